// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace darkhorse::rating {

/// Quantile by linear interpolation between order statistics, of which number k of n stands at k / (n + 1): then a further
/// value falls between two quantiles as often as they say, however small n is. numpy's default, k - 1 of n - 1, makes intervals
/// of 100 rounds cover 93.1 % instead of 95 %. Reorders the values, of which there must be at least one.
/// Source: Hyndman and Fan 1996, definition 6.
[[nodiscard]] double quantile(std::vector<float>& values, double probability);

/// Sample standard deviation (divided by n - 1) of at least two values.
[[nodiscard]] double standardDeviation(const std::vector<float>& values);

} // namespace darkhorse::rating
