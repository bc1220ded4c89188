// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace darkhorse::rating {

/// What past steps of a maximisation have told about its curvature.
///
/// Source: Nocedal 1980, limited-memory BFGS, two-loop recursion. All vectors are padded as for PaddedMatrix.
class QuasiNewton {
public:
    /// out = inverse information at the start times v.
    using Precondition = std::function<void(const std::vector<double>& v, std::vector<double>& out)>;

    void clear() { m_pairs.clear(); }
    /// The step to take from a point with this gradient.
    void direction(const std::vector<double>& gradient, const Precondition& precondition, std::vector<double>& step);
    /// Notes one step taken: from one point to another, and the gradients at both.
    void remember(const std::vector<double>& from, const std::vector<double>& to,
        const std::vector<double>& gradientFrom, const std::vector<double>& gradientTo);

private:
    static constexpr std::size_t kMemory = 16;

    struct Pair {
        std::vector<double> step;
        std::vector<double> change; ///< of the gradient, turned so that step * change is positive
        double inverseProduct = 0;
    };

    std::vector<Pair> m_pairs; ///< oldest first
    std::vector<double> m_alpha = std::vector<double>(kMemory);
    std::vector<double> m_bent;
};

} // namespace darkhorse::rating
