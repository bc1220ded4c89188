// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/strengthfit.h"

#include <algorithm>

namespace darkhorse::rating {

CoreVotes coreVotes(const PairTable& pairs, const std::vector<int>& core, int minPairCount)
{
    CoreVotes result;
    result.models = core;
    result.weight = PaddedMatrix(core.size());
    result.score = PaddedMatrix(core.size());
    if (core.empty())
        return result;
    std::vector<int> position(static_cast<std::size_t>(core.back()) + 1, -1);
    for (std::size_t i = 0; i < core.size(); ++i)
        position[static_cast<std::size_t>(core[i])] = static_cast<int>(i);

    result.pairs.reserve(pairs.size());
    for (const PairRecord& pair : pairs) {
        if (pair.second > core.back())
            continue;
        const int first = position[static_cast<std::size_t>(pair.first)];
        const int second = position[static_cast<std::size_t>(pair.second)];
        if (first < 0 || second < 0)
            continue;
        const auto votes = static_cast<double>(pair.total());
        const double weight = minPairCount > 0 ? 1.0 / std::max(votes, static_cast<double>(minPairCount)) : 1.0;
        const std::uint32_t ties = pair.count[2] + pair.count[3];
        result.pairs.push_back({ static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(second), pair.count[0],
            pair.count[1], ties, weight });
        const auto i = static_cast<std::size_t>(first);
        const auto j = static_cast<std::size_t>(second);
        result.weight.at(i, j) = weight * votes;
        result.score.at(i, j) = weight * (pair.count[0] + 0.5 * ties);
        result.total += weight * votes;
    }
    return result;
}

} // namespace darkhorse::rating
