// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/ratevotes.h"
#include "core/domain/ratingslice.h"
#include "core/rating/votefilter.h"

namespace darkhorse::cli {

/// Errors: wrong usage.
[[nodiscard]] tl::expected<RatingSlice, Failure> rateSliceOf(const Arguments& arguments);

/// The slice in the numbers of these votes. Errors: failed - a name that no vote has.
[[nodiscard]] tl::expected<rating::VoteFilter, Failure> filterOf(const RatingSlice& slice, const RateVotes& votes);

} // namespace darkhorse::cli
