// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/base/error.h"
#include "core/chat/httprequest.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace darkhorse {

/// One HTTP request, with the answer's body in small slices.
///
/// Reads at most kBytesPerTurn in one turn of the event loop, so that a fast server cannot make the window
/// stutter, and holds at most kReadAhead unread bytes. Follows redirects within the same host only, with the
/// same verb: elsewhere the key in the headers would go to a stranger. Emits any number of bodyReceived, then
/// exactly one finished, then nothing. Lifetime: deleting it, in a slot of its own signals too, aborts the
/// request.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kBytesPerTurn = 16 * 1024;
    static constexpr qsizetype kReadAhead = 256 * 1024;
    static constexpr qsizetype kMaxRefusalBytes = 64 * 1024;
    static constexpr int kMaxRedirects = 3;

    HttpExchange(
        QNetworkAccessManager& network, HttpRequest request, const HttpPatience& patience, QObject* parent = nullptr);
    ~HttpExchange() override;

    /// What a server said that answered with a status other than 2xx; set before finished is emitted with an
    /// error.
    [[nodiscard]] const std::optional<HttpRefusal>& refusal() const { return m_refusal; }
    /// From now on silence is waited for no longer than this.
    void hurry(std::chrono::milliseconds idle);

signals:
    void bodyReceived(const QByteArray& slice);
    /// Nothing when the whole body came. Errors: Unreachable, TlsFailed, TimedOut, Interrupted (the
    /// connection broke), RequestRejected (a redirect that is not followed, or any refusal: read refusal()
    /// then).
    void finished(const std::optional<darkhorse::Error>& error);

private:
    void send();
    void readSlice();
    void end();
    void endRefused(int status);
    [[nodiscard]] bool followsRedirect(int status);
    [[nodiscard]] Error networkError() const;
    void giveUp();
    void finish(const std::optional<Error>& error);
    void wait(std::chrono::milliseconds time);
    void drop();

    QNetworkAccessManager& m_network;
    HttpRequest m_request;
    HttpPatience m_patience;
    QPointer<QNetworkReply> m_reply;
    std::optional<HttpRefusal> m_refusal;
    QTimer m_sliceTimer;
    QTimer m_silenceTimer;
    int m_redirects = 0;
    bool m_isConnecting = false;
    bool m_wasSent = false;
    bool m_hasBody = false;
};

} // namespace darkhorse
