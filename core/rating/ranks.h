// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace darkhorse::rating {

/// Best and worst rank that the intervals leave open.
struct RankSpread {
    int best = 0;
    int worst = 0;
};

/// Ranks from intervals: best = 1 + number of models whose lower end is above my upper end, worst = number of models minus
/// those whose upper end is below my lower end. Touching intervals (to 1e-6) are tied. Models with a NaN end get 0 and count for
/// nobody. n log n.
/// Source: best is the rank (UB) of the Chatbot Arena leaderboard, worst its rank spread; see docs/statistics.md.
[[nodiscard]] std::vector<RankSpread> ranksFromIntervals(
    const std::vector<double>& lower, const std::vector<double>& upper);

/// Groups models that no interval tells apart: going down the ratings, a new tier starts at the first model whose upper
/// end is below the lower end of the tier's first model. Tier 1 is the best; 0 for models without a rating.
[[nodiscard]] std::vector<int> tiers(
    const std::vector<double>& rating, const std::vector<double>& lower, const std::vector<double>& upper);

} // namespace darkhorse::rating
