// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFile>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/data/arenaexport.h"
#include "core/arena/data/bundle.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

const QString kEverything = u"everything"_s;

QString help()
{
    return uR"(Usage: darkhorse-cli export votes|battles|preferences|comparator [--db ARENA] [OPTIONS]
       darkhorse-cli export standings [--db ARENA] [OPTIONS of "rate"]
       darkhorse-cli export bundle [--db ARENA] --output FILE

Writes what an arena holds:
  votes        a table in the columns of Chatbot Arena's files: question_id, model_a, model_b, winner, judge, turn, anony, language,
               tstamp; and has_leak, which says whether an answer named a model or its maker
  battles      the same with both conversations, one JSON object a line
  preferences  pairs for training, one JSON object a line: prompt, chosen, rejected; ties are left out
  comparator   the battles of two models for LLM Comparator
  standings    what "rate" writes, as csv unless --format says otherwise
  bundle       the whole arena in one signed file for "merge", without keys, settings, and paths of model files

  --db ARENA       the arena; otherwise your own one
  --format FORMAT  of votes: csv (default), jsonl
  --columns LIST   of votes: names joined by commas, or "everything"; besides the usual ones there are vote_id, started, reading_ms,
                   provenance, categories, reasons, comment, confidence
  --messages       preferences as lists of messages; without it battles of several turns are left out
  --models A,B     of comparator: which two
  --times GRAIN    exact (default), or cut to the hour, day or month in UTC
  --anonymize      for publication: evaluators get pseudonyms that nobody can reverse and that stay the same from export to export;
                   e-mail addresses, phone, card and account numbers, IP addresses, keys, paths in home folders and evaluators' names
                   in texts are replaced; models that are still secret are not named
  --names FILE     with --anonymize: more names to be replaced, one a line
  --findings FILE  with --anonymize: what was replaced where, as CSV; keep it for yourself
  --output FILE    write there instead of to standard output; the file appears whole or not at all

CSV: text that a spreadsheet would run as a formula gets an apostrophe in front; "rate" takes it off again.
)"_s;
}

[[nodiscard]] tl::expected<QStringList, Failure> namesIn(const QString& path)
{
    if (path.isEmpty())
        return QStringList {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error { Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()) });
    QStringList names;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString name = line.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

[[nodiscard]] tl::expected<ExportChoice, Failure> choiceOf(const Arguments& arguments, ExportKind kind)
{
    ExportChoice choice;
    choice.kind = kind;
    QStringList formats;
    for (const ExportFormat format : exportFormats(kind))
        formats.append(toWord(format));
    const auto format = arguments.word("format", formats);
    if (!format)
        return tl::unexpected(format.error());
    choice.format = exportFormatFromWord(*format).value_or(choice.format);
    const QStringList columns = arguments.value("columns").split(u',', Qt::SkipEmptyParts);
    choice.columns = columns == QStringList { kEverything } ? voteColumns() : columns;
    choice.asMessages = arguments.has("messages");
    const QStringList models = arguments.value("models").split(u',', Qt::SkipEmptyParts);
    if (kind == ExportKind::Comparator && models.size() != 2)
        return wrongUsage(u"LLM Comparator compares two models: name them with --models A,B."_s);
    if (models.size() == 2)
        choice.models = { models[0].trimmed(), models[1].trimmed() };
    const auto grain = arguments.word("times", { u"exact"_s, u"hour"_s, u"day"_s, u"month"_s });
    if (!grain)
        return tl::unexpected(grain.error());
    choice.times = timeGrainFromWord(*grain).value_or(choice.times);
    choice.isAnonymous = arguments.has("anonymize");
    if (!choice.isAnonymous && (arguments.has("names") || arguments.has("findings")))
        return wrongUsage(u"--names and --findings go with --anonymize."_s);
    const auto names = namesIn(arguments.value("names"));
    if (!names)
        return tl::unexpected(names.error());
    choice.names = *names;
    return choice;
}

void tellCounts(const ExportReport& report)
{
    for (auto count = report.counts.cbegin(); count != report.counts.cend(); ++count)
        tell(u"replaced: %1 × %2"_s.arg(count.key()).arg(count.value()));
}

Outcome writeFindings(const QString& path, const ExportReport& report)
{
    if (path.isEmpty())
        return {};
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    return output->write(findingsCsv(report.findings)).and_then([&output] { return output->finish(); });
}

Outcome exportStandings(const QStringList& words)
{
    const bool hasFormat
        = std::ranges::any_of(words, [](const QString& word) { return word.startsWith(u"--format"_s); });
    return rateCommand().run(hasFormat ? words : QStringList { u"--format"_s, u"csv"_s } + words);
}

Outcome exportWhole(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!arguments->others().isEmpty() || arguments->value("output").isEmpty())
        return wrongUsage(u"Say where to write the bundle: --output FILE."_s);
    if (const auto opened = openArena(*arguments, Database::Mode::ReadOnly); !opened)
        return tl::unexpected(opened.error());
    const auto records = exportBundle(arenaPath(*arguments), arguments->value("output"));
    if (!records)
        return failed(records.error());
    tell(u"%1 records, signed by %2"_s.arg(QString::number(*records), thisMachine()));
    return {};
}

Outcome run(const QStringList& words)
{
    if (!words.isEmpty() && words.front() == u"bundle"_s)
        return exportWhole(words.mid(1));
    if (!words.isEmpty() && words.front() == u"standings"_s)
        return exportStandings(words.mid(1));
    const auto arguments = Arguments::parse(words,
        { { "db" }, { "format" }, { "columns" }, { "messages", false }, { "models" }, { "times" },
            { "anonymize", false }, { "names" }, { "findings" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto kind = arguments->others().size() == 1 ? exportKindFromWord(arguments->others().front()) : std::nullopt;
    if (!kind)
        return wrongUsage(u"Say what to export: votes, battles, preferences, comparator, standings or bundle."_s);
    const auto choice = choiceOf(*arguments, *kind);
    if (!choice)
        return tl::unexpected(choice.error());
    auto database = openArena(*arguments, choice->isAnonymous ? Database::Mode::Existing : Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto output = Output::open(arguments->value("output"));
    if (!output)
        return tl::unexpected(output.error());
    const auto report = exportArena(**database, output->device(), *choice);
    if (!report)
        return output->failedWith(report.error());
    if (const auto finished = output->finish(); !finished)
        return finished;
    tellCounts(*report);
    tell(choice->kind == ExportKind::Votes
            ? u"%1 votes"_s.arg(report->written)
            : u"%1 records, %2 votes left out"_s.arg(report->written).arg(report->leftOut));
    return writeFindings(arguments->value("findings"), *report);
}

} // namespace

Command exportCommand()
{
    return { u"export"_s, u"write votes, battles or ratings of an arena to a file"_s, help(), run };
}

} // namespace darkhorse::cli
