// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawstatement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include "core/store/database.h"
#include "core/store/statement.h"

namespace darkhorse {

sqlite3* rawConnection(const Database& database)
{
    // As Qt documents it: the handle is a pointer to SQLite's own, wrapped in a variant of that type.
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.data());
}

void RawStatement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

RawStatement::RawStatement(sqlite3* connection, const char* sql) : m_connection(connection), m_sql(sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

RawStatement& RawStatement::bind(int parameter, std::string_view text)
{
    // A null pointer would make SQL's NULL; for us it is empty text.
    sqlite3_bind_text(m_statement.get(), parameter, text.empty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
    return *this;
}

RawStatement& RawStatement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), parameter, number);
    return *this;
}

RawStatement& RawStatement::bindBytes(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob(m_statement.get(), parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    return *this;
}

Result<int> RawStatement::run()
{
    if (!m_statement)
        return fail(lastError());
    const int stepped = sqlite3_step(m_statement.get());
    const int changed = stepped == SQLITE_DONE ? sqlite3_changes(m_connection) : 0;
    const Error error = stepped == SQLITE_DONE ? Error {} : lastError();
    sqlite3_reset(m_statement.get());
    if (stepped != SQLITE_DONE)
        return fail(error);
    return changed;
}

Result<bool> RawStatement::hasRow()
{
    const Result<bool> found = next();
    if (m_statement)
        sqlite3_reset(m_statement.get());
    return found;
}

Result<bool> RawStatement::next()
{
    if (!m_statement)
        return fail(lastError());
    const int stepped = sqlite3_step(m_statement.get());
    if (stepped == SQLITE_ROW)
        return true;
    const Error error = stepped == SQLITE_DONE ? Error {} : lastError();
    sqlite3_reset(m_statement.get());
    if (stepped != SQLITE_DONE)
        return fail(error);
    return false;
}

void RawStatement::rewind() { sqlite3_reset(m_statement.get()); }

qint64 RawStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::string_view RawStatement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return { text, std::size_t(sqlite3_column_bytes(m_statement.get(), column)) };
}

qint64 RawStatement::insertedId() const { return sqlite3_last_insert_rowid(m_connection); }

Error RawStatement::lastError() const
{
    return toError(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection)),
        QLatin1StringView(m_sql));
}

} // namespace darkhorse
