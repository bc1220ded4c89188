// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to BattleRunner, whose code is in two files.
#pragma once

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/heldbattle.h"
#include "core/arena/blindness/guessdesk.h"
#include "core/arena/pairing/nextbattle.h"
#include "core/arena/session/arenaparts.h"

namespace darkhorse {

struct BattleRunner::State {
    State(ArenaSession::Parts& arena, std::function<quint64()> seeds) : parts(arena), next(arena, std::move(seeds)) { }

    ArenaSession::Parts& parts;
    NextBattle next;
    Phase phase = Phase::Idle;
    HeldBattle* battle = nullptr; ///< a child of the runner; the one in hand
    BattleId lastSealed; ///< of the verdict in phase Sealed
    VoteId lastVote; ///< of the battle that was judged last
    GuessDesk guesses { parts };
    std::optional<Side> asked; ///< which model it was, while nobody has answered
    std::function<void()> afterGuess;

    /// It may be in the middle of telling us something, so it goes with the next turn of the event loop.
    void discardBattle()
    {
        if (HeldBattle* old = std::exchange(battle, nullptr)) {
            old->disconnect();
            old->cancel();
            old->deleteLater();
        }
    }
};

} // namespace darkhorse
