// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <utility>

#include <QSqlError>
#include <QVariant>

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// Result codes of SQLite: https://www.sqlite.org/rescode.html. The driver reports extended codes; the low byte is the primary one.
constexpr int kPrimaryMask = 0xff;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInterrupted = 9;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;
constexpr int kConstraintForeignKey = 787;
constexpr int kConstraintPrimaryKey = 1555;
constexpr int kConstraintUnique = 2067;
constexpr int kIoErrorShmSize = 4874; // the shared-memory file could not grow: what a full disk looks like to it

Error::Code codeOf(int native)
{
    switch (native) {
    case kConstraintForeignKey: return Error::Code::NotFound;
    case kConstraintPrimaryKey:
    case kConstraintUnique: return Error::Code::AlreadyExists;
    case kIoErrorShmSize: return Error::Code::DiskFull;
    default: break;
    }
    switch (native & kPrimaryMask) {
    case kBusy:
    case kLocked: return Error::Code::DatabaseLocked;
    case kReadOnly: return Error::Code::DatabaseReadOnly;
    case kCorrupt: return Error::Code::DatabaseCorrupt;
    case kFull: return Error::Code::DiskFull;
    case kInterrupted: return Error::Code::Cancelled;
    case kCannotOpen: return Error::Code::FileUnreadable;
    case kNotADatabase: return Error::Code::NotADatabase;
    default: return Error::Code::DatabaseFailed;
    }
}

} // namespace

Error toError(const QSqlError& error, QLatin1StringView sql)
{
    return toError(error.nativeErrorCode().toInt(), error.databaseText(), sql);
}

Error toError(int nativeCode, const QString& message, QLatin1StringView sql)
{
    return { codeOf(nativeCode),
        u"%1 (SQLite %2) in: %3"_s.arg(message, QString::number(nativeCode), QString(sql).simplified()) };
}

Statement::Statement(const Database& database, QLatin1StringView sql) : Statement(database.connection(), sql) { }

Statement::Statement(const QSqlDatabase& database, QLatin1StringView sql) : m_query(database), m_sql(sql)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepareError = toError(m_query.lastError(), m_sql);
}

Statement& Statement::bind(QLatin1StringView name, const QString& text)
{
    // The driver would make SQL's NULL of a null QString; for us both are empty text.
    m_query.bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Statement& Statement::bind(QLatin1StringView name, const QByteArray& bytes)
{
    m_query.bindValue(name, bytes);
    return *this;
}

Statement& Statement::bind(QLatin1StringView name, const QUuid& uuid)
{
    m_query.bindValue(name, uuid.toString(QUuid::WithoutBraces));
    return *this;
}

Statement& Statement::bind(QLatin1StringView name, double number)
{
    m_query.bindValue(name, number);
    return *this;
}

Statement& Statement::bindInteger(QLatin1StringView name, qint64 number)
{
    m_query.bindValue(name, number);
    return *this;
}

Statement& Statement::bindNull(QLatin1StringView name)
{
    m_query.bindValue(name, QVariant());
    return *this;
}

Result<void> Statement::run()
{
    if (m_prepareError)
        return fail(*m_prepareError);
    if (!m_query.exec())
        return fail(toError(m_query.lastError(), m_sql));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    // The driver answers "no more rows" and "the read failed" alike; only the error tells them apart.
    if (m_query.lastError().isValid())
        return fail(toError(m_query.lastError(), m_sql));
    return false;
}

Result<bool> Statement::first()
{
    if (const auto ran = run(); !ran)
        return fail(ran.error());
    return next();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<int> Statement::optionalInt(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(m_query.value(column).toInt());
}

std::optional<double> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(m_query.value(column).toDouble());
}

Result<void> execute(const QSqlDatabase& database, QLatin1StringView sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return fail(toError(query.lastError(), sql));
    return {};
}

Result<Transaction> Transaction::begin(const QSqlDatabase& database)
{
    if (const auto begun = execute(database, "BEGIN IMMEDIATE"_L1); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::begin(const Database& database)
{
    if (!database.isBatching())
        return begin(database.connection());
    Transaction part(database.connection());
    part.m_isOpen = false;
    return part;
}

Transaction::Transaction(QSqlDatabase database) : m_database(std::move(database)) { }

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::move(other.m_database)), m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself after a full disk; then there is nothing left to undo and the error is expected.
    if (m_isOpen)
        (void)execute(m_database, "ROLLBACK"_L1);
}

Result<void> Transaction::commit()
{
    if (!m_isOpen)
        return {}; // part of a batch, which commits for all
    if (const auto committed = execute(m_database, "COMMIT"_L1); !committed)
        return committed;
    m_isOpen = false;
    return {};
}

} // namespace darkhorse
