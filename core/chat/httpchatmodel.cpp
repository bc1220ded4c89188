// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/httpchatmodel.h"

#include <utility>

#include "core/chat/httpchatstream.h"

namespace darkhorse {

HttpChatModel::HttpChatModel(QNetworkAccessManager& network, KeyVault& vault,
    std::shared_ptr<const ChatProtocol> protocol, KeySource key, const HttpPatience& patience)
    : m_network(network), m_vault(vault), m_protocol(std::move(protocol)), m_key(std::move(key)), m_patience(patience)
{
}

std::unique_ptr<ChatStream> HttpChatModel::ask(const ChatRequest& request)
{
    return std::make_unique<HttpChatStream>(m_network, m_protocol, request, m_key, m_vault, m_patience);
}

} // namespace darkhorse
