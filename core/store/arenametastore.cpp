// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arenametastore.h"

#include "core/base/token.h"
#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kMeta = "SELECT value FROM arena_meta WHERE key = :key"_L1;
constexpr auto kSetting = "SELECT value FROM setting WHERE key = :key"_L1;
constexpr auto kAddMeta = "INSERT INTO arena_meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO NOTHING"_L1;
constexpr auto kSetSetting = R"(
    INSERT INTO setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_L1;

Result<std::optional<QString>> lookUp(const Database& database, QLatin1StringView sql, const QString& key)
{
    Statement statement(database, sql);
    statement.bind(":key"_L1, key);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? std::optional(statement.text(0)) : std::nullopt;
}

} // namespace

ArenaMetaStore::ArenaMetaStore(Database& database) : m_database(database) { }

Result<QUuid> ArenaMetaStore::uuid() const
{
    const auto text = lookUp(m_database, kMeta, u"uuid"_s);
    if (!text)
        return fail(text.error());
    const QUuid uuid = QUuid::fromString(text->value_or(QString()));
    if (uuid.isNull())
        return fail(Error::Code::DatabaseCorrupt, u"the arena's own UUID is missing"_s);
    return uuid;
}

Result<qint64> ArenaMetaStore::createdAtUtcMs() const
{
    const auto text = lookUp(m_database, kMeta, u"created_at"_s);
    if (!text)
        return fail(text.error());
    bool isNumber = false;
    const qint64 time = text->value_or(QString()).toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Code::DatabaseCorrupt, u"the arena's time of creation is missing"_s);
    return time;
}

Result<QByteArray> ArenaMetaStore::pseudonymKey()
{
    const QString name = u"pseudonym_key"_s;
    auto key = lookUp(m_database, kMeta, name);
    if (key && !key->has_value()) {
        // Another program may do the same at this moment; whoever came first is who counts.
        Statement insert(m_database, kAddMeta);
        if (const auto ran = insert.bind(":key"_L1, name).bind(":value"_L1, secureToken()).run(); !ran)
            return fail(ran.error());
        key = lookUp(m_database, kMeta, name);
    }
    if (!key)
        return fail(key.error());
    return QByteArray::fromHex(key->value_or(QString()).toLatin1());
}

Result<std::optional<QString>> ArenaMetaStore::setting(const QString& key) const
{
    return lookUp(m_database, kSetting, key);
}

Result<void> ArenaMetaStore::setSetting(const QString& key, const QString& value)
{
    Statement statement(m_database, kSetSetting);
    statement.bind(":key"_L1, key).bind(":value"_L1, value);
    return statement.run();
}

} // namespace darkhorse
