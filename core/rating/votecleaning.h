// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/rating/votecolumns.h"

namespace darkhorse::rating {

/// The columns that cleaning looks at, each with one element a vote, in time order.
struct CleaningColumns {
    std::span<const std::uint16_t> modelA;
    std::span<const std::uint16_t> modelB;
    std::span<const std::uint8_t> outcome; ///< an Outcome as a number
    std::span<const std::uint32_t> evaluator;
    std::span<const std::uint32_t> timeS; ///< UTC seconds; 0 when unknown

    [[nodiscard]] std::size_t size() const { return modelA.size(); }
};

/// How an evaluator is found who does not vote as others do on the same pairs.
enum class AnomalyTest {
    FastChat, ///< running products of 1/(2p), in both directions, against 1/alpha, over the first 100 votes of who cast 5 or more
    Paper, ///< Fisher's method at 5 random numbers of votes up to 100, against chi-square at alpha / 5
};

/// Whether each evaluator votes strangely, by number; alpha is 0.05.
///
/// Ties:  FastChat: half way between win and loss, and no part of the history. Paper: half way, also in the history.
/// Missing: a vote on a pair that nobody decided says nothing (FastChat) and is passed over.
/// Source: FastChat's outlier_detect; Chiang et al. 2024, arXiv 2403.04132, section 5.1. Valid for evaluators whose votes do not depend on
///         each other; somebody who always votes tie on a lopsided pair is flagged by the first as well.
/// Determinism: the paper's random numbers follow from `seed` and the evaluator's number.
[[nodiscard]] std::vector<bool> anomalousEvaluators(
    const CleaningColumns& votes, AnomalyTest test, std::uint64_t seed = 0);

/// Whether each vote comes after the first `limit` of its evaluator on its day, in UTC. Votes without a time have no day.
[[nodiscard]] std::vector<bool> beyondDailyLimit(const CleaningColumns& votes, int limit);

} // namespace darkhorse::rating
