// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"

class QSqlDatabase;
class QThread;

namespace darkhorse {

class Connection;

/// One connection to an arena file: SQLite in write-ahead mode, with our own application id and schema version.
///
/// A commit is on the disk when it returns (synchronous FULL). Several connections, threads and programs may work on one
/// arena at once; whoever waits for another's write lock for longer than kBusyTimeoutMs gets DatabaseLocked.
/// Lifetime: outlives every store that was made over it.
/// Thread: belongs to the thread that opened it, and is destroyed there; each further thread opens its own.
class Database {
public:
    enum class Mode {
        Existing, ///< the file must be there
        Create, ///< the file must not be there; missing folders are made
        ExistingOrCreate,
        ReadOnly, ///< the file must be there and of our own version; nothing can be written
    };

    static constexpr int kBusyTimeoutMs = 1500;

    /// Opens `path` and brings it to this program's schema version. A new arena appears whole or not at all.
    ///
    /// After an error the file and its neighbours are as they were. `clock` dates a new arena.
    /// Errors: NotFound - no such file; AlreadyExists - Create, and something is there;
    ///         FileUnreadable - a folder, or no permission to read; FileUnwritable - a new file cannot be made there;
    ///         NotADatabase - empty or not SQLite; DatabaseForeign - SQLite, but not ours; DatabaseNewer - a newer schema;
    ///         DatabaseCorrupt - damaged; DatabaseReadOnly - the file or its folder cannot be written;
    ///         DatabaseLocked - another program holds it for itself; DiskFull; DatabaseFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString& path, Mode mode, const Clock& clock = systemClock());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Whether nobody else, in this program or another, had the arena open when this connection was made.
    [[nodiscard]] bool wasAlone() const { return m_wasAlone; }
    /// The schema version that this program writes.
    [[nodiscard]] static int schemaVersion();

    /// Reads every page and checks every reference; takes seconds for gigabytes. Errors: DatabaseCorrupt with the first finding.
    [[nodiscard]] Result<void> checkIntegrity() const;

    /// From now on whatever runs over this connection fails with Cancelled soon after `isOver` is set, from any thread.
    /// Lifetime: `isOver` outlives the connection.
    void breakOffWhen(const std::atomic_bool& isOver) const;

    /// For the stores only: whether a Batch is open, which their transactions then belong to.
    [[nodiscard]] bool isBatching() const { return m_isBatching; }
    /// For the stores only: asserts the thread.
    [[nodiscard]] QSqlDatabase connection() const;

private:
    friend class Batch;
    Database(std::unique_ptr<Connection> connection, QString path);

    [[nodiscard]] static Result<std::unique_ptr<Database>> openAbsolute(
        const QString& path, Mode mode, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForWriting(const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString& path);

    std::unique_ptr<Connection> m_connection;
    QString m_path;
    bool m_isReadOnly = false;
    bool m_wasAlone = false;
    bool m_isBatching = false;
    QThread* m_thread;
};

} // namespace darkhorse
