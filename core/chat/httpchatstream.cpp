// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/httpchatstream.h"

#include <utility>

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

#include "core/chat/httpexchange.h"
#include "core/chat/refusedfield.h"
#include "core/chat/retrydelay.h"
#include "core/chat/secret.h"

namespace darkhorse {

namespace {

constexpr int kMaxRewordings = 5;
constexpr qsizetype kMaxWholeBytes = 16 * 1024 * 1024;

std::optional<Error> errorOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

bool isAboutConnection(Error::Code code)
{
    return code == Error::Code::Interrupted || code == Error::Code::TimedOut || code == Error::Code::Unreachable;
}

} // namespace

HttpChatStream::HttpChatStream(QNetworkAccessManager& network, std::shared_ptr<const ChatProtocol> protocol,
    const ChatRequest& request, const KeySource& key, KeyVault& vault, const HttpPatience& patience, const Clock& clock)
    : m_network(network)
    , m_protocol(std::move(protocol))
    , m_request(request)
    , m_patience(patience)
    , m_clock(clock)
    , m_askedAt(clock.monotonic())
    , m_reader(m_protocol->reader())
{
    vault.read(key, this, [this](const Result<QString>& found) {
        if (!found) {
            finish(fail(found.error()));
            return;
        }
        m_key = *found;
        send(m_protocol->request(m_request, m_key));
    });
}

HttpChatStream::~HttpChatStream() = default;

void HttpChatStream::send(HttpRequest request)
{
    m_askedAt = m_clock.monotonic(); // what a busy server made us wait is not the model's time
    m_sent = std::move(request);
    m_received = 0;
    m_exchange = std::make_unique<HttpExchange>(m_network, m_sent, m_patience);
    connect(m_exchange.get(), &HttpExchange::bodyReceived, this, &HttpChatStream::read);
    connect(m_exchange.get(), &HttpExchange::finished, this, &HttpChatStream::end);
}

void HttpChatStream::read(const QByteArray& slice)
{
    AnswerDelta delta;
    const Result<void> decoded = decode(slice, delta);
    const QPointer<HttpChatStream> alive(this);
    deliver(delta);
    if (!alive)
        return;
    if (!decoded || m_reader->ending() == AnswerReader::Ending::Closed)
        conclude(errorOf(decoded));
    else if (m_reader->ending() == AnswerReader::Ending::Marked)
        m_exchange->hurry(m_reader->patienceAfterEnd());
}

Result<void> HttpChatStream::decode(const QByteArray& slice, AnswerDelta& delta)
{
    m_received += slice.size();
    if (m_received > kMostBytes)
        return fail(
            Error::Code::ProtocolViolated, QStringLiteral("more than %1 bytes came, without an end").arg(kMostBytes));
    if (m_body == Body::Unknown) {
        // By content, not by Content-Type: servers and proxies mislabel both ways. No stream can begin with a
        // brace or a tag.
        const QByteArrayView start = QByteArrayView(slice).trimmed();
        if (start.isEmpty())
            return {};
        m_body = start.front() == '{' || start.front() == '<' || start.front() == '[' ? Body::Whole : Body::Events;
    }
    if (m_body == Body::Whole) {
        m_whole += slice;
        if (m_whole.size() > kMaxWholeBytes)
            return fail(Error::Code::ProtocolViolated,
                QStringLiteral("the answer is longer than %1 bytes").arg(kMaxWholeBytes));
        return {};
    }
    m_events.clear();
    if (const auto fed = m_decoder.feed(slice, m_events); !fed)
        return fed;
    for (const SseEvent& event : m_events) {
        if (const auto taken = m_reader->readEvent(event, delta); !taken)
            return taken;
    }
    return {};
}

void HttpChatStream::end(const std::optional<Error>& error)
{
    if (const auto refusal = m_exchange->refusal()) {
        refuse(*refusal);
        return;
    }
    if (error || m_body != Body::Whole) {
        conclude(error);
        return;
    }
    AnswerDelta delta;
    const Result<void> taken = m_reader->readWhole(std::exchange(m_whole, {}), delta);
    const QPointer<HttpChatStream> alive(this);
    deliver(delta);
    if (alive)
        conclude(errorOf(taken));
}

void HttpChatStream::refuse(const HttpRefusal& refusal)
{
    if (m_rewordings < kMaxRewordings) {
        if (auto again = m_protocol->reworded(m_sent, refusal)) {
            ++m_rewordings;
            sendAgain(std::move(*again));
            return;
        }
        if (auto without = withoutRefusedField(m_sent, refusal)) {
            ++m_rewordings;
            m_refusedFields.append(without->field);
            sendAgain(std::move(without->request));
            return;
        }
    }
    const Error error = m_protocol->explain(refusal);
    if (m_retries < m_patience.retries && isWorthRetrying(refusal, error.code)) {
        const auto wanted = retryDelay(refusal, m_clock.nowUtcMs()).value_or(backoff(m_retries));
        if (wanted <= m_patience.longestWait) {
            ++m_retries;
            waitAndSendAgain(wanted);
            return;
        }
    }
    finish(fail(error));
}

void HttpChatStream::sendAgain(HttpRequest request)
{
    m_exchange.release()->deleteLater(); // it is still in its signal
    send(std::move(request));
}

void HttpChatStream::waitAndSendAgain(std::chrono::milliseconds time)
{
    m_exchange.release()->deleteLater();
    QTimer::singleShot(time, this, [this] { send(m_sent); });
    emit waiting(time);
}

void HttpChatStream::conclude(const std::optional<Error>& error)
{
    AnswerDelta rest;
    m_reader->close(rest);
    const QPointer<HttpChatStream> alive(this);
    deliver(rest);
    if (!alive)
        return;
    // How the connection ended does not matter to an answer whose end was marked before.
    const bool isComplete = m_reader->ending() != AnswerReader::Ending::Open;
    if (error && !(isComplete && isAboutConnection(error->code)))
        finish(fail(*error));
    else
        finish(m_reader->answer());
}

void HttpChatStream::deliver(const AnswerDelta& delta)
{
    const QPointer<HttpChatStream> alive(this);
    if (!delta.reasoning.isEmpty())
        emit reasoningReceived(delta.reasoning);
    if (!alive || delta.text.isEmpty())
        return;
    if (!m_firstTextAt)
        m_firstTextAt = m_clock.monotonic();
    emit textReceived(delta.text);
}

void HttpChatStream::finish(Result<Answer> answer)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    if (!answer) {
        emit finished(fail(withoutSecret(answer.error(), m_key)));
        return;
    }
    const auto now = m_clock.monotonic();
    answer->duration = now - m_askedAt;
    answer->timeToFirstText = m_firstTextAt.value_or(now) - m_askedAt;
    answer->refusedFields = m_refusedFields;
    emit finished(answer);
}

} // namespace darkhorse
