// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::array kMigrations { "001_initial.sql"_L1, "002_configuration.sql"_L1, "003_categories.sql"_L1,
    "004_leaks.sql"_L1, "005_notes.sql"_L1, "006_reveal.sql"_L1, "007_categorysets.sql"_L1, "008_engine.sql"_L1,
    "009_turns.sql"_L1, "010_machine.sql"_L1, "011_guesses.sql"_L1, "012_lightvotes.sql"_L1, "013_setaside.sql"_L1,
    "014_repeats.sql"_L1 };

Result<QString> readMigration(int version)
{
    QFile file(u":/darkhorse/store/sql/"_s + kMigrations.at(size_t(version - 1)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::DatabaseFailed, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return QString::fromUtf8(file.readAll());
}

bool isOnlyComment(const QString& chunk)
{
    const QStringList lines = chunk.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        const QString trimmed = line.trimmed();
        return trimmed.isEmpty() || trimmed.startsWith("--"_L1);
    });
}

/// The driver runs one statement at a time, and a semicolon does not end one inside a trigger.
QStringList statementsOf(const QString& file)
{
    QStringList statements;
    QString chunk;
    for (const QString& line : file.split(u'\n')) {
        if (line.trimmed() == "-- ;;"_L1)
            statements.append(std::exchange(chunk, {}));
        else
            chunk += line + u'\n';
    }
    statements.append(chunk);
    statements.removeIf(isOnlyComment);
    return statements;
}

/// One step up, unless someone else has made it while we waited for the lock.
Result<void> step(const QSqlDatabase& database, int version)
{
    const auto text = readMigration(version);
    if (!text)
        return fail(text.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const auto current = pragma(database, "PRAGMA user_version"_L1);
    if (!current)
        return fail(current.error());
    if (*current >= version)
        return {};

    QStringList statements = statementsOf(*text);
    statements.append(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    for (const QString& statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return fail(toError(query.lastError(), "a migration"_L1));
    }
    return transaction->commit();
}

} // namespace

int newestSchemaVersion() { return int(kMigrations.size()); }

Result<qint64> pragma(const QSqlDatabase& database, QLatin1StringView statement)
{
    Statement query(database, statement);
    const auto hasRow = query.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? query.integer(0) : 0;
}

Error newerError(qint64 version)
{
    return { Error::Code::DatabaseNewer,
        u"the file has schema version %1, this program knows up to %2"_s.arg(version).arg(newestSchemaVersion()) };
}

Result<void> migrate(const QSqlDatabase& database, int target)
{
    const auto current = pragma(database, "PRAGMA user_version"_L1);
    if (!current)
        return fail(current.error());
    if (*current > newestSchemaVersion())
        return fail(newerError(*current));
    for (int version = int(*current) + 1; version <= target; ++version) {
        if (const auto stepped = step(database, version); !stepped)
            return stepped;
    }
    return {};
}

} // namespace darkhorse
