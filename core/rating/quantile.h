// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace darkhorse::rating {

/// Quantile by linear interpolation between order statistics, as numpy and pandas do by default. Reorders the values, of
/// which there must be at least one.
[[nodiscard]] double quantile(std::vector<float>& values, double probability);

/// Sample standard deviation (divided by n - 1) of at least two values.
[[nodiscard]] double standardDeviation(const std::vector<float>& values);

} // namespace darkhorse::rating
