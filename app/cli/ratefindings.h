// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/cli/jsontext.h"
#include "app/cli/raterequest.h"
#include "core/rating/difference.h"
#include "core/rating/fragility.h"

namespace darkhorse::cli {

/// Two models of one category side by side.
struct ComparedModels {
    std::size_t category = 0;
    int first = 0;
    int second = 0;
    rating::Difference difference;
    rating::HeadToHead record;
    rating::SequentialVerdict direct; ///< of the direct votes alone
};

/// What a board says besides its ratings, as far as it was asked for.
struct RateFindings {
    std::vector<ComparedModels> differences;
    std::vector<std::optional<rating::Fragility>> fragility; ///< one a category; empty when nobody asked
    QStringList warnings;
};

/// Errors: failed - a name that no vote has.
[[nodiscard]] tl::expected<RateFindings, Failure> findingsOf(
    const RateRequest& request, const RateVotes& votes, const rating::Board& board, const rating::VoteMask* mask);

/// Sentences for a terminal; empty when there is nothing.
[[nodiscard]] QString asText(const RateFindings& findings, const RateVotes& votes);
/// The keys "differences" and "fragility", those that were asked for.
void addFindings(JsonText& json, const RateFindings& findings, const RateVotes& votes);

} // namespace darkhorse::cli
