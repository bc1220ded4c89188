// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <optional>

#include <QSet>
#include <QString>
#include <QStringMatcher>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/battle.h"
#include "core/store/statement.h"

namespace darkhorse {

class Database;

/// Whether a battle in this state may be shown with names. Only when the verdict can no longer be swayed.
[[nodiscard]] inline bool namesAreOpen(BattleState state)
{
    return state == BattleState::Voted || state == BattleState::Void;
}

/// Which battles a search text finds: by prompt, and by name where names are open, in any script regardless of case, which
/// SQL's LIKE knows for ASCII only.
class BattleFilter {
public:
    /// As `viewer` may search.
    [[nodiscard]] static Result<BattleFilter> make(const Database& database, const QString& text, EvaluatorId viewer);

    /// For a row of battlesql::kNewest or kOlder. Errors: those of a database.
    [[nodiscard]] Result<bool> accepts(const Statement& row);
    /// Whether the names of this battle are kept from the viewer, even though it counts.
    [[nodiscard]] bool isHidden(BattleId battle) const { return m_hidden.contains(battle); }

private:
    /// What is wanted of contestants whose names match.
    enum class Named {
        Either, ///< a side is one of them
        Both, ///< both sides are
        Common, ///< a side is one of two, and the other of the two was judged on the same prompt
    };

    explicit BattleFilter(const QString& text);
    [[nodiscard]] Result<bool> isCommon(const Statement& row);

    QStringMatcher m_matcher;
    QSet<ContestantId> m_named; ///< contestants whose names match
    QSet<BattleId> m_hidden;
    Named m_wanted = Named::Either;
    std::optional<Statement> m_sharesPrompt; ///< for Common
};

} // namespace darkhorse
