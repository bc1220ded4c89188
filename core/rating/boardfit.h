// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/board.h"
#include "core/rating/paircounts.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// The votes behind the counts, where groups of them are to be resampled.
struct VoteSource {
    const VoteColumns& votes;
    const VoteMask* mask; ///< may be null
};

/// Fits every category of the counts; what rate() and LiveBoard share. The options have passed their check. Online Elo
/// is left out, since counts know no order. `source` may be null unless prompts or evaluators are resampled.
[[nodiscard]] Board fitBoard(
    const PairCounts& counts, const RateOptions& options, const Board* previous, const VoteSource* source);

/// Counts and components of every category without any fit: where online Elo starts from.
[[nodiscard]] Board tallyBoard(const PairCounts& counts, const RateOptions& options);

} // namespace darkhorse::rating
