// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/preflight.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

Result<void> executeAll(const QSqlDatabase& database, std::initializer_list<QLatin1StringView> statements)
{
    for (const auto statement : statements) {
        if (const auto done = execute(database, statement); !done)
            return done;
    }
    return {};
}

/// The arena's identity; the one thing that no migration can hold.
Result<void> writeMeta(const QSqlDatabase& database, const Clock& clock)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    Statement insert(database, "INSERT INTO arena_meta (key, value) VALUES (:key, :value)"_L1);
    insert.bind(":key"_L1, u"uuid"_s).bind(":value"_L1, QUuid::createUuid());
    if (const auto ran = insert.run(); !ran)
        return ran;
    insert.bind(":key"_L1, u"created_at"_s).bind(":value"_L1, QString::number(clock.nowUtcMs()));
    if (const auto ran = insert.run(); !ran)
        return ran;
    return transaction->commit();
}

// Four times SQLite's usual: a tenth to a fifth less time for writing and reading a million votes.
constexpr auto kPageSize = "PRAGMA page_size = 16384"_L1;

/// Builds a complete arena in a file that nobody else knows. The log comes last, so that all content is in this one file.
Result<void> buildArena(const QString& path, const Clock& clock)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite, Database::kBusyTimeoutMs);
    if (!connection)
        return fail(Error::Code::FileUnwritable, connection.error().detail);
    const QSqlDatabase database = connection->database();
    const auto prepared = executeAll(database,
        { kPageSize, "PRAGMA journal_mode = DELETE"_L1, "PRAGMA synchronous = FULL"_L1,
            "PRAGMA foreign_keys = ON"_L1 });
    if (!prepared)
        return prepared;
    if (const auto migrated = migrate(database); !migrated)
        return migrated;
    if (const auto written = writeMeta(database, clock); !written)
        return written;
    return execute(database, "PRAGMA journal_mode = WAL"_L1);
}

/// A new arena appears under its name whole or not at all: it is built beside it and then renamed, never over something.
Result<void> createFile(const QString& path, const Clock& clock)
{
    const QFileInfo info(path);
    if (info.isSymLink()) // followed by a rename it would be lost, followed by a copy it would write elsewhere
        return fail(Error::Code::FileUnwritable, u"it is a link to %1, which is not there"_s.arg(info.symLinkTarget()));
    if (!QDir().mkpath(info.absolutePath()))
        return fail(Error::Code::FileUnwritable, u"the folder %1 cannot be made"_s.arg(info.absolutePath()));
    QTemporaryFile draft(info.absolutePath() + u"/.new-arena-XXXXXX"_s);
    if (!draft.open())
        return fail(Error::Code::FileUnwritable, draft.errorString());
    draft.close();
    if (const auto built = buildArena(draft.fileName(), clock); !built)
        return built;
    if (!QFile::rename(draft.fileName(), path)) {
        if (QFileInfo::exists(path))
            return fail(Error::Code::AlreadyExists, u"something of this name appeared meanwhile"_s);
        return fail(Error::Code::FileUnwritable, u"a new file cannot be made under this name"_s);
    }
    draft.setAutoRemove(false);
    return {};
}

/// Whether nobody holds the file. Asks for it exclusively, once, without waiting; being the last to let go also moves a log
/// that a crash left behind into the file.
bool isAlone(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Access::ReadWrite, 0);
    return connection
        && executeAll(
            connection->database(), { "PRAGMA locking_mode = EXCLUSIVE"_L1, "SELECT count(*) FROM arena_meta"_L1 });
}

/// Finds out whether the file can be written, and makes the schema ours.
Result<void> prepareForWriting(const QSqlDatabase& database)
{
    const auto prepared = executeAll(database,
        { "PRAGMA synchronous = FULL"_L1, "PRAGMA foreign_keys = ON"_L1,
            // so that the triggers that protect votes also see REPLACE
            "PRAGMA recursive_triggers = ON"_L1, "PRAGMA journal_mode = WAL"_L1 });
    if (!prepared)
        return prepared;
    if (const auto migrated = migrate(database); !migrated)
        return migrated;
    // SQLite opens a file that it may not write without a word. A change that is rolled back finds out and writes nothing.
    auto probe = Transaction::begin(database);
    if (!probe)
        return fail(probe.error());
    return execute(database, "UPDATE arena_meta SET value = value WHERE key = 'uuid'"_L1);
}

Result<std::unique_ptr<Connection>> connectForReading(const QString& path, Connection::Access access)
{
    auto connection = Connection::open(path, access, Database::kBusyTimeoutMs);
    if (!connection)
        return fail(connection.error());
    const auto version = pragma(connection->database(), "PRAGMA user_version"_L1);
    if (!version)
        return fail(version.error());
    if (*version < Database::schemaVersion())
        return fail(Error::Code::DatabaseReadOnly,
            u"its schema version %1 must be brought to %2 first"_s.arg(*version).arg(Database::schemaVersion()));
    return std::make_unique<Connection>(std::move(*connection));
}

bool isForWantOfWriting(Error::Code code)
{
    return code == Error::Code::FileUnreadable || code == Error::Code::DatabaseReadOnly;
}

Error aboutFile(const QString& path, Error error)
{
    error.detail = path + u": "_s + error.detail;
    return error;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, QString path)
    : m_connection(std::move(connection)), m_path(std::move(path)), m_thread(QThread::currentThread())
{
}

Database::~Database() { Q_ASSERT(QThread::currentThread() == m_thread); }

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode, const Clock& clock)
{
    const QString absolute = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    auto opened = openAbsolute(absolute, mode, clock);
    if (!opened)
        return fail(aboutFile(absolute, opened.error()));
    return opened;
}

Result<std::unique_ptr<Database>> Database::openAbsolute(const QString& path, Mode mode, const Clock& clock)
{
    if (path.isEmpty())
        return fail(Error::Code::NotFound, u"no file was named"_s);
    const bool exists = QFileInfo::exists(path);
    if (mode == Mode::Create && exists)
        return fail(Error::Code::AlreadyExists, u"the file is there already"_s);
    if (!exists && (mode == Mode::Create || mode == Mode::ExistingOrCreate)) {
        if (const auto created = createFile(path, clock); !created)
            return fail(created.error());
    }
    if (const auto fit = preflight(path); !fit)
        return fail(fit.error());
    return mode == Mode::ReadOnly ? openReadOnly(path) : openForWriting(path);
}

Result<std::unique_ptr<Database>> Database::openForWriting(const QString& path)
{
    // Asked first, so that SQLite leaves no log beside a file that it may not write. It may still turn out so later.
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    if (!info.isWritable())
        return fail(Error::Code::DatabaseReadOnly, u"the file cannot be written"_s);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return fail(Error::Code::DatabaseReadOnly, u"its folder cannot be written"_s);

    const bool wasAlone = isAlone(path);
    auto connection = Connection::open(path, Connection::Access::ReadWrite, kBusyTimeoutMs);
    if (!connection)
        return fail(connection.error());
    if (const auto prepared = prepareForWriting(connection->database()); !prepared) {
        Error error = prepared.error();
        // The file itself was readable a moment ago; what cannot be opened is the log beside it.
        if (error.code == Error::Code::FileUnreadable)
            error = { Error::Code::DatabaseReadOnly, u"its folder cannot be written: "_s + error.detail };
        return fail(error);
    }
    std::unique_ptr<Database> database(new Database(std::make_unique<Connection>(std::move(*connection)), path));
    database->m_wasAlone = wasAlone;
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& path)
{
    auto connection = connectForReading(path, Connection::Access::ReadOnly);
    // Where the log's index cannot be made, nobody can be writing either: without a log the file alone may be read.
    if (!connection && isForWantOfWriting(connection.error().code) && !hasLog(path))
        connection = connectForReading(path, Connection::Access::Immutable);
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<Database> database(new Database(std::move(*connection), path));
    database->m_isReadOnly = true;
    return database;
}

int Database::schemaVersion() { return newestSchemaVersion(); }

Result<void> Database::checkIntegrity() const
{
    Statement check(*this, "PRAGMA integrity_check(1)"_L1);
    const auto hasRow = check.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (*hasRow && check.text(0) != "ok"_L1)
        return fail(Error::Code::DatabaseCorrupt, check.text(0));
    Statement references(*this, "PRAGMA foreign_key_check"_L1);
    const auto hasBroken = references.first();
    if (!hasBroken)
        return fail(hasBroken.error());
    if (*hasBroken)
        return fail(Error::Code::DatabaseCorrupt,
            u"table %1, row %2 names a row of %3 that is not there"_s.arg(
                references.text(0), references.text(1), references.text(2)));
    return {};
}

void Database::breakOffWhen(const std::atomic_bool& isOver) const
{
    constexpr int kInstructions = 10'000; // of SQLite's machine between two looks: well below a millisecond
    const auto look = [](void* flag) { return int(static_cast<const std::atomic_bool*>(flag)->load()); };
    sqlite3_progress_handler(rawConnection(*this), kInstructions, look, const_cast<std::atomic_bool*>(&isOver));
}

QSqlDatabase Database::connection() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_connection->database();
}

} // namespace darkhorse
