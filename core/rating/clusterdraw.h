// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/rating/categoryfit.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Draws whole groups of votes - all of one prompt, or all of one evaluator - for every category at once.
///
/// Votes on one prompt are alike: resampling them singly makes intervals too narrow. Each round gives every group a
/// Poisson(1) number of copies and passes over all votes once.
/// Determinism: a group's number of copies depends on (seed, round, group) only.
/// Source: Cameron and Miller 2015, "A practitioner's guide to cluster-robust inference", section VI.
class ClusterDraw {
public:
    /// All must live as long as this. `group` is the column that numbers the groups.
    ClusterDraw(const VoteColumns& votes, const VoteMask* mask, const std::vector<std::uint32_t>& group,
        const std::vector<std::unique_ptr<CategoryFit>>& fits, const RateOptions& options);

    /// One set of draws for each category, as Bootstrap::Scratch::draws.
    using Draws = std::vector<std::vector<float>>;
    void draw(int round, Draws& draws) const;

private:
    const VoteColumns& m_votes;
    const VoteMask* m_mask;
    const std::vector<std::uint32_t>& m_group;
    const RateOptions& m_options;
    std::vector<std::vector<std::int32_t>> m_slots; ///< CategoryFit::drawSlots() of each category
    std::vector<std::size_t> m_sizes;
};

} // namespace darkhorse::rating
