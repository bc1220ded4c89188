// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importvotes.h"

#include "app/cli/output.h"
#include "core/arena/data/importpace.h"
#include "core/arena/data/voteimport.h"
#include "core/arena/models/aliasbook.h"
#include "core/domain/modelaliases.h"
#include "core/exchange/csvwriter.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr std::chrono::milliseconds kBetweenLines { 1000 };

void tellProgress(const QString& file, const VoteImportProgress& progress, const ImportPace& pace)
{
    const QString done = u"%1: %2 votes so far, %3 a second"_s.arg(file)
                             .arg(progress.votes)
                             .arg(qint64(pace.votesPerSecond(progress)));
    const auto left = pace.left(progress);
    tell(left ? u"%1, %2 s left"_s.arg(done).arg(left->count()) : done);
}

void tellRejects(const QString& file, const VoteImportReport& report)
{
    for (const QString& warning : report.warnings)
        tell(u"warning: "_s + warning);
    for (const RejectedVotes& rejects : report.rejected) {
        tell(u"warning: %1: %2 rows are no votes: %3, first in line %4"_s.arg(file)
                 .arg(rejects.count)
                 .arg(rejects.reason)
                 .arg(rejects.firstLine));
    }
}

[[nodiscard]] QString describeFile(const QString& file, const VoteImportReport& report)
{
    const QString layout = report.format.isEmpty() ? u"columns of no known layout"_s : report.format;
    return u"%1: %2 votes on %3 models by %4 evaluators (%5, %6)"_s.arg(file)
        .arg(report.votes)
        .arg(report.models.size())
        .arg(report.evaluators)
        .arg(layout, report.peculiarity.isEmpty() ? report.container : report.container + u", "_s + report.peculiarity);
}

[[nodiscard]] QString describeImport(const QString& file, const VoteImportReport& report)
{
    return u"%1: %2 new votes (%3 known), %4 new contestants, %5 new evaluators"_s.arg(file)
        .arg(report.newVotes)
        .arg(report.knownVotes)
        .arg(report.newModels)
        .arg(report.newEvaluators);
}

/// The arena's models and their other names, as they are before an import.
struct KnownNames {
    QStringList models;
    ModelAliases aliases;
};

[[nodiscard]] Result<KnownNames> namesIn(Database& database)
{
    auto aliases = aliasesIn(ArenaMetaStore(database));
    const auto contestants = ContestantStore(database).all();
    if (!aliases || !contestants)
        return fail(!aliases ? aliases.error() : contestants.error());
    KnownNames known { {}, std::move(*aliases) };
    for (const Contestant& one : *contestants)
        known.models.append(one.name);
    return known;
}

void tellNamesAlike(const QStringList& names, const KnownNames& known)
{
    for (const LikelyAlias& one : likelyAliases(names, known.models)) {
        if (!known.aliases.all().contains(one.alias))
            tell(
                u"hint: \"%1\" looks like \"%2\"; if they are one model, say so: darkhorse-cli aliases add \"%1\" \"%2\""_s
                    .arg(one.alias, one.model));
    }
}

} // namespace

Outcome importVoteFile(const QString& file, const VoteImportOptions& options, Database* database, CsvWriter* rejects)
{
    ImportPace pace;
    VoteImportHooks hooks;
    hooks.progress = [&](const VoteImportProgress& progress) {
        if (pace.isTimeToTell(kBetweenLines))
            tellProgress(file, progress, pace);
        return true;
    };
    if (rejects != nullptr) {
        hooks.rejected = [rejects](const RejectedVote& row) {
            rejects->text(row.file).integer(row.line).text(row.column).text(row.reason).endRow();
        };
    }
    const auto known = database != nullptr ? namesIn(*database) : Result<KnownNames>();
    if (!known)
        return failed(known.error());
    const auto report
        = database != nullptr ? importVotes(*database, file, hooks, options) : inspectVotes(file, hooks, options);
    if (!report)
        return failed(report.error());
    tellRejects(file, *report);
    tell(database != nullptr ? describeImport(file, *report) : describeFile(file, *report));
    tellNamesAlike(report->models, *known);
    return {};
}

} // namespace darkhorse::cli
