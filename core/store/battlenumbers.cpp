// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlenumbers.h"

#include <algorithm>

#include <QHash>

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kPrompts = "SELECT battle, prompt_hash FROM turn ORDER BY battle, position"_L1;

} // namespace

void BattleNumbers::append(BattleId battle, quint32 number)
{
    m_battles.push_back(battle.value);
    m_numbers.push_back(number);
}

quint32 BattleNumbers::of(BattleId battle) const
{
    if (m_next >= m_battles.size() || m_battles[m_next] != battle.value) {
        const auto found = std::ranges::lower_bound(m_battles, battle.value);
        if (found == m_battles.end() || *found != battle.value)
            return 0;
        m_next = size_t(found - m_battles.begin());
    }
    return m_numbers[m_next++];
}

Result<PromptNumbers> PromptNumbers::read(const Database& database)
{
    PromptNumbers result;
    BattleId battle;
    QByteArray hashes;
    const auto close = [&] {
        if (hashes.isEmpty())
            return;
        const auto known = result.numbers.constFind(hashes);
        const quint32 number = known != result.numbers.constEnd() ? *known : quint32(result.numbers.size() + 1);
        if (known == result.numbers.constEnd())
            result.numbers.insert(hashes, number);
        result.ofBattle.append(battle, number);
        hashes.clear();
    };
    Statement rows(database, kPrompts);
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        if (const auto next = rows.id<BattleId>(0); next != battle) {
            close();
            battle = next;
        }
        hashes += rows.bytes(1);
    }
    if (!hasRow)
        return fail(hasRow.error());
    close();
    return result;
}

} // namespace darkhorse
