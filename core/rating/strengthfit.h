// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "core/rating/densemath.h"
#include "core/rating/paircounts.h"

namespace darkhorse::rating {

/// The votes between rated models, as the fits read them.
struct CoreVotes {
    /// One pair with its outcomes; `first` and `second` number the core's models, not the board's.
    struct Pair {
        std::uint16_t first;
        std::uint16_t second;
        std::uint32_t wins; ///< of first
        std::uint32_t losses; ///< of first
        std::uint32_t ties; ///< ties and both-bads together
        double weight; ///< of each vote of the pair: 1, or less with reweighting
    };

    std::vector<int> models; ///< models[i] is the board's number of core model i
    std::vector<Pair> pairs;
    double total = 0; ///< sum of weights over the votes
    PaddedMatrix weight; ///< upper half: weighted votes of the pair
    PaddedMatrix score; ///< upper half: weighted wins of the row's model, a tie counting half

    [[nodiscard]] std::size_t size() const { return models.size(); }
};

/// Picks the pairs inside the core. `minPairCount` > 0 asks for arena-rank's weight 1 / max(pair's votes, minPairCount).
[[nodiscard]] CoreVotes coreVotes(const PairTable& pairs, const std::vector<int>& core, int minPairCount);

/// Strengths in natural log-odds, mean 0, with what the intervals need.
struct StrengthFit {
    std::vector<double> strength; ///< padded to whole lanes
    /// Of the information matrix plus a constant that fixes the mean (and changes nothing orthogonal to it).
    PaddedMatrix inverseInformation;
    int iterations = 0;
    bool hasConverged = false;
    double tieParameter = std::numeric_limits<double>::quiet_NaN(); ///< Davidson's nu; NaN for Bradley-Terry
};

} // namespace darkhorse::rating
