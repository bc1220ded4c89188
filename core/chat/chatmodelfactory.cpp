// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chatmodelfactory.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include "core/chat/httpchatmodel.h"
#include "core/chat/protocols.h"
#include "core/chat/recordedanswers.h"
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
    : m_vault(vault), m_recorded(recorded), m_patience(patience), m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new ProxyBeyondThisMachine);
}

ChatModelFactory::~ChatModelFactory() = default;

std::unique_ptr<ChatModel> ChatModelFactory::create(const Contestant& contestant) const
{
    if (auto protocol = protocolOf(contestant))
        return std::make_unique<HttpChatModel>(
            *m_network, m_vault, std::move(protocol), keySourceOf(contestant), m_patience);
    return std::make_unique<RecordedAnswers>(contestant.id, m_recorded);
}

} // namespace darkhorse
