// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/domain/standings.h"

namespace darkhorse {

/// One category as it was rated after some of its votes.
struct RatingMoment {
    qint64 votes = 0; ///< counted so far
    qint64 utcMs = 0; ///< of the last of them; 0 when unknown
    StandingsPtr standings; ///< never null
};

/// One category at several moments, equally far apart in votes, the last one being now. Empty without votes.
struct RatingHistory {
    CategoryKey category;
    RatingChoice choice;
    std::vector<RatingMoment> moments;
};

using RatingHistoryPtr = std::shared_ptr<const RatingHistory>;

} // namespace darkhorse
