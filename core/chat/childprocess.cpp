// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/childprocess.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

void tieToThisProgram(QProcess& process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([parent = getpid()] {
        // Between fork and exec: nothing here may allocate or lock.
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) // it died before the kernel was told
            _exit(1);
    });
#else
    Q_UNUSED(process)
#endif
}

std::vector<QProcess*>& ending()
{
    static std::vector<QProcess*> processes;
    return processes;
}

void forget(QProcess* process)
{
    std::erase(ending(), process);
    process->deleteLater();
}

/// The application is about to go: what was asked to end gets the rest of its time, then it is killed.
void finishEnding()
{
    std::vector<QProcess*> left;
    left.swap(ending());
    for (QProcess* process : left) {
        process->disconnect();
        if (!process->waitForFinished(ChildProcess::kPatienceMs)) {
            process->kill();
            process->waitForFinished(ChildProcess::kPatienceMs);
        }
        delete process;
    }
}

/// SIGTERM, once more for those that take their time over the first (llama-server ends at once on the second), then SIGKILL.
void askToEnd(QProcess* process)
{
    process->terminate();
    QTimer::singleShot(ChildProcess::kPatienceMs / 6, process, &QProcess::terminate);
    QTimer::singleShot(ChildProcess::kPatienceMs, process, &QProcess::kill);
}

/// Takes over a process that runs and sees it end.
void endInBackground(std::unique_ptr<QProcess> process)
{
    static const bool isRegistered = [] {
        qAddPostRoutine(finishEnding);
        return true;
    }();
    Q_UNUSED(isRegistered)
    QProcess* one = process.release();
    ending().push_back(one);
    one->disconnect();
    QObject::connect(one, &QProcess::finished, one, [one] { forget(one); });
    askToEnd(one);
}

} // namespace

ChildProcess::ChildProcess(QObject* parent) : QObject(parent) { }

ChildProcess::~ChildProcess()
{
    if (isRunning())
        endInBackground(std::move(m_process));
    else if (m_process)
        m_process.release()->deleteLater(); // it may be in its signal
}

void ChildProcess::start(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    Q_ASSERT(!isRunning());
    if (m_process)
        m_process.release()->deleteLater(); // it may be in its signal
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessEnvironment(environment);
    tieToThisProgram(*m_process);
    connect(m_process.get(), &QProcess::readyRead, this, [this] { emit outputReceived(m_process->readAll()); });
    connect(m_process.get(), &QProcess::finished, this, &ChildProcess::report);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                emit ended(m_process->errorString());
        },
        Qt::QueuedConnection); // start() itself may emit it, before anybody expects an end
    m_process->start(program, arguments);
}

void ChildProcess::end()
{
    if (isRunning())
        askToEnd(m_process.get());
}

void ChildProcess::kill()
{
    if (isRunning())
        m_process->kill();
}

bool ChildProcess::isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }

qint64 ChildProcess::processId() const { return m_process ? m_process->processId() : 0; }

void ChildProcess::report(int exitCode, QProcess::ExitStatus status)
{
    if (const QByteArray rest = m_process->readAll(); !rest.isEmpty())
        emit outputReceived(rest);
    if (status == QProcess::CrashExit)
        emit ended(u"ended by a signal or a crash"_s);
    else
        emit ended(exitCode == 0 ? QString() : u"ended with status %1"_s.arg(exitCode));
}

} // namespace darkhorse
