// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace darkhorse {

namespace {

constexpr qint64 kMaxUnsent = 256 * 1024;

} // namespace

ScriptedServer::ScriptedServer(QObject* parent) : QObject(parent), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen: %s", qPrintable(m_server.errorString()));
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
        socket->disconnect(this);
}

QUrl ScriptedServer::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_server.serverPort()));
}

void ScriptedServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { play(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            m_talks.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket* socket)
{
    Talk& talk = m_talks[socket];
    talk.received += socket->readAll();
    const qsizetype headEnd = talk.received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    QList<QByteArray> lines = talk.received.first(headEnd).split('\n');
    Request request { lines.takeFirst().trimmed(), {}, {} };
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (talk.received.size() < headEnd + 4 + length)
        return;
    request.body = talk.received.sliced(headEnd + 4, length);
    talk.received.remove(0, headEnd + 4 + length);
    m_requests.push_back(request);
    if (m_scripts.empty())
        return;
    talk.steps.assign(m_scripts.front().begin(), m_scripts.front().end());
    if (m_scripts.size() > 1)
        m_scripts.pop_front();
    play(socket);
}

void ScriptedServer::play(QTcpSocket* socket)
{
    const auto talk = m_talks.find(socket);
    if (talk == m_talks.end() || talk->isPlaying)
        return;
    talk->isPlaying = true; // writing may come back here
    while (!talk->steps.empty() && playStep(socket, talk->steps.front())) {
        if (!m_talks.contains(socket))
            return;
        talk->steps.pop_front();
    }
    if (m_talks.contains(socket))
        talk->isPlaying = false;
}

bool ScriptedServer::playStep(QTcpSocket* socket, Step& step)
{
    switch (step.kind) {
    case Step::Kind::Send: socket->write(step.bytes); return true;
    case Step::Kind::Repeat:
        while (step.count > 0 && socket->bytesToWrite() < kMaxUnsent) {
            socket->write(step.bytes);
            --step.count;
        }
        return step.count == 0;
    case Step::Kind::Pause:
        if (step.time.count() > 0) {
            QTimer::singleShot(step.time, socket, [this, socket] {
                if (const auto talk = m_talks.find(socket); talk != m_talks.end())
                    talk->steps.pop_front();
                play(socket);
            });
            step.time = std::chrono::milliseconds(-1); // the timer ends this step
        }
        return step.time.count() == 0;
    case Step::Kind::Close: socket->disconnectFromHost(); return true;
    case Step::Kind::Drop:
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QTimer::singleShot(0, socket, [socket] { socket->abort(); });
        return false;
    }
    Q_UNREACHABLE();
}

ScriptedServer::Step ScriptedServer::repeat(const QByteArray& bytes, int count)
{
    return { Step::Kind::Repeat, bytes, count, {} };
}

QByteArray ScriptedServer::head(const QByteArray& status, const QByteArray& contentType, const QByteArray& moreHeaders)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nConnection: close\r\n" + moreHeaders
        + "\r\n";
}

QByteArray ScriptedServer::chunkedHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
}

QByteArray ScriptedServer::chunk(const QByteArray& part)
{
    return QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
}

ScriptedServer::Script ScriptedServer::whole(
    const QByteArray& status, const QByteArray& contentType, const QByteArray& body, const QByteArray& moreHeaders)
{
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return { send(head(status, contentType, length + moreHeaders) + body), close() };
}

QByteArray ScriptedServer::textEvent(const QByteArray& text)
{
    return R"(data: {"object":"chat.completion.chunk","model":"scripted","choices":[{"index":0,"delta":{"content":")"
        + text + R"("},"finish_reason":null}]})" + "\n\n";
}

QByteArray ScriptedServer::endEvents(const QByteArray& finishReason)
{
    return R"(data: {"model":"scripted","choices":[{"index":0,"delta":{},"finish_reason":")" + finishReason + R"("}]})"
        + "\n\ndata: [DONE]\n\n";
}

} // namespace darkhorse
