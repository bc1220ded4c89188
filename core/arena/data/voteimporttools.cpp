// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/voteimporttools.h"

#include <future>

#include <QSaveFile>

#include "core/arena/session/arenaparts.h"
#include "core/base/overwrite.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/mappingguess.h"
#include "core/exchange/votesample.h"

namespace darkhorse {

namespace {

[[nodiscard]] Result<VoteImportReport> inspectBeside(
    const QString& arena, const QString& file, const VoteImportOptions& options, const VoteImportHooks& hooks)
{
    const auto database = Database::open(arena, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return inspectVotes(file, hooks, options, database->get());
}

[[nodiscard]] Result<qint64> saveRejects(
    const QString& file, const VoteImportOptions& options, const QString& target, const VoteImportHooks& hooks)
{
    if (const auto allowed = checkOverwrite(target); !allowed)
        return fail(allowed.error());
    QSaveFile output(target);
    if (!output.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, QStringLiteral("%1: %2").arg(target, output.errorString()));
    CsvWriter writer(FormulaGuard::On);
    const auto word = [](const char* name) { return QString::fromLatin1(name); };
    writer.text(word("file")).text(word("line")).text(word("column")).text(word("reason")).endRow();
    VoteImportHooks listening = hooks;
    listening.rejected = [&](const RejectedVote& row) {
        writer.text(row.file).integer(row.line).text(row.column).text(row.reason).endRow();
        output.write(writer.take());
    };
    const auto report = inspectVotes(file, listening, options);
    if (!report)
        return fail(report.error());
    output.write(writer.take());
    if (!output.commit())
        return fail(Error::Code::FileUnwritable, QStringLiteral("%1: %2").arg(target, output.errorString()));
    return report->rejectedRows();
}

[[nodiscard]] Result<MappingDraft> draftOf(const QString& file)
{
    return sampleVoteFile(file).map([](VoteFileSample sample) {
        VoteMapping guess = guessedMapping(sample);
        return MappingDraft { std::move(sample), std::move(guess) };
    });
}

} // namespace

VoteImportTools makeVoteImportTools(ArenaSession& session)
{
    VoteImportTools tools;
    tools.inspect = [arena = session.path()](const QString& file, const VoteImportOptions& options,
                        const VoteImportHooks& hooks) { return inspectBeside(arena, file, options, hooks); };
    tools.import = [writer = session.m_parts->writer.get()](
                       const QString& file, const VoteImportOptions& options, const VoteImportHooks& hooks) {
        std::promise<Result<VoteImportReport>> promise;
        auto future = promise.get_future();
        writer->submit([&](Database& database) { promise.set_value(importVotes(database, file, hooks, options)); });
        return future.get();
    };
    tools.saveRejects = saveRejects;
    tools.draft = draftOf;
    tools.aliases = &session.aliases();
    tools.modelNames = [&session] {
        QStringList names;
        for (const Contestant& one : session.roster().all().value_or(std::vector<Contestant> {}))
            names.append(one.name);
        return names;
    };
    tools.preview = [](const QString& file, const VoteImportOptions& options, const VoteImportHooks& hooks) {
        return previewVotes(file, hooks, options);
    };
    return tools;
}

void showImportedVotes(ArenaSession& session)
{
    session.roster().announce();
    static_cast<void>(session.aliases().follow()); // what cannot be read stays as it was read last
    session.categories().recategorise();
    session.history().announce({});
}

} // namespace darkhorse
