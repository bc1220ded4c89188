// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/rating/board.h"
#include "core/rating/sequentialtest.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Direct votes between two models, seen from the first.
struct HeadToHead {
    std::int64_t wins = 0;
    std::int64_t losses = 0;
    std::int64_t ties = 0;
    std::int64_t bothBad = 0;

    [[nodiscard]] std::int64_t votes() const { return wins + losses + ties + bothBad; }
};

/// How two rated models compare, from the full covariance: two intervals that overlap say little, since errors that both
/// models share cancel in the difference.
struct Difference {
    double points = 0; ///< rating of the first minus that of the second
    double standardError = 0;
    double lower = 0;
    double upper = 0;
    double expectedScore = 0; ///< of the first against the second, a tie counting half, in [0, 1]
    double probabilityOfSuperiority = 0; ///< that the first is truly the better one, flat prior, normal errors
    bool isSeparated = false; ///< the interval leaves out 0
    /// About how many more votes, spread over all models as so far, would separate them if the difference stays what it
    /// is. 0 when they are separated; nothing when the difference is too small to tell (beyond 10^9 votes).
    std::optional<std::int64_t> moreVotes;
    /// The same for votes between just these two: never more, and often far fewer.
    std::optional<std::int64_t> moreDirectVotes;
    SequentialVerdict sequential; ///< valid under continuous looking; wider than the interval above
};

/// Compares two models of one category.
///
/// Errors: InvalidOptions - a model out of range or without a rating, or a board rated with Interval::None.
/// Source: delta method on the sandwich covariance; sizes of samples from error ~ 1 / sqrt(votes).
[[nodiscard]] Result<Difference> difference(
    const CategoryResult& category, int first, int second, double confidence = 0.95);

/// Counts the direct votes of two models in one category. One pass over the votes.
[[nodiscard]] HeadToHead headToHead(
    const VoteColumns& votes, int category, int first, int second, const VoteMask* mask = nullptr);

} // namespace darkhorse::rating
