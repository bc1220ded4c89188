// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QUrl>

namespace darkhorse {

/// An HTTP request as a plain value. Headers may hold a key: never log them.
struct HttpRequest {
    QByteArray verb; ///< "GET" or "POST"
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What a server answered when it did not answer with success.
struct HttpRefusal {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter; ///< as sent; may be empty
    QByteArray body; ///< its beginning
    QByteArray retryAfterMs {}; ///< the header retry-after-ms
};

/// How long a silent server is waited for.
struct HttpPatience {
    std::chrono::milliseconds connect { std::chrono::seconds(15) }; ///< name, TCP and TLS
    /// Until the first byte of the answer. Long, because local servers load the model and read the prompt in
    /// this time.
    std::chrono::milliseconds firstByte { std::chrono::seconds(300) };
    std::chrono::milliseconds idle { std::chrono::seconds(120) }; ///< between two pieces of the answer
    int retries = 3; ///< of a request that came too fast or to a server that was overloaded
    std::chrono::milliseconds longestWait { std::chrono::seconds(90) }; ///< a server that asks for more is given up
};

} // namespace darkhorse
