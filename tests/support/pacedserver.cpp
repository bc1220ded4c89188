// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pacedserver.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include "tests/support/scriptedserver.h"

namespace darkhorse {

namespace {

constexpr int kTokenLength = 4;
constexpr int kTickMs = 10;

QByteArray escaped(const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return json.sliced(2, json.size() - 4); // without the brackets and quotes
}

/// Sends the text over one connection, tick by tick. A child of the socket.
class Talk : public QObject {
public:
    Talk(QTcpSocket* socket, QString text, int tokensPerSecond)
        : QObject(socket), m_socket(socket), m_text(std::move(text)), m_tokensPerSecond(tokensPerSecond)
    {
        m_socket->write(ScriptedServer::head());
        connect(&m_tick, &QTimer::timeout, this, &Talk::send);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(kTickMs);
        m_since.start();
    }

private:
    void send()
    {
        const qsizetype due = std::min(m_text.size(), m_since.elapsed() * m_tokensPerSecond / 1000 * kTokenLength);
        for (; m_sent < due; m_sent = std::min(m_sent + kTokenLength, m_text.size()))
            m_socket->write(ScriptedServer::textEvent(escaped(m_text.mid(m_sent, kTokenLength))));
        if (m_sent < m_text.size())
            return;
        m_tick.stop();
        m_socket->write(ScriptedServer::endEvents());
        m_socket->disconnectFromHost();
    }

    QTcpSocket* m_socket;
    QString m_text;
    int m_tokensPerSecond;
    qsizetype m_sent = 0;
    QTimer m_tick;
    QElapsedTimer m_since;
};

bool isWhole(const QByteArray& request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const QByteArray head = request.first(std::max<qsizetype>(headEnd, 0)).toLower();
    const qsizetype length = head.indexOf("content-length:");
    if (headEnd < 0 || length < 0)
        return headEnd >= 0;
    const qsizetype from = length + qsizetype(qstrlen("content-length:"));
    const qsizetype end = head.indexOf('\r', from);
    return request.size() >= headEnd + 4 + head.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
}

} // namespace

PacedServer::PacedServer(std::function<QString(int)> answer, int tokensPerSecond)
{
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_anchor,
        [this, answer = std::move(answer), tokensPerSecond] {
            auto* server = new QTcpServer(m_anchor);
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("the test server cannot listen: %s", qPrintable(server->errorString()));
            QObject::connect(
                server, &QTcpServer::newConnection, server, [server, answer, tokensPerSecond, count = 0]() mutable {
                    while (QTcpSocket* socket = server->nextPendingConnection()) {
                        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                            [socket, answer, tokensPerSecond, number = count++, request = QByteArray()]() mutable {
                                request += socket->readAll();
                                if (isWhole(request)) {
                                    request.clear();
                                    new Talk(socket, answer(number), tokensPerSecond);
                                }
                            });
                    }
                });
            m_baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(server->serverPort()));
        },
        Qt::BlockingQueuedConnection);
}

PacedServer::~PacedServer()
{
    m_anchor->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

} // namespace darkhorse
