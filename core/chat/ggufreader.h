// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/chat/bytereader.h"
#include "core/chat/ggufheader.h"

namespace darkhorse {

/// Walks through one GGUF header; see readGgufHeader. One object a file.
class GgufReader {
public:
    explicit GgufReader(QIODevice& device);

    [[nodiscard]] Result<GgufHeader> read();

private:
    /// A list of numbers, as far as anybody asks for it.
    struct Numbers {
        quint64 count = 0;
        quint64 sum = 0;
        quint64 largest = 0;
    };
    using Read = Result<void>;

    [[nodiscard]] Read readStart();
    [[nodiscard]] Read readEntries();
    [[nodiscard]] Read readValue(const QByteArray& key, quint32 type);
    [[nodiscard]] Read readArray(const QByteArray& key);
    [[nodiscard]] Read readText(const QByteArray& key);
    [[nodiscard]] Read readTensors();
    [[nodiscard]] Read checkBounds(qint64 dataStart) const;
    [[nodiscard]] Read checkKind() const;
    [[nodiscard]] quint64 readNumber(quint32 type);
    void describe();
    void describeShape();

    [[nodiscard]] QString text(const char* key) const;
    /// A number of the model's architecture, for example "block_count"; nothing when absent.
    [[nodiscard]] const Numbers* shape(const char* key) const;
    [[nodiscard]] qint64 shapeNumber(const char* key) const;
    [[nodiscard]] tl::unexpected<Error> damaged(const QString& reason) const;

    ByteReader m_bytes;
    quint64 m_entryCount = 0;
    quint64 m_tensorCount = 0;
    quint64 m_elements = 0; ///< of arrays walked through one by one, so far
    QSet<QByteArray> m_keys;
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, Numbers> m_numbers;
    quint64 m_tokens = 0;

    /// The tensor that reaches furthest.
    QString m_lastTensor;
    quint64 m_lastByte = 0;
    QHash<quint32, quint64> m_parametersByType;
    GgufHeader m_header;
};

} // namespace darkhorse
