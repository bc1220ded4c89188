// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamaserver.h"

#include <algorithm>

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include "core/base/token.h"
#include "core/chat/httpexchange.h"
#include "core/chat/processmemory.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace darkhorse {

namespace {

constexpr auto kReadinessInterval = 50ms;

QProcessEnvironment environmentWith(const QString& key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith("LLAMA_"_L1))
            environment.remove(name);
    }
    environment.insert(u"LLAMA_API_KEY"_s, key);
    return environment;
}

} // namespace

LlamaServer::LlamaServer(QNetworkAccessManager& network, LlamaLaunch launch, QObject* parent)
    : LlamaServer(network, std::move(launch), Patience {}, parent)
{
}

LlamaServer::LlamaServer(QNetworkAccessManager& network, LlamaLaunch launch, const Patience& patience, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_launch(std::move(launch))
    , m_patience(patience)
    , m_process(new ChildProcess(this))
{
    m_lookTimer.setSingleShot(true);
    m_loadTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &LlamaServer::look);
    connect(&m_loadTimer, &QTimer::timeout, this, [this] { failBy(u"it did not get ready in time"_s); });
    connect(m_process, &ChildProcess::outputReceived, this, &LlamaServer::takeOutput);
    connect(m_process, &ChildProcess::ended, this, &LlamaServer::takeEnd);
}

LlamaServer::~LlamaServer() = default;

void LlamaServer::start()
{
    if (m_state != State::Stopped)
        return;
    m_optionalFlags = QStringList { u"--no-ui"_s, u"--offline"_s };
    m_log.clear();
    launchProcess();
    setState(State::Loading);
}

void LlamaServer::launchProcess()
{
    m_key = secureToken();
    m_origin.clear();
    m_baseUrl.clear();
    m_failure.clear();
    m_misses = 0;
    const QString name = QFileInfo(m_launch.model).completeBaseName();
    m_process->start(m_launch.program,
        QStringList { u"-m"_s, m_launch.model, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"-a"_s, name, u"-c"_s,
            QString::number(m_launch.contextTokens) }
            + m_optionalFlags,
        environmentWith(m_key));
    m_loadTimer.start(m_patience.load);
}

void LlamaServer::stop()
{
    if (m_state != State::Loading && m_state != State::Ready)
        return;
    const bool isLoading = m_state == State::Loading;
    m_lookTimer.stop();
    m_loadTimer.stop();
    m_look.reset();
    setState(State::Stopping);
    emit stopping();
    // Connections close in another thread, and the server must have seen it before it is told to stop.
    QTimer::singleShot(isLoading ? 0ms : m_patience.abort, m_process, &ChildProcess::end);
}

double LlamaServer::loadProgress() const
{
    if (m_state == State::Ready)
        return 1;
    if (m_state != State::Loading || m_launch.neededBytes <= 0)
        return 0;
    return std::clamp(double(residentMemory(m_process->processId()).total) / double(m_launch.neededBytes), 0.0, 0.99);
}

void LlamaServer::takeOutput(const QByteArray& bytes)
{
    static const QRegularExpression listening(u"listening on (http://127\\.0\\.0\\.1:[0-9]+)"_s);
    const QStringList lines = m_log.add(bytes, m_key);
    for (const QString& line : lines) {
        if (const auto match = listening.match(line); match.hasMatch() && m_origin.isEmpty()) {
            m_origin = QUrl(match.captured(1));
            look();
        }
    }
    if (!lines.isEmpty())
        emit logGrew(lines);
}

void LlamaServer::look()
{
    HttpRequest request { "GET", m_origin, {}, {} };
    request.url.setPath(u"/health"_s);
    if (m_look)
        m_look.release()->deleteLater(); // it may be in its signal
    m_look = std::make_unique<HttpExchange>(
        m_network, request, HttpPatience { m_patience.watch, m_patience.watch, m_patience.watch });
    connect(m_look.get(), &HttpExchange::finished, this,
        [this](const std::optional<Error>& error) { takeLook(!error.has_value()); });
}

void LlamaServer::takeLook(bool isHealthy)
{
    if (m_state == State::Loading) {
        if (!isHealthy) {
            m_lookTimer.start(kReadinessInterval);
            return;
        }
        m_loadTimer.stop();
        m_baseUrl = m_origin;
        m_baseUrl.setPath(u"/v1"_s);
        m_lookTimer.start(m_patience.watch);
        setState(State::Ready);
        return;
    }
    if (m_state != State::Ready)
        return;
    m_misses = isHealthy ? 0 : m_misses + 1;
    if (m_misses >= m_patience.misses)
        failBy(u"it did not answer any more"_s);
    else
        m_lookTimer.start(m_patience.watch);
}

void LlamaServer::failBy(const QString& reason)
{
    m_failure = reason;
    m_process->kill();
}

void LlamaServer::takeEnd(const QString& reason)
{
    m_lookTimer.stop();
    m_loadTimer.stop();
    if (m_look)
        m_look.release()->deleteLater();
    const State before = m_state;
    const QString said = m_log.reason();
    // An older or newer program may not know a flag that we could do without.
    const auto unknown = std::ranges::find_if(
        m_optionalFlags, [&said](const QString& flag) { return said == u"invalid argument: "_s + flag; });
    if (before == State::Loading && unknown != m_optionalFlags.end()) {
        m_optionalFlags.erase(unknown);
        m_log.clear();
        launchProcess();
        return;
    }
    setState(State::Stopped);
    if (before == State::Stopping) {
        emit stopped(std::nullopt);
        return;
    }
    const QString name = QFileInfo(m_launch.model).fileName();
    if (!m_failure.isEmpty())
        emit stopped(Error { Error::Code::ServerFailed, u"%1: %2"_s.arg(name, m_failure) });
    else if (m_log.lines().isEmpty() && !QFileInfo(m_launch.program).isExecutable())
        emit stopped(Error { Error::Code::Unreachable, u"%1: %2"_s.arg(m_launch.program, reason) });
    else
        emit stopped(Error { Error::Code::ServerFailed,
            u"%1: llama-server %2"_s.arg(name, reason.isEmpty() ? u"ended"_s : reason)
                + (said.isEmpty() ? QString() : u": "_s + said) });
}

void LlamaServer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace darkhorse
