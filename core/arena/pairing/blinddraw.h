// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/arena/pairing/pairing.h"
#include "core/domain/side.h"

namespace darkhorse {

/// Who sits where, and what it was drawn from.
struct Draw {
    PerSide<ContestantId> contestants;
    quint64 seed = 0;
};

/// Draws pair and sides from one seed.
/// Determinism: equal seed, pairing and `eligible` (same order) give the same draw, so any stored battle can be replayed.
[[nodiscard]] Draw blindDraw(std::span<const ContestantId> eligible, const Pairing& pairing, quint64 seed);

} // namespace darkhorse
