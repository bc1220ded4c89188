// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include "core/rating/board.h"
#include "core/rating/simulate.h"

namespace darkhorse::rating {

/// Votes of an arena with a typical truth and twelve categories.
inline Simulation arena(int models, std::int64_t votes, std::uint64_t seed)
{
    SimulationOptions options;
    options.models = models;
    options.votes = votes;
    options.seed = seed;
    return *simulate(options);
}

/// Largest difference of any number of two boards of the same models; NaN counts as equal to NaN.
inline double largestDifference(const Board& x, const Board& y)
{
    double largest = x.categories.size() == y.categories.size() ? 0 : 1e9;
    const auto note = [&](double a, double b) {
        if (std::isnan(a) != std::isnan(b))
            largest = 1e9;
        else if (!std::isnan(a))
            largest = std::max(largest, std::abs(a - b));
    };
    for (std::size_t k = 0; k < x.categories.size() && largest < 1e9; ++k) {
        for (std::size_t i = 0; i < x.categories[k].models.size(); ++i) {
            const ModelRating& a = x.categories[k].models[i];
            const ModelRating& b = y.categories[k].models[i];
            note(a.rating, b.rating);
            note(a.lower, b.lower);
            note(a.upper, b.upper);
            note(a.onlineElo, b.onlineElo);
            note(double(a.votes), double(b.votes));
            note(a.rank, b.rank);
            note(double(int(a.status)), double(int(b.status)));
        }
    }
    return largest;
}

} // namespace darkhorse::rating
