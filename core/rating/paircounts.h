// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// What one pair of models did in one category. `first` has the lower number.
struct PairRecord {
    int first = 0;
    int second = 0;
    std::array<std::uint32_t, kOutcomes> count {}; ///< first won, second won, tie, both bad

    [[nodiscard]] std::uint64_t total() const { return std::uint64_t { count[0] } + count[1] + count[2] + count[3]; }
};

/// Pairs with at least one vote, by first, then second model. All that a fit needs to know of the votes.
using PairTable = std::vector<PairRecord>;

/// How often each pair of models met with each outcome, in all categories at once.
///
/// Shape: one cell for each (pair, outcome), one lane in it for each category; so one pass over the votes serves all
///        categories, and everything after it no longer depends on the number of votes.
class PairCounts {
public:
    PairCounts() = default;
    PairCounts(int modelCount, int categoryCount);

    /// Counts all votes that the mask (may be null) lets through. The votes have passed VoteColumns::check().
    void count(const VoteColumns& votes, const VoteMask* mask, int threads);
    /// Of these counts, which are those of all votes, what the mask lets through. Counts the smaller of both parts.
    [[nodiscard]] PairCounts of(const VoteColumns& votes, const VoteMask& mask, int threads) const;
    /// Counts one vote.
    void add(const VoteRow& vote);
    /// Counts what other counts of the same models and categories counted.
    void add(const PairCounts& others);
    /// The pairs that met in this category.
    [[nodiscard]] PairTable table(int category) const;
    /// The same counts with room for more models and categories.
    [[nodiscard]] PairCounts grown(int modelCount, int categoryCount) const;

    [[nodiscard]] int modelCount() const { return m_modelCount; }
    [[nodiscard]] int categoryCount() const { return m_categoryCount; }

private:
    [[nodiscard]] std::size_t cell(int first, int second) const;

    int m_modelCount = 0;
    int m_categoryCount = 1;
    int m_lanes = 1; ///< categories rounded up to what a vector register holds
    std::vector<std::uint32_t> m_pairBase; ///< m_pairBase[first] + second is the pair's number; wraps around on purpose
    std::vector<std::uint32_t> m_counts; ///< ((pair * kOutcomes) + outcome) * m_lanes + category
};

} // namespace darkhorse::rating
