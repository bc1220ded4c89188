// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/ratevotes.h"
#include "core/rating/rateoptions.h"
#include "core/rating/votemask.h"

namespace darkhorse::cli {

/// Writes category,vote,time,model,rating: the online Elo of both models after each vote, in time order. Votes are counted
/// from 1, times are UTC seconds, empty where the votes have none. `mask` may be null.
[[nodiscard]] Outcome writeEloPath(
    const QString& path, const RateVotes& votes, const rating::RateOptions& options, const rating::VoteMask* mask);

} // namespace darkhorse::cli
