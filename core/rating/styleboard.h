// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/rating/stylecontrol.h"

namespace darkhorse::rating {

/// Ratings of every category with style held equal.
struct StyleRatings {
    Board board; ///< always with Interval::Sandwich
    std::vector<std::array<StyleCoefficient, kStyleFeatures>> coefficients; ///< one set a category
    std::int64_t votesWithoutStyle = 0; ///< let through by the mask, but nobody knows the style of their answers
};

/// Rates each category from its own votes, whose features are standardised among themselves.
///
/// Shape:   `counts` is votes x 2 kStyleFeatures: those of answer A, then those of answer B.
/// Missing: a vote with a NaN among its counts does not count.
/// Errors:  InvalidVotes - counts of another length; and as rateWithStyle.
[[nodiscard]] Result<StyleRatings> rateAllWithStyle(const VoteColumns& votes, const std::vector<float>& counts,
    StyleDefinition definition, const RateOptions& options = {}, const VoteMask* mask = nullptr);

} // namespace darkhorse::rating
