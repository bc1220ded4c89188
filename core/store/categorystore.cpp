// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/categorystore.h"

#include <QHash>

#include "core/store/categorysetwriter.h"
#include "core/store/database.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kDefinitions = "SELECT definition FROM category_definition ORDER BY position"_L1;
constexpr auto kForget = "DELETE FROM category_definition"_L1;
constexpr auto kDefine = R"(
    INSERT INTO category_definition (key, position, definition) VALUES (:key, :position, :definition))"_L1;
constexpr auto kGiven = "SELECT ifnull(given_set, 0) FROM battle WHERE id = ?1";
constexpr auto kUpdate
    = "UPDATE battle SET category_set = nullif(?1, 0) WHERE id = ?2 AND category_set IS NOT nullif(?1, 0)";

/// What the file that a battle came from said of it; 0 for nothing.
[[nodiscard]] Result<qint64> givenSet(RawStatement& given, BattleId battle)
{
    const auto hasRow = given.bind(1, battle.value).next();
    if (!hasRow)
        return fail(hasRow.error());
    const qint64 set = *hasRow ? given.integer(0) : 0;
    return *hasRow ? given.next().map([set](bool) { return set; })
                   : Result<qint64>(0); // to its end, so that it can be asked again
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

Result<void> CategoryStore::replaceMemberships(
    const std::vector<std::vector<CategoryKey>>& sets, std::span<const Membership> memberships)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    CategorySetWriter writer(m_database);
    QHash<std::pair<quint32, qint64>, qint64> numbers; // of a combination together with what a file said
    const auto numberOf = [&](quint32 set, qint64 said) -> Result<qint64> {
        QStringList keys = textsOf(sets.at(set));
        if (said != 0) {
            const auto more = writer.keys(said);
            if (!more)
                return fail(more.error());
            keys += *more;
        }
        return writer.number(keys);
    };
    RawStatement given(rawConnection(m_database), kGiven);
    RawStatement update(rawConnection(m_database), kUpdate);
    for (const Membership& membership : memberships) {
        const auto said = givenSet(given, membership.battle);
        if (!said)
            return fail(said.error());
        auto known = numbers.constFind({ membership.set, *said });
        if (known == numbers.constEnd()) {
            const auto number = numberOf(membership.set, *said);
            if (!number)
                return fail(number.error());
            known = numbers.insert({ membership.set, *said }, *number);
        }
        if (const auto ran = update.bind(1, *known).bind(2, membership.battle.value).run(); !ran)
            return fail(ran.error());
    }
    return transaction->commit();
}

} // namespace darkhorse
