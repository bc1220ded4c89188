// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

class QIODevice;

namespace darkhorse {

/// Reads little-endian values from a device, forwards only, and remembers that it ran off the end.
///
/// A read beyond the end gives 0 or nothing and makes isPastEnd() true for good, so that a parser may check once for many
/// reads. Never holds more than kWindow bytes besides what bytes() returns.
class ByteReader {
public:
    static constexpr qint64 kWindow = 64 * 1024;

    /// Begins at the device's start. Lifetime: `device` outlives it.
    explicit ByteReader(QIODevice& device);

    template <typename T>
    [[nodiscard]] T read()
    {
        T value {};
        if (!fetch(sizeof(T)))
            return value;
        value = qFromLittleEndian<T>(m_window.constData() + m_at);
        m_at += qint64(sizeof(T));
        return value;
    }
    [[nodiscard]] QByteArray bytes(qint64 count);
    void skip(quint64 count);

    [[nodiscard]] qint64 position() const { return m_windowStart + m_at; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] quint64 left() const { return quint64(m_size - position()); }
    [[nodiscard]] bool isPastEnd() const { return m_isPastEnd; }

private:
    /// Makes `count` bytes from here lie in the window; at most kWindow.
    bool fetch(qint64 count);

    QIODevice& m_device;
    qint64 m_size;
    QByteArray m_window;
    qint64 m_windowStart = 0;
    qint64 m_at = 0; ///< within the window
    bool m_isPastEnd = false;
};

} // namespace darkhorse
