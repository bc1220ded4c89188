// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include "tests/support/scriptedserver.h"

namespace darkhorse {

/// A server on a thread of its own that never stops talking: `text` again and again, as fast as the other end reads.
class FastServer {
public:
    explicit FastServer(const QByteArray& text)
    {
        m_anchor->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_anchor,
            [this, text] {
                auto* server = new ScriptedServer(m_anchor);
                server->expect({ ScriptedServer::send(ScriptedServer::head()),
                    ScriptedServer::repeat(ScriptedServer::textEvent(text), std::numeric_limits<int>::max()) });
                m_baseUrl = server->baseUrl();
            },
            Qt::BlockingQueuedConnection);
    }
    ~FastServer()
    {
        m_anchor->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(FastServer)

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

private:
    QThread m_thread;
    QObject* m_anchor = new QObject;
    QUrl m_baseUrl;
};

} // namespace darkhorse
