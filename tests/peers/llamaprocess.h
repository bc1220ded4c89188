// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace darkhorse {

/// A real llama-server with a tiny model on a free loopback port, for one test. Ended with the object.
class LlamaProcess {
public:
    /// `modelArguments` go to make-tiny-gguf.py, for example { "--reply", "Hello." }.
    LlamaProcess(const QString& program, const QString& peers, const QStringList& modelArguments,
        const QStringList& serverArguments = {});
    ~LlamaProcess();

    /// Empty when the server did not start; log() says why.
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QByteArray log() const { return m_log; }
    /// Ends it at once, as a crash does.
    void kill();

private:
    void waitUntilReady();

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_baseUrl;
    QByteArray m_log;
};

} // namespace darkhorse
