// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Which votes of an arena to rate. A field left as it is lets everything through; all fields must agree.
struct VoteFilter {
    std::optional<std::uint32_t> fromS; ///< UTC seconds, first second that counts
    std::optional<std::uint32_t> untilS; ///< UTC seconds, first second that no longer counts
    std::vector<std::uint32_t> evaluators; ///< empty: all
    std::vector<std::uint32_t> prompts; ///< empty: all
    std::vector<std::uint8_t> languages; ///< empty: all
    std::vector<std::uint8_t> provenances; ///< empty: all
    std::vector<std::uint16_t> models; ///< both models of a vote must be listed; empty: all
    std::uint32_t allCategories = 0; ///< a vote must have every one of these bits
    std::uint32_t noCategories = 0; ///< a vote must have none of these bits
    std::uint8_t outcomes = 0b1111; ///< bit o: votes with Outcome o count
};

/// The votes that pass the filter. One pass over the columns that the filter reads.
///
/// Errors: MissingColumn - the filter asks for a column that the votes lack.
/// Determinism: the number of threads (0: as many as the machine has) changes nothing.
[[nodiscard]] Result<VoteMask> select(const VoteColumns& votes, const VoteFilter& filter, int threads = 0);

} // namespace darkhorse::rating
