// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace darkhorse {

/// Writes the bytes of a GGUF file, right or wrong, entry by entry.
class GgufBytes {
public:
    template <typename T>
    static QByteArray number(T value)
    {
        QByteArray bytes(sizeof(T), Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray text(const QByteArray& value) { return number(quint64(value.size())) + value; }

    GgufBytes& add(const QByteArray& key, const QByteArray& value) { return entry(key, 8, text(value)); }
    GgufBytes& add(const QByteArray& key, quint32 value) { return entry(key, 4, number(value)); }
    /// Any entry: its type and the bytes of its value.
    GgufBytes& entry(const QByteArray& key, quint32 type, const QByteArray& value)
    {
        m_entries += text(key) + number(type) + value;
        ++m_entryCount;
        return *this;
    }
    GgufBytes& list(const QByteArray& key, quint32 type, quint64 count, const QByteArray& values)
    {
        return entry(key, 9, number(type) + number(count) + values);
    }
    /// A tensor of F32; `offset` counts from where the weights begin.
    GgufBytes& tensor(const QByteArray& name, quint64 columns, quint64 rows, quint64 offset, quint32 type = 0)
    {
        m_tensors += text(name) + number(quint32(2)) + number(columns) + number(rows) + number(type) + number(offset);
        ++m_tensorCount;
        return *this;
    }

    [[nodiscard]] QByteArray head(quint32 version = 3) const
    {
        return "GGUF" + number(version) + number(m_tensorCount) + number(m_entryCount) + m_entries + m_tensors;
    }
    /// Head, padding and `weights` zero bytes.
    [[nodiscard]] QByteArray file(qsizetype weights, quint32 version = 3) const
    {
        QByteArray bytes = head(version);
        bytes.append((32 - bytes.size() % 32) % 32, '\0');
        return bytes.append(weights, '\0');
    }

private:
    QByteArray m_entries;
    QByteArray m_tensors;
    quint64 m_entryCount = 0;
    quint64 m_tensorCount = 0;
};

} // namespace darkhorse
