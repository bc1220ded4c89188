// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/llamaprocess.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace darkhorse {

LlamaProcess::LlamaProcess(
    const QString& program, const QString& peers, const QStringList& modelArguments, const QStringList& serverArguments)
{
    const QString model = m_folder.filePath(QStringLiteral("tiny.gguf"));
    QProcess maker;
    maker.start(QStringLiteral("python3"),
        QStringList { peers + QStringLiteral("/make-tiny-gguf.py") } + modelArguments + QStringList { model });
    if (!maker.waitForFinished() || maker.exitCode() != 0) {
        m_log = maker.readAllStandardError();
        return;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program,
        QStringList { QStringLiteral("-m"), model, QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
            QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("-a"), QStringLiteral("tiny"),
            QStringLiteral("--offline") }
            + serverArguments);
    waitUntilReady();
}

LlamaProcess::~LlamaProcess() { kill(); }

void LlamaProcess::waitUntilReady()
{
    static const QRegularExpression listening(QStringLiteral("listening on (http://[0-9.:]+)"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(500);
        m_log += m_process.readAll();
        if (const auto match = listening.match(QString::fromUtf8(m_log)); match.hasMatch()) {
            m_baseUrl = QUrl(match.captured(1));
            return;
        }
    }
}

void LlamaProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace darkhorse
