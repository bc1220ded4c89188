// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/rating/paircounts.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Decisive votes of one model by the side on which it stood.
struct SideRecord {
    std::int64_t winsOnA = 0;
    std::int64_t lossesOnA = 0;
    std::int64_t winsOnB = 0;
    std::int64_t lossesOnB = 0;

    SideRecord& operator+=(const SideRecord& other)
    {
        winsOnA += other.winsOnA;
        lossesOnA += other.lossesOnA;
        winsOnB += other.winsOnB;
        lossesOnB += other.lossesOnB;
        return *this;
    }
};

/// Votes of one evaluator, by outcome, seen from the battles' own sides.
struct EvaluatorRecord {
    std::uint32_t evaluator = 0; ///< as the votes number them; 0 without that column
    std::array<std::int64_t, kOutcomes> count {};
};

/// What the votes of one category say before anything is fitted.
struct VoteSurvey {
    PairTable pairs;
    std::vector<SideRecord> sides; ///< one a model
    std::vector<EvaluatorRecord> evaluators; ///< those who voted, by number
    std::int64_t votes = 0;
};

/// Counts the votes of one category that the mask (may be null) lets through. One pass.
/// The votes have passed VoteColumns::check(). Ties and both-bads are counted as themselves. The number of threads (0: as many as the
/// machine has) changes nothing.
///
/// Memory: for each thread 16 bytes for each number up to the largest evaluator's, and PairCounts of the models.
[[nodiscard]] VoteSurvey surveyVotes(
    const VoteColumns& votes, int category, const VoteMask* mask = nullptr, int threads = 0);

/// Votes of a group of evaluators on one day, by outcome.
struct DayRecord {
    std::uint32_t day = 0; ///< UTC days since 1970; 0 where the time is unknown
    std::uint8_t group = 0;
    std::array<std::int64_t, kOutcomes> count {};
};

/// The same votes by day, then by group of evaluators. `groups` gives each evaluator's number a group; evaluators beyond its end are
/// in group 0.
[[nodiscard]] std::vector<DayRecord> votesByDay(const VoteColumns& votes, int category, const VoteMask* mask,
    const std::vector<std::uint8_t>& groups, int threads = 0);

/// Share of the decisive votes of a pair that its first model won, and its Wilson interval; NaN without a decisive vote.
/// Source: FastChat, monitor.py: ties and both-bads are left out.
[[nodiscard]] double winShare(const PairRecord& pair);

/// Mean over its opponents of a model's share of decisive votes won; NaN for a model without decisive votes.
///
/// Each opponent weighs alike, however often they met. FastChat leaves out opponents against whom a model won nothing on
/// side A, by accident of its tables; here every opponent with a decisive vote counts.
/// Source: FastChat, monitor.py, average win rate.
[[nodiscard]] std::vector<double> averageWinRates(const PairTable& pairs, int modelCount);

/// Chance that a model `points` Elo points ahead wins, by Bradley-Terry.
[[nodiscard]] double winChance(double points);

/// Indexes of the points that no other point beats: none is at least as good in both and better in one.
/// Shape: `cost` (less is better) and `worth` (more is better) are as long; the result is in order of cost. NaN never counts.
[[nodiscard]] std::vector<std::size_t> paretoFront(const std::vector<double>& cost, const std::vector<double>& worth);

} // namespace darkhorse::rating
