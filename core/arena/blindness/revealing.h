// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/blindness/reveal.h"
#include "core/domain/contestant.h"
#include "core/domain/vote.h"

namespace darkhorse {

struct Standings;

/// What a finished battle was, besides its verdict.
struct RevealedBattle {
    PerSide<Contestant> contestants;
    PerSide<Answer> answers; ///< of the last turn
    bool isCounted = true;
    bool isRepeat = false; ///< judged for the second time
};

/// Who sat where, and how the vote moved the overall ratings from `before` to `after`.
[[nodiscard]] Reveal revealOf(
    const Vote& vote, const RevealedBattle& battle, const Standings& before, const Standings& after);

} // namespace darkhorse
