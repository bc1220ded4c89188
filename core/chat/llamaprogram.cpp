// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamaprogram.h"

#include <memory>

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include "core/chat/childprocess.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace darkhorse {

namespace {

constexpr auto kVersionPatience = 10s;

} // namespace

Result<QString> findLlamaServer(const QString& chosen)
{
    if (!chosen.isEmpty()) {
        const QFileInfo file(chosen);
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
        return fail(Error::Code::Unreachable, chosen);
    }
    const QString found = QStandardPaths::findExecutable(u"llama-server"_s);
    if (found.isEmpty())
        return fail(Error::Code::Unreachable, u"llama-server on PATH"_s);
    return found;
}

void readLlamaVersion(const QString& program, QObject* context, std::function<void(const Result<QString>&)> done)
{
    auto* process = new ChildProcess(context);
    const auto said = std::make_shared<QByteArray>();
    QObject::connect(process, &ChildProcess::outputReceived, process,
        [said](const QByteArray& bytes) { said->append(bytes.left(4096)); });
    QObject::connect(process, &ChildProcess::ended, context,
        [process, said, program, done = std::move(done)](const QString& reason) {
            process->deleteLater();
            static const QRegularExpression version(u"^version: .+$"_s, QRegularExpression::MultilineOption);
            const auto match = version.match(QString::fromUtf8(*said));
            if (match.hasMatch())
                done(match.captured(0).trimmed());
            else
                done(fail(said->isEmpty() ? Error::Code::Unreachable : Error::Code::ServerFailed,
                    u"%1: %2"_s.arg(program, reason.isEmpty() ? u"it names no version"_s : reason)));
        });
    QTimer::singleShot(kVersionPatience, process, &ChildProcess::kill);
    process->start(program, { u"--version"_s }, QProcessEnvironment::systemEnvironment());
}

void readEngineBuild(const QString& program, QObject* context, std::function<void(const Result<QString>&)> done)
{
    readLlamaVersion(program, context, [done = std::move(done)](const Result<QString>& version) {
        done(version.map([](const QString& line) { return u"llama-server "_s + line.section(u' ', 1); }));
    });
}

} // namespace darkhorse
