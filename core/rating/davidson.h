// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rating/strengthfit.h"

namespace darkhorse::rating {

/// The outcomes of one pair as real numbers: counts, reweighted counts or bootstrap draws.
struct WeightedPair {
    std::uint16_t first;
    std::uint16_t second;
    double wins; ///< of first
    double losses; ///< of first
    double ties;
};

/// The pairs of the votes, each outcome times its weight.
[[nodiscard]] std::vector<WeightedPair> weightedPairs(const CoreVotes& votes);

/// Fits strengths and one tie parameter nu: P(first) : P(second) : P(tie) = s_1 : s_2 : nu sqrt(s_1 s_2).
///
/// Shape:  `models` strengths; `start` may be null. inverseInformation has one more row, for ln nu.
/// Ties:   ties and both-bads together are the third outcome. Without any, nu is 0 and this is Bradley-Terry; with
///         nothing else, nu is infinite and all strengths are 0.
/// Needs:  a core from connectivity().
/// Source: Davidson 1970, "On extending the Bradley-Terry model to accommodate ties in paired comparison experiments".
///         Assumes that every pair of equals ties equally often; see docs/statistics.md.
[[nodiscard]] StrengthFit fitDavidson(
    std::size_t models, const std::vector<WeightedPair>& pairs, const StrengthFit* start = nullptr);

/// Robust covariance of the strengths, the tie parameter estimated along; n x n.
[[nodiscard]] PaddedMatrix davidsonSandwich(const CoreVotes& votes, const StrengthFit& fit);

} // namespace darkhorse::rating
