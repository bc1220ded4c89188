// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/jsontext.h"
#include "app/cli/output.h"
#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/filelabels.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

QString help()
{
    return uR"(Usage: darkhorse-cli classify FILE [OPTIONS]

Prints what each prompt of FILE is about: its language, about how many tokens, how many turns, and the keys of its categories. FILE is
plain text with one prompt a line, or CSV, JSON or JSONL with prompt, text, question, instruction, turns or messages. Labels that
the file carries are kept: language, is_code, turn, dedup_tag, category_tag. A category that what is known does not decide is not
printed.

  --format FORMAT      json (default), one object a line; csv
  --code-rule RULE     ours (default); chatbot-arena, the rule of its leaderboard of 2024
  --percentile P       how rare a count makes a prompt redundant, default 0.9999
  --categories FILE    categories of your own besides the built-in ones, as the workbench exports them
  --output FILE        write there instead of to standard output
)"_s;
}

/// The id as JSON: numbers stay numbers.
void writeId(JsonText& json, const QString& id, bool isJsonFile)
{
    constexpr int kExactDigits = 15;
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (id.isEmpty())
        json.null();
    else if (isJsonFile && isNumber && id.size() <= kExactDigits && QString::number(number) == id)
        json.integer(number);
    else
        json.text(id);
}

QByteArray asJson(const LabelledPrompt& prompt, const std::vector<CategoryKey>& keys, bool isJsonFile)
{
    JsonText json;
    json.beginObject().key("line").integer(prompt.line).key("id");
    writeId(json, prompt.id, isJsonFile);
    json.key("language").text(prompt.facts.language.value_or(QString()));
    json.key("tokens").integer(prompt.facts.tokens.value_or(0));
    json.key("turns").integer(prompt.facts.turns.value_or(0));
    json.key("categories").beginArray();
    for (const CategoryKey& key : keys)
        json.text(key.value);
    json.endArray().endObject().newline();
    return json.take();
}

QString asCell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u"\"%1\""_s.arg(text.replace(u'"', u"\"\""_s));
}

QByteArray asCsv(const LabelledPrompt& prompt, const std::vector<CategoryKey>& keys)
{
    QStringList words;
    for (const CategoryKey& key : keys)
        words.append(key.value);
    return u"%1,%2,%3,%4,%5,%6\r\n"_s
        .arg(QString::number(prompt.line), asCell(prompt.id), prompt.facts.language.value_or(QString()),
            QString::number(prompt.facts.tokens.value_or(0)), QString::number(prompt.facts.turns.value_or(0)),
            words.join(u'|'))
        .toUtf8();
}

tl::expected<std::vector<CategoryDefinition>, Failure> categoriesFor(const Arguments& arguments)
{
    std::vector<CategoryDefinition> categories = builtInCategories();
    if (!arguments.has("categories"))
        return categories;
    QFile file(arguments.value("categories"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error { Error::Code::FileUnreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString()) });
    const auto own = categoriesFromJson(file.readAll());
    if (!own)
        return failed(Error { own.error().code, u"%1: %2"_s.arg(file.fileName(), own.error().detail) });
    categories.insert(categories.end(), own->begin(), own->end());
    return categories;
}

tl::expected<FileLabelOptions, Failure> optionsOf(const Arguments& arguments)
{
    FileLabelOptions options;
    const auto rule = arguments.word("code-rule", { u"ours"_s, u"chatbot-arena"_s });
    if (!rule)
        return tl::unexpected(rule.error());
    options.codeRule = *rule == u"ours" ? CodeRule::Ours : CodeRule::ChatbotArena;
    if (arguments.has("percentile")) {
        bool isNumber = false;
        options.redundancy.percentile = arguments.value("percentile").toDouble(&isNumber);
        if (!isNumber || options.redundancy.percentile < 0 || options.redundancy.percentile > 1)
            return wrongUsage(
                u"--percentile takes a number from 0 to 1, not \"%1\"."_s.arg(arguments.value("percentile")));
    }
    return options;
}

Outcome print(const std::vector<LabelledPrompt>& prompts, const std::vector<CategoryDefinition>& categories,
    const Arguments& arguments, bool isCsv)
{
    auto output = Output::open(arguments.value("output"));
    if (!output)
        return tl::unexpected(output.error());
    const QString file = arguments.others().front().toLower();
    const bool isJsonFile = file.endsWith(u".json") || file.endsWith(u".jsonl");
    QByteArray text = isCsv ? "line,id,language,tokens,turns,categories\r\n"_qba : QByteArray();
    constexpr qsizetype kWorthWriting = 1 << 16;
    for (const LabelledPrompt& prompt : prompts) {
        const std::vector<CategoryKey> keys = categoriesOf(prompt.facts, categories);
        text += isCsv ? asCsv(prompt, keys) : asJson(prompt, keys, isJsonFile);
        if (text.size() < kWorthWriting)
            continue;
        if (const auto written = output->write(std::exchange(text, {})); !written)
            return written;
    }
    return output->write(text).and_then([&output] { return output->finish(); });
}

Outcome run(const QStringList& words)
{
    const auto arguments
        = Arguments::parse(words, { { "format" }, { "code-rule" }, { "percentile" }, { "categories" }, { "output" } });
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto format = arguments->word("format", { u"json"_s, u"csv"_s });
    if (!format)
        return tl::unexpected(format.error());
    const auto options = optionsOf(*arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (arguments->others().size() != 1)
        return wrongUsage(u"Name one file of prompts."_s);
    const auto categories = categoriesFor(*arguments);
    if (!categories)
        return tl::unexpected(categories.error());
    const QString file = arguments->others().front();
    const auto prompts = labelFile(file, *options, [&file](qint64 line, const QString& reason) {
        tell(u"warning: %1, line %2: not classified: %3"_s.arg(file).arg(line).arg(reason));
    });
    if (!prompts)
        return failed(prompts.error());
    return print(*prompts, *categories, *arguments, *format == u"csv");
}

} // namespace

Command classifyCommand() { return { u"classify"_s, u"say what the prompts of a file are about"_s, help(), run }; }

} // namespace darkhorse::cli
