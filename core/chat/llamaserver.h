// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/chat/childprocess.h"
#include "core/chat/serverlog.h"

class QNetworkAccessManager;

namespace darkhorse {

class HttpExchange;

/// What a llama-server is started with.
struct LlamaLaunch {
    QString program; ///< path of llama-server
    QString model; ///< path of the GGUF file
    qint64 contextTokens = 8192;
    qint64 neededBytes = 0; ///< for the loading progress; 0 when unknown
};

/// One llama-server process for one GGUF file: starts it, knows when it is ready, watches it, stops it, leaves nothing behind.
///
/// It listens on a port of loopback that the system chooses, so no other program can be waiting on it; its key is drawn anew
/// for each start and goes through the environment, where ps does not show it. Every LLAMA_ variable of this program's
/// environment is kept from it, since they would change its settings behind our back.
/// Lifetime: deleting it ends the process; `network` outlives it. Thread: see ChildProcess.
class LlamaServer : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Loading, Ready, Stopping };
    Q_ENUM(State)

    /// How long it may be silent.
    struct Patience {
        std::chrono::milliseconds load { std::chrono::minutes(20) };
        std::chrono::milliseconds watch { std::chrono::seconds(5) }; ///< between two looks, and for each
        int misses = 3; ///< looks without an answer before it counts as hung
        std::chrono::milliseconds abort { 200 }; ///< for connections to close before the process is told to stop
    };

    LlamaServer(QNetworkAccessManager& network, LlamaLaunch launch, QObject* parent = nullptr);
    LlamaServer(
        QNetworkAccessManager& network, LlamaLaunch launch, const Patience& patience, QObject* parent = nullptr);
    ~LlamaServer() override;

    /// From Stopped to Loading; nothing in any other state.
    void start();
    /// From Loading or Ready to Stopping: lets streams go first, then SIGTERM, then SIGKILL. A server with open streams does not
    /// end on SIGTERM.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// Base URL of its OpenAI interface; Ready only.
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    /// Never log it.
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const LlamaLaunch& launch() const { return m_launch; }
    [[nodiscard]] const ServerLog& log() const { return m_log; }
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    /// From 0 to 1, judged by the memory that it has filled; 1 when Ready.
    [[nodiscard]] double loadProgress() const;

signals:
    void stateChanged(darkhorse::LlamaServer::State state);
    void logGrew(const QStringList& lines);
    /// Whoever streams from it should let go now.
    void stopping();
    /// The process is gone. Nothing when stop() asked for it. Errors: Unreachable - the program cannot be started; ServerFailed -
    /// it ended or hung; the detail holds its own reason.
    void stopped(const std::optional<darkhorse::Error>& error);

private:
    void launchProcess();
    void takeOutput(const QByteArray& bytes);
    void takeEnd(const QString& reason);
    void look();
    void takeLook(bool isHealthy);
    void setState(State state);
    void failBy(const QString& reason);

    QNetworkAccessManager& m_network;
    LlamaLaunch m_launch;
    Patience m_patience;
    State m_state = State::Stopped;
    QStringList m_optionalFlags;
    QString m_key;
    QUrl m_origin; ///< set once it listens
    QUrl m_baseUrl;
    ServerLog m_log;
    QString m_failure; ///< why it is being killed
    int m_misses = 0;
    QTimer m_lookTimer;
    QTimer m_loadTimer;
    std::unique_ptr<HttpExchange> m_look;
    ChildProcess* m_process;
};

} // namespace darkhorse
