// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/promptfacts.h"
#include "core/domain/side.h"
#include "core/domain/verdict.h"

namespace darkhorse {

class Database;

/// What was read off a battle's prompts and answers.
struct BattleFacts {
    PromptFacts prompt;
    QByteArray conversation; ///< SHA-256 of all user turns
    QByteArray nearKey; ///< SHA-256 of what nearly equal prompts have in common
    std::optional<bool> isRefusal; ///< of either side; nothing without answers
};

/// Texts of a battle whose facts are missing or were read by an older classifier.
struct UnreadBattle {
    BattleId battle;
    QStringList turns;
    QStringList answers; ///< of both sides
};

/// A vote that counts with all that a category's rule may ask of it, besides labels and tags.
struct FactRow {
    BattleId battle;
    std::optional<BattleFacts> facts; ///< absent while unread
    PerSide<QString> models;
    QString evaluator;
    QString topic; ///< of a kept prompt with the same first turn; empty when there is none
    QString promptSet;
    Verdict verdict = Verdict::Tie;
    qint64 castAtUtcMs = 0;
};

/// Facts of battles.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class FactStore {
public:
    explicit FactStore(Database& database);

    /// Replaces what is there. Errors: NotFound - no such battle.
    [[nodiscard]] Result<void> save(BattleId battle, const BattleFacts& facts, int classifier);
    /// Nothing while unread.
    [[nodiscard]] Result<std::optional<BattleFacts>> find(BattleId battle) const;
    /// Up to `limit` battles that have texts but no facts of this classifier.
    [[nodiscard]] Result<std::vector<UnreadBattle>> unread(int classifier, int limit) const;
    /// How many voted battles have these user turns.
    [[nodiscard]] Result<qint64> countOf(const QByteArray& conversation) const;
    /// Shows `visit` every vote that counts, by time.
    [[nodiscard]] Result<void> forEachVote(const std::function<void(const FactRow&)>& visit) const;

private:
    Database& m_database;
};

} // namespace darkhorse
