// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/standings/livestandings.h"
#include "core/domain/modelfacts.h"
#include "core/domain/ratinghistory.h"
#include "core/store/votestore.h"

/// An arena of any size out of thin air, for pictures and benchmarks. Equal calls give equal arenas.
namespace darkhorse::drawnarena {

/// Long names of nine vendors.
[[nodiscard]] std::vector<StandingsEntrant> entrants(int models);
/// Overall and eleven others; some have names that the interface translates.
[[nodiscard]] std::vector<CategoryKey> categories();
/// Of forty evaluators within a year, the first models being the better ones; every fifth a tie, some both bad.
[[nodiscard]] VoteLog votes(int models, int votes);
[[nodiscard]] ModelFactsPtr facts(int models);
/// `boards` published leaderboards, a week apart, on which more and more of the models stand.
[[nodiscard]] RatingHistoryPtr boards(int models, int boards);

} // namespace darkhorse::drawnarena
