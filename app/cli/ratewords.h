// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/ratevotes.h"
#include "core/rating/board.h"
#include "core/rating/stylecontrol.h"

namespace darkhorse::cli {

/// The stable words of files and options.
[[nodiscard]] QString wordOf(rating::Method method);
[[nodiscard]] QString wordOf(rating::Interval interval);
[[nodiscard]] QString wordOf(rating::StyleDefinition definition);
[[nodiscard]] QString wordOf(rating::Reason reason);
[[nodiscard]] QString wordOf(rating::Status status);
/// Of a style feature, in the order of VoteTable::style.
[[nodiscard]] QString featureWord(std::size_t feature);

/// The models that have a vote in the category, best first: by rank, then rating; unrated ones last, by name.
[[nodiscard]] std::vector<std::size_t> orderOf(const RateVotes& votes, const rating::CategoryResult& category);
/// The model's rank; where there are no intervals to rank by, 1 + the models with a higher rating. 0 without a rating.
[[nodiscard]] int rankOf(const rating::CategoryResult& category, const rating::ModelRating& model);
/// The tier of each model; 0 without a rating or an interval.
[[nodiscard]] std::vector<int> tiersOf(const rating::CategoryResult& category);

} // namespace darkhorse::cli
