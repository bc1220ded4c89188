// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatmodel.h"

namespace darkhorse {

/// The error of a contestant whose key nobody agreed to send: KeyMissing, with variable and server.
[[nodiscard]] Error withheldKeyError(const Contestant& contestant);

/// Stands in for a contestant that may not be asked: no request is made, and each stream ends with the error.
class WithheldKey final : public ChatModel {
public:
    explicit WithheldKey(Error error) : m_error(std::move(error)) { }

    [[nodiscard]] std::unique_ptr<ChatStream> ask(const ChatRequest& request) override;

private:
    Error m_error;
};

} // namespace darkhorse
