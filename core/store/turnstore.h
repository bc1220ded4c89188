// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/battle.h"

namespace darkhorse {

class Database;

/// How a battle goes on after its first answers: another turn, or the last one once more.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class TurnStore {
public:
    explicit TurnStore(Database& database);

    /// Judging -> Running, with one more turn. BattleStore::complete() ends it.
    /// Errors: NotFound; NotAllowedNow - it is not Judging, or has a verdict.
    [[nodiscard]] Result<void> goOn(BattleId battle, const QString& prompt);
    /// Judging -> Running; the last turn's answers make room for new ones and are kept apart. Errors: as goOn().
    [[nodiscard]] Result<void> askAgain(BattleId battle);
    /// Running -> Judging: what goOn() or askAgain() began is given up, and the battle is as it was before.
    /// Errors: NotFound; NotAllowedNow - it is not Running, or has no earlier answers.
    [[nodiscard]] Result<void> takeBack(BattleId battle);
    /// How many times answers of this battle were asked for again.
    [[nodiscard]] Result<int> timesAskedAgain(BattleId battle) const;

private:
    Database& m_database;
};

} // namespace darkhorse
