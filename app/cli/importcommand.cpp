// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/arenaoption.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/arena/responseimport.h"
#include "core/exchange/promptset.h"
#include "core/exchange/responseset.h"
#include "core/store/batch.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli import FILE... [--db ARENA] [OPTIONS]

Takes recorded answers or prompts into an arena. Answers: AlpacaEval's model_outputs.json, arena-hard's model answers, and JSON,
JSONL or CSV with prompt, answer and model; each model becomes a recorded contestant, and the prompts a prompt set. Prompts: plain
text with one a line, and JSON, JSONL or CSV with prompt, text, question or turns. Each file is taken in whole or not at all.

  --db ARENA   the arena, made when it is not there; otherwise your own one
  --as FORMAT  responses, prompts; otherwise the content decides
  --dry-run    read the files and say what is in them, but change nothing
)"_s;
}

void tellSkipped(const QString& file, const std::vector<SkippedRecord>& skipped)
{
    for (const SkippedRecord& record : skipped)
        tell(u"warning: %1, line %2: not imported: %3"_s.arg(file).arg(record.line).arg(record.reason));
}

/// What one file holds: answers, or else prompts.
struct Content {
    QString file;
    std::optional<ResponseSet> responses;
    std::optional<PromptSet> prompts;
};

tl::expected<Content, Failure> contentOf(const QString& file, const QString& format)
{
    Content content { file, {}, {} };
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

Outcome import(const Content& content, Database& database)
{
    const auto report = content.responses
        ? importResponses(database, *content.responses, QFileInfo(content.file).completeBaseName())
        : importPrompts(database, *content.prompts);
    if (!report)
        return failed(report.error());
    tell(describe(content.file, *report));
    return {};
}

Outcome run(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, { { "db" }, { "as" }, { "dry-run", false } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = arguments->word("as", { u"auto"_s, u"responses"_s, u"prompts"_s });
    if (!format)
        return tl::unexpected(format.error());
    if (arguments->others().isEmpty())
        return wrongUsage(u"Name the files to import."_s);
    // Everything is read before the first change, so that a broken last file leaves nothing behind.
    std::vector<Content> contents;
    for (const QString& file : arguments->others()) {
        auto content = contentOf(file, *format);
        if (!content)
            return tl::unexpected(content.error());
        contents.push_back(std::move(*content));
    }
    if (arguments->has("dry-run")) {
        for (const Content& content : contents)
            tell(describe(content));
        return {};
    }
    auto database = openArena(*arguments, Database::Mode::ExistingOrCreate);
    if (!database)
        return tl::unexpected(database.error());
    for (const Content& content : contents) {
        if (const auto imported = import(content, **database); !imported)
            return imported;
    }
    return {};
}

} // namespace

Command importCommand() { return { u"import"_s, u"take recorded answers or prompts into an arena"_s, help(), run }; }

} // namespace darkhorse::cli
