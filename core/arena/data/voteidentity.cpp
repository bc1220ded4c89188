// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/voteidentity.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <QCryptographicHash>

#include "core/arena/data/earlierrows.h"
#include "core/exchange/textsource.h"

namespace darkhorse {

namespace {

constexpr char kBetween = '\x1f'; ///< ASCII's unit separator
constexpr std::size_t kDigits = 24;

/// Never to be changed: it is in the UUIDs of all arenas.
[[nodiscard]] QUuid votesNamespace() { return QUuid("6e1c7a52-0b0e-5f5b-9d56-5a3f0c4b7d11"); }

void add(QByteArray& text, std::string_view field)
{
    text.append(field.data(), qsizetype(field.size()));
    text.append(kBetween);
}

void add(QByteArray& text, std::int64_t number)
{
    std::array<char, kDigits> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    add(text, std::string_view(digits.data(), std::size_t(end - digits.data())));
}

[[nodiscard]] quint64 firstHalf(const QUuid& uuid)
{
    return quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3;
}

/// Begins with the time, as version 7 does, and goes on with the name's hash: an index of votes that come in their order then grows at its
/// end, which takes a third of the time. Version 8, RFC 9562.
[[nodiscard]] QUuid inTimeOrder(QUuid named, std::int64_t timeUtcMs)
{
    constexpr int kLowBits = 16;
    constexpr quint16 kVersion = 0x8000;
    constexpr quint16 kNotVersion = 0x0fff;
    const auto time = quint64(std::max<std::int64_t>(timeUtcMs, 0));
    named.data3 = quint16(kVersion | (named.data2 & kNotVersion));
    named.data1 = uint(time >> kLowBits);
    named.data2 = quint16(time);
    return named;
}

} // namespace

Result<QByteArray> VoteIdentities::fingerprint()
{
    if (!m_fingerprint) {
        // Of the text, so that the same file packed or in another encoding is the same file.
        const auto source = openText(m_file);
        if (!source)
            return fail(source.error());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (!hash.addData(source->device.get()))
            return fail(
                Error::Code::FileUnreadable, QStringLiteral("%1: %2").arg(m_file, source->device->errorString()));
        m_fingerprint = hash.result().toHex();
    }
    return *m_fingerprint;
}

Result<QUuid> VoteIdentities::hashOf(const VoteIdentity& row)
{
    m_text.resize(0);
    add(m_text, row.modelA);
    add(m_text, row.modelB);
    add(m_text, std::int64_t(row.verdict));
    add(m_text, row.evaluator);
    add(m_text, row.timeUtcMs);
    add(m_text, row.prompt);
    add(m_text, std::int64_t(row.turn));
    if (!row.standsAlone()) {
        const auto file = fingerprint();
        if (!file)
            return fail(file.error());
        m_text.append(*file);
    }
    return QUuid::createUuidV5(votesNamespace(), m_text);
}

Result<void> VoteIdentities::comeTo(std::int64_t timeUtcMs)
{
    if (!m_isInOrder || timeUtcMs == m_latestUtcMs)
        return {};
    m_seen.clear();
    if (timeUtcMs > m_latestUtcMs) {
        m_latestUtcMs = timeUtcMs;
        return {};
    }
    m_isInOrder = false;
    Result<void> hashed;
    return visitEarlierRows(m_file, m_options, m_rows, [&](const VoteIdentity& row) {
        const auto hash = hashOf(row);
        if (hash)
            (void)m_seen.add(firstHalf(*hash));
        else
            hashed = fail(hash.error());
    }).and_then([&] { return hashed; });
}

Result<QUuid> VoteIdentities::next(const VoteIdentity& row)
{
    if (const auto there = comeTo(row.timeUtcMs); !there)
        return fail(there.error());
    ++m_rows;
    const auto hash = hashOf(row);
    if (!hash)
        return hash;
    const quint32 before = m_seen.add(firstHalf(*hash));
    if (before == 0)
        return inTimeOrder(*hash, row.timeUtcMs);
    m_text.append(kBetween);
    add(m_text, std::int64_t(before));
    return inTimeOrder(QUuid::createUuidV5(votesNamespace(), m_text), row.timeUtcMs);
}

QUuid namedUuid(const QString& kind, const QString& name)
{
    return QUuid::createUuidV5(votesNamespace(), kind + QChar(u'\x1f') + name);
}

} // namespace darkhorse
