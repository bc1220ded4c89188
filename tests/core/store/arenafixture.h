// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/domain/battle.h"
#include "core/domain/contestant.h"
#include "core/domain/vote.h"
#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/evaluatorstore.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// A fresh arena in a folder of its own, with the steps that most tests need. A step that fails ends the program with the
/// error, since no test could go on from there.
class ArenaFixture {
public:
    ArenaFixture();

    [[nodiscard]] QString path(const QString& name = QStringLiteral("test.arena")) const;
    [[nodiscard]] Database& database() { return *m_database; }
    /// Closes the arena and opens it again, as the next start of the program does.
    void reopen();
    void close() { m_database.reset(); }

    ContestantId addContestant(const QString& name);
    EvaluatorId evaluator();
    /// A running battle of these two.
    BattleId beginBattle(
        ContestantId a, ContestantId b, const QString& prompt, qint64 startedAtUtcMs = 1'700'000'000'000);
    /// The same, with both answers.
    BattleId completeBattle(
        ContestantId a, ContestantId b, const QString& prompt, qint64 startedAtUtcMs = 1'700'000'000'000);
    /// The same, voted.
    BattleId voteBattle(ContestantId a, ContestantId b, const QString& prompt, Verdict verdict,
        qint64 castAtUtcMs = 1'700'000'000'000, const std::vector<CategoryKey>& categories = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// Both answers to `prompt`, each different.
[[nodiscard]] BattleTurn answeredTurn(const QString& prompt);

} // namespace darkhorse
