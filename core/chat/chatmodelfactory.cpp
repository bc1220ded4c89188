// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatmodelfactory.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include "core/chat/httpchatmodel.h"
#include "core/chat/llamachatmodel.h"
#include "core/chat/llamapool.h"
#include "core/chat/protocols.h"
#include "core/chat/recordedanswers.h"
#include "core/chat/withheldkey.h"
#include "core/domain/keychainentry.h"

namespace darkhorse {

namespace {

/// The system's proxy for the world, none for servers on this machine.
class ProxyBeyondThisMachine final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host.isEmpty() || host == QStringLiteral("localhost") || QHostAddress(host).isLoopback())
            return { QNetworkProxy::NoProxy };
        return systemProxyForQuery(query);
    }
};

} // namespace

ChatModelFactory::ChatModelFactory(KeyVault& vault, const AnswerSource& recorded, const HttpPatience& patience)
    : m_vault(vault)
    , m_recorded(recorded)
    , m_patience(patience)
    , m_network(std::make_unique<QNetworkAccessManager>())
    , m_llama(std::make_unique<LlamaPool>(*m_network))
{
    m_network->setProxyFactory(new ProxyBeyondThisMachine);
}

ChatModelFactory::~ChatModelFactory() = default;

std::unique_ptr<ChatModel> ChatModelFactory::create(const Contestant& contestant) const
{
    if (isServer(contestant.kind) && !releasesKey(contestant))
        return std::make_unique<WithheldKey>(withheldKeyError(contestant));
    if (auto protocol = protocolOf(contestant))
        return std::make_unique<HttpChatModel>(
            *m_network, m_vault, std::move(protocol), keySourceOf(contestant), m_patience);
    if (contestant.kind == ContestantKind::GgufFile)
        return std::make_unique<LlamaChatModel>(*m_network, *m_llama, contestant, m_patience);
    return createRecorded(contestant.id);
}

std::unique_ptr<ChatModel> ChatModelFactory::createRecorded(ContestantId contestant) const
{
    return std::make_unique<RecordedAnswers>(contestant, m_recorded);
}

} // namespace darkhorse
