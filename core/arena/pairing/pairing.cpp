// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/pairing.h"

#include <algorithm>
#include <functional>

#include "core/base/random.h"

namespace darkhorse {

QString UniformPairing::name() const { return QStringLiteral("uniform"); }

std::pair<ContestantId, ContestantId> UniformPairing::pick(
    std::span<const ContestantId> eligible, RandomSource& random) const
{
    Q_ASSERT(eligible.size() >= 2);
    const size_t first = random.below(eligible.size());
    // The second index counts only the others, so both are drawn without a retry.
    size_t second = random.below(eligible.size() - 1);
    if (second >= first)
        ++second;
    return { eligible[first], eligible[second] };
}

WeightedPairing::WeightedPairing(QHash<ContestantId, double> weights) : m_weights(std::move(weights)) { }

bool WeightedPairing::isUniform() const
{
    return std::adjacent_find(m_weights.begin(), m_weights.end(), std::not_equal_to<>()) == m_weights.end();
}

QString WeightedPairing::name() const { return QStringLiteral("weighted"); }

std::pair<ContestantId, ContestantId> WeightedPairing::pick(
    std::span<const ContestantId> eligible, RandomSource& random) const
{
    Q_ASSERT(eligible.size() >= 2);
    const ContestantId first = draw(eligible, std::nullopt, random);
    return { first, draw(eligible, first, random) };
}

ContestantId WeightedPairing::draw(
    std::span<const ContestantId> eligible, std::optional<ContestantId> but, RandomSource& random) const
{
    double total = 0;
    for (const ContestantId one : eligible)
        total += one == but ? 0 : m_weights.value(one, 1);
    double left = random.unit() * total;
    ContestantId last {};
    for (const ContestantId one : eligible) {
        if (one == but)
            continue;
        last = one;
        left -= m_weights.value(one, 1);
        if (left < 0)
            break;
    }
    return last; // rounding may leave a rest behind the last one
}

} // namespace darkhorse
