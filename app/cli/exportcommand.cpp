// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/voteexport.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli export votes [--db ARENA] [OPTIONS]

Writes the votes of an arena in the columns of Chatbot Arena's files: question_id, model_a, model_b, winner, judge, turn, anony,
language, tstamp; and has_leak, which says whether an answer named a model or its maker.

  --db ARENA       the arena; otherwise your own one
  --format FORMAT  csv (default), jsonl
  --anonymize      evaluators become evaluator_1, evaluator_2 ...
  --output FILE    write there instead of to standard output; the file appears whole or not at all

CSV: text that a spreadsheet would run as a formula gets an apostrophe in front; "rate" takes it off again.
)"_s;
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "format" }, { "anonymize", false }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->others() != QStringList { u"votes"_s })
        return wrongUsage(u"Say what to export: votes."_s);
    const auto format = arguments->word("format", { u"csv"_s, u"jsonl"_s });
    if (!format)
        return tl::unexpected(format.error());
    auto database = openArena(*arguments, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto output = Output::open(arguments->value("output"));
    if (!output)
        return tl::unexpected(output.error());
    VoteExportOptions options;
    options.format = *format == u"jsonl"_s ? VoteExportOptions::Format::JsonLines : VoteExportOptions::Format::Csv;
    options.isAnonymous = arguments->has("anonymize");
    const auto count = exportVotes(**database, output->device(), options);
    if (!count)
        return output->failedWith(count.error());
    if (const auto finished = output->finish(); !finished)
        return finished;
    tell(u"%1 votes"_s.arg(*count));
    return {};
}

} // namespace

Command exportCommand() { return { u"export"_s, u"write an arena's votes to a file"_s, help(), run }; }

} // namespace darkhorse::cli
