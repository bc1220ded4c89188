// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/arena/standings/livestandings.h"
#include "core/rating/styleboard.h"

namespace darkhorse {

class StandingsVotes;

/// The choice in the rating library's words. An anchor that has no number yet gets one.
[[nodiscard]] rating::RateOptions rateOptionsOf(const RatingChoice& choice, StandingsVotes& votes);

/// One value a category, in the order of the categories. Contestants that the board does not know have no votes.
[[nodiscard]] std::vector<Standings> standingsFrom(const rating::StyleRatings& ratings, const StandingsVotes& votes,
    const std::vector<StandingsEntrant>& entrants, const RatingChoice& choice);

} // namespace darkhorse
