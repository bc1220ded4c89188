// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/board.h"
#include "core/rating/paircounts.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Turns a board without ratings into one of Method::OnlineElo: ratings after all votes in time order; with
/// Interval::Bootstrap quantiles over replays of votes drawn with replacement, in the order drawn.
///
/// Every model with a vote has an Elo rating, also one that never lost; its status is Rated or Provisional.
/// Source: FastChat's compute_elo and its bootstrap of 2023. The replays forget the real order of the votes.
void applyOnlineElo(Board& board, const VoteColumns& votes, const VoteMask* mask);

} // namespace darkhorse::rating
