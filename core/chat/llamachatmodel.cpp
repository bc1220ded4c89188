// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamachatmodel.h"

#include "core/chat/llamachatstream.h"

namespace darkhorse {

LlamaChatModel::LlamaChatModel(
    QNetworkAccessManager& network, LlamaPool& pool, Contestant contestant, const HttpPatience& patience)
    : m_network(network), m_pool(pool), m_contestant(std::move(contestant)), m_patience(patience)
{
}

std::unique_ptr<ChatStream> LlamaChatModel::ask(const ChatRequest& request)
{
    return std::make_unique<LlamaChatStream>(m_network, m_pool, m_contestant, request, m_patience);
}

} // namespace darkhorse
