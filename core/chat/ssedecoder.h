// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "core/base/result.h"

namespace darkhorse {

/// One server-sent event, as bytes: the encoding of `data` is judged by whoever reads it.
struct SseEvent {
    QByteArray name; ///< empty when the server named none
    QByteArray data; ///< lines joined by LF

    friend bool operator==(const SseEvent&, const SseEvent&) = default;
};

/// Turns the bytes of a text/event-stream into events, however the network cut them.
///
/// Understands LF, CRLF and CR, comments, data of several lines and a byte order mark. An event that the end
/// of the stream cuts off is dropped, as the standard asks. `id` and `retry` are ignored: nothing here
/// reconnects. Memory: one event; bounded by `maxEventBytes`. Source: WHATWG HTML, section 9.2 "Server-sent
/// events", 9.2.6 "Interpreting an event stream".
class SseDecoder {
public:
    static constexpr qsizetype kMaxEventBytes = 4 * 1024 * 1024;

    explicit SseDecoder(qsizetype maxEventBytes = kMaxEventBytes);

    /// Appends every event that `bytes` completes to `events`.
    /// Errors: ProtocolViolated - a line or an event is longer than the bound; the decoder is of no use after
    /// that.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, std::vector<SseEvent>& events);

private:
    void endLine(QByteArrayView line, std::vector<SseEvent>& events);
    void dispatch(std::vector<SseEvent>& events);

    qsizetype m_maxEventBytes;
    QByteArray m_line; ///< the beginning of a line whose end has not come yet
    SseEvent m_event;
    bool m_hasData = false;
    bool m_isFirstLine = true;
    bool m_skipsLineFeed = false; ///< the last byte was CR: a LF now belongs to it
};

} // namespace darkhorse
