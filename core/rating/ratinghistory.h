// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// What one category looked like after some of its votes.
struct HistoryMoment {
    std::int64_t votes = 0; ///< of this category, counted so far
    std::uint32_t timeS = 0; ///< of the last of them; 0 when unknown
    CategoryResult result;
};

/// One category as it was rated at several moments, the last one being now.
///
/// Moments are equally far apart in votes: where little was voted little can have changed. Method::BradleyTerry and
/// ::Davidson are fitted anew from all votes up to a moment, each fit beginning at the one before; Method::OnlineElo goes
/// on from the moment before and has no intervals. Interval::Bootstrap is done as ::Sandwich, which costs no rounds.
/// Missing: an empty history when the category has no votes; fewer moments than asked for when it has fewer votes.
/// Errors:  InvalidOptions - options out of range.
[[nodiscard]] Result<std::vector<HistoryMoment>> ratingHistory(
    const VoteColumns& votes, int category, RateOptions options, int moments, const VoteMask* mask = nullptr);

} // namespace darkhorse::rating
