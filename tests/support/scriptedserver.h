// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace darkhorse {

/// An HTTP server on loopback that does to each request exactly what the test wrote down, byte for byte.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    struct Step {
        enum class Kind {
            Send, ///< these bytes
            Repeat, ///< these bytes `count` times, as fast as the other end reads
            Pause, ///< wait
            Close, ///< end the connection properly
            Drop, ///< end it with a reset
        };
        Kind kind = Kind::Send;
        QByteArray bytes;
        int count = 1;
        std::chrono::milliseconds time { 0 };
    };
    /// After its last step a connection stays open and silent.
    using Script = std::vector<Step>;

    struct Request {
        QByteArray line; ///< "POST /v1/chat/completions HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    explicit ScriptedServer(QObject* parent = nullptr);
    ~ScriptedServer() override;

    /// The next request gets this; the last script serves all that come after it.
    void expect(Script script) { m_scripts.push_back(std::move(script)); }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] const std::vector<Request>& requests() const { return m_requests; }
    /// Connections that are open now.
    [[nodiscard]] int openConnections() const { return m_open; }

    [[nodiscard]] static Step send(const QByteArray& bytes) { return { Step::Kind::Send, bytes, 1, {} }; }
    [[nodiscard]] static Step repeat(const QByteArray& bytes, int count);
    [[nodiscard]] static Step pause(std::chrono::milliseconds time) { return { Step::Kind::Pause, {}, 1, time }; }
    [[nodiscard]] static Step close() { return { Step::Kind::Close, {}, 1, {} }; }
    [[nodiscard]] static Step drop() { return { Step::Kind::Drop, {}, 1, {} }; }

    /// Status line and headers of an answer that ends with the connection. `status` is like "200 OK".
    [[nodiscard]] static QByteArray head(const QByteArray& status = "200 OK",
        const QByteArray& contentType = "text/event-stream", const QByteArray& moreHeaders = {});
    /// The same for a chunked answer, which keeps the connection; each part then goes through chunk().
    [[nodiscard]] static QByteArray chunkedHead();
    [[nodiscard]] static QByteArray chunk(const QByteArray& part);
    [[nodiscard]] static QByteArray lastChunk() { return "0\r\n\r\n"; }
    /// A whole answer with its length.
    [[nodiscard]] static Script whole(const QByteArray& status, const QByteArray& contentType, const QByteArray& body,
        const QByteArray& moreHeaders = {});

    /// An event of OpenAI chat completions with this text.
    [[nodiscard]] static QByteArray textEvent(const QByteArray& text);
    /// The event that marks the end, and [DONE].
    [[nodiscard]] static QByteArray endEvents(const QByteArray& finishReason = "stop");

private:
    void accept();
    void read(QTcpSocket* socket);
    void play(QTcpSocket* socket);
    [[nodiscard]] bool playStep(QTcpSocket* socket, Step& step);

    struct Talk {
        QByteArray received;
        std::deque<Step> steps;
        bool isPlaying = false;
    };

    QTcpServer m_server;
    std::deque<Script> m_scripts;
    QHash<QTcpSocket*, Talk> m_talks;
    std::vector<Request> m_requests;
    int m_open = 0;
};

} // namespace darkhorse
