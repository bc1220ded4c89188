// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>

#include "core/arena/session/arenasession.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/domain/revealpolicy.h"

namespace darkhorse {

/// This evaluator's verdicts whose models are not revealed yet, and the end of the session, which reveals them all.
/// Thread: the interface thread.
class SealedVotes {
public:
    explicit SealedVotes(ArenaSession::Parts& parts) : m_parts(parts) { }

    /// When this evaluator learns who answered, by the rules of now.
    [[nodiscard]] RevealPolicy policy() const;
    /// Their battles, oldest first; none when they cannot be read.
    [[nodiscard]] std::vector<BattleId> battles() const;

    /// A battle that waits for its verdict again, with the one that the next supersedes.
    struct Reopened {
        Battle battle;
        VoteId earlier;
    };
    /// Takes a verdict back. Errors: NotAllowedNow - it is final, or somebody else's; those of a database.
    void withdraw(BattleId battle, QObject* context, std::function<void(const Result<Reopened>&)> then);
    /// Makes them final, has them counted, and tells how many there were.
    void reveal(QObject* context, std::function<void(const Result<int>&)> then);

private:
    ArenaSession::Parts& m_parts;
};

} // namespace darkhorse
