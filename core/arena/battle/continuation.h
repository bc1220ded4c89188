// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/arena/session/arenasession.h"
#include "core/domain/contestant.h"
#include "core/domain/side.h"

namespace darkhorse {

/// How a battle may go on. The same whoever of the draw sits in it, so that what is refused tells nothing of the two: it follows from
/// everybody who could have been drawn for its first prompt.
/// Thread: the interface thread.
class Continuation {
public:
    /// `prompts` are the turns so far. The two count even when nobody could draw them any more.
    Continuation(const ArenaSession::Parts& parts, const QStringList& prompts, const PerSide<Contestant>& contestants);

    /// Anything may be asked, and all again: everybody answers by themselves.
    [[nodiscard]] bool isFree() const { return m_recorded.empty(); }
    /// Otherwise the one turn that goes on with what was recorded, of everybody alike; empty when there is none.
    [[nodiscard]] QString recordedTurn() const;

private:
    const ArenaSession::Parts& m_parts;
    QStringList m_prompts;
    std::vector<ContestantId> m_recorded; ///< those with nothing but recorded answers
};

} // namespace darkhorse
