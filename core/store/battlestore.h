// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/domain/verdict.h"

namespace darkhorse {

class Database;

/// How many battles one step of a search looks at: a few milliseconds.
constexpr int kSearchedAtOnce = 1000;

/// Between two whole names in a search text: only battles between these two are wanted.
inline const QString kPairMark = QStringLiteral(" × ");
/// The same for the battles of either of them on prompts that both were judged on.
inline const QString kCommonMark = QStringLiteral(" ∩ ");

/// One line of the list of battles.
struct BattleSummary {
    BattleId battle;
    qint64 startedAtUtcMs = 0;
    QString prompt; ///< first turn
    BattleState state = BattleState::Running;
    PerSide<QString> names; ///< empty until voted or void, so that a list cannot unblind
    std::optional<Verdict> verdict;
    qint64 castAtUtcMs = 0; ///< of the verdict
    QString evaluator;
    std::optional<Error::Code> voidReason;
    bool hasLeak = false; ///< an answer named a model or its maker
    QString skipReason; ///< of a void battle that was skipped: a word of builtInSkipReasons(), or the evaluator's own
    bool isRepeat = false; ///< judged, and it was a repeat; until then nobody is told
};

/// A stretch of the list of battles, newest first. A search looks at a bounded number of battles at a time, so that whoever asks
/// can do something else in between.
struct BattleStretch {
    std::vector<BattleSummary> battles;
    std::optional<BattleId> reached; ///< the last battle looked at, to go on from; nothing where no older one is left
};

/// How many battles of a stretch match.
struct BattleCount {
    qint64 matches = 0;
    std::optional<BattleId> reached; ///< as in BattleStretch
};

/// Battles with their turns and answers.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class BattleStore {
public:
    explicit BattleStore(Database& database);

    /// Stores a battle as Running, with the prompts of its turns, before any answer has come. Makes a UUID when there is none.
    /// Errors: InvalidInput (no turn, the same contestant twice), NotFound (no such contestant), AlreadyExists (UUID).
    [[nodiscard]] Result<BattleId> begin(const Battle& battle);
    /// Running -> Judging, with both answers of every turn; `turns` may be longer than at begin().
    /// `hasLeak`: an answer named a model or its maker.
    /// Errors: NotFound; NotAllowedNow - it is not Running; InvalidInput - an answer is missing.
    [[nodiscard]] Result<void> complete(BattleId id, const std::vector<BattleTurn>& turns, bool hasLeak = false);
    /// Running or Judging -> Void, keeping whatever answers `turns` has. `skipReason` says why somebody skipped it.
    /// Errors: NotFound; NotAllowedNow - it is voted or void already.
    [[nodiscard]] Result<void> markVoid(
        BattleId id, Error::Code reason, const std::vector<BattleTurn>& turns = {}, const QString& skipReason = {});
    /// The whole battle. Errors: NotFound.
    [[nodiscard]] Result<Battle> find(BattleId id) const;

    /// Who has met on this first prompt with a verdict, one entry a battle.
    [[nodiscard]] Result<std::vector<std::pair<ContestantId, ContestantId>>> pairsOn(const QString& prompt) const;
    /// The newest battle that waits for its verdict, or whose last turn was asked when earlier answers stood; then it is Running, and the
    /// last turn may lack answers.
    [[nodiscard]] Result<std::optional<Battle>> undecided() const;

    /// Up to `limit` battles that began before `before` (all when absent), newest first. `text` filters prompts and, where they
    /// are open, names, regardless of case; two names with kPairMark or kCommonMark between them are battles of these two where
    /// names are open; empty for no filter. `viewer` is who looks: some names are hidden from some for ever. Looks at no more than kSearchedAtOnce battles.
    [[nodiscard]] Result<BattleStretch> page(int limit, std::optional<BattleId> before = std::nullopt,
        const QString& text = {}, EvaluatorId viewer = {}) const;
    /// How many battles there are.
    [[nodiscard]] Result<qint64> count() const;
    /// The voted battles in which an answer named a model or its maker.
    [[nodiscard]] Result<std::vector<BattleId>> withLeaks() const;
    /// How many of the kSearchedAtOnce battles before `before` match `text`, as page() finds them.
    [[nodiscard]] Result<BattleCount> countMatches(
        const QString& text, std::optional<BattleId> before = std::nullopt, EvaluatorId viewer = {}) const;

    /// On how many first prompts both were judged, against each other or not, as far as `viewer` may know.
    [[nodiscard]] Result<qint64> commonPrompts(ContestantId first, ContestantId second, EvaluatorId viewer = {}) const;

    /// Makes battles void that a crash left open, with Cancelled, all but that of undecided(); returns how many. Does nothing while another
    /// connection may still hold them: call it on the first connection, right after open().
    [[nodiscard]] Result<qint64> voidAbandoned();

private:
    Database& m_database;
};

} // namespace darkhorse
