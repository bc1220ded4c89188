// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QIODevice>
#include <QStringDecoder>

#include "core/exchange/textencoding.h"

namespace darkhorse {

/// Turns a text in another encoding into UTF-8 while it is read. What is no character becomes U+FFFD.
class DecodingDevice final : public QIODevice {
public:
    /// `head` was read from `source` already and comes first. Open and ready to read.
    DecodingDevice(std::unique_ptr<QIODevice> source, QByteArray head, TextEncoding encoding);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] QByteArray decoded(const QByteArray& bytes);

    std::unique_ptr<QIODevice> m_source;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_waiting; ///< UTF-8
    qsizetype m_at = 0; ///< of m_waiting, what was handed out
};

} // namespace darkhorse
