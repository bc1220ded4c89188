// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "core/rating/randomstream.h"
#include "core/rating/rateoptions.h"
#include "core/rating/votecolumns.h"

namespace darkhorse::rating {

/// An arena whose truth is known. The expected score of A against B is exactly the logistic of the difference, ties
/// counting half, so Bradley-Terry with half wins estimates `ratings` without bias.
struct SimulationOptions {
    int models = 44;
    std::vector<double> ratings; ///< true Elo ratings; empty: a spread like Chatbot Arena's of May 2024
    std::int64_t votes = 100'000;
    std::uint64_t seed = 0;

    double tieShare = 0.33; ///< share of ties and both-bads between equals, in [0, 1]; falls off with the difference
    double davidsonNu = 0; ///< above 0: ties follow Davidson's model with this parameter, instead of tieShare
    double bothBadRating = 1120; ///< where half of the ties of a pair with this mean rating are both-bads
    double bothBadSlope = 120; ///< Elo points that move those odds by a factor e
    double sideBias = 0; ///< log-odds added to side A: violates what the methods assume, to see what that does
    double noise = 0; ///< share of verdicts drawn without looking, in [0, 1]

    double pairSpread = 250; ///< pairs d points apart are drawn with weight exp(-d / pairSpread); 0: all alike
    int categories = 12; ///< Overall and others that each vote joins by chance
    int evaluators = 1000;
    int prompts = 10'000;
    /// Draws the two models of the vote with this index instead of the rule above; for real pairing code.
    std::function<std::pair<int, int>(std::int64_t vote, RandomStream& random)> drawPair;

    [[nodiscard]] Result<void> check() const;
};

struct Simulation {
    VoteColumns votes;
    std::vector<double> ratings; ///< the truth, one for each model
};

/// Draws the votes of an arena. Equal options give equal votes on every machine.
/// Errors: InvalidOptions - see the ranges above.
[[nodiscard]] Result<Simulation> simulate(const SimulationOptions& options);

/// What to expect of an arena before anybody has voted.
struct Forecast {
    int repetitions = 0;
    double meanIntervalWidth = 0; ///< of rated models, in Elo points
    double rightLeader = 0; ///< share of arenas in which the truly best model had the highest rating
    double leaderAmongFirst = 0; ///< share in which the truly best model had rank 1, perhaps with others
    double soleRightLeader = 0; ///< share in which it alone had rank 1
    double coverage = 0; ///< share of intervals that contained the truth
    double unrated = 0; ///< share of models that got no rating
};

/// Simulates `repetitions` arenas with seeds options.seed, options.seed + 1, … and rates each one's first category.
/// Source: plain Monte Carlo; a share p has the standard error sqrt(p (1 - p) / repetitions).
[[nodiscard]] Result<Forecast> forecast(
    const SimulationOptions& options, const RateOptions& rateOptions, int repetitions);

/// True ratings spread like those of the Chatbot Arena leaderboard of May 2024, best first.
[[nodiscard]] std::vector<double> typicalRatings(int models);

} // namespace darkhorse::rating
