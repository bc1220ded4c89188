// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/arena/battle/battlerules.h"
#include "core/base/result.h"

namespace darkhorse {

class ArenaMetaStore;

/// The arena's rules for battles, and word of every change.
/// Thread: the interface thread.
class RuleBook : public QObject {
    Q_OBJECT

public:
    explicit RuleBook(ArenaMetaStore& store, QObject* parent = nullptr);

    /// As last read or changed; the default rules before that.
    [[nodiscard]] const BattleRules& rules() const { return m_rules; }
    /// Errors: those of a database; InvalidInput - what is stored is not JSON.
    [[nodiscard]] Result<void> read();
    /// Stores them; a battle in hand goes on by the rules it began with. Errors: those of a database, and nothing is changed.
    [[nodiscard]] Result<void> change(const BattleRules& rules);

signals:
    void rulesChanged();

private:
    ArenaMetaStore& m_store;
    BattleRules m_rules;
};

} // namespace darkhorse
