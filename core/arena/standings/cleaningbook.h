// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>
#include <QObject>

#include "core/arena/session/arenareader.h"
#include "core/base/result.h"
#include "core/domain/cleaningrules.h"

namespace darkhorse {

class ArenaMetaStore;
class Database;

/// The arena's rules about which votes do not count, which those are, and word of every change. Thread: the interface thread.
class CleaningBook : public QObject {
    Q_OBJECT

public:
    explicit CleaningBook(Database& database, QObject* parent = nullptr);

    /// As last read or changed; the default rules before that.
    [[nodiscard]] const CleaningRules& rules() const { return m_rules; }
    /// Errors as cleaningRulesIn().
    [[nodiscard]] Result<void> read();
    /// Errors: those of a database, and nothing is changed.
    [[nodiscard]] Result<void> change(const CleaningRules& rules);

    /// Looks which votes the rules leave out, beside the interface. Not for leaks alone, which each battle knows itself, unless models have
    /// other names.
    void lookThrough(bool countsLeaks, bool hasAliases);
    /// Why the vote on this battle does not count, as of the last look.
    [[nodiscard]] LeftOutReason reasonOf(BattleId battle) const { return m_reasons.value(battle, LeftOutReason::None); }

    /// What the rules make of the newest vote.
    enum class Effect {
        Counts,
        LeftOut,
        ChangesOthers, ///< other votes are left out now, or count again: all have to be counted anew
    };
    /// Looks, beside the interface, what the stored vote on this battle changes since the last look; tells `then` unless `context` is gone.
    void lookAtNewest(
        BattleId newest, bool countsLeaks, QObject* context, std::function<void(const Result<Effect>&)> then);

    using Looked = std::function<void(const Result<std::vector<LeftOutVote>>& votes)>;
    /// Which votes other rules would leave out, told to `then` unless `context` is gone.
    void lookBy(const CleaningRules& rules, bool countsLeaks, QObject* context, Looked then) const;

signals:
    void rulesChanged();
    /// What reasonOf() answers changed.
    void reasonsChanged();

private:
    /// Keeps what a look found.
    [[nodiscard]] Effect takeNewest(BattleId newest, const std::vector<LeftOutVote>& votes);

    Database& m_database;
    ArenaReader m_reader;
    CleaningRules m_rules;
    QHash<BattleId, LeftOutReason> m_reasons;
    int m_looks = 0; ///< so that a look that another has overtaken is dropped
};

/// The rules that an arena keeps. Errors: those of a database; InvalidInput - what is stored is not JSON.
[[nodiscard]] Result<CleaningRules> cleaningRulesIn(const ArenaMetaStore& store);

} // namespace darkhorse
