// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QThread>
#include <QUrl>

namespace darkhorse {

/// A server on a thread of its own that answers each request at an even pace, and keeps nothing of it.
class PacedServer {
public:
    /// `answer` makes the text of the request of this number, from 0, on the server's thread. `tokensPerSecond` pieces of four characters.
    PacedServer(std::function<QString(int request)> answer, int tokensPerSecond);
    ~PacedServer();
    Q_DISABLE_COPY_MOVE(PacedServer)

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

private:
    QThread m_thread;
    QObject* m_anchor = new QObject;
    QUrl m_baseUrl;
};

} // namespace darkhorse
