// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing.h"

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

} // namespace darkhorse
