// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QProcess>

namespace darkhorse {

/// A program that never outlives this one.
///
/// On Linux the kernel kills it when this program dies, however it dies: PR_SET_PDEATHSIG with SIGKILL, because a
/// llama-server that streams survives SIGTERM. That is better than a file with process ids to sweep at the next start: it
/// needs no next start, and no id can have passed to somebody else's process meanwhile. It holds for the program itself
/// and for scripts that exec it, not for a script that stays in between. Other systems have no such promise; there only an
/// orderly end takes the child along.
///
/// Lifetime: deleting it ends the program in the background: SIGTERM, then SIGKILL after kPatienceMs; the end of the
/// application waits for that.
/// Thread: one that lives as long as the program, since the kernel's promise is about the thread that started the child.
class ChildProcess : public QObject {
    Q_OBJECT

public:
    /// For an orderly end; llama-server takes up to 2 s for it, less when asked twice.
    static constexpr int kPatienceMs = 3'000;

    explicit ChildProcess(QObject* parent = nullptr);
    ~ChildProcess() override;

    void start(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);
    /// Asks it to end, by SIGTERM, and once more soon after; when kPatienceMs have passed it is killed.
    void end();
    void kill();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const;

signals:
    /// What it wrote, on either stream.
    void outputReceived(const QByteArray& bytes);
    /// Once a start. `reason` says how, in English for logs; empty after an end with status 0.
    void ended(const QString& reason);

private:
    void report(int exitCode, QProcess::ExitStatus status);

    std::unique_ptr<QProcess> m_process;
};

} // namespace darkhorse
