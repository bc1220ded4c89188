// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include "core/base/result.h"

namespace darkhorse {

class Database;

/// A thread with a database connection of its own, on which battles and votes are written one after the other, so that
/// the interface never waits for the disk.
///
/// Thread: submit is called from the interface thread; without `then`, from any. Lifetime: destruction runs what was submitted, then ends.
class ArenaWriter {
public:
    /// Errors: as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<ArenaWriter>> open(const QString& path);
    ~ArenaWriter();

    /// Runs `job(Database&)` on the writer's thread after all earlier ones.
    template <typename Job>
    void submit(Job job)
    {
        QMetaObject::invokeMethod(&m_worker, [this, job = std::move(job)]() mutable { job(*m_database); });
    }

    /// The same, and calls `then` with what the job returned, back on the interface thread; not when `context` is gone by
    /// then.
    template <typename Job, typename Then>
    void submit(Job job, QObject* context, Then then)
    {
        submit([this, job = std::move(job), guard = QPointer<QObject>(context), then = std::move(then)](
                   Database& database) mutable {
            auto outcome = job(database);
            // Through an object that lives as long as the writer: `context` may be deleted at any moment on its own thread.
            QMetaObject::invokeMethod(
                &m_relay, [guard, then = std::move(then), outcome = std::move(outcome)]() mutable {
                    if (guard)
                        then(outcome);
                });
        });
    }

private:
    ArenaWriter();

    QThread m_thread;
    QObject m_relay; ///< lives on the interface thread
    QObject m_worker; ///< lives on m_thread
    std::unique_ptr<Database> m_database; ///< made, used and closed on m_thread
};

} // namespace darkhorse
