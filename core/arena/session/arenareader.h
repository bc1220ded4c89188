// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include "core/base/result.h"
#include "core/chat/background.h"
#include "core/store/database.h"

namespace darkhorse {

/// Reads an arena on threads and connections of their own, so that neither the interface nor a verdict waits for it.
///
/// Thread: that of the application object. Lifetime: destruction breaks off what is being read and waits until nothing of it holds
/// the file; nobody is told of what was broken off.
class ArenaReader {
public:
    /// `path` is the database file.
    explicit ArenaReader(QString path) : m_readings(std::make_shared<Readings>(std::move(path))) { }
    ~ArenaReader() { m_readings->end(); }
    ArenaReader(const ArenaReader&) = delete;
    ArenaReader& operator=(const ArenaReader&) = delete;

    /// Calls `then` with what `read(Database&)` returned, a Result, back on this thread; not when `context` is gone by then.
    /// Errors: those of Database::open and of `read`.
    template <typename Read, typename Then>
    void run(Read read, QObject* context, Then then) const
    {
        using Outcome = std::invoke_result_t<Read, Database&>;
        runInBackground(
            [readings = m_readings, read = std::move(read)]() -> Outcome {
                const Reading reading(*readings);
                if (!reading.isAllowed())
                    return fail(Error::Code::Cancelled);
                const auto database = Database::open(readings->path, Database::Mode::ReadOnly);
                if (!database)
                    return fail(database.error());
                (*database)->breakOffWhen(readings->isOver);
                return read(**database);
            },
            context,
            [readings = m_readings, then = std::move(then)](Outcome outcome) mutable {
                if (!readings->isOver)
                    then(std::move(outcome));
            });
    }

private:
    /// What is under way; its readings share it.
    struct Readings {
        explicit Readings(QString file) : path(std::move(file)) { }
        void end();

        const QString path;
        std::atomic_bool isOver = false;
        QMutex mutex;
        QWaitCondition hasNone;
        int count = 0; ///< under `mutex`
    };

    /// Counts as one of them while it lives, unless they are over.
    class Reading {
    public:
        explicit Reading(Readings& all);
        ~Reading();
        Reading(const Reading&) = delete;
        Reading& operator=(const Reading&) = delete;
        [[nodiscard]] bool isAllowed() const { return m_isAllowed; }

    private:
        Readings& m_all;
        bool m_isAllowed;
    };

    std::shared_ptr<Readings> m_readings;
};

} // namespace darkhorse
