// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "core/chat/chatstream.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// One message of the conversation so far.
struct ChatMessage {
    enum class Role { User, Assistant };

    Role role = Role::User;
    QString text;
};

/// What both sides of a battle are asked, word for word the same.
struct ChatRequest {
    std::vector<ChatMessage> messages; ///< ends with a user message
};

/// A contestant that can be asked. System prompt and sampling belong to the contestant, so they were given at
/// construction.
class ChatModel {
public:
    virtual ~ChatModel() = default;

    /// Starts one answer. Nothing is emitted before control returns to the event loop. Never null; what
    /// cannot even be started ends through ChatStream::finished.
    [[nodiscard]] virtual std::unique_ptr<ChatStream> ask(const ChatRequest& request) = 0;
};

} // namespace darkhorse
