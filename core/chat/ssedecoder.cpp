// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/ssedecoder.h"

#include <algorithm>
#include <utility>

namespace darkhorse {

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

} // namespace

SseDecoder::SseDecoder(qsizetype maxEventBytes) : m_maxEventBytes(maxEventBytes) { }

Result<void> SseDecoder::feed(QByteArrayView bytes, std::vector<SseEvent>& events)
{
    while (!bytes.isEmpty()) {
        if (m_skipsLineFeed) {
            m_skipsLineFeed = false;
            if (bytes.front() == '\n') {
                bytes = bytes.sliced(1);
                continue;
            }
        }
        const auto lineEnd = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
        const QByteArrayView piece = bytes.first(lineEnd - bytes.begin());
        if (m_line.size() + m_event.data.size() + piece.size() > m_maxEventBytes)
            return fail(Error::Code::ProtocolViolated,
                QStringLiteral("an event of the stream is longer than %1 bytes").arg(m_maxEventBytes));
        if (lineEnd == bytes.end()) {
            m_line.append(piece);
            return {};
        }
        m_skipsLineFeed = *lineEnd == '\r';
        bytes = bytes.sliced(piece.size() + 1);
        if (m_line.isEmpty()) {
            endLine(piece, events);
        } else {
            m_line.append(piece);
            const QByteArray line = std::exchange(m_line, {});
            endLine(line, events);
        }
    }
    return {};
}

void SseDecoder::endLine(QByteArrayView line, std::vector<SseEvent>& events)
{
    if (std::exchange(m_isFirstLine, false) && line.startsWith(kByteOrderMark))
        line = line.sliced(kByteOrderMark.size());
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_event.data.append('\n');
        m_event.data.append(value);
    } else if (field == "event") {
        m_event.name = value.toByteArray();
    }
}

void SseDecoder::dispatch(std::vector<SseEvent>& events)
{
    if (m_hasData)
        events.push_back(std::move(m_event));
    m_event = {};
    m_hasData = false;
}

} // namespace darkhorse
