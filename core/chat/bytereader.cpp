// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/bytereader.h"

#include <algorithm>

#include <QIODevice>

namespace darkhorse {

ByteReader::ByteReader(QIODevice& device) : m_device(device), m_size(device.size()) { m_device.seek(0); }

bool ByteReader::fetch(qint64 count)
{
    if (m_isPastEnd)
        return false;
    if (m_at + count <= m_window.size())
        return true;
    const qint64 start = position();
    if (count > m_size - start || !m_device.seek(start)) {
        m_isPastEnd = true;
        return false;
    }
    m_window = m_device.read(std::min(kWindow, m_size - start));
    m_windowStart = start;
    m_at = 0;
    m_isPastEnd = m_window.size() < count; // somebody cut the file while it was read
    return !m_isPastEnd;
}

QByteArray ByteReader::bytes(qint64 count)
{
    if (m_isPastEnd || count < 0 || count > m_size - position()) {
        m_isPastEnd = true;
        return {};
    }
    QByteArray found;
    while (found.size() < count) {
        const qint64 piece = std::min(kWindow, count - found.size());
        if (!fetch(piece))
            return {};
        found.append(m_window.constData() + m_at, piece);
        m_at += piece;
    }
    return found;
}

void ByteReader::skip(quint64 count)
{
    if (m_isPastEnd || count > left()) {
        m_isPastEnd = true;
        return;
    }
    if (m_at + qint64(count) <= m_window.size()) {
        m_at += qint64(count);
        return;
    }
    m_windowStart = position() + qint64(count);
    m_at = 0;
    m_window.clear();
}

} // namespace darkhorse
