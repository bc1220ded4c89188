// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace darkhorse::rating {

namespace {

/// Ends closer than this many points touch: fits agree to far less, but not to the last bit, and intervals without width
/// (two models that only ever tied) would otherwise be ranked by rounding.
constexpr double kTouching = 1e-6;

} // namespace

std::vector<RankSpread> ranksFromIntervals(const std::vector<double>& lower, const std::vector<double>& upper)
{
    std::vector<double> lows;
    std::vector<double> highs;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (std::isnan(lower[i]) || std::isnan(upper[i]))
            continue;
        lows.push_back(lower[i]);
        highs.push_back(upper[i]);
    }
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());

    std::vector<RankSpread> ranks(lower.size());
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (std::isnan(lower[i]) || std::isnan(upper[i]))
            continue;
        const auto above = lows.end() - std::upper_bound(lows.begin(), lows.end(), upper[i] + kTouching);
        const auto below = std::lower_bound(highs.begin(), highs.end(), lower[i] - kTouching) - highs.begin();
        ranks[i] = { 1 + static_cast<int>(above), static_cast<int>(lows.size()) - static_cast<int>(below) };
    }
    return ranks;
}

std::vector<int> tiers(
    const std::vector<double>& rating, const std::vector<double>& lower, const std::vector<double>& upper)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rating.size(); ++i) {
        if (!std::isnan(rating[i]) && !std::isnan(lower[i]) && !std::isnan(upper[i]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rating[a] > rating[b]; });
    std::vector<int> tier(rating.size(), 0);
    int current = 0;
    double floor = 0;
    for (const std::size_t i : order) {
        if (current == 0 || upper[i] < floor) {
            ++current;
            floor = lower[i];
        }
        tier[i] = current;
    }
    return tier;
}

} // namespace darkhorse::rating
