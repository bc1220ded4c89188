// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/categorystore.h"

#include <QHash>

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kDefinitions = "SELECT definition FROM category_definition ORDER BY position"_L1;
constexpr auto kForget = "DELETE FROM category_definition"_L1;
constexpr auto kDefine = R"(
    INSERT INTO category_definition (key, position, definition) VALUES (:key, :position, :definition))"_L1;
constexpr auto kForgetMemberships = "DELETE FROM battle_category"_L1;
constexpr auto kInsertCategory = "INSERT INTO category (key) VALUES (:key) ON CONFLICT (key) DO NOTHING"_L1;
constexpr auto kCategories = "SELECT id, key FROM category"_L1;
constexpr auto kInsertMembership = "INSERT INTO battle_category (battle, category) VALUES (:battle, :category)"_L1;

/// Row numbers of these keys, made where there are none.
[[nodiscard]] Result<QHash<QString, qint64>> numbersOf(
    const Database& database, const std::vector<CategoryStore::Membership>& memberships)
{
    QHash<QString, qint64> numbers;
    Statement insert(database, kInsertCategory);
    for (const CategoryStore::Membership& membership : memberships) {
        for (const CategoryKey& key : membership.categories) {
            if (numbers.contains(key.value))
                continue;
            numbers.insert(key.value, 0);
            if (const auto ran = insert.bind(":key"_L1, key.value).run(); !ran)
                return fail(ran.error());
        }
    }
    Statement rows(database, kCategories);
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next())
        numbers.insert(rows.text(1), rows.integer(0));
    if (!hasRow)
        return fail(hasRow.error());
    return numbers;
}

} // namespace

CategoryStore::CategoryStore(Database& database) : m_database(database) { }

Result<std::vector<CategoryDefinition>> CategoryStore::definitions() const
{
    Statement statement(m_database, kDefinitions);
    return readAll<CategoryDefinition>(statement, [](const Statement& row) -> Result<CategoryDefinition> {
        auto read = categoriesFromJson(row.text(0).toUtf8());
        if (!read)
            return fail(read.error());
        if (read->size() != 1)
            return fail(Error::Code::InvalidInput, u"a stored category holds %1"_s.arg(read->size()));
        return std::move(read->front());
    });
}

Result<void> CategoryStore::setDefinitions(const std::vector<CategoryDefinition>& definitions)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto ran = Statement(m_database, kForget).run(); !ran)
        return ran;
    Statement insert(m_database, kDefine);
    for (size_t position = 0; position < definitions.size(); ++position) {
        insert.bind(":key"_L1, definitions[position].key.value)
            .bind(":position"_L1, position)
            .bind(":definition"_L1, QString::fromUtf8(categoriesToJson({ definitions[position] })));
        if (const auto ran = insert.run(); !ran)
            return ran;
    }
    return transaction->commit();
}

Result<void> CategoryStore::replaceMemberships(const std::vector<Membership>& memberships)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto ran = Statement(m_database, kForgetMemberships).run(); !ran)
        return ran;
    const auto numbers = numbersOf(m_database, memberships);
    if (!numbers)
        return fail(numbers.error());
    Statement insert(m_database, kInsertMembership);
    for (const Membership& membership : memberships) {
        for (const CategoryKey& key : membership.categories) {
            insert.bind(":battle"_L1, membership.battle).bind(":category"_L1, numbers->value(key.value));
            if (const auto ran = insert.run(); !ran)
                return ran;
        }
    }
    return transaction->commit();
}

} // namespace darkhorse
