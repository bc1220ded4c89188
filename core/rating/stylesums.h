// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/rating/densemath.h"
#include "core/rating/stylecontrol.h"

namespace darkhorse::rating {

/// The votes that style control fits, packed for one linear pass.
struct StyleVotes {
    static constexpr std::uint32_t kModelBits = 12;

    std::vector<std::uint32_t> packed; ///< core model A | core model B << 12 | outcome << 24
    std::vector<float> gathered; ///< features of these votes, where they are not simply all
    std::vector<float> weight; ///< of each vote; empty: 1
    const float* features = nullptr; ///< packed.size() x kStyleFeatures

    [[nodiscard]] std::size_t size() const { return packed.size(); }
};

/// Sums over votes at one point: models x models for pairs, and what belongs to the features.
struct StyleSums {
    std::vector<double> gradient; ///< models + features
    PaddedMatrix information; ///< (models + features) squared, both halves
    PaddedMatrix scatter; ///< likewise; only where asked for
};

enum class StylePass { Gradient, Information, Scatter };

/// One pass over the votes at the given parameters (models, then features). The votes are cut into a fixed number of
/// chunks whose sums are added in order, so threads do not change a bit.
[[nodiscard]] StyleSums styleSums(
    const StyleVotes& votes, std::size_t models, const std::vector<double>& parameters, StylePass pass, int threads);

} // namespace darkhorse::rating
