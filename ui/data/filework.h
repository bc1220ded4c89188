// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QThread>

#include "core/base/result.h"

class QWidget;

namespace darkhorse {

/// Told by a piece of work how much it has done, in rows; an answer of false asks it to stop, and it ends with Cancelled.
/// Thread: the work's.
using ProgressReport = std::function<bool(qint64 done)>;

/// A piece of work on a file, done on a thread of its own while a dialog shows how far it is and offers to stop it.
///
/// Deletes itself after finished(). Lifetime: what `work` uses must outlive it; the destructor stops the work and waits.
class FileWork final : public QObject {
    Q_OBJECT

public:
    /// Returns how many rows were read or written.
    using Work = std::function<Result<qint64>(const ProgressReport& report)>;

    /// `title` says what is being done, for example "Writing the votes…". `parent` must not be null.
    FileWork(const QString& title, Work work, QWidget* parent);
    ~FileWork() override;

    void start();

signals:
    void finished(const darkhorse::Result<qint64>& rows);

private:
    void finish(const Result<qint64>& rows);

    Work m_work;
    std::atomic_bool m_isCancelled = false;
    std::atomic<qint64> m_done = 0;
    std::unique_ptr<QThread> m_thread;
    QPointer<QWidget> m_dialog;
};

} // namespace darkhorse
