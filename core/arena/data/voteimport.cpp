// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/voteimport.h"

#include <algorithm>

#include <QFileInfo>

#include "core/arena/data/votecounter.h"
#include "core/arena/data/voteintake.h"
#include "core/arena/data/votepreparer.h"
#include "core/arena/pairing/voteforecast.h"
#include "core/exchange/voteformat.h"
#include "core/exchange/votestream.h"
#include "core/exchange/winnerword.h"
#include "core/store/batch.h"
#include "core/store/uncheckedreferences.h"

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

/// Counts what one window holds, and stops.
class BeginningCounter final : public VoteCounter {
public:
    using VoteCounter::VoteCounter;

    [[nodiscard]] Result<void> append(const VoteBatch& piece) override
    {
        return VoteCounter::append(piece).and_then([this]() -> Result<void> {
            hasSeen = true;
            return fail(Error::Code::Cancelled);
        });
    }

    bool hasSeen = false;
};

[[nodiscard]] Result<VoteReadOptions> everything(const VoteImportOptions& wanted)
{
    VoteReadOptions options;
    options.withTimes = true;
    options.withEvaluators = true;
    options.withPrompts = true;
    options.withLanguages = true;
    options.withLeaks = true;
    options.withProvenances = true;
    options.withRejects = true;
    options.mappings = wanted.mappings;
    if (wanted.format.isEmpty())
        return options;
    options.format = formatNamed(wanted.format, wanted.mappings);
    if (!options.format)
        return fail(Error::Code::InvalidInput, QStringLiteral("there is no layout called %1").arg(wanted.format));
    return options;
}

[[nodiscard]] Result<VoteImportReport> readInto(
    VoteCounter& counter, const QString& file, const VoteImportHooks& hooks, const VoteImportOptions& wanted)
{
    const auto options = everything(wanted);
    if (!options)
        return fail(options.error());
    const auto read = streamVotes(file, *options, counter, [&](qint64 done, qint64 total) {
        return !hooks.progress || hooks.progress({ counter.report().votes, done, total });
    });
    if (!read)
        return fail(read.error());
    return counter.report();
}

} // namespace

qint64 VoteImportReport::rejectedRows() const
{
    qint64 rows = 0;
    for (const RejectedVotes& rejects : rejected)
        rows += rejects.count;
    return rows;
}

QStringList voteImportFormats()
{
    QStringList words;
    for (const VoteFormat& format : voteFormats())
        words.append(format.key);
    return words;
}

std::optional<Verdict> usualVerdict(const QString& word) { return verdictFromAnyWord(word.toStdString()); }

Result<VoteImportReport> importVotes(Database& database, const QString& file, const VoteImportHooks& hooks,
    const VoteImportOptions& options, const Clock& clock)
{
    auto wanted = everything(options);
    if (!wanted)
        return fail(wanted.error());
    wanted->withConversations = true;
    const UncheckedReferences references(database); // VoteIntake finds or makes all that its votes refer to
    auto batch = Batch::begin(database);
    if (!batch)
        return fail(batch.error());
    VoteIntake intake(database, file, clock.nowUtcMs());
    VotePreparer preparer(file, *wanted, bool(hooks.rejected));
    while (const auto piece = preparer.next()) {
        for (const RejectedVote& row : piece->rejected)
            hooks.rejected(row);
        if (const auto stored = intake.store(*piece); !stored)
            return fail(stored.error());
        if (hooks.progress && !hooks.progress(piece->progress))
            return fail(Error::Code::Cancelled, file);
    }
    auto report = preparer.finish();
    if (!report)
        return report;
    intake.complete(*report);
    if (const auto committed = batch->commit(); !committed)
        return fail(committed.error());
    return report;
}

Result<VoteImportReport> inspectVotes(
    const QString& file, const VoteImportHooks& hooks, const VoteImportOptions& options, Database* arena)
{
    if (arena == nullptr) {
        VoteCounter counter(file, hooks);
        return readInto(counter, file, hooks, options);
    }
    const auto wanted = everything(options);
    if (!wanted)
        return fail(wanted.error());
    VoteForecast forecast(*arena, file, *wanted, hooks);
    return readInto(forecast, file, hooks, options);
}

Result<VoteImportReport> previewVotes(
    const QString& file, const VoteImportHooks& hooks, const VoteImportOptions& options)
{
    BeginningCounter counter(file, hooks);
    auto read = readInto(counter, file, hooks, options);
    return counter.hasSeen ? counter.report() : read;
}

Result<bool> holdsVotes(const QString& file, const std::vector<VoteMapping>& mappings)
{
    FirstVote first;
    VoteReadOptions options;
    options.mappings = mappings;
    const auto read = streamVotes(file, options, first);
    if (!read && !first.isFound && read.error().code != Error::Code::UnsupportedFormat)
        return fail(read.error());
    return read || first.isFound;
}

} // namespace darkhorse
