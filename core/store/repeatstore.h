// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QUuid>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"

namespace darkhorse {

class Database;

/// A battle that may come back, with the vote that was given on it.
struct RepeatableBattle {
    BattleId battle;
    QUuid vote;
    PerSide<ContestantId> contestants;
};

/// What somebody said of the same answers twice.
struct JudgedRepeat {
    QString evaluator;
    Verdict first = Verdict::Tie;
    Verdict again = Verdict::Tie; ///< as it was given: the sides are exchanged
};

/// Battles that come back to whoever judged them.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class RepeatStore {
public:
    explicit RepeatStore(Database& database);

    /// This evaluator's battles that can come back, newest first, without the newest `resting`: held here, blind, final, of one turn,
    /// without a leak, on a prompt of `promptSet` (of any set when absent), and never repeated. Looks at the kSearchedAtOnce newest votes that were cast live, so that nobody waits.
    [[nodiscard]] Result<std::vector<RepeatableBattle>> candidates(
        EvaluatorId evaluator, const std::optional<QString>& promptSet, int resting) const;
    /// Of battles whose models are revealed, in the order of the second verdict. Where somebody asked on, or asked both again, the answers
    /// are not the same any more, and it is left out.
    [[nodiscard]] Result<std::vector<JudgedRepeat>> judged() const;

private:
    Database& m_database;
};

} // namespace darkhorse
