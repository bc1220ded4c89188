// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QJsonArray>

#include <simdjson.h>

namespace darkhorse {

/// A conversation, put together message by message for a cell that rowConversation() reads.
class NestedTalk {
public:
    void add(QLatin1StringView role, std::string_view text);
    /// A text is one message of that role, a list holds messages that name their own; anything else adds nothing.
    void add(QLatin1StringView role, const simdjson::simdjson_result<simdjson::dom::element>& said);
    /// A JSON list of messages; empty when nothing was said.
    [[nodiscard]] std::string cell() const;

private:
    QJsonArray m_messages;
};

/// The chat that an Open WebUI feedback may carry: a tree of messages in which answers to one prompt lie side by side.
/// Lifetime: `feedback` outlives it.
class FeedbackChat {
public:
    explicit FeedbackChat(const simdjson::dom::object& feedback);

    /// All that was said up to the rated answer, as NestedTalk::cell; empty when the file does not tell.
    [[nodiscard]] std::string rated() const;
    /// The same up to the answer of that model beside it, the `place`-th of them from 0 where there are several; up to the prompt when
    /// that answer is gone.
    [[nodiscard]] std::string beside(std::size_t place, std::string_view model) const;

private:
    using Object = simdjson::dom::object;

    [[nodiscard]] const Object* find(std::string_view id) const;
    [[nodiscard]] std::string cellUpTo(const Object* last) const; ///< null: nothing

    std::unordered_map<std::string_view, Object> m_messages;
    const Object* m_rated = nullptr;
    const Object* m_prompt = nullptr; ///< that it answers
    std::vector<const Object*> m_beside; ///< other answers to the same prompt, in the chat's order
};

} // namespace darkhorse
