// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/voteimport.h"

#include <algorithm>

#include <QFileInfo>

#include "core/arena/votecounter.h"
#include "core/arena/voteintake.h"
#include "core/exchange/votestream.h"
#include "core/store/batch.h"

namespace darkhorse {

namespace {

/// Stops at the first vote.
class FirstVote final : public VoteReceiver {
public:
    [[nodiscard]] Portions portions() const override { return Portions::Pieces; }
    void beginFile(const QString&, qint64) override { }
    void warn(const QString&) override { }
    [[nodiscard]] Result<void> append(const VoteBatch& piece) override
    {
        isFound = piece.size() > 0;
        return isFound ? Result<void>(fail(Error::Code::Cancelled)) : Result<void>();
    }

    bool isFound = false;
};

[[nodiscard]] VoteReadOptions everything()
{
    VoteReadOptions options;
    options.withTimes = true;
    options.withEvaluators = true;
    options.withPrompts = true;
    options.withLanguages = true;
    options.withRejects = true;
    return options;
}

[[nodiscard]] Result<void> readInto(VoteCounter& counter, const QString& file, const VoteImportHooks& hooks)
{
    return streamVotes(file, everything(), counter, [&](qint64 done, qint64 total) {
        return !hooks.progress || hooks.progress({ counter.report().votes, done, total });
    });
}

} // namespace

qint64 VoteImportReport::rejectedRows() const
{
    qint64 rows = 0;
    for (const RejectedVotes& rejects : rejected)
        rows += rejects.count;
    return rows;
}

Result<VoteImportReport> importVotes(
    Database& database, const QString& file, const VoteImportHooks& hooks, const Clock& clock)
{
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    VoteIntake intake(database, file, hooks, clock.nowUtcMs());
    if (const auto read = readInto(intake, file, hooks); !read)
        return fail(read.error());
    if (const auto committed = batch->commit(); !committed)
        return fail(committed.error());
    return intake.report();
}

Result<VoteImportReport> inspectVotes(const QString& file, const VoteImportHooks& hooks)
{
    VoteCounter counter(file, hooks);
    return readInto(counter, file, hooks).map([&counter] { return counter.report(); });
}

Result<bool> holdsVotes(const QString& file)
{
    FirstVote first;
    const auto read = streamVotes(file, {}, first);
    if (!read && !first.isFound && read.error().code != Error::Code::UnsupportedFormat)
        return fail(read.error());
    return read || first.isFound;
}

} // namespace darkhorse
