// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodingdevice.h"

#include <array>
#include <cstring>
#include <utility>

namespace darkhorse {

namespace {

constexpr qint64 kBlock = 64 * 1024;

/// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f; its five gaps stay what they are in Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 { 0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178 };

[[nodiscard]] QByteArray fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = kWindows1252[c.unicode() - 0x80U];
    }
    return text.toUtf8();
}

} // namespace

DecodingDevice::DecodingDevice(std::unique_ptr<QIODevice> source, QByteArray head, TextEncoding encoding)
    : m_source(std::move(source))
    , m_encoding(encoding)
    , m_decoder(encoding == TextEncoding::Utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE)
    , m_waiting(decoded(head))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

QByteArray DecodingDevice::decoded(const QByteArray& bytes)
{
    switch (m_encoding) {
    case TextEncoding::Utf8: return bytes;
    case TextEncoding::Windows1252: return fromWindows1252(bytes);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return QString(m_decoder.decode(bytes)).toUtf8();
    }
    Q_UNREACHABLE();
}

qint64 DecodingDevice::readData(char* data, qint64 maxSize)
{
    while (m_at == m_waiting.size()) {
        QByteArray block(kBlock, Qt::Uninitialized);
        const qint64 got = m_source->read(block.data(), kBlock);
        if (got < 0)
            setErrorString(m_source->errorString());
        if (got <= 0)
            return got;
        block.truncate(got);
        m_waiting = decoded(block);
        m_at = 0;
    }
    const qsizetype given = std::min<qsizetype>(maxSize, m_waiting.size() - m_at);
    std::memcpy(data, m_waiting.constData() + m_at, std::size_t(given));
    m_at += given;
    return given;
}

} // namespace darkhorse
