// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/importvotes.h"
#include "app/cli/layoutoption.h"
#include "app/cli/output.h"
#include "core/arena/data/responseimport.h"
#include "core/arena/data/voteimport.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/promptset.h"
#include "core/exchange/responseset.h"
#include "core/store/batch.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli import FILE... [--db ARENA] [OPTIONS]

Takes votes, recorded answers or prompts into an arena. What a file holds is seen from its content. Each file is taken in whole or
not at all, and none a second time: what is there already is left as it is.

Votes: every file that "rate" reads, as CSV, JSON or JSONL. Each vote becomes a battle, with the conversation where the file has it;
models that the arena does not know become recorded contestants. Answers: AlpacaEval's model_outputs.json, arena-hard's model answers, and JSON,
JSONL or CSV with prompt, answer and model; each model becomes a recorded contestant, and the prompts a prompt set. Prompts: plain
text with one a line, and JSON, JSONL or CSV with prompt, text, question or turns.

  --db ARENA      the arena, made when it is not there; otherwise your own one
  --as FORMAT     votes, responses, prompts; otherwise the content decides
  --layout NAME   of votes: chatbot_arena, kaggle_55k, evalica, mt_bench_pairs, alpaca_eval, fastchat_log, arena_hard, open_webui,
                  label_studio, llm_comparator, judge_arena; or the name of a layout that you described in the workbench, or a JSON file that
                  describes one; otherwise the content decides
  --dry-run       read the files and say what is in them, but change nothing
  --rejects FILE  write file, line, column and reason of each row that is no vote, as CSV
)"_s;
}

void tellSkipped(const QString& file, const std::vector<SkippedRecord>& skipped)
{
    for (const SkippedRecord& record : skipped)
        tell(u"warning: %1, line %2: not imported: %3"_s.arg(file).arg(record.line).arg(record.reason));
}

/// What one file holds: answers or prompts, read already, or else votes, which are not kept in memory.
struct Content {
    QString file;
    std::optional<ResponseSet> responses;
    std::optional<PromptSet> prompts;

    [[nodiscard]] bool isVotes() const { return !responses && !prompts; }
};

tl::expected<Content, Failure> contentOf(
    const QString& file, const QString& format, const std::vector<VoteMapping>& mappings)
{
    Content content { file, {}, {} };
    if (format == u"votes"_s)
        return content;
    if (format == u"auto"_s) {
        const auto isVotes = holdsVotes(file, mappings);
        if (!isVotes)
            return failed(isVotes.error());
        if (*isVotes)
            return content;
    }
    if (format != u"prompts"_s) {
        auto responses = readResponseSet(file);
        if (responses) {
            tellSkipped(file, responses->skipped);
            content.responses = std::move(*responses);
            return content;
        }
        if (format == u"responses"_s || responses.error().code != Error::Code::UnsupportedFormat)
            return failed(responses.error());
    }
    auto prompts = readPromptSet(file);
    if (!prompts)
        return failed(prompts.error());
    tellSkipped(file, prompts->skipped);
    content.prompts = std::move(*prompts);
    return content;
}

[[nodiscard]] QString describe(const Content& content)
{
    if (content.prompts)
        return u"%1: %2 prompts"_s.arg(content.file).arg(content.prompts->prompts.size());
    QStringList models;
    for (const SetAnswer& answer : content.responses->answers)
        models.append(answer.model);
    models.removeDuplicates();
    return u"%1: %2 answers of %3"_s.arg(content.file)
        .arg(content.responses->answers.size())
        .arg(models.mid(0, 10).join(u", "_s));
}

[[nodiscard]] QString describe(const QString& file, const ImportReport& report)
{
    return u"%1: %2 new contestants, %3 new answers (%4 known), %5 new prompts (%6 known)"_s.arg(file)
        .arg(report.newContestants)
        .arg(report.newAnswers)
        .arg(report.knownAnswers)
        .arg(report.newPrompts)
        .arg(report.knownPrompts);
}

/// Without a `database` it only says what is there.
Outcome import(const Content& content, const VoteImportOptions& options, Database* database, CsvWriter* rejects)
{
    if (content.isVotes())
        return importVoteFile(content.file, options, database, rejects);
    if (database == nullptr) {
        tell(describe(content));
        return {};
    }
    const auto report = content.responses
        ? importResponses(*database, *content.responses, QFileInfo(content.file).completeBaseName())
        : importPrompts(*database, *content.prompts);
    if (!report)
        return failed(report.error());
    tell(describe(content.file, *report));
    return {};
}

Outcome importAll(const std::vector<Content>& contents, const VoteImportOptions& options, Database* database,
    const QString& rejectsPath)
{
    if (rejectsPath.isEmpty()) {
        for (const Content& content : contents) {
            if (const auto imported = import(content, options, database, nullptr); !imported)
                return imported;
        }
        return {};
    }
    auto output = Output::open(rejectsPath);
    if (!output)
        return tl::unexpected(output.error());
    CsvWriter rejects(FormulaGuard::On);
    rejects.text(u"file"_s).text(u"line"_s).text(u"column"_s).text(u"reason"_s).endRow();
    for (const Content& content : contents) {
        if (const auto imported = import(content, options, database, &rejects); !imported)
            return imported;
        if (const auto written = output->write(rejects.take()); !written)
            return written;
    }
    return output->finish();
}

Outcome run(const QStringList& words)
{
    const auto arguments
        = Arguments::parse(words, { { "db" }, { "as" }, { "layout" }, { "dry-run", false }, { "rejects" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = arguments->word("as", { u"auto"_s, u"votes"_s, u"responses"_s, u"prompts"_s });
    if (!format)
        return tl::unexpected(format.error());
    if (arguments->others().isEmpty())
        return wrongUsage(u"Name the files to import."_s);
    const auto layout = layoutOption(*arguments);
    if (!layout)
        return tl::unexpected(layout.error());
    // What can be found wrong before the first change is found before it.
    std::vector<Content> contents;
    for (const QString& file : arguments->others()) {
        auto content = contentOf(file, layout->format.isEmpty() ? *format : u"votes"_s, layout->mappings);
        if (!content)
            return tl::unexpected(content.error());
        contents.push_back(std::move(*content));
    }
    if (arguments->has("dry-run"))
        return importAll(contents, *layout, nullptr, arguments->value("rejects"));
    auto database = openArena(*arguments, Database::Mode::ExistingOrCreate);
    if (!database)
        return tl::unexpected(database.error());
    return importAll(contents, *layout, database->get(), arguments->value("rejects"));
}

} // namespace

Command importCommand()
{
    return { u"import"_s, u"take votes, recorded answers or prompts into an arena"_s, help(), run };
}

} // namespace darkhorse::cli
