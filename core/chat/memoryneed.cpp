// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/memoryneed.h"

#include <algorithm>

#include <QFile>

#include "core/chat/ggufheader.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qint64 kBatchTokens = 512; // llama-server's default for one pass
constexpr qint64 kCachedElementBytes = 2;
constexpr qint64 kProgramBytes = 64 * 1024 * 1024;

/// The file's first number; nothing when it is not there or holds none.
std::optional<qint64> numberIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = file.readLine(64).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> machineFree()
{
    QFile file(u"/proc/meminfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(16 * 1024); // its size is given as 0, so readLine would find the end at once
    const qsizetype at = text.indexOf("MemAvailable:");
    if (at < 0)
        return std::nullopt;
    const QByteArray line = text.mid(at + 13, text.indexOf('\n', at) - at - 13).simplified();
    return line.left(line.indexOf(' ')).toLongLong() * 1024;
}

/// What a container leaves, where there is a limit.
std::optional<qint64> groupFree()
{
    const auto limit = numberIn(u"/sys/fs/cgroup/memory.max"_s);
    const auto used = numberIn(u"/sys/fs/cgroup/memory.current"_s);
    if (!limit || !used)
        return std::nullopt;
    return std::max<qint64>(*limit - *used, 0);
}

} // namespace

qint64 memoryNeeded(const GgufHeader& header, qint64 contextTokens)
{
    const double cache = double(contextTokens) * double(header.cachedPerToken) * double(kCachedElementBytes);
    const double widest = double(std::max(header.vocabulary, header.feedForward) + 4 * header.embedding);
    const double work = double(kBatchTokens) * widest * double(sizeof(float));
    // Damaged headers may claim anything; no sum of these reaches what a qint64 holds.
    return qint64(std::min(double(header.weightBytes) + cache + work, 1e18)) + kProgramBytes;
}

std::optional<qint64> memoryFree()
{
    const auto machine = machineFree();
    const auto group = groupFree();
    if (!machine || !group)
        return machine;
    return std::min(*machine, *group);
}

} // namespace darkhorse
