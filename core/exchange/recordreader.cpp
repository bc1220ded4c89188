// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordreader.h"

#include <algorithm>

#include <QStringList>

#include <simdjson.h>

#include "core/exchange/csvscanner.h"
#include "core/exchange/jsonrecords.h"
#include "core/exchange/textformat.h"
#include "core/exchange/textsource.h"

namespace darkhorse {

namespace {

using simdjson::dom::element;
using Visit = std::function<void(const TextRecord&, qint64)>;
using Skip = std::function<void(const SkippedRecord&)>;

[[nodiscard]] QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The text of a plain value, or of an object that holds it in `answer` as arena-hard's messages do.
[[nodiscard]] QString plainText(const element& value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return textOf(text);
    if (value.is_number() || value.is_bool())
        return QString::fromStdString(simdjson::minify(value));
    if (value["answer"].get(text) == simdjson::SUCCESS)
        return textOf(text);
    return {};
}

/// What a message says: its text, or the texts among its parts.
[[nodiscard]] QString contentOf(const element& content)
{
    simdjson::dom::array parts;
    if (content.get(parts) != simdjson::SUCCESS)
        return plainText(content);
    QString text;
    for (const element part : parts) {
        std::string_view piece;
        if (part["text"].get(piece) == simdjson::SUCCESS)
            text += textOf(piece);
    }
    return text;
}

/// All user turns of a list of turns or messages.
void takeTurns(const simdjson::dom::array& list, TextRecord& record)
{
    QStringList turns;
    for (const element one : list) {
        std::string_view role;
        element content;
        if (one.is_string())
            turns.append(plainText(one));
        else if (one["content"].get(content) == simdjson::SUCCESS
            && (one["role"].get(role) != simdjson::SUCCESS || role == "user"))
            turns.append(contentOf(content));
    }
    if (!turns.isEmpty())
        record.insert(QStringLiteral("user_turns"), turns.join(kTurnSeparator));
}

/// The answers to the user turns of a list of messages, one each, as long as every turn has one.
void takeAnswers(const simdjson::dom::array& messages, TextRecord& record)
{
    QStringList answers;
    bool isAsked = false;
    for (const element message : messages) {
        std::string_view role;
        element content;
        if (message["role"].get(role) != simdjson::SUCCESS || message["content"].get(content) != simdjson::SUCCESS)
            continue;
        if (role == "user" && isAsked)
            break;
        if (role == "assistant" && isAsked)
            answers.append(contentOf(content));
        if (role == "user" || role == "assistant")
            isAsked = role == "user";
    }
    if (!answers.isEmpty())
        record.insert(QStringLiteral("answer_turns"), answers.join(kTurnSeparator));
}

/// FastChat's answers: the turns of the first choice, as texts or as objects with the text in `content`.
void takeChoice(const simdjson::dom::array& choices, TextRecord& record)
{
    simdjson::dom::array turns;
    if (choices.size() == 0 || choices.at(0)["turns"].get(turns) != simdjson::SUCCESS)
        return;
    QStringList answers;
    for (const element turn : turns) {
        element content;
        answers.append(contentOf(turn["content"].get(content) == simdjson::SUCCESS ? content : turn));
    }
    record.insert(QStringLiteral("answer_turns"), answers.join(kTurnSeparator));
}

/// The first thing that the user says.
void takePrompt(const simdjson::dom::array& messages, TextRecord& record)
{
    for (const element message : messages) {
        std::string_view role;
        element content;
        if (message["role"].get(role) == simdjson::SUCCESS && role == "user"
            && message["content"].get(content) == simdjson::SUCCESS) {
            record.insert(QStringLiteral("prompt"), plainText(content));
            return;
        }
    }
}

void takeList(std::string_view key, const simdjson::dom::array& list, TextRecord& record)
{
    if (key == "messages")
        takePrompt(list, record);
    else if (key == "turns" && list.size() > 0)
        record.insert(QStringLiteral("prompt"), plainText(list.at(0)));
    if (key == "choices")
        takeChoice(list, record);
    if (key == "messages" || key == "conversation")
        takeAnswers(list, record);
    if (key == "turns" || key == "messages" || key == "conversation" || key == "conversation_a")
        takeTurns(list, record);
}

[[nodiscard]] TextRecord recordOf(const simdjson::dom::object& object)
{
    TextRecord record;
    for (const auto& [key, value] : object) {
        simdjson::dom::array list;
        if (key == "category_tag" || key == "dedup_tag")
            record.insert(textOf(key), QString::fromStdString(simdjson::minify(value)));
        else if (value.get(list) == simdjson::SUCCESS)
            takeList(key, list, record);
        else
            record.insert(textOf(key).toLower(), plainText(value));
    }
    return record;
}

[[nodiscard]] Result<void> readJson(
    const QString& path, TextWindow& window, JsonRecords::Layout layout, const Visit& visit, const Skip& skip)
{
    JsonRecords records(layout);
    simdjson::dom::parser parser;
    while (true) {
        records.start(window.text(), window.isLast());
        std::string_view text;
        while (records.next(text)) {
            simdjson::dom::object object;
            const auto fault = parser.parse(text.data(), text.size()).get(object);
            if (fault == simdjson::SUCCESS)
                visit(recordOf(object), records.line() + 1);
            else
                skip({ records.line() + 1,
                    QStringLiteral("no JSON object (%1)").arg(QString::fromUtf8(simdjson::error_message(fault))) });
        }
        if (records.fault() != nullptr)
            return fail(Error::Code::InvalidInput,
                QStringLiteral("%1, line %2: %3")
                    .arg(path)
                    .arg(records.line() + 1)
                    .arg(QString::fromUtf8(records.fault())));
        if (window.isLast())
            return {};
        window.advance(records.consumed());
    }
}

/// Calls `visit` for every row that is not blank, with its line.
void forEachRow(TextWindow& window, CsvScanner& scanner, const std::function<void(const CsvRow&, qint64)>& visit)
{
    CsvRow row;
    while (true) {
        scanner.start(window.text(), window.isLast());
        while (scanner.next(row)) {
            if (!row.isBlank())
                visit(row, row.line + 1);
        }
        if (window.isLast())
            return;
        window.advance(scanner.consumed());
    }
}

void readTable(TextWindow& window, const Visit& visit, const Skip& skip)
{
    CsvScanner scanner(CsvMarks {});
    QStringList header;
    std::string scratch;
    forEachRow(window, scanner, [&](const CsvRow& row, qint64 line) {
        if (header.isEmpty()) {
            for (const CsvCell& cell : row.cells)
                header.append(textOf(cell.value(scratch)).trimmed().toLower());
            return;
        }
        if (row.isUnclosed)
            return skip({ line, QStringLiteral("a quoted cell is never closed") });
        if (qsizetype(row.cells.size()) > header.size())
            return skip({ line, QStringLiteral("%1 cells under %2 columns").arg(row.cells.size()).arg(header.size()) });
        TextRecord record;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            record.insert(header[qsizetype(i)], textOf(row.cells[i].value(scratch)));
        visit(record, line);
    });
}

void readLines(TextWindow& window, const Visit& visit)
{
    JsonRecords lines(JsonRecords::Layout::Lines);
    while (true) {
        lines.start(window.text(), window.isLast());
        std::string_view line;
        while (lines.next(line))
            visit({ { QStringLiteral("text"), textOf(line).trimmed() } }, lines.line() + 1);
        if (window.isLast())
            return;
        window.advance(lines.consumed());
    }
}

[[nodiscard]] bool hasHeader(const TextWindow& window, const QStringList& columns)
{
    CsvScanner scanner(CsvMarks {});
    scanner.start(window.text(), window.isLast());
    CsvRow row;
    if (!scanner.next(row))
        return false;
    std::string scratch;
    return std::ranges::any_of(row.cells,
        [&](const CsvCell& cell) { return columns.contains(textOf(cell.value(scratch)).trimmed().toLower()); });
}

} // namespace

Result<void> forEachRecord(const QString& path, const QStringList& columns,
    const std::function<void(const TextRecord&, qint64)>& visit, const std::function<void(const SkippedRecord&)>& skip)
{
    const auto source = openText(path);
    if (!source)
        return fail(source.error());
    TextWindow window(*source->device);
    const auto format = textFormatOf(path, window);
    if (!format)
        return fail(format.error());
    if (*format != TextFormat::Table) {
        const auto layout = *format == TextFormat::JsonArray ? JsonRecords::Layout::Array : JsonRecords::Layout::Lines;
        if (const auto read = readJson(path, window, layout, visit, skip); !read)
            return read;
    } else if (hasHeader(window, columns)) {
        readTable(window, visit, skip);
    } else {
        readLines(window, visit);
    }
    if (window.error())
        return fail(window.error()->code, QStringLiteral("%1: %2").arg(path, window.error()->detail));
    return {};
}

} // namespace darkhorse
