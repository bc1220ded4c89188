// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace darkhorse {

/// A connection to an SQLite file that knows nothing of arenas: what another program would do to it.
class RawSql {
public:
    explicit RawSql(const QString& path) : m_name(QStringLiteral("raw-%1").arg(quintptr(this)))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    }
    ~RawSql()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawSql(const RawSql&) = delete;
    RawSql& operator=(const RawSql&) = delete;

    /// The rows' columns joined by "|", or the error after "error: ".
    QStringList run(const QString& sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            return { QStringLiteral("error: ") + query.lastError().databaseText() };
        QStringList rows;
        while (query.next()) {
            QStringList columns;
            for (int column = 0; !query.isNull(column) || query.value(column).isValid(); ++column)
                columns.append(query.value(column).toString());
            rows.append(columns.join(u'|'));
        }
        return rows;
    }

private:
    QString m_name;
};

} // namespace darkhorse
