// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/data/bundle.h"
#include "core/exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli merge BUNDLE... [--db ARENA] [--dry-run]

Takes bundles ("export bundle") into an arena. Records are told apart by their identifiers: nothing is doubled, and it does not
matter who merges whom, in which order or how often. A bundle that was changed after it was signed is refused. Of a record that both
arenas have, but not alike, the same version stays everywhere, and of a battle the other one is set aside: it does not count, but is not lost.
Standard output lists such conflicts as CSV.

  --db ARENA   the arena; otherwise your own one
  --dry-run    tell what would be new, and change nothing
)"_s;
}

void tellReport(const QString& file, const MergeReport& report)
{
    tell(u"%1: signed by %2%3"_s.arg(file, report.machine, report.isOwn ? u", this installation"_s : QString()));
    for (auto added = report.added.cbegin(); added != report.added.cend(); ++added)
        tell(u"new: %1 %2"_s.arg(added.value()).arg(added.key()));
    tell(u"%1 records were there already, %2 differ"_s.arg(report.known).arg(report.conflictCount));
}

void addConflicts(CsvWriter& csv, const QString& file, const MergeReport& report)
{
    for (const MergeConflict& one : report.conflicts)
        csv.text(file)
            .text(one.kind)
            .text(one.what)
            .word(one.isTheirs ? "theirs" : "ours")
            .word(one.isOtherKept ? "set_aside" : "replaced")
            .endRow();
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "dry-run", false } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->others().isEmpty())
        return wrongUsage(u"Name the bundles to merge."_s);
    auto database = openArena(*arguments, Database::Mode::Existing);
    if (!database)
        return tl::unexpected(database.error());
    auto output = Output::open({});
    if (!output)
        return tl::unexpected(output.error());
    const auto mode = arguments->has("dry-run") ? MergeMode::DryRun : MergeMode::Merge;
    CsvWriter csv(FormulaGuard::On);
    for (const QString& file : arguments->others()) {
        const auto report = mergeBundle(**database, file, mode);
        if (!report)
            return failed(report.error());
        tellReport(file, *report);
        addConflicts(csv, file, *report);
    }
    const QByteArray conflicts = csv.take();
    if (conflicts.isEmpty())
        return {};
    return output->write("bundle,kind,record,stays,other\r\n" + conflicts).and_then([&output] {
        return output->finish();
    });
}

} // namespace

Command mergeCommand() { return { u"merge"_s, u"take bundles of other arenas into an arena"_s, help(), run }; }

} // namespace darkhorse::cli
