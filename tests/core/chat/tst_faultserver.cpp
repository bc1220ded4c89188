// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QNetworkAccessManager>
#include <QTest>

#include "core/chat/httpchatstream.h"
#include "core/chat/protocols.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/fastserver.h"
#include "tests/support/json.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;
using Server = ScriptedServer;

namespace {

QByteArray event(const char* object) { return "data: " + json(object) + "\n\n"; }

/// What one protocol sends.
struct Wire {
    QByteArray text; ///< says "Grüße, 世界 😀"
    QByteArray end;
    QByteArray error;
    QByteArray ping;
};

Wire wireOf(ContestantKind kind)
{
    switch (kind) {
    case ContestantKind::Anthropic:
        return { event("{'type':'content_block_delta','index':0,'delta':{'type':'text_delta','text':'Grüße, 世界 😀'}}"),
            event("{'type':'message_delta','delta':{'stop_reason':'end_turn'}}") + event("{'type':'message_stop'}"),
            event("{'type':'error','error':{'type':'overloaded_error','message':'boom'}}"),
            "event: ping\n" + event("{'type':'ping'}") };
    case ContestantKind::Gemini:
        return { event("{'candidates':[{'content':{'parts':[{'text':'Grüße, 世界 😀'}]}}]}"),
            event("{'candidates':[{'finishReason':'STOP'}]}"),
            event("{'error':{'code':503,'message':'boom','status':'UNAVAILABLE'}}"), ": ping\n\n" };
    default:
        return { event("{'choices':[{'delta':{'content':'Grüße, 世界 😀'}}]}"),
            event("{'choices':[{'delta':{},'finish_reason':'stop'}]}") + "data: [DONE]\n\n",
            event("{'error':{'message':'boom'}}"), ":\n\n" };
    }
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostGrowth = 400 * 1024 * 1024; // the sanitizer holds freed memory back, 256 MiB of it
#else
constexpr qint64 kMostGrowth = 100 * 1024 * 1024;
#endif

/// The most memory that the process ever held, in bytes; 0 where the system does not say.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

/// A server with every fault that a stream can have, over all three protocols: each ends in the right state, with a
/// message, in bounded memory.
class TestFaultServer : public QObject {
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    MemoryKeyVault m_vault;

    static void addFaults(ContestantKind kind)
    {
        const Wire wire = wireOf(kind);
        const QByteArray whole = wire.text + wire.end;
        const auto row = [kind](const char* fault, Server::Script script, const char* outcome) {
            QTest::addRow("%s: %s", qPrintable(toWord(kind)), fault)
                << kind << std::move(script) << QString::fromLatin1(outcome);
        };
        const auto sse = [](const QByteArray& bytes) { return Server::send(Server::head() + bytes); };
        Server::Script drops { sse({}) };
        for (const char byte : whole) { // every character in pieces
            drops.push_back(Server::send(QByteArray(1, byte)));
        }
        drops.push_back(Server::close());
        row("pings", { sse(wire.ping + wire.ping + wire.text + wire.ping + wire.end), Server::close() }, "complete");
        row("CRLF", { sse(QByteArray(whole).replace("\n", "\r\n")), Server::close() }, "complete");
        row("CR", { sse(QByteArray(whole).replace("\n", "\r")), Server::close() }, "complete");
        row("byte by byte", drops, "complete");
        row("split within a character",
            { sse(whole.left(whole.indexOf("世") + 1)), Server::pause(20ms),
                Server::send(whole.mid(whole.indexOf("世") + 1)), Server::close() },
            "complete");
        row("error in mid-stream", { sse(wire.text + wire.error) }, "ServerFailed");
        row("early end", { sse(wire.text), Server::close() }, "Interrupted");
        row("reset", { sse(wire.text), Server::pause(20ms), Server::drop() }, "Interrupted");
        row("garbage", { sse(QByteArray("\xFF\xFE\x00garbage\n\n", 12) + wire.text + wire.end), Server::close() },
            "complete");
        row("garbage in an event", { sse(wire.text + "data: \xFF\xFE{\n\n") }, "ProtocolViolated");
        row("silence", { sse(wire.text) }, "TimedOut");
        row("an endless line", { sse("data: "), Server::repeat(QByteArray(64 * 1024, 'x'), 100'000) },
            "ProtocolViolated");
        row("endless tokens", { sse({}), Server::repeat(wire.text, 100'000'000) }, "ProtocolViolated");
    }

private slots:
    void everyFaultEndsWell_data()
    {
        QTest::addColumn<ContestantKind>("kind");
        QTest::addColumn<Server::Script>("script");
        QTest::addColumn<QString>("outcome");
        for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini })
            addFaults(kind);
    }

    void everyFaultEndsWell()
    {
        QFETCH(ContestantKind, kind);
        QFETCH(Server::Script, script);
        QFETCH(QString, outcome);
        Server server;
        server.expect(script);
        Contestant contestant;
        contestant.kind = kind;
        contestant.baseUrl = server.baseUrl();
        contestant.modelId = QStringLiteral("m");
        const qint64 before = peakMemory();
        HttpChatStream stream(m_network, protocolOf(contestant),
            { { { ChatMessage::Role::User, QStringLiteral("p") } } }, {}, m_vault, { 2s, 2s, 500ms, 0 });
        AnswerRecorder recorder(stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 60000);
        if (*recorder.result) {
            QCOMPARE(QStringLiteral("complete"), outcome);
            QCOMPARE(recorder.text, QStringLiteral("Grüße, 世界 😀"));
        } else {
            QCOMPARE(toString(recorder.result->error().code), outcome);
            QVERIFY(recorder.result->error().detail.size() > 10);
        }
        QTRY_COMPARE(server.openConnections(), 0); // nothing is left open
        QVERIFY2(peakMemory() - before < kMostGrowth, qPrintable(QString::number(peakMemory() - before)));
    }

    void tokensAtFullSpeedEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("a word each") << QByteArray("word ");
        QTest::addRow("nothing each, for hundreds of megabytes") << QByteArray();
    }

    /// A server on a thread of its own, faster than anyone reads, that would go on for gigabytes.
    void tokensAtFullSpeedEnd()
    {
        QFETCH(QByteArray, text);
        const FastServer server(text);
        Contestant contestant;
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.baseUrl = server.baseUrl();
        const qint64 before = peakMemory();
        HttpChatStream stream(m_network, protocolOf(contestant),
            { { { ChatMessage::Role::User, QStringLiteral("p") } } }, {}, m_vault, { 2s, 2s, 2s, 0 });
        AnswerRecorder recorder(stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 240'000);
        VERIFY_ERROR(*recorder.result, Error::Code::ProtocolViolated);
        QVERIFY2(peakMemory() - before < kMostGrowth, qPrintable(QString::number(peakMemory() - before)));
    }
};

QTEST_GUILESS_MAIN(TestFaultServer)
#include "tst_faultserver.moc"
