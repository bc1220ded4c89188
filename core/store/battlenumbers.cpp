// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlenumbers.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QByteArray>
#include <QHash>

#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kPrompts = "SELECT battle, prompt_hash FROM turn ORDER BY battle, position"_L1;
constexpr auto kCategories = "SELECT id, key FROM category ORDER BY key"_L1;
constexpr auto kBattleCategories = "SELECT battle, category FROM battle_category ORDER BY battle, category";

/// Numbers combinations of categories in the order in which they are met.
class SetNumbers {
public:
    explicit SetNumbers(QHash<qint64, QString> keys) : m_keys(std::move(keys)) { }

    [[nodiscard]] quint32 of(const std::vector<qint64>& combination, std::vector<std::vector<CategoryKey>>& sets)
    {
        if (combination == m_last)
            return m_lastNumber;
        const auto [entry, isNew] = m_numbers.try_emplace(combination, quint32(sets.size()));
        if (isNew) {
            std::vector<CategoryKey> set;
            for (const qint64 category : combination)
                set.push_back({ m_keys.value(category) });
            std::ranges::sort(set);
            sets.push_back(std::move(set));
        }
        m_last = combination;
        m_lastNumber = entry->second;
        return m_lastNumber;
    }

private:
    QHash<qint64, QString> m_keys;
    std::map<std::vector<qint64>, quint32> m_numbers;
    std::vector<qint64> m_last;
    quint32 m_lastNumber = 0;
};

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

Result<CategorySets> CategorySets::read(const Database& database)
{
    Statement keys(database, kCategories);
    auto named = readAll<std::pair<qint64, QString>>(
        keys, [](const Statement& row) { return std::pair(row.integer(0), row.text(1)); });
    if (!named)
        return fail(named.error());
    CategorySets result;
    SetNumbers numbers(QHash<qint64, QString>(named->begin(), named->end()));
    std::vector<qint64> combination;
    BattleId battle;
    const auto close = [&] {
        if (!combination.empty())
            result.ofBattle.append(battle, numbers.of(combination, result.sets));
        combination.clear();
    };
    RawStatement rows(rawConnection(database), kBattleCategories);
    auto hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        if (const BattleId next { rows.integer(0) }; next != battle) {
            close();
            battle = next;
        }
        combination.push_back(rows.integer(1));
    }
    if (!hasRow)
        return fail(hasRow.error());
    close();
    return result;
}

Result<BattleNumbers> readPromptNumbers(const Database& database)
{
    BattleNumbers result;
    QHash<QByteArray, quint32> numbers;
    BattleId battle;
    QByteArray hashes;
    const auto close = [&] {
        if (hashes.isEmpty())
            return;
        const auto known = numbers.constFind(hashes);
        const quint32 number = known != numbers.constEnd() ? *known : quint32(numbers.size() + 1);
        if (known == numbers.constEnd())
            numbers.insert(hashes, number);
        result.append(battle, number);
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
