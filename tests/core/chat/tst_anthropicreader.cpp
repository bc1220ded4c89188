// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/anthropicreader.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

using Events = QList<QByteArray>;

const QByteArray kStart = json("{'type':'message_start','message':{'model':'claude','usage':{'input_tokens':3,"
                               "'cache_read_input_tokens':4,'output_tokens':1}}}");
const QByteArray kEnd = json("{'type':'message_delta','delta':{'stop_reason':'end_turn'},'usage':{'output_tokens':9}}");
const QByteArray kStop = json("{'type':'message_stop'}");

QByteArray started(int index, const char* type)
{
    return json(QByteArray("{'type':'content_block_start','index':") + QByteArray::number(index)
        + ",'content_block':{'type':'" + type + "'}}");
}
QByteArray stopped(int index)
{
    return json(QByteArray("{'type':'content_block_stop','index':") + QByteArray::number(index) + "}");
}
QByteArray text(int index, const char* text)
{
    return json(QByteArray("{'type':'content_block_delta','index':") + QByteArray::number(index)
        + ",'delta':{'type':'text_delta','text':'" + text + "'}}");
}
QByteArray thinking(int index, const char* text)
{
    return json(QByteArray("{'type':'content_block_delta','index':") + QByteArray::number(index)
        + ",'delta':{'type':'thinking_delta','thinking':'" + text + "'}}");
}

struct Reading {
    AnswerDelta delta;
    Result<void> read;
    Result<Answer> answer;
};

Reading readAll(const Events& events)
{
    AnthropicReader reader;
    AnswerDelta delta;
    Result<void> read;
    for (const QByteArray& event : events) {
        read = reader.readEvent({ {}, event }, delta);
        if (!read)
            break;
    }
    reader.close(delta);
    return { delta, read, reader.answer() };
}

} // namespace

class TestAnthropicReader : public QObject {
    Q_OBJECT

private slots:
    void readsBlocks_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasoning");
        const auto row = [](const char* name, const Events& events, const char* text, const char* reasoning = "") {
            QTest::newRow(name) << Events { kStart } + events + Events { kEnd, kStop } << QString::fromUtf8(text)
                                << QString::fromUtf8(reasoning);
        };
        row("one block", { started(0, "text"), text(0, "Hi"), text(0, "!"), stopped(0) }, "Hi!");
        row("pings and unknown events",
            { json("{'type':'ping'}"), started(0, "text"), json("{'type':'news','x':[]}"), text(0, "Hi"), stopped(0) },
            "Hi");
        row("thinking first",
            { started(0, "thinking"), thinking(0, "Hm"), stopped(0), started(1, "text"), text(1, "Hi") }, "Hi", "Hm");
        row("thinking stays open",
            { started(0, "thinking"), thinking(0, "Hm"), started(1, "text"), text(1, "Hi"), stopped(0), stopped(1) },
            "Hi", "Hm");
        row("texts overlap",
            { started(0, "text"), text(0, "a"), started(1, "text"), text(1, "c"), text(0, "b"), stopped(1),
                stopped(0) },
            "abc");
        row("texts overlap and the first stops first",
            { started(0, "text"), started(1, "text"), text(1, "b"), text(0, "a"), stopped(0), text(1, "c"),
                stopped(1) },
            "abc");
        row("an earlier text never stops", { started(0, "text"), text(0, "a"), started(1, "text"), text(1, "b") },
            "ab");
        row("blocks without a start", { text(0, "Hi") }, "Hi");
        row("inline think", { started(0, "text"), text(0, "<think>Hm</th"), text(0, "ink>\\n\\nHi") }, "Hi", "Hm");
        row("redacted thinking, tools and signatures are no text",
            { started(0, "redacted_thinking"), stopped(0), started(1, "text"), text(1, "Hi"), stopped(1),
                started(2, "tool_use"),
                json("{'type':'content_block_delta','index':2,'delta':{'type':'input_json_delta','partial_json':'{'}}"),
                json("{'type':'content_block_delta','index':0,'delta':{'type':'signature_delta','signature':'x'}}") },
            "Hi");
    }

    void readsBlocks()
    {
        QFETCH(Events, events);
        QFETCH(QString, text);
        QFETCH(QString, reasoning);
        const Reading reading = readAll(events);
        VERIFY_OK(reading.read);
        VERIFY_OK(reading.answer);
        QCOMPARE(reading.delta.text, text);
        QCOMPARE(reading.answer->text, text);
        QCOMPARE(reading.answer->reasoning, reasoning);
        QCOMPARE(reading.answer->promptTokens, std::optional(7));
        QCOMPARE(reading.answer->completionTokens, std::optional(9));
        QCOMPARE(reading.answer->servedModel, QStringLiteral("claude"));
    }

    void endsAsTheServerSays_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("outcome");
        const auto endedBy = [](const char* reason) {
            return Events { text(0, "Hi"),
                json(QByteArray("{'type':'message_delta','delta':{'stop_reason':'") + reason + "'}}"), kStop };
        };
        const auto broken = [](const char* type) {
            return Events { text(0, "Hi"),
                json(QByteArray("{'type':'error','error':{'type':'") + type + "','message':'m'}}") };
        };
        QTest::newRow("end_turn") << endedBy("end_turn") << QStringLiteral("complete");
        QTest::newRow("stop_sequence") << endedBy("stop_sequence") << QStringLiteral("complete");
        QTest::newRow("pause_turn") << endedBy("pause_turn") << QStringLiteral("complete");
        QTest::newRow("max_tokens") << endedBy("max_tokens") << QStringLiteral("length");
        QTest::newRow("context full") << endedBy("model_context_window_exceeded") << QStringLiteral("length");
        QTest::newRow("refusal") << endedBy("refusal") << QStringLiteral("ContentFiltered");
        QTest::newRow("early end") << Events { text(0, "Hi") } << QStringLiteral("Interrupted");
        QTest::newRow("overloaded") << broken("overloaded_error") << QStringLiteral("ServerFailed");
        QTest::newRow("rate limit") << broken("rate_limit_error") << QStringLiteral("RateLimited");
        QTest::newRow("billing") << broken("billing_error") << QStringLiteral("QuotaExhausted");
        QTest::newRow("no JSON") << Events { "{'" } << QStringLiteral("ProtocolViolated");
    }

    void endsAsTheServerSays()
    {
        QFETCH(Events, events);
        QFETCH(QString, outcome);
        const Reading reading = readAll(events);
        if (!reading.read)
            QCOMPARE(toString(reading.read.error().code), outcome);
        else if (!reading.answer)
            QCOMPARE(toString(reading.answer.error().code), outcome);
        else
            QCOMPARE(reading.answer->finishReason == FinishReason::Length ? QStringLiteral("length")
                                                                          : QStringLiteral("complete"),
                outcome);
    }

    void whatIsNoMessageIsRefused()
    {
        AnthropicReader reader;
        AnswerDelta delta;
        VERIFY_ERROR(reader.readWhole("<html>", delta), Error::Code::ProtocolViolated);
        VERIFY_ERROR(reader.readWhole("{}", delta), Error::Code::ProtocolViolated);
    }
};

QTEST_APPLESS_MAIN(TestAnthropicReader)
#include "tst_anthropicreader.moc"
