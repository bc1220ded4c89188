// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/poissontables.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

/// Values less likely than this are left out.
constexpr double kNegligible = 1e-11;

struct Distribution {
    int first = 0;
    std::vector<double> probability;
};

/// Built outwards from the mode, where nothing under- or overflows.
[[nodiscard]] Distribution poisson(double mean)
{
    const int mode = static_cast<int>(mean);
    std::vector<double> down { 1.0 };
    std::vector<double> up;
    for (int k = mode; k > 0 && down.back() > kNegligible; --k)
        down.push_back(down.back() * k / mean);
    for (double p = 1.0 * mean / (mode + 1), k = mode + 1; p > kNegligible; p *= mean / ++k)
        up.push_back(p);
    Distribution result { mode - static_cast<int>(down.size()) + 1, { down.rbegin(), down.rend() } };
    result.probability.insert(result.probability.end(), up.begin(), up.end());
    double sum = 0;
    for (const double p : result.probability)
        sum += p;
    for (double& p : result.probability)
        p /= sum;
    return result;
}

[[nodiscard]] PoissonTables::Table aliasTable(const Distribution& distribution)
{
    const std::size_t size = std::bit_ceil(distribution.probability.size());
    PoissonTables::Table table;
    table.shift = 32 - std::countr_zero(size);
    std::vector<double> share(size, 0.0);
    std::vector<std::size_t> small;
    std::vector<std::size_t> large;
    for (std::size_t i = 0; i < size; ++i) {
        if (i < distribution.probability.size())
            share[i] = distribution.probability[i] * static_cast<double>(size);
        (share[i] < 1.0 ? small : large).push_back(i);
        const auto own = static_cast<std::uint16_t>(distribution.first + static_cast<int>(i));
        table.entries.push_back({ 0xffffffffU, own, own });
    }
    while (!small.empty() && !large.empty()) {
        const std::size_t poor = small.back();
        const std::size_t rich = large.back();
        small.pop_back();
        table.entries[poor].threshold = static_cast<std::uint32_t>(share[poor] * 0x1p32);
        table.entries[poor].other = table.entries[rich].own;
        share[rich] -= 1.0 - share[poor];
        if (share[rich] < 1.0) {
            large.pop_back();
            small.push_back(rich);
        }
    }
    return table;
}

} // namespace

PoissonTables::PoissonTables()
{
    for (std::uint32_t mean = 1; mean <= kExactUpTo; ++mean)
        m_tables[mean] = aliasTable(poisson(mean));

    std::array<double, 1024> quantile {};
    double squares = 0;
    for (std::size_t i = 0; i < quantile.size(); ++i) {
        quantile[i] = normalQuantile((static_cast<double>(i) + 0.5) / 1024);
        squares += quantile[i] * quantile[i];
    }
    const double scale = std::sqrt(0.5 * 1024 / squares); // two of them make variance 1
    for (std::size_t i = 0; i < quantile.size(); ++i)
        m_half[i] = static_cast<float>(quantile[i] * scale);
}

const PoissonTables& PoissonTables::instance()
{
    static const PoissonTables tables;
    return tables;
}

} // namespace darkhorse::rating
