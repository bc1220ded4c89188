// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowconversation.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/votetime.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// What one side's cell says of one turn.
struct HalfTurn {
    std::optional<std::string> prompt;
    std::optional<std::string> answer;
    std::optional<qint64> tokens;
};

[[nodiscard]] std::optional<std::string> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

/// A list in JSON; nothing when the cell is something else. Qt's parser takes half surrogates, which real files have.
[[nodiscard]] std::optional<QJsonArray> listOf(std::string_view cell)
{
    if (cell.empty() || cell.front() != '[')
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(cell.data(), qsizetype(cell.size())));
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

/// What a message says: its text, the texts among its parts, or the answer that an object wraps.
[[nodiscard]] std::optional<std::string> contentOf(const QJsonValue& content)
{
    if (content.isObject())
        return textOf(content[u"answer"_s]);
    if (!content.isArray())
        return textOf(content);
    std::string text;
    for (const QJsonValue part : content.toArray())
        text += textOf(part[u"text"_s]).value_or(std::string());
    return text;
}

struct Message {
    QString role;
    std::optional<std::string> content;
    std::optional<qint64> tokens;
};

[[nodiscard]] std::optional<Message> messageOf(const QJsonValue& value)
{
    if (value.isObject() && value[u"role"_s].isString()) {
        const QJsonValue tokens = value[u"num_tokens"_s];
        return Message { value[u"role"_s].toString().toLower(), contentOf(value[u"content"_s]),
            tokens.isDouble() ? std::optional(tokens.toInteger()) : std::nullopt };
    }
    if (value.isArray() && value.toArray().size() == 2 && value[0].isString())
        return Message { value[0].toString().toLower(), contentOf(value[1]), std::nullopt };
    return std::nullopt;
}

void add(std::vector<HalfTurn>& turns, const Message& message)
{
    if (message.role == "user"_L1 || message.role == "human"_L1) {
        turns.push_back({ message.content.value_or(std::string()), {}, {} });
    } else if (message.role == "assistant"_L1 && !turns.empty() && message.content) {
        HalfTurn& turn = turns.back();
        turn.answer = turn.answer ? *turn.answer + "\n\n" + *message.content : *message.content;
        turn.tokens = message.tokens;
    }
}

[[nodiscard]] bool isListOfTexts(const QJsonArray& list)
{
    return std::ranges::all_of(list, [](const QJsonValue& value) { return value.isString() || value.isNull(); });
}

[[nodiscard]] std::vector<HalfTurn> halfOf(std::string_view cell, bool hasListOfPrompts)
{
    std::vector<HalfTurn> turns;
    const auto list = listOf(cell);
    if (list && hasListOfPrompts && isListOfTexts(*list)) {
        for (const QJsonValue answer : *list)
            turns.push_back({ {}, textOf(answer), {} });
        return turns;
    }
    if (list && !list->isEmpty()
        && std::ranges::all_of(*list, [](const QJsonValue& value) { return messageOf(value).has_value(); })) {
        for (const QJsonValue value : *list)
            add(turns, *messageOf(value));
        return turns;
    }
    if (!cell.empty())
        turns.push_back({ {}, std::string(cell), {} });
    return turns;
}

[[nodiscard]] std::vector<HalfTurn> promptsOf(std::string_view cell, const std::optional<QJsonArray>& list)
{
    std::vector<HalfTurn> turns;
    if (list) {
        for (const QJsonValue prompt : *list)
            turns.push_back({ textOf(prompt).value_or(std::string()), {}, {} });
    } else if (!cell.empty()) {
        turns.push_back({ std::string(cell), {}, {} });
    }
    return turns;
}

[[nodiscard]] std::size_t turnsWanted(const VoteRowText& row)
{
    const auto turn = numberOf(row[VoteField::Turn]);
    return turn && *turn >= 1 && *turn < 1e6 ? std::size_t(*turn) : std::size_t(1e6);
}

} // namespace

std::vector<VotedTurn> rowConversation(const VoteRowText& row)
{
    const std::string_view promptCell = row[VoteField::PromptText];
    auto promptList = listOf(promptCell);
    if (promptList && !isListOfTexts(*promptList))
        promptList.reset();
    const std::vector<HalfTurn> prompts = promptsOf(promptCell, promptList);
    const PerSide<std::vector<HalfTurn>> halves { halfOf(row[VoteField::TextA], promptList.has_value()),
        halfOf(row[VoteField::TextB], promptList.has_value()) };
    std::vector<VotedTurn> turns;
    const std::size_t count
        = std::min(std::max({ prompts.size(), halves.a.size(), halves.b.size() }), turnsWanted(row));
    for (std::size_t i = 0; i < count; ++i) {
        VotedTurn turn;
        std::optional<std::string> prompt;
        for (const Side side : kSides) {
            if (i >= halves[side].size())
                continue;
            const HalfTurn& half = halves[side][i];
            prompt = prompt ? prompt : half.prompt;
            turn.answers[side] = half.answer;
            turn.tokens[side] = half.tokens;
        }
        if (!prompt && i < prompts.size())
            prompt = prompts[i].prompt;
        if (!prompt || (i == 0 && prompt->empty()))
            break;
        turn.prompt = std::move(*prompt);
        turns.push_back(std::move(turn));
    }
    const bool hasAnswer = std::ranges::any_of(turns, [](const VotedTurn& t) { return t.answers.a || t.answers.b; });
    if (!hasAnswer && prompts.empty())
        turns.clear();
    return turns;
}

} // namespace darkhorse
