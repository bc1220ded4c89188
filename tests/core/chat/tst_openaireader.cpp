// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/openaireader.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

const QByteArray kText = json("{'model':'m','choices':[{'index':0,'delta':{'content':'Hi'}}]}");
const QByteArray kStop = json("{'choices':[{'index':0,'delta':{},'finish_reason':'stop'}]}");
const QByteArray kDone = "[DONE]";

struct Reading {
    AnswerDelta delta;
    Result<void> read;
    Result<Answer> answer;
};

Reading readAll(const QList<QByteArray>& events)
{
    OpenAiReader reader;
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

class TestOpenAiReader : public QObject {
    Q_OBJECT

private slots:
    void readsDialects_data()
    {
        QTest::addColumn<QList<QByteArray>>("events");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasoning");
        using L = QList<QByteArray>;
        const auto row = [](const char* name, L events, const char* text, const char* reasoning = "") {
            events << kStop << kDone;
            QTest::newRow(name) << events << QString::fromUtf8(text) << QString::fromUtf8(reasoning);
        };
        row("plain", L { kText }, "Hi");
        row("content null first", L { json("{'choices':[{'delta':{'role':'assistant','content':null}}]}"), kText },
            "Hi");
        row("content absent, empty",
            L { json("{'choices':[{'delta':{}}]}"), json("{'choices':[{'delta':{'content':''}}]}"), kText }, "Hi");
        row("role repeated",
            L { json("{'choices':[{'delta':{'role':'assistant','content':'a'}}]}"),
                json("{'choices':[{'delta':{'role':'assistant','content':'b'}}]}") },
            "ab");
        row("no choices", L { json("{'choices':[]}"), kText, json("{'prompt_progress':{'total':3}}") }, "Hi");
        row("choices null", L { json("{'choices':null}"), kText }, "Hi");
        row("content in parts",
            L { json("{'choices':[{'delta':{'content':[{'type':'text','text':'a'},{'type':'text','text':'b'}]}}]}") },
            "ab");
        row("reasoning_content", L { json("{'choices':[{'delta':{'reasoning_content':'Hm'}}]}"), kText }, "Hi", "Hm");
        row("reasoning", L { json("{'choices':[{'delta':{'reasoning':'Hm'}}]}"), kText }, "Hi", "Hm");
        row("both names hold the same",
            L { json("{'choices':[{'delta':{'reasoning':'Hm','reasoning_content':'Hm'}}]}"), kText }, "Hi", "Hm");
        row("inline think, split",
            L { json("{'choices':[{'delta':{'content':'<thi'}}]}"),
                json("{'choices':[{'delta':{'content':'nk>Hm</th'}}]}"),
                json("{'choices':[{'delta':{'content':'ink>\\n\\nHi'}}]}") },
            "Hi", "Hm");
        row("refusal", L { json("{'choices':[{'delta':{'refusal':'I will not.'}}]}") }, "I will not.");
        row("tool calls are no text",
            L { kText, json("{'choices':[{'delta':{'tool_calls':[{'index':0,'function':{'arguments':'{'}}]}}]}") },
            "Hi");
        row("second choice", L { kText, json("{'choices':[{'index':1,'delta':{'content':'other'}}]}") }, "Hi");
        row("escapes and a pair split over events",
            L { json("{'choices':[{'delta':{'content':'\\u00fc\\n\\ud83d'}}]}"),
                json("{'choices':[{'delta':{'content':'\\ude00'}}]}") },
            "ü\n😀");
        row("bytes that are not UTF-8", L { "{\"choices\":[{\"delta\":{\"content\":\"a\xC3\"}}]}" }, "a\xEF\xBF\xBD");
        row("error null", L { json("{'error':null,'choices':[{'delta':{'content':'Hi'}}]}") }, "Hi");
    }

    void readsDialects()
    {
        QFETCH(QList<QByteArray>, events);
        QFETCH(QString, text);
        QFETCH(QString, reasoning);
        const Reading reading = readAll(events);
        VERIFY_OK(reading.read);
        VERIFY_OK(reading.answer);
        QCOMPARE(reading.answer->text, text);
        QCOMPARE(reading.answer->reasoning, reasoning);
        QCOMPARE(reading.delta.text, text);
        QCOMPARE(reading.delta.reasoning, reasoning);
    }

    void onlyAMarkMakesAnAnswerComplete_data()
    {
        QTest::addColumn<QList<QByteArray>>("events");
        QTest::addColumn<QString>("outcome");
        const auto finish = [](const char* reason) {
            return json("{'choices':[{'delta':{},'finish_reason':'") + reason + json("'}]}");
        };
        using L = QList<QByteArray>;
        QTest::newRow("stop and DONE") << L { kText, kStop, kDone } << "complete";
        QTest::newRow("stop alone") << L { kText, kStop } << "complete";
        QTest::newRow("DONE alone") << L { kText, kDone } << "complete";
        QTest::newRow("neither") << L { kText } << "Interrupted";
        QTest::newRow("nothing at all") << L {} << "Interrupted";
        QTest::newRow("length") << L { kText, finish("length"), kDone } << "length";
        QTest::newRow("an unknown reason") << L { kText, finish("eos_token"), kDone } << "complete";
        QTest::newRow("filtered") << L { kText, finish("content_filter"), kDone } << "ContentFiltered";
        QTest::newRow("failed") << L { kText, finish("error"), kDone } << "ServerFailed";
        QTest::newRow("no text") << L { kStop, kDone } << "EmptyAnswer";
        QTest::newRow("white space only")
            << L { json("{'choices':[{'delta':{'content':' \\n'}}]}"), kStop } << "EmptyAnswer";
        QTest::newRow("only reasoning") << L { json("{'choices':[{'delta':{'content':'<think>Hm'}}]}"),
            finish("length") } << "EmptyAnswer";
        QTest::newRow("only tool calls") << L { finish("tool_calls"), kDone } << "EmptyAnswer";
        QTest::newRow("text after DONE is not read") << L { kText, kStop, kDone, "garbage" } << "complete";
    }

    void onlyAMarkMakesAnAnswerComplete()
    {
        QFETCH(QList<QByteArray>, events);
        QFETCH(QString, outcome);
        const Reading reading = readAll(events);
        VERIFY_OK(reading.read);
        if (!reading.answer) {
            QCOMPARE(toString(reading.answer.error().code), outcome);
            return;
        }
        const bool isCut = reading.answer->finishReason == FinishReason::Length;
        QCOMPARE(isCut ? QStringLiteral("length") : QStringLiteral("complete"), outcome);
        QCOMPARE(reading.answer->text, QStringLiteral("Hi"));
    }

    void errorsInMidStreamEndTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("OpenAI") << json("{'error':{'message':'Overloaded','type':'server_error','code':503}}")
                                << "ServerFailed"
                                << "Overloaded";
        QTest::newRow("vLLM") << QByteArray(
            json("{'object':'error','message':'CUDA','type':'BadRequestError','code':400}"))
                              << "ServerFailed"
                              << "CUDA";
        QTest::newRow("text") << json("{'error':'out of memory'}") << "ServerFailed"
                              << "out of memory";
        QTest::newRow("quota") << json("{'error':{'message':'Pay','code':'insufficient_quota'}}") << "QuotaExhausted"
                               << "Pay";
        QTest::newRow("no JSON") << QByteArray("{\"choices\":[") << "ProtocolViolated"
                                 << "choices";
        QTest::newRow("an array") << QByteArray("[]") << "ProtocolViolated"
                                  << "[]";
    }

    void errorsInMidStreamEndTheAnswer()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, code);
        QFETCH(QString, part);
        const Reading reading = readAll({ kText, event, kStop, kDone });
        QVERIFY(!reading.read);
        QCOMPARE(toString(reading.read.error().code), code);
        QVERIFY2(reading.read.error().detail.contains(part), qPrintable(reading.read.error().detail));
    }

    void countsAreReadAndUnknownIsNotZero()
    {
        const Reading without = readAll({ kText, kStop, kDone });
        VERIFY_OK(without.answer);
        QCOMPARE(without.answer->promptTokens, std::nullopt);
        QCOMPARE(without.answer->servedModel, QStringLiteral("m"));

        const Reading with
            = readAll({ kText, kStop, json("{'choices':[],'usage':{'prompt_tokens':12,'completion_tokens':34}}"),
                json("{'choices':[],'usage':null}"), kDone });
        VERIFY_OK(with.answer);
        QCOMPARE(with.answer->promptTokens, std::optional(12));
        QCOMPARE(with.answer->completionTokens, std::optional(34));
    }

    void readsTheBodyOfAServerThatDoesNotStream()
    {
        OpenAiReader reader;
        AnswerDelta delta;
        VERIFY_OK(reader.readWhole(
            json("{'model':'m','choices':[{'index':0,'message':{'role':'assistant','content':'<think>Hm</think>Hi'},"
                 "'finish_reason':'length'}],'usage':{'prompt_tokens':1,'completion_tokens':2}}"),
            delta));
        reader.close(delta);
        const auto answer = reader.answer();
        VERIFY_OK(answer);
        QCOMPARE(answer->text, QStringLiteral("Hi"));
        QCOMPARE(answer->reasoning, QStringLiteral("Hm"));
        QCOMPARE(answer->finishReason, FinishReason::Length);
    }

    void aWholeBodyOfAnythingElseViolatesTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("HTML") << QByteArray("<html><body>Welcome</body></html>");
        QTest::newRow("other JSON") << json("{'status':'ok'}");
        QTest::newRow("NDJSON") << QByteArray("{\"message\":{}}\n{\"done\":true}\n");
        QTest::newRow("cut off") << json("{'choices':[{'message':");
    }

    void aWholeBodyOfAnythingElseViolatesTheProtocol()
    {
        QFETCH(QByteArray, body);
        OpenAiReader reader;
        AnswerDelta delta;
        VERIFY_ERROR(reader.readWhole(body, delta), Error::Code::ProtocolViolated);
    }

    void anEndlessAnswerIsCutOff()
    {
        OpenAiReader reader;
        AnswerDelta delta;
        const QByteArray event
            = json("{'choices':[{'delta':{'content':'") + QByteArray(256 * 1024, 'x') + json("'}}]}");
        Result<void> read;
        int events = 0;
        for (; read && events < 10; ++events)
            read = reader.readEvent({ {}, event }, delta);
        VERIFY_ERROR(read, Error::Code::ProtocolViolated);
        QCOMPARE(events, 5);
    }
};

QTEST_GUILESS_MAIN(TestOpenAiReader)
#include "tst_openaireader.moc"
