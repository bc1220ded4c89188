// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/arena/session/arenasession.h"
#include "core/base/id.h"
#include "core/domain/side.h"

namespace darkhorse {

/// A model that may be guessed.
struct GuessChoice {
    ContestantId id;
    QString name;
};

/// "Which model was A, do you think?", asked after some verdicts and before the names.
/// Thread: the interface thread.
class GuessDesk {
public:
    explicit GuessDesk(ArenaSession::Parts& parts) : m_parts(parts) { }

    /// The side to ask about in the battle of this seed; nothing when it is not its turn, or fewer than two models could be named.
    /// Determinism: follows from the seed and the rules alone.
    [[nodiscard]] std::optional<Side> sideToAsk(quint64 seed) const;
    /// Every model of the draw, by name: to offer fewer would tell something of the pair.
    [[nodiscard]] std::vector<GuessChoice> choices() const;
    /// Nothing for `guessed`: would not say. A guess that cannot be stored is lost, and the vote is not.
    void store(VoteId vote, Side side, std::optional<ContestantId> guessed);

private:
    ArenaSession::Parts& m_parts;
};

} // namespace darkhorse
