// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <chrono>
#include <concepts>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QUuid>

#include "core/base/id.h"
#include "core/base/result.h"

class QSqlError;

namespace darkhorse {

class Database;

/// Our code for what the driver reported; the detail names the message and the statement, never a bound value.
[[nodiscard]] Error toError(const QSqlError& error, QLatin1StringView sql);
/// The same for what SQLite itself reported, with its extended code.
[[nodiscard]] Error toError(int nativeCode, const QString& message, QLatin1StringView sql);

/// One prepared statement with checked execution. A statement that could not be prepared fails when it is run.
/// Reads forward only. Destroying it ends its read transaction.
class Statement {
public:
    Statement(const Database& database, QLatin1StringView sql);
    Statement(const QSqlDatabase& database, QLatin1StringView sql);

    Statement& bind(QLatin1StringView name, const QString& text);
    Statement& bind(QLatin1StringView name, const QByteArray& bytes);
    Statement& bind(QLatin1StringView name, const QUuid& uuid);
    Statement& bind(QLatin1StringView name, double number);
    Statement& bind(QLatin1StringView name, std::integral auto number) { return bindInteger(name, qint64(number)); }
    Statement& bind(QLatin1StringView name, std::chrono::milliseconds time) { return bindInteger(name, time.count()); }
    template <typename Tag>
    Statement& bind(QLatin1StringView name, Id<Tag> id)
    {
        return bindInteger(name, id.value);
    }
    /// SQL's NULL for an empty optional.
    template <typename T>
    Statement& bind(QLatin1StringView name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs it from the start with what is bound.
    [[nodiscard]] Result<void> run();
    /// To the next row; false after the last one.
    [[nodiscard]] Result<bool> next();
    /// run() and next().
    [[nodiscard]] Result<bool> first();

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] double number(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<int> optionalInt(int column) const;
    [[nodiscard]] std::optional<double> optionalNumber(int column) const;
    template <typename AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId { integer(column) };
    }

    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 rowsChanged() const { return m_query.numRowsAffected(); }

private:
    Statement& bindInteger(QLatin1StringView name, qint64 number);
    Statement& bindNull(QLatin1StringView name);

    QSqlQuery m_query;
    QLatin1StringView m_sql;
    std::optional<Error> m_prepareError;
};

/// Runs `statement` and makes a T of each row with `read(statement)`, which returns Result<T>; ends at the first error.
template <typename T, typename Read>
[[nodiscard]] Result<std::vector<T>> readAll(Statement& statement, Read read)
{
    std::vector<T> rows;
    auto hasRow = statement.first();
    for (; hasRow && *hasRow; hasRow = statement.next()) {
        Result<T> row = read(statement);
        if (!row)
            return fail(row.error());
        rows.push_back(std::move(*row));
    }
    if (!hasRow)
        return fail(hasRow.error());
    return rows;
}

/// Runs a statement that has no values and no rows that matter.
[[nodiscard]] Result<void> execute(const QSqlDatabase& database, QLatin1StringView sql);

/// A write transaction; rolled back unless committed. Takes the write lock at once, so that it cannot fail half-way for
/// another writer's sake. While a Batch is open it is only a part of that one: the batch commits or rolls back.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase& database);
    [[nodiscard]] static Result<Transaction> begin(const Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(QSqlDatabase database);

    QSqlDatabase m_database;
    bool m_isOpen = true;
};

} // namespace darkhorse
