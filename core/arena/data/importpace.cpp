// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/importpace.h"

#include <cmath>

namespace darkhorse {

namespace {

constexpr double kMsPerSecond = 1000;

} // namespace

double ImportPace::votesPerSecond(const VoteImportProgress& progress) const
{
    const auto ms = double(elapsed().count());
    return ms > 0 ? double(progress.votes) * kMsPerSecond / ms : 0;
}

std::optional<std::chrono::seconds> ImportPace::left(const VoteImportProgress& progress) const
{
    if (progress.bytes <= 0 || progress.totalBytes < progress.bytes)
        return std::nullopt;
    const double share = double(progress.bytes) / double(progress.totalBytes);
    const double leftMs = double(elapsed().count()) * (1 - share) / share;
    return std::chrono::seconds(qint64(std::ceil(leftMs / kMsPerSecond)));
}

bool ImportPace::isTimeToTell(std::chrono::milliseconds interval)
{
    if (elapsed() - m_told < interval)
        return false;
    m_told = elapsed();
    return true;
}

} // namespace darkhorse
