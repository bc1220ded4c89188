// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Chatbot Arena's four: tokens, headers, lists, bold; in any order that the caller keeps.
inline constexpr std::size_t kStyleFeatures = 4;

enum class StyleDefinition {
    FastChat, ///< z = (a - b) / (a + b + 1); every parameter is drawn towards 0 (ridge 0.5 in log10 units)
    ArenaRank, ///< z = (a - b) / (a + b); only the coefficients are drawn towards 0, by as much as one vote a vote
};

/// Style differences of each vote, in the order of the columns: votes x kStyleFeatures, standardised.
using StyleFeatures = std::vector<float>;

/// Turns counts of both answers (votes x kStyleFeatures each) into features with mean 0 and standard deviation 1 over all
/// these votes. A feature that never differs becomes 0.
[[nodiscard]] StyleFeatures styleFeatures(
    const std::vector<float>& countsA, const std::vector<float>& countsB, StyleDefinition definition);

/// What one standard deviation of a feature adds to side A's log-odds.
struct StyleCoefficient {
    double value = 0;
    double standardError = 0;
    double lower = 0;
    double upper = 0;
};

struct StyleBoard {
    CategoryResult category; ///< ratings with style held equal
    std::array<StyleCoefficient, kStyleFeatures> coefficients;
};

/// Rates one category with the effect of style taken out, by Newton's method over the votes.
///
/// Units:  as rate(); coefficients in natural log-odds per standard deviation of a feature.
/// Ties:   count half a win for each side. RateOptions::reweightByPair weighs votes as arena-rank does by default.
/// Uses of RateOptions: confidence, mean, anchor, reweightByPair, minPairCount, excludeTies, provisionalVotes, threads.
/// Errors: InvalidVotes - features are not votes x kStyleFeatures; and as rate().
/// Determinism: the same bits for any number of threads; features and chances are single precision, sums double.
/// Source: FastChat's fit_contextual_bt (2024) and arena-rank's ContextualBradleyTerry (2025), whose intervals leave the
///         ridge out of the information; see docs/statistics.md.
[[nodiscard]] Result<StyleBoard> rateWithStyle(const VoteColumns& votes, int category, const StyleFeatures& features,
    StyleDefinition definition, const RateOptions& options = {}, const VoteMask* mask = nullptr);

} // namespace darkhorse::rating
