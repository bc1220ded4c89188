// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

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

/// Fits every category of the counts; what rate() uses. The options have passed their check. Online Elo is left out, since
/// counts know no order. `previous` may be null; `source` may be null unless prompts or evaluators are resampled.
[[nodiscard]] Board fitBoard(
    const PairCounts& counts, const RateOptions& options, const Board* previous, const VoteSource* source);

/// Fits anew those categories of `board` that are `stale` (one element a category), from their numbers in it where it has
/// any; for LiveBoard. Which others are fitted at the same time makes no difference to a category's numbers.
void refitBoard(const PairCounts& counts, const RateOptions& options, const std::vector<bool>& stale, Board& board,
    const VoteSource* source = nullptr);

/// Counts and components of every category without any fit: where online Elo starts from.
[[nodiscard]] Board tallyBoard(const PairCounts& counts, const RateOptions& options);

} // namespace darkhorse::rating
