// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nestedtalk.h"

#include <algorithm>
#include <ranges>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

[[nodiscard]] std::string_view textOf(const object& message, const char* key)
{
    std::string_view text;
    return message[key].get(text) == SUCCESS ? text : std::string_view();
}

/// Who wrote an answer: where the chat's own arena drew a model, the one that it drew.
[[nodiscard]] std::string_view authorOf(const object& message)
{
    const std::string_view drawn = textOf(message, "selectedModelId");
    return drawn.empty() ? textOf(message, "model") : drawn;
}

} // namespace

void NestedTalk::add(QLatin1StringView role, std::string_view text)
{
    m_messages.append(
        QJsonObject { { u"role"_s, role }, { u"content"_s, QString::fromUtf8(text.data(), qsizetype(text.size())) } });
}

void NestedTalk::add(QLatin1StringView role, const simdjson::simdjson_result<element>& said)
{
    std::string_view text;
    array list;
    if (said.get(text) == SUCCESS) {
        add(role, text);
    } else if (said.get(list) == SUCCESS) {
        const QByteArray json = QByteArray::fromStdString(simdjson::minify(list));
        for (const QJsonValue message : QJsonDocument::fromJson(json).array())
            m_messages.append(message);
    }
}

std::string NestedTalk::cell() const
{
    return m_messages.isEmpty() ? std::string()
                                : QJsonDocument(m_messages).toJson(QJsonDocument::Compact).toStdString();
}

FeedbackChat::FeedbackChat(const object& feedback)
{
    object messages;
    std::string_view rated;
    if (feedback["snapshot"]["chat"]["chat"]["history"]["messages"].get(messages) != SUCCESS
        || feedback["meta"]["message_id"].get(rated) != SUCCESS)
        return;
    for (const auto& [id, value] : messages) {
        object message;
        if (value.get(message) == SUCCESS)
            m_messages.emplace(id, message);
    }
    m_rated = find(rated);
    if (m_rated == nullptr)
        return;
    array answers;
    m_prompt = find(textOf(*m_rated, "parentId"));
    if (m_prompt == nullptr || (*m_prompt)["childrenIds"].get(answers) != SUCCESS)
        return;
    for (const element id : answers) {
        std::string_view text;
        const object* answer = id.get(text) == SUCCESS && text != rated ? find(text) : nullptr;
        if (answer != nullptr)
            m_beside.push_back(answer);
    }
}

std::string FeedbackChat::rated() const { return cellUpTo(m_rated); }

std::string FeedbackChat::beside(std::size_t place, std::string_view model) const
{
    if (place < m_beside.size() && authorOf(*m_beside[place]) == model)
        return cellUpTo(m_beside[place]);
    // An answer that was deleted meanwhile moves those behind it.
    const auto found
        = std::ranges::find_if(m_beside, [model](const object* answer) { return authorOf(*answer) == model; });
    return cellUpTo(found == m_beside.end() ? m_prompt : *found);
}

const object* FeedbackChat::find(std::string_view id) const
{
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? nullptr : &found->second;
}

std::string FeedbackChat::cellUpTo(const object* last) const
{
    std::vector<const object*> way;
    // No longer than the chat has messages, lest parents that lead in a circle be followed for ever.
    for (const object* one = last; one != nullptr && way.size() < m_messages.size();
         one = find(textOf(*one, "parentId")))
        way.push_back(one);
    NestedTalk talk;
    for (const object* message : way | std::views::reverse) {
        const std::string_view role = textOf(*message, "role");
        talk.add(QLatin1StringView(role.data(), qsizetype(role.size())), textOf(*message, "content"));
    }
    return talk.cell();
}

} // namespace darkhorse
