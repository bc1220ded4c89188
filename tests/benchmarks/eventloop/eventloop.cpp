// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop is held up while two servers stream as fast as they can.
//
//     eventloop [SECONDS]
//
// Two scripted servers, each on its own thread, send text events without a pause; two streams read them on the main
// thread. A timer that is always due fires once in every turn of the loop, so the time between two of its calls is one
// turn. Wall time includes what other programs take of the processor; processor time is this thread's own.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <vector>

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/scriptedserver.h"

using namespace darkhorse;

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

/// A server on a thread of its own that never stops talking.
class FastServer {
public:
    FastServer()
    {
        m_thread.start();
        QMetaObject::invokeMethod(
            m_anchor,
            [this] {
                m_server = new ScriptedServer(m_anchor);
                m_server->expect({ ScriptedServer::send(ScriptedServer::head()),
                    ScriptedServer::repeat(ScriptedServer::textEvent("word "), std::numeric_limits<int>::max()) });
                m_baseUrl = m_server->baseUrl();
            },
            Qt::BlockingQueuedConnection);
    }
    ~FastServer()
    {
        m_anchor->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

private:
    QThread m_thread;
    QObject* m_anchor = [this] {
        auto* anchor = new QObject;
        anchor->moveToThread(&m_thread);
        return anchor;
    }();
    ScriptedServer* m_server = nullptr;
    QUrl m_baseUrl;
};

/// Asks again as soon as an answer has reached the length at which it is cut off.
class Listener : public QObject {
public:
    Listener(const ChatModelFactory& factory, const QUrl& baseUrl)
    {
        Contestant contestant;
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.baseUrl = baseUrl;
        m_model = factory.create(contestant);
        ask();
    }

    qint64 characters = 0;

private:
    void ask()
    {
        m_stream = m_model->ask({ { { ChatMessage::Role::User, QStringLiteral("Go.") } } });
        connect(m_stream.get(), &ChatStream::textReceived, this,
            [this](const QString& text) { characters += text.size(); });
        connect(
            m_stream.get(), &ChatStream::finished, this, [this] { QTimer::singleShot(0, this, [this] { ask(); }); });
    }

    std::unique_ptr<ChatModel> m_model;
    std::unique_ptr<ChatStream> m_stream;
};

double wallMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

double processorMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double> turns)
{
    std::sort(turns.begin(), turns.end());
    const auto quantile = [&](double q) { return turns[size_t(q * double(turns.size() - 1))]; };
    std::printf("%-14s median %.3f ms, 99 %% %.3f ms, 99.9 %% %.3f ms, longest %.3f ms\n", what, quantile(0.5),
        quantile(0.99), quantile(0.999), turns.back());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 5;

    MemoryKeyVault vault;
    const NoAnswers recorded;
    const ChatModelFactory factory(vault, recorded);
    const FastServer servers[2];
    Listener listeners[2] { { factory, servers[0].baseUrl() }, { factory, servers[1].baseUrl() } };

    std::vector<double> wall;
    std::vector<double> processor;
    double lastWall = wallMs();
    double lastProcessor = processorMs();
    QTimer everyTurn;
    QObject::connect(&everyTurn, &QTimer::timeout, &app, [&] {
        const double nowWall = wallMs();
        const double nowProcessor = processorMs();
        wall.push_back(nowWall - lastWall);
        processor.push_back(nowProcessor - lastProcessor);
        lastWall = nowWall;
        lastProcessor = nowProcessor;
    });
    everyTurn.start(0);
    QTimer::singleShot(std::chrono::seconds(seconds), &app, &QCoreApplication::quit);
    QCoreApplication::exec();

    const qint64 characters = listeners[0].characters + listeners[1].characters;
    std::printf("%zu turns in %d s; %.0f words a second from two servers\n", wall.size(), seconds,
        double(characters) / 5 / seconds);
    if (characters == 0)
        return 1;
    print("wall time", wall);
    print("processor time", processor);
    return 0;
}
