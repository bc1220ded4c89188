// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/rating/ratingerror.h"

namespace darkhorse::rating {

enum class Method {
    BradleyTerry, ///< maximum likelihood; a tie and a both-bad count half a win for each side
    Davidson, ///< maximum likelihood; a tie and a both-bad are an outcome of their own with one tie parameter
    OnlineElo, ///< one update a vote, in time order
};

enum class Interval {
    None,
    Sandwich, ///< robust covariance; exact and without randomness (Bradley-Terry and Davidson)
    Bootstrap, ///< quantiles over resampled votes; seeded
};

/// What the bootstrap draws: single votes, or whole groups of votes that are likely to be alike.
enum class Resample { Votes, Prompts, Evaluators };

/// One model held at a fixed rating. Chatbot Arena in 2024: mixtral-8x7b-instruct-v0.1 at 1114.
struct Anchor {
    int model = 0;
    double rating = 1114;
};

/// Online Elo: R += k * (score - expected), expected = 1 / (1 + base^((R_other - R) / scale)).
struct EloOptions {
    double k = 4;
    double scale = 400;
    double base = 10;
    double start = 1000;
};

/// All that changes a rating; stored with each result, so that a number can be repeated.
struct RateOptions {
    Method method = Method::BradleyTerry;
    Interval interval = Interval::Sandwich;
    double confidence = 0.95; ///< of the intervals, in (0, 1)

    int rounds = 100; ///< of the bootstrap, at least 2
    std::uint64_t seed = 0; ///< of the bootstrap; equal seeds give equal intervals, whatever the number of threads
    Resample resample = Resample::Votes;

    double mean = 1000; ///< of the rated models, in each category, when no anchor applies
    std::optional<Anchor> anchor; ///< ignored in a category where that model has no finite rating
    /// FastChat's behaviour: every round is shifted onto the anchor, so the anchor's interval has no width and its noise
    /// is in everyone else's. Off: intervals are about the mean of all rated models, and only shifted afterwards.
    bool anchorInsideIntervals = false;

    bool reweightByPair = false; ///< arena-rank: each vote weighs 1 / max(votes of its pair, minPairCount)
    int minPairCount = 50;
    bool excludeTies = false; ///< leave ties and both-bads out altogether

    /// A rated model with fewer votes than this is provisional. docs/statistics.md shows why 30.
    int provisionalVotes = 30;

    bool withOnlineElo = true; ///< fill ModelRating::onlineElo: one more pass over the votes of each category
    EloOptions elo;

    int threads = 0; ///< 0: as many as the machine has. Never changes a result.

    /// Nothing, or InvalidOptions with the first option out of range.
    [[nodiscard]] Result<void> check(int modelCount) const;
};

} // namespace darkhorse::rating
