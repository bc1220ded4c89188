// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/domain/cleaningrules.h"
#include "core/domain/vote.h"
#include "core/domain/votenote.h"

namespace darkhorse {

class BattleStore;
class VoteNoteStore;

/// One line of the list of past battles. A battle that still waits for its verdict has no names here.
struct HistoryEntry {
    BattleId battle;
    qint64 startedAtUtcMs = 0;
    QString prompt; ///< first turn
    BattleState state = BattleState::Running;
    PerSide<QString> names; ///< empty until revealed or void, and where they are hidden from the viewer
    std::optional<Verdict> verdict;
    qint64 castAtUtcMs = 0; ///< of the verdict
    QString evaluator;
    std::optional<Error::Code> voidReason;
    bool hasLeak = false; ///< an answer named a model or its maker
    LeftOutReason leftOut = LeftOutReason::None; ///< why the vote does not count
    QString skipReason; ///< of a void battle that was skipped: a word of builtInSkipReasons(), or the evaluator's own
    bool isRepeat = false; ///< judged, and the same answers were judged before

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// A stretch of the list of past battles, newest first.
struct HistoryStretch {
    std::vector<HistoryEntry> entries;
    std::optional<BattleId> reached; ///< the last battle looked at, to go on from; nothing where no older one is left
};

/// How many battles of a stretch match.
struct HistoryCount {
    qint64 matches = 0;
    std::optional<BattleId> reached; ///< as in HistoryStretch
};

/// The search text that finds the battles between two models, by their whole names.
[[nodiscard]] QString pairSearchText(const QString& first, const QString& second);
/// The search text that finds the battles of either model on prompts that both were judged on.
[[nodiscard]] QString commonSearchText(const QString& first, const QString& second);

/// Past battles, newest first.
/// Thread: the interface thread.
class History : public QObject {
    Q_OBJECT

public:
    History(BattleStore& store, VoteNoteStore& notes, QObject* parent = nullptr);

    /// Up to `limit` entries older than `before` (all when absent), newest first. `text` filters prompts and names, or is
    /// pairSearchText() or commonSearchText(); empty for no filter. Takes a few milliseconds and may have to be asked to go on, from where it got to.
    [[nodiscard]] Result<HistoryStretch> entries(
        int limit, std::optional<BattleId> before = std::nullopt, const QString& text = {}) const;
    /// How many battles there are.
    [[nodiscard]] Result<qint64> count() const;
    /// How many match `text`, likewise step by step.
    [[nodiscard]] Result<HistoryCount> countMatches(
        const QString& text, std::optional<BattleId> before = std::nullopt) const;
    /// The battle with full answers. Errors: NotFound; NotAllowedNow - it still waits for its verdict.
    [[nodiscard]] Result<Battle> battle(BattleId id) const;
    /// What was said of its vote beyond the verdict; nothing when nobody said anything.
    [[nodiscard]] Result<std::optional<VoteNote>> note(BattleId id) const;

    /// Whose window it is: names that are hidden from them stay hidden.
    void setViewer(EvaluatorId viewer) { m_viewer = viewer; }

    /// Who knows why votes do not count. Nobody: then all do.
    void setReasons(std::function<LeftOutReason(BattleId battle)> reasons) { m_reasons = std::move(reasons); }

    /// Called by whoever stored something; emits historyChanged. Without a stored id: others stored something.
    void announce(BattleId battle);

signals:
    void historyChanged(darkhorse::BattleId battle);

private:
    BattleStore& m_store;
    VoteNoteStore& m_notes;
    EvaluatorId m_viewer;
    std::function<LeftOutReason(BattleId battle)> m_reasons;
};

} // namespace darkhorse
