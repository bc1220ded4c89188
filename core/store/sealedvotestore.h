// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"

namespace darkhorse {

class Database;

/// Verdicts whose models are not revealed yet. They are votes already, and may be withdrawn or revised; both only add rows.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class SealedVoteStore {
public:
    explicit SealedVoteStore(Database& database);

    /// Battles with such a verdict of this evaluator, of all when absent, oldest first.
    [[nodiscard]] Result<std::vector<BattleId>> battles(std::optional<EvaluatorId> evaluator = std::nullopt) const;
    /// The evaluator takes the verdict back: the battle waits for one again, and the next one supersedes it.
    /// Errors: NotAllowedNow - no verdict of theirs on this battle, or its models are revealed.
    [[nodiscard]] Result<void> withdraw(BattleId battle, EvaluatorId evaluator, qint64 withdrawnAtUtcMs);
    /// The end of a session: the verdicts of this evaluator, of all when absent, are final and count. Answers their battles.
    [[nodiscard]] Result<std::vector<BattleId>> reveal(std::optional<EvaluatorId> evaluator = std::nullopt);

private:
    Database& m_database;
};

} // namespace darkhorse
