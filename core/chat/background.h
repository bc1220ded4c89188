// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace darkhorse {

/// Runs `job` on a thread of the pool and calls `then` with what it returned, back on the calling thread; not when `context`
/// is gone by then.
///
/// Thread: that of the application object. The program's end waits for jobs that run, so long ones listen for their end.
template <typename Job, typename Then>
void runInBackground(Job job, QObject* context, Then then)
{
    QThreadPool::globalInstance()->start(
        [job = std::move(job), guard = QPointer<QObject>(context), then = std::move(then)]() mutable {
            auto outcome = job();
            // Through the application: `context` may be deleted at any moment on its own thread.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, then = std::move(then), outcome = std::move(outcome)]() mutable {
                    if (guard)
                        then(std::move(outcome));
                },
                Qt::QueuedConnection);
        });
}

} // namespace darkhorse
