// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/blinddraw.h"

#include "core/base/random.h"

namespace darkhorse {

Draw blindDraw(std::span<const ContestantId> eligible, const Pairing& pairing, quint64 seed)
{
    RandomSource random(seed);
    const auto [first, second] = pairing.pick(eligible, random);
    const PerSide<ContestantId> seated { first, second };
    return { random.coin() ? seated.swapped() : seated, seed };
}

} // namespace darkhorse
