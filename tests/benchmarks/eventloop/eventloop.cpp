// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop is held up while two servers stream as fast as they can.
//
//     eventloop [SECONDS]
//
// Two scripted servers, each on its own thread, send text events without a pause; two streams read them on the main
// thread.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>
#include <QTimer>

#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "tests/benchmarks/eventloop/turnmeter.h"
#include "tests/support/fastserver.h"
#include "tests/support/memorykeyvault.h"

using namespace darkhorse;

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
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

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 5;

    MemoryKeyVault vault;
    const NoAnswers recorded;
    const ChatModelFactory factory(vault, recorded);
    const FastServer servers[2] { FastServer("word "), FastServer("word ") };
    Listener listeners[2] { { factory, servers[0].baseUrl() }, { factory, servers[1].baseUrl() } };

    const TurnMeter meter;
    QTimer::singleShot(std::chrono::seconds(seconds), &app, &QCoreApplication::quit);
    QCoreApplication::exec();

    const qint64 characters = listeners[0].characters + listeners[1].characters;
    std::printf("%.0f words a second from two servers\n", double(characters) / 5 / seconds);
    meter.print();
    return characters > 0 ? 0 : 1;
}
