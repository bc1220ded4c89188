// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/httpexchange.h"

#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace darkhorse {

namespace {

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // One connection an answer: under HTTP/2 both sides of a battle would share one and fall together.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Compressing proxies hold a stream back until a block is full.
    made.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

bool isWebAddress(const QUrl& url)
{
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return isWeb && !url.host().isEmpty();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QString seconds(std::chrono::milliseconds time) { return QString::number(double(time.count()) / 1000.0); }

} // namespace

HttpExchange::HttpExchange(
    QNetworkAccessManager& network, HttpRequest request, const HttpPatience& patience, QObject* parent)
    : QObject(parent), m_network(network), m_request(std::move(request)), m_patience(patience)
{
    // A timer and not a queued call: posted events run until none is left, within one turn of the event loop.
    m_sliceTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_sliceTimer, &QTimer::timeout, this, &HttpExchange::readSlice);
    connect(&m_silenceTimer, &QTimer::timeout, this, &HttpExchange::giveUp);
    if (isWebAddress(m_request.url)) {
        send();
        return;
    }
    // Qt would open files and more.
    QTimer::singleShot(0, this, [this] {
        finish(Error { Error::Code::Unreachable,
            QStringLiteral("not an http or https address: %1").arg(m_request.url.toDisplayString()) });
    });
}

HttpExchange::~HttpExchange() { drop(); }

void HttpExchange::hurry(std::chrono::milliseconds idle)
{
    m_patience.idle = std::min(m_patience.idle, idle);
    wait(m_patience.idle);
}

void HttpExchange::send()
{
    m_isConnecting = false;
    m_wasSent = false;
    const QNetworkRequest request = networkRequest(m_request);
    m_reply = m_request.verb == "GET" ? m_network.get(request) : m_network.post(request, m_request.body);
    // Queued after the request's own start: a size that is set before it never reaches the thread that reads.
    QMetaObject::invokeMethod(
        m_reply, [reply = m_reply.data()] { reply->setReadBufferSize(kReadAhead); }, Qt::QueuedConnection);
    wait(m_patience.connect + m_patience.firstByte);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isConnecting = true;
        wait(m_patience.connect);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isConnecting = false;
        m_wasSent = true;
        wait(m_patience.firstByte);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        wait(m_patience.idle);
        if (!m_sliceTimer.isActive())
            m_sliceTimer.start(0);
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_silenceTimer.stop();
        m_sliceTimer.start(0);
    });
}

void HttpExchange::readSlice()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300) {
        const QByteArray slice = m_reply->read(kBytesPerTurn);
        if (!slice.isEmpty()) {
            m_hasBody = true;
            const QPointer<HttpExchange> alive(this);
            emit bodyReceived(slice);
            if (!alive || !m_reply)
                return;
        }
        if (m_reply->bytesAvailable() > 0) {
            m_sliceTimer.start(0);
            return;
        }
    } else if (m_reply->bytesAvailable() >= kMaxRefusalBytes) {
        endRefused(status); // enough to explain it; a body without end would never finish
        return;
    }
    if (m_reply->isFinished())
        end();
}

void HttpExchange::end()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status < 300 && m_reply->error() != QNetworkReply::NoError)) {
        finish(networkError());
    } else if (status >= 300) {
        endRefused(status);
    } else {
        finish(std::nullopt);
    }
}

void HttpExchange::endRefused(int status)
{
    if (isRedirect(status)) {
        if (followsRedirect(status)) {
            send();
            return;
        }
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        finish(Error { Error::Code::RequestRejected,
            QStringLiteral("HTTP %1: the server redirects to %2, which is not followed; use that address as "
                           "the base URL")
                .arg(status)
                .arg(m_request.url.resolved(target).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)) });
        return;
    }
    m_refusal = HttpRefusal { status, m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
        m_reply->rawHeader("Retry-After"), m_reply->read(kMaxRefusalBytes), m_reply->rawHeader("retry-after-ms") };
    finish(Error { Error::Code::RequestRejected, QStringLiteral("HTTP %1").arg(status) });
}

bool HttpExchange::followsRedirect(int status)
{
    const QUrl target = m_request.url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool isSafe = target.scheme() == m_request.url.scheme() || target.scheme() == QStringLiteral("https");
    // 303 asks for another verb, so what answers there is not what was asked.
    if (status == 303 || !isSafe || target.host() != m_request.url.host() || m_redirects == kMaxRedirects)
        return false;
    // Another port of the same host is another service, unless the scheme moves up and takes its port along.
    if (target.scheme() == m_request.url.scheme() && target.port() != m_request.url.port())
        return false;
    ++m_redirects;
    drop();
    m_request.url = target;
    return true;
}

Error HttpExchange::networkError() const
{
    const QString text = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError: return { Error::Code::TlsFailed, text };
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::NoError: {
        const bool hasBegun = m_wasSent || m_hasBody;
        return { hasBegun ? Error::Code::Interrupted : Error::Code::Unreachable,
            QStringLiteral("the server closed the connection") };
    }
    case QNetworkReply::TimeoutError: return { m_wasSent ? Error::Code::TimedOut : Error::Code::Unreachable, text };
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return { Error::Code::ProtocolViolated, text };
    case QNetworkReply::ProxyAuthenticationRequiredError: return { Error::Code::Unreachable, text };
    default: return { m_hasBody ? Error::Code::Interrupted : Error::Code::Unreachable, text };
    }
}

void HttpExchange::giveUp()
{
    if (m_isConnecting) {
        finish(Error {
            Error::Code::Unreachable, QStringLiteral("no connection within %1 s").arg(seconds(m_patience.connect)) });
        return;
    }
    const auto waited = m_hasBody ? m_patience.idle : m_patience.firstByte;
    finish(Error { Error::Code::TimedOut, QStringLiteral("the server sent nothing for %1 s").arg(seconds(waited)) });
}

void HttpExchange::finish(const std::optional<Error>& error)
{
    drop();
    emit finished(error);
}

void HttpExchange::wait(std::chrono::milliseconds time) { m_silenceTimer.start(time); }

void HttpExchange::drop()
{
    m_sliceTimer.stop();
    m_silenceTimer.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace darkhorse
