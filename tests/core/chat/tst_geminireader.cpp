// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/geminireader.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

using Events = QList<QByteArray>;

QByteArray piece(const char* part, const char* more = "")
{
    return json(QByteArray("{'candidates':[{'index':0,'content':{'role':'model','parts':[") + part + "]}" + more
        + "}],'modelVersion':'gemini'}");
}

QByteArray ended(const char* reason)
{
    return json(QByteArray("{'candidates':[{'finishReason':'") + reason
        + "'}],'usageMetadata':{'promptTokenCount':3,'candidatesTokenCount':4,'thoughtsTokenCount':5}}");
}

struct Reading {
    AnswerDelta delta;
    Result<void> read;
    Result<Answer> answer;
};

Reading readAll(const Events& events)
{
    GeminiReader reader;
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

class TestGeminiReader : public QObject {
    Q_OBJECT

private slots:
    void readsPieces_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasoning");
        const auto row = [](const char* name, const Events& events, const char* text, const char* reasoning = "") {
            QTest::newRow(name) << events + Events { ended("STOP") } << QString::fromUtf8(text)
                                << QString::fromUtf8(reasoning);
        };
        row("pieces", { piece("{'text':'a'}"), piece("{'text':'b'},{'text':'c'}") }, "abc");
        row("thoughts", { piece("{'text':'Hm','thought':true},{'text':'Hi'}") }, "Hi", "Hm");
        row("inline think", { piece("{'text':'<think>Hm</think>\\n'}"), piece("{'text':'Hi'}") }, "Hi", "Hm");
        row("no candidates, no content, no parts",
            { json("{}"), json("{'candidates':[]}"), json("{'candidates':[{'content':{}}]}"), piece("{'text':'Hi'}") },
            "Hi");
        row("second candidate",
            { piece("{'text':'Hi'}"), json("{'candidates':[{'index':1,'content':{'parts':[{'text':'x'}]}}]}") }, "Hi");
        row("a reason with every piece", { piece("{'text':'a'}", ",'finishReason':'STOP'"), piece("{'text':'b'}") },
            "ab");
    }

    void readsPieces()
    {
        QFETCH(Events, events);
        QFETCH(QString, text);
        QFETCH(QString, reasoning);
        const Reading reading = readAll(events);
        VERIFY_OK(reading.read);
        VERIFY_OK(reading.answer);
        QCOMPARE(reading.answer->text, text);
        QCOMPARE(reading.answer->reasoning, reasoning);
        QCOMPARE(reading.answer->promptTokens, std::optional(3));
        QCOMPARE(reading.answer->completionTokens, std::optional(9)); // thoughts count, as they do elsewhere
    }

    void endsAsTheServerSays_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("outcome");
        const QByteArray hi = piece("{'text':'Hi'}");
        const std::pair<const char*, const char*> reasons[] { { "STOP", "complete" }, { "NEWER_WORD", "complete" },
            { "MAX_TOKENS", "length" }, { "SAFETY", "ContentFiltered" }, { "RECITATION", "ContentFiltered" },
            { "PROHIBITED_CONTENT", "ContentFiltered" }, { "IMAGE_SAFETY", "ContentFiltered" },
            { "OTHER", "ServerFailed" }, { "MALFORMED_FUNCTION_CALL", "ServerFailed" } };
        for (const auto& [reason, outcome] : reasons)
            QTest::newRow(reason) << Events { hi, ended(reason) } << QString::fromUtf8(outcome);
        QTest::newRow("blocked prompt") << Events { json("{'promptFeedback':{'blockReason':'SAFETY'}}") }
                                        << QStringLiteral("ContentFiltered");
        QTest::newRow("early end") << Events { hi } << QStringLiteral("Interrupted");
        QTest::newRow("only thoughts") << Events { piece("{'text':'Hm','thought':true}"), ended("MAX_TOKENS") }
                                       << QStringLiteral("EmptyAnswer");
        QTest::newRow("error") << Events { hi, json("{'error':{'code':503,'message':'m','status':'UNAVAILABLE'}}") }
                               << QStringLiteral("ServerFailed");
        QTest::newRow("rate limit") << Events {
            json("{'error':{'code':429,'message':'m','status':'RESOURCE_EXHAUSTED'}}")
        } << QStringLiteral("RateLimited");
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

    void readsAListOfPieces()
    {
        GeminiReader reader;
        AnswerDelta delta;
        VERIFY_OK(reader.readWhole("[" + piece("{'text':'Hi'}") + "," + ended("STOP") + "]", delta));
        reader.close(delta);
        const auto answer = reader.answer();
        VERIFY_OK(answer);
        QCOMPARE(answer->text, QStringLiteral("Hi"));
        VERIFY_ERROR(GeminiReader().readWhole("<html>", delta), Error::Code::ProtocolViolated);
    }
};

QTEST_APPLESS_MAIN(TestGeminiReader)
#include "tst_geminireader.moc"
