// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <atomic>
#include <utility>

#include <QSqlError>
#include <QUrl>

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QString nextName()
{
    static std::atomic<int> counter { 0 };
    return u"darkhorse-%1"_s.arg(++counter);
}

QLatin1StringView uriQuery(Connection::Access access)
{
    switch (access) {
    case Connection::Access::ReadWrite: return "?mode=rw"_L1;
    case Connection::Access::Create: return "?mode=rwc"_L1;
    case Connection::Access::ReadOnly: return "?mode=ro"_L1;
    case Connection::Access::Immutable: return "?mode=ro&immutable=1"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Connection> Connection::open(const QString& path, Access access, int busyTimeoutMs)
{
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(Error::Code::DatabaseFailed, u"Qt's SQLite driver is not installed (libqt6sql6-sqlite)"_s);

    Connection connection(nextName());
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection.m_name);
    // An encoded URL keeps "?", "#" and "%" in a file's name from being read as options.
    database.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + uriQuery(access));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!database.open())
        return fail(toError(database.lastError(), "open"_L1));
    return connection;
}

Connection::Connection(QString name) : m_name(std::move(name)) { }

Connection::Connection(Connection&& other) noexcept : m_name(std::exchange(other.m_name, {})) { }

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

} // namespace darkhorse
