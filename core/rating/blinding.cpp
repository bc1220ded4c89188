// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/blinding.h"

#include <algorithm>
#include <cmath>

namespace darkhorse::rating {

namespace {

constexpr double kNormalQuantile = 1.959963984540054; // of 95 % intervals

} // namespace

Measured shareOf(size_t hits, size_t count)
{
    if (count == 0)
        return {};
    const double n = double(count);
    const double share = double(hits) / n;
    const double z2 = kNormalQuantile * kNormalQuantile;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormalQuantile / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return { share, std::max(0.0, centre - half), std::min(1.0, centre + half), count };
}

Measured blindingIndex(std::span<const Guess> guesses)
{
    if (guesses.empty())
        return {};
    double sum = 0;
    double squares = 0;
    for (const Guess& guess : guesses) {
        const double score = guess.outcome == Guess::Outcome::Right ? 1
            : guess.outcome == Guess::Outcome::Wrong ? -1 / double(std::max<size_t>(guess.choices, 2) - 1)
                                                     : 0;
        sum += score;
        squares += score * score;
    }
    const double n = double(guesses.size());
    const double mean = sum / n;
    const double half = kNormalQuantile * std::sqrt(std::max(0.0, squares / n - mean * mean) / n);
    return { mean, std::max(-1.0, mean - half), std::min(1.0, mean + half), guesses.size() };
}

} // namespace darkhorse::rating
