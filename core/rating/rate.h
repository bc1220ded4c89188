// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

class PairCounts;

/// Rates every model in every category of the votes.
///
/// `previous` (may be null) is an earlier board of the same models: its ratings are where the fits start, which saves
/// time and changes nothing else. `mask` (may be null) says which votes count; see votefilter.h.
///
/// Units:  Elo points (400 per factor 10 in odds), mean RateOptions::mean over the rated models of each category, or
///         shifted onto the anchor.
/// Ties:   see Method. Zero votes, one vote, undefeated or unconnected models are no error: see Status.
/// Errors: InvalidVotes, InvalidOptions - see there; MissingColumn - resampling prompts or evaluators without that
///         column; TooManyModels - more than kMaxModels; NotConverged - never seen, but not assumed away.
/// Determinism: equal votes and options give equal boards, with one thread or many.
/// Source: docs/statistics.md.
[[nodiscard]] Result<Board> rate(const VoteColumns& votes, const RateOptions& options = {},
    const Board* previous = nullptr, const VoteMask* mask = nullptr);

/// The same where the votes have passed their check and are counted already: `counts` are of those that the mask lets through.
[[nodiscard]] Result<Board> rateCounted(const PairCounts& counts, const VoteColumns& votes, const RateOptions& options,
    const Board* previous = nullptr, const VoteMask* mask = nullptr);

} // namespace darkhorse::rating
