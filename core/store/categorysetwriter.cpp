// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/categorysetwriter.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kFind = "SELECT id FROM category_set WHERE keys = :keys"_L1;
constexpr auto kKeys = "SELECT keys FROM category_set WHERE id = :id"_L1;
constexpr auto kInsertSet = "INSERT INTO category_set (keys) VALUES (:keys)"_L1;
constexpr auto kInsertCategory = "INSERT INTO category (key) VALUES (:key) ON CONFLICT (key) DO NOTHING"_L1;
constexpr auto kInsertMember = R"(
    INSERT INTO category_set_member (category_set, category) SELECT :set, id FROM category WHERE key = :key)"_L1;

} // namespace

QStringList textsOf(const std::vector<CategoryKey>& keys)
{
    QStringList texts;
    for (const CategoryKey& key : keys)
        texts.append(key.value);
    return texts;
}

Result<qint64> CategorySetWriter::number(QStringList keys)
{
    keys.removeAll(overallCategory().value);
    keys.sort();
    keys.removeDuplicates();
    if (keys.isEmpty())
        return 0;
    const QString joined = keys.join(u'|');
    if (const qint64 known = m_numbers.value(joined); known != 0)
        return known;
    Statement find(m_database, kFind);
    find.bind(":keys"_L1, joined);
    const auto hasRow = find.first();
    if (!hasRow)
        return fail(hasRow.error());
    const auto number = *hasRow ? Result<qint64>(find.integer(0)) : make(keys, joined);
    if (number)
        m_numbers.insert(joined, *number);
    return number;
}

Result<qint64> CategorySetWriter::make(const QStringList& keys, const QString& joined)
{
    Statement insert(m_database, kInsertSet);
    insert.bind(":keys"_L1, joined);
    if (const auto ran = insert.run(); !ran)
        return fail(ran.error());
    const qint64 number = insert.insertedId();
    Statement insertCategory(m_database, kInsertCategory);
    Statement insertMember(m_database, kInsertMember);
    for (const QString& key : keys) {
        if (const auto ran = insertCategory.bind(":key"_L1, key).run(); !ran)
            return fail(ran.error());
        if (const auto ran = insertMember.bind(":set"_L1, number).bind(":key"_L1, key).run(); !ran)
            return fail(ran.error());
    }
    return number;
}

Result<QStringList> CategorySetWriter::keys(qint64 number)
{
    if (const auto known = m_keys.constFind(number); known != m_keys.constEnd())
        return *known;
    Statement row(m_database, kKeys);
    row.bind(":id"_L1, number);
    const auto hasRow = row.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"category set %1"_s.arg(number));
    return *m_keys.insert(number, row.text(0).split(u'|'));
}

} // namespace darkhorse
