// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// How few votes hold the first place.
struct Fragility {
    int leader = -1; ///< the model with the highest rating
    int challenger = -1; ///< who leads after the removal
    /// Votes between two models with one outcome, all alike.
    struct Removal {
        int first = 0; ///< the model with the lower number
        int second = 0;
        Outcome outcome = Outcome::Tie; ///< AWins: first won
        std::int64_t votes = 0;
    };
    std::vector<Removal> removed; ///< by pair
    std::int64_t votes = 0; ///< how many in all
    double share = 0; ///< of the votes that are used
};

/// Finds a small set of votes without which another model would have the highest rating.
///
/// Votes are taken in the order of their influence on the difference of two ratings (the first-order change of the fit
/// when one is left out); each candidate set is then checked by a full refit, so the answer is a set that really does
/// change the leader. That no smaller set exists is not proven: read it as "at most this many".
/// Nothing when there are fewer than two rated models, or when no set of up to `mostShare` of the votes does it.
/// Errors: as rate(), which is called with Bradley-Terry.
/// Source: Broderick, Giordano and Meager 2020 (approximate maximum influence perturbation); for arena votes Huang, Shen,
///         Wei and Broderick 2025, arXiv 2508.11847.
[[nodiscard]] Result<std::optional<Fragility>> fragility(const VoteColumns& votes, int category,
    const RateOptions& options = {}, const VoteMask* mask = nullptr, double mostShare = 0.2);

} // namespace darkhorse::rating
