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

} // namespace darkhorse::rating
