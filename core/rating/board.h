// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <Eigen/Core>

#include "core/rating/rateoptions.h"

namespace darkhorse::rating {

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// How sure a rating can be.
enum class Status {
    Rated,
    Provisional, ///< has a rating, from too few votes to take it seriously yet
    Unbounded, ///< no finite rating exists
    NotComparable, ///< no chain of votes connects it with the models that are rated
};

/// Why the status is not Rated.
enum class Reason {
    None,
    FewVotes, ///< Provisional: fewer than RateOptions::provisionalVotes
    Undefeated, ///< Unbounded: it never lost and never tied, so any higher rating fits better
    Winless, ///< Unbounded: it never won and never tied
    GroupUndefeated, ///< Unbounded: it belongs to a group that never lost to the rated models, nor tied with them
    GroupWinless, ///< Unbounded: it belongs to a group that never won against the rated models, nor tied with them
    OneSided, ///< Unbounded: against each opponent all its votes went one way, and nobody can be rated
    NoVotes, ///< NotComparable: no vote in this category
    Disconnected, ///< NotComparable: no chain of votes leads to the rated models
    NoOrder, ///< NotComparable: chains exist, but none that says who is better
};

/// Share of one outcome among a model's votes, with a Wilson interval at the board's confidence.
struct Share {
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
};

/// One model in one category.
struct ModelRating {
    Status status = Status::NotComparable;
    Reason reason = Reason::NoVotes;
    /// Models with equal numbers are joined by chains of votes; 0 is the group that is rated. -1 without votes.
    int component = -1;

    double rating = kNoNumber; ///< Elo points; NaN unless the status is Rated or Provisional
    double standardError = kNoNumber; ///< Elo points; NaN as above and with Interval::None
    double lower = kNoNumber; ///< end of the interval; NaN as above
    double upper = kNoNumber;
    int rank = 0; ///< 1 + models whose lower end is above this upper end; shared ranks are usual. 0: no rating
    int worstRank = 0; ///< models - models whose upper end is below this lower end. 0: no rating

    double onlineElo = kNoNumber; ///< after all votes in time order; NaN without RateOptions::withOnlineElo

    std::int64_t votes = 0; ///< appearances on either side, ties included, also against models that are not rated
    std::int64_t wins = 0;
    std::int64_t losses = 0;
    std::int64_t ties = 0;
    std::int64_t bothBad = 0; ///< not contained in ties
    Share bothBadRate;

    [[nodiscard]] bool hasRating() const { return status == Status::Rated || status == Status::Provisional; }
};

/// Ratings, intervals and ranks of one category.
struct CategoryResult {
    std::vector<ModelRating> models; ///< element i is model i of the votes
    std::int64_t votes = 0; ///< in this category, after the mask and excludeTies
    std::int64_t votesUsed = 0; ///< those between two rated models: only they move a rating
    bool hasConverged = true;
    int iterations = 0;
    bool anchorApplied = false;
    /// Davidson only: P(tie) = nu * sqrt(p_a * p_b) relative to p_a and p_b. NaN otherwise.
    double tieParameter = kNoNumber;
    /// Covariance of the ratings in Elo points squared, modelCount x modelCount, about the mean of the rated models;
    /// rows and columns of unrated models are 0. Empty with Interval::None. The variance of a difference follows from it.
    /// The sandwich also with Interval::Bootstrap, except that resampled groups give the covariance of their rounds.
    Eigen::MatrixXd covariance;
    /// Bootstrap only: rounds x modelCount ratings, NaN for unrated models. Empty otherwise.
    Eigen::MatrixXf roundRatings;
    /// Bootstrap only: rounds in which some model had no finite rating; see docs/statistics.md.
    int separatedRounds = 0;
};

/// All categories at once: one immutable value.
struct Board {
    RateOptions options;
    std::vector<CategoryResult> categories; ///< element k is category k of the votes
};

} // namespace darkhorse::rating
