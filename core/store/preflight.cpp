// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preflight.h"

#include <QFile>
#include <QFileInfo>

#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kMagic = "SQLite format 3\0"_L1;
constexpr qsizetype kMagicBytes = 16; // with the closing zero; https://www.sqlite.org/fileformat.html
constexpr qint64 kSmallestDatabaseBytes = 512; // one page of the smallest size

/// SQLite says "not a database" also of an arena whose header is damaged behind the magic.
/// Only for a file that SQLite refuses: closing a file drops the process's locks on it, and nobody can work in this one.
bool hasMagic(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagicBytes) == QByteArray(kMagic.data(), kMagicBytes);
}

Result<void> checkFile(const QFileInfo& info)
{
    if (!info.exists())
        return fail(Error::Code::NotFound, u"there is no such file"_s);
    if (info.isDir())
        return fail(Error::Code::FileUnreadable, u"it is a folder"_s);
    if (!info.isFile()) // opening a pipe would wait for ever
        return fail(Error::Code::NotADatabase, u"it is not a regular file"_s);
    if (info.size() == 0)
        return fail(Error::Code::NotADatabase, u"the file is empty"_s);
    if (info.size() < kSmallestDatabaseBytes) // SQLite would take some of these for an empty database
        return fail(hasMagic(info.filePath()) ? Error::Code::DatabaseCorrupt : Error::Code::NotADatabase,
            u"the file has only %1 bytes"_s.arg(info.size()));
    return {};
}

Result<void> checkIdentity(const QSqlDatabase& database)
{
    const auto applicationId = pragma(database, "PRAGMA application_id"_L1);
    if (!applicationId)
        return fail(applicationId.error());
    if (*applicationId != kApplicationId)
        return fail(Error::Code::DatabaseForeign, u"its application id is %1"_s.arg(*applicationId));
    const auto version = pragma(database, "PRAGMA user_version"_L1);
    if (!version)
        return fail(version.error());
    if (*version > newestSchemaVersion())
        return fail(newerError(*version));
    if (*version < 1)
        return fail(Error::Code::DatabaseCorrupt, u"its schema version is %1"_s.arg(*version));
    return {};
}

Result<void> checkContent(const QSqlDatabase& database)
{
    Statement check(database, "PRAGMA quick_check(1)"_L1);
    const auto hasRow = check.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (*hasRow && check.text(0) != "ok"_L1)
        return fail(Error::Code::DatabaseCorrupt, check.text(0));
    Statement uuid(database, "SELECT value FROM arena_meta WHERE key = 'uuid'"_L1);
    const auto hasUuid = uuid.first();
    if (!hasUuid)
        return fail(Error::Code::DatabaseCorrupt, hasUuid.error().detail);
    if (!*hasUuid || uuid.uuid(0).isNull())
        return fail(Error::Code::DatabaseCorrupt, u"its own UUID is missing"_s);
    return {};
}

} // namespace

bool hasLog(const QString& path) { return QFileInfo(QFileInfo(path).canonicalFilePath() + u"-wal"_s).size() > 0; }

Result<void> preflight(const QString& path)
{
    const QFileInfo info(path);
    if (const auto usual = checkFile(info); !usual)
        return usual;

    // Without a log the file alone is the database, and it can be read without a trace. With one, SQLite must read both, which
    // touches nothing but its shared-memory index; a connection that cannot write never moves the log into the file.
    const bool hasJournal = QFileInfo(info.canonicalFilePath() + u"-journal"_s).size() > 0;
    const auto access = hasLog(path) ? Connection::Access::ReadOnly : Connection::Access::Immutable;
    auto connection = Connection::open(path, access, Database::kBusyTimeoutMs);
    if (!connection)
        return fail(connection.error());

    auto checked = checkIdentity(connection->database());
    // A leftover rollback journal is undone by the first writer; until then the pages need not fit together.
    if (checked && !hasJournal && info.size() <= kQuickCheckBytes)
        checked = checkContent(connection->database());
    if (!checked && checked.error().code == Error::Code::NotADatabase && hasMagic(path))
        return fail(Error::Code::DatabaseCorrupt, checked.error().detail);
    return checked;
}

} // namespace darkhorse
