// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votemask.h"

#include <bit>

namespace darkhorse::rating {

std::size_t VoteMask::count() const
{
    std::size_t total = 0;
    for (const std::uint64_t word : words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
}

VoteMask VoteMask::inverted() const
{
    VoteMask others = *this;
    for (std::uint64_t& word : others.words)
        word = ~word;
    if (size % 64 != 0)
        others.words.back() &= (std::uint64_t { 1 } << (size % 64)) - 1;
    return others;
}

} // namespace darkhorse::rating
