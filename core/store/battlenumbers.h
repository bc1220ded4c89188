// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>

#include "core/base/id.h"
#include "core/base/result.h"

namespace darkhorse {

class Database;

/// One number a battle, 0 for those that have none. Filled in the order of battles; quick to ask in nearly that order.
class BattleNumbers {
public:
    void append(BattleId battle, quint32 number);
    [[nodiscard]] quint32 of(BattleId battle) const;

private:
    std::vector<qint64> m_battles; ///< ascending
    std::vector<quint32> m_numbers;
    mutable size_t m_next = 0; ///< behind the battle that was found last
};

/// One number for each conversation, the prompts of all turns in their order.
struct PromptNumbers {
    BattleNumbers ofBattle;
    QHash<QByteArray, quint32> numbers; ///< by the promptHash of every turn, one after the other

    /// Errors: those of a database.
    [[nodiscard]] static Result<PromptNumbers> read(const Database& database);
};

} // namespace darkhorse
