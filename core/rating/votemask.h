// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace darkhorse::rating {

/// Which votes count: one bit a vote, in the order of the columns.
struct VoteMask {
    std::size_t size = 0; ///< votes
    std::vector<std::uint64_t> words; ///< bit i % 64 of word i / 64 is vote i; bits beyond the last vote are 0

    explicit VoteMask(std::size_t votes = 0) : size(votes), words((votes + 63) / 64, 0) { }

    [[nodiscard]] bool test(std::size_t vote) const { return (words[vote / 64] >> (vote % 64) & 1U) != 0; }
    void set(std::size_t vote) { words[vote / 64] |= std::uint64_t { 1 } << (vote % 64); }
    [[nodiscard]] std::size_t count() const;
    /// The votes that this one leaves out.
    [[nodiscard]] VoteMask inverted() const;
};

} // namespace darkhorse::rating
