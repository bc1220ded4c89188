// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamachatstream.h"

#include <utility>

#include <QTimer>

#include "core/chat/fixedkeyvault.h"
#include "core/chat/httpchatstream.h"
#include "core/chat/llamalease.h"
#include "core/chat/llamapool.h"
#include "core/chat/openaiprotocol.h"

using namespace std::chrono_literals;

namespace darkhorse {

namespace {

/// A connection that breaks is noticed before the process that died is; the process knows why.
constexpr auto kPatienceForReason = 1s;

bool mayMeanDeath(Error::Code code) { return code == Error::Code::Interrupted || code == Error::Code::Unreachable; }

} // namespace

LlamaChatStream::LlamaChatStream(QNetworkAccessManager& network, LlamaPool& pool, Contestant contestant,
    const ChatRequest& request, const HttpPatience& patience)
    : m_network(network)
    , m_contestant(std::move(contestant))
    , m_request(request)
    , m_patience(patience)
    , m_lease(pool.lease({ m_contestant.baseUrl.toLocalFile(), m_contestant.modelId }))
{
    connect(m_lease.get(), &LlamaLease::ready, this, &LlamaChatStream::ask);
    connect(m_lease.get(), &LlamaLease::failed, this, [this](const Error& error) { finish(fail(error)); });
    connect(m_lease.get(), &LlamaLease::lost, this, [this](const Error& error) { finish(fail(error)); });
}

LlamaChatStream::~LlamaChatStream() = default;

void LlamaChatStream::ask(const QUrl& baseUrl, const QString& key)
{
    Contestant served = m_contestant;
    served.kind = ContestantKind::OpenAiCompatible;
    served.baseUrl = baseUrl;
    served.modelId.clear(); // the file's hash means nothing to the server, which has one model only
    FixedKeyVault vault(key);
    m_stream = std::make_unique<HttpChatStream>(m_network, std::make_shared<const OpenAiProtocol>(served), m_request,
        KeySource { KeySource::Kind::Environment, {} }, vault, m_patience);
    connect(m_stream.get(), &ChatStream::textReceived, this, &ChatStream::textReceived);
    connect(m_stream.get(), &ChatStream::reasoningReceived, this, &ChatStream::reasoningReceived);
    connect(m_stream.get(), &ChatStream::finished, this, &LlamaChatStream::takeAnswer);
}

void LlamaChatStream::takeAnswer(const Result<Answer>& answer)
{
    if (answer || !mayMeanDeath(answer.error().code)) {
        finish(answer);
        return;
    }
    QTimer::singleShot(kPatienceForReason, this, [this, answer] { finish(answer); });
}

void LlamaChatStream::finish(const Result<Answer>& answer)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it may be in its signal
    }
    m_lease->disconnect(this);
    m_lease.release()->deleteLater();
    emit finished(answer);
}

} // namespace darkhorse
