// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QUuid>

#include "core/arena/session/arenasession.h"
#include "core/domain/answer.h"
#include "core/domain/contestant.h"
#include "core/domain/side.h"

namespace darkhorse {

/// A battle that was judged, as it comes back: its sides are exchanged already.
struct RepeatedBattle {
    QUuid vote; ///< the first one
    QString prompt;
    PerSide<Contestant> contestants;
    PerSide<Answer> answers;
};

/// Which old battle comes back next, unannounced, to see whether an evaluator agrees with themselves.
/// Thread: the interface thread.
class RepeatDesk {
public:
    explicit RepeatDesk(ArenaSession::Parts& parts) : m_parts(parts) { }

    /// How many of the newest battles never come back: they are remembered.
    static constexpr int kResting = 20;

    /// Drawn by `seed` among the evaluator's battles whose models could be drawn today; nothing when it is not a repeat's turn, or there
    /// is none. Determinism: equal arenas and an equal seed give the same.
    [[nodiscard]] std::optional<RepeatedBattle> draw(quint64 seed) const;

private:
    ArenaSession::Parts& m_parts;
};

} // namespace darkhorse
