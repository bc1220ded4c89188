// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/quasinewton.h"

#include <algorithm>
#include <cmath>

#include "core/rating/densemath.h"

namespace darkhorse::rating {

void QuasiNewton::direction(
    const std::vector<double>& gradient, const Precondition& precondition, std::vector<double>& step)
{
    const std::size_t padded = gradient.size();
    m_bent = gradient;
    for (std::size_t k = m_pairs.size(); k-- > 0;) {
        m_alpha[k] = m_pairs[k].inverseProduct * dot(m_pairs[k].step.data(), m_bent.data(), padded);
        for (std::size_t i = 0; i < padded; ++i)
            m_bent[i] -= m_alpha[k] * m_pairs[k].change[i];
    }
    precondition(m_bent, step);
    for (std::size_t k = 0; k < m_pairs.size(); ++k) {
        const double beta = m_pairs[k].inverseProduct * dot(m_pairs[k].change.data(), step.data(), padded);
        for (std::size_t i = 0; i < padded; ++i)
            step[i] += (m_alpha[k] - beta) * m_pairs[k].step[i];
    }
}

void QuasiNewton::remember(const std::vector<double>& from, const std::vector<double>& to,
    const std::vector<double>& gradientFrom, const std::vector<double>& gradientTo)
{
    Pair pair { to, gradientFrom, 0 };
    for (std::size_t i = 0; i < to.size(); ++i) {
        pair.step[i] -= from[i];
        pair.change[i] -= gradientTo[i];
    }
    pair.inverseProduct = 1 / dot(pair.step.data(), pair.change.data(), to.size());
    if (!(pair.inverseProduct > 0) || !std::isfinite(pair.inverseProduct))
        return; // too short a step to say anything about curvature
    if (m_pairs.size() == kMemory)
        std::rotate(m_pairs.begin(), m_pairs.begin() + 1, m_pairs.end());
    else
        m_pairs.emplace_back();
    m_pairs.back() = std::move(pair);
}

} // namespace darkhorse::rating
