// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatmodel.h"
#include "core/chat/httprequest.h"

class QNetworkAccessManager;

namespace darkhorse {

class LlamaPool;

/// A contestant whose weights are a GGUF file on this machine. Its server is started when it is asked.
/// Lifetime: `network` and `pool` outlive the model and its streams; streams may outlive the model.
class LlamaChatModel final : public ChatModel {
public:
    /// `contestant.baseUrl` is the file's.
    LlamaChatModel(
        QNetworkAccessManager& network, LlamaPool& pool, Contestant contestant, const HttpPatience& patience);

    [[nodiscard]] std::unique_ptr<ChatStream> ask(const ChatRequest& request) override;

private:
    QNetworkAccessManager& m_network;
    LlamaPool& m_pool;
    Contestant m_contestant;
    HttpPatience m_patience;
};

} // namespace darkhorse
