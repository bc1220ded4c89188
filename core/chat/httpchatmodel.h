// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/chat/chatmodel.h"
#include "core/chat/httprequest.h"

class QNetworkAccessManager;

namespace darkhorse {

class ChatProtocol;
class KeyVault;

/// A contestant behind an HTTP server. Lifetime: `network` outlives the streams, `vault` the model; streams
/// may outlive the model.
class HttpChatModel final : public ChatModel {
public:
    HttpChatModel(QNetworkAccessManager& network, KeyVault& vault, std::shared_ptr<const ChatProtocol> protocol,
        KeySource key, const HttpPatience& patience);

    [[nodiscard]] std::unique_ptr<ChatStream> ask(const ChatRequest& request) override;

private:
    QNetworkAccessManager& m_network;
    KeyVault& m_vault;
    std::shared_ptr<const ChatProtocol> m_protocol;
    KeySource m_key;
    HttpPatience m_patience;
};

} // namespace darkhorse
