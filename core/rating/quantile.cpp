// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/quantile.h"

#include <algorithm>
#include <cmath>

namespace darkhorse::rating {

double quantile(std::vector<float>& values, double probability)
{
    const auto size = static_cast<double>(values.size());
    const double position = std::clamp(probability * (size + 1) - 1, 0.0, size - 1);
    const auto low = static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin(), values.begin() + low, values.end());
    const double below = values[static_cast<std::size_t>(low)];
    if (low + 1 >= static_cast<std::ptrdiff_t>(values.size()))
        return below;
    const double above = *std::min_element(values.begin() + low + 1, values.end());
    return below + (position - static_cast<double>(low)) * (above - below);
}

double standardDeviation(const std::vector<float>& values)
{
    double sum = 0;
    for (const float value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0;
    for (const float value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace darkhorse::rating
