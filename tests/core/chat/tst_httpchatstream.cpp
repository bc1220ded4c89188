// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include "core/chat/httpchatstream.h"
#include "core/chat/openaiprotocol.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/json.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

namespace {

using Server = ScriptedServer;

constexpr auto kKey = "sk-very-secret/+1";

HttpPatience quick() { return { 2000ms, 2000ms, 2000ms, 0 }; }

} // namespace

class TestHttpChatStream : public QObject {
    Q_OBJECT

private:
    Contestant contestantAt(const QUrl& baseUrl) const
    {
        Contestant made;
        made.kind = ContestantKind::OpenAiCompatible;
        made.baseUrl = baseUrl;
        made.modelId = QStringLiteral("tiny");
        made.key = { KeySource::Kind::Keychain, QStringLiteral("entry") };
        return made;
    }

    std::unique_ptr<ChatStream> ask(const Contestant& contestant, const HttpPatience& patience = quick())
    {
        return std::make_unique<HttpChatStream>(m_network, std::make_shared<const OpenAiProtocol>(contestant),
            ChatRequest { { { ChatMessage::Role::User, QStringLiteral("Hello?") } } }, contestant.key, m_vault,
            patience);
    }

    QNetworkAccessManager m_network;
    MemoryKeyVault m_vault;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_vault = {};
        m_vault.keychain.insert(QStringLiteral("entry"), QString::fromLatin1(kKey));
    }

    void streamsAnAnswer()
    {
        Server server;
        server.expect({ Server::send(Server::chunkedHead()), Server::send(Server::chunk(Server::textEvent("Hel"))),
            Server::pause(30ms), Server::send(Server::chunk(Server::textEvent("lo."))),
            Server::send(Server::chunk(Server::endEvents()) + Server::lastChunk()) });
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QCOMPARE(recorder.endings, 0);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        const Answer& answer = **recorder.result;
        QCOMPARE(answer.text, QStringLiteral("Hello."));
        QCOMPARE(recorder.text, answer.text);
        QCOMPARE(recorder.pieces, 2);
        QCOMPARE(answer.servedModel, QStringLiteral("scripted"));
        QVERIFY(answer.timeToFirstText <= answer.duration);
        QVERIFY(answer.duration >= 25ms);

        const auto& request = server.requests().at(0);
        QCOMPARE(request.line, QByteArray("POST /v1/chat/completions HTTP/1.1"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer ") + kKey);
        QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(QJsonDocument::fromJson(request.body)[QStringLiteral("model")].toString(), QStringLiteral("tiny"));
    }

    void endsAs_data()
    {
        QTest::addColumn<Server::Script>("script");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, Server::Script script, const char* outcome) {
            QTest::newRow(name) << std::move(script) << QString::fromUtf8(outcome);
        };
        const QByteArray text = Server::textEvent("Hi");
        const auto sse = [](const QByteArray& events) { return Server::send(Server::head() + events); };

        row("end of the connection after DONE", { sse(text + Server::endEvents()), Server::close() }, "complete");
        row("connection kept open after DONE", { sse(text + Server::endEvents()) }, "complete");
        row("CRLF", { sse(QByteArray(text + Server::endEvents()).replace("\n", "\r\n")), Server::close() }, "complete");
        row("pings before",
            { sse(":\n\n:\n\n"), Server::pause(20ms), Server::send(":\n\n" + text + Server::endEvents()) }, "complete");
        row("mislabelled", { Server::send(Server::head("200 OK", "text/html") + text + Server::endEvents()) },
            "complete");
        row("finish_reason and then a reset",
            { Server::send(Server::chunkedHead()),
                Server::send(Server::chunk(text + Server::endEvents().split('\n').first() + "\n\n")),
                Server::pause(20ms), Server::drop() },
            "complete");
        row("early end", { sse(text), Server::close() }, "Interrupted");
        row("end within an event", { sse(text + "data: {\"choi"), Server::close() }, "Interrupted");
        row("end of a chunked body without its terminator",
            { Server::send(Server::chunkedHead() + Server::chunk(text)), Server::pause(20ms), Server::close() },
            "Interrupted");
        row("reset", { sse(text), Server::pause(20ms), Server::drop() }, "Interrupted");
        row("reset before any answer", { Server::drop() }, "Interrupted");
        row("empty stream", { sse({}), Server::close() }, "Interrupted");
        row("bad JSON", { sse(text + "data: {oops\n\n") }, "ProtocolViolated");
        row("an error in mid-stream", { sse(text + "data: {\"error\":{\"message\":\"boom\"}}\n\n") }, "ServerFailed");
        row("no HTTP", { Server::send("SSH-2.0-OpenSSH_9.2\r\n\r\n"), Server::close() },
            "Interrupted|ProtocolViolated|Unreachable");
        row("an HTML page", Server::whole("200 OK", "text/html", "<html>Welcome</html>"), "ProtocolViolated");
        row("429",
            Server::whole("429 Too Many Requests", "application/json", json("{'error':{'message':'Slow down'}}"),
                "Retry-After: 2\r\n"),
            "RateLimited");
        row("401",
            Server::whole("401 Unauthorized", "application/json", json("{'error':{'message':'Invalid API Key'}}")),
            "Unauthorized");
        row("404", Server::whole("404 Not Found", "text/plain", "404 page not found"), "ModelUnknown");
        row("503",
            Server::whole("503 Service Unavailable", "application/json", json("{'error':{'message':'Loading model'}}")),
            "ServerFailed");
        row("407", Server::whole("407 Proxy Authentication Required", "text/html", "<p>proxy</p>"),
            "RequestRejected|Unreachable");
        row("a refusal without end",
            { Server::send(Server::head("500 Oops", "text/plain")), Server::repeat(QByteArray(1024, 'x'), 1000) },
            "ServerFailed");
        row("no stream but JSON",
            Server::whole("200 OK", "application/json",
                json("{'choices':[{'message':{'content':'Hi'},'finish_reason':'stop'}]}")),
            "complete");
        row("content filter", { sse(text + Server::endEvents("content_filter")) }, "ContentFiltered");
        row("no text", { sse(Server::endEvents()) }, "EmptyAnswer");
        row("204", { Server::send(Server::head("204 No Content")), Server::close() }, "Interrupted");
    }

    void endsAs()
    {
        QFETCH(Server::Script, script);
        QFETCH(QString, outcome);
        Server server;
        server.expect(script);
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        if (recorder.result->has_value()) {
            QCOMPARE(outcome, QStringLiteral("complete"));
            QCOMPARE((*recorder.result)->text, QStringLiteral("Hi"));
        } else {
            const Error& error = recorder.result->error();
            QVERIFY2(outcome.split(u'|').contains(toString(error.code)),
                qPrintable(toString(error.code) + QStringLiteral(": ") + error.detail));
        }
        QCoreApplication::processEvents();
        QCOMPARE(recorder.endings, 1);
    }

    void aBusyServerIsAskedAgain_data()
    {
        QTest::addColumn<Server::Script>("refusal");
        const auto row = [](const char* name, const char* status, const char* body, const char* headers) {
            QTest::newRow(name) << Server::whole(status, "application/json", json(body), headers);
        };
        row("Retry-After", "429 Too Many Requests", "{'error':{'message':'m'}}", "Retry-After: 0\r\n");
        row("retry-after-ms", "429 Too Many Requests", "{'error':{'message':'m'}}", "retry-after-ms: 5\r\n");
        row("in the body", "429 Too Many Requests",
            "{'error':{'code':429,'message':'m','status':'RESOURCE_EXHAUSTED','details':[{'retryDelay':'0.01s'}]}}",
            "");
        row("overloaded", "529 Overloaded", "{'type':'error','error':{'type':'overloaded_error','message':'m'}}",
            "Retry-After: 0\r\n");
        row("loading", "503 Service Unavailable", "{'error':{'message':'Loading model'}}", "Retry-After: 0\r\n");
    }

    void aBusyServerIsAskedAgain()
    {
        QFETCH(Server::Script, refusal);
        Server server;
        server.expect(refusal);
        server.expect({ Server::send(Server::head() + Server::textEvent("Hi") + Server::endEvents()) });
        const auto stream = ask(contestantAt(server.baseUrl()), { 2s, 2s, 2s, 1 });
        AnswerRecorder recorder(*stream);
        QSignalSpy waits(stream.get(), &ChatStream::waiting);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QCOMPARE(recorder.text, QStringLiteral("Hi"));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
    }

    void waitingIsInVain_data()
    {
        QTest::addColumn<Server::Script>("refusal");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* status, const char* body, const char* headers, int requests,
                             const char* outcome) {
            QTest::newRow(name) << Server::whole(status, "application/json", json(body), headers) << requests
                                << QString::fromUtf8(outcome);
        };
        row("no money", "429 Too Many Requests", "{'error':{'message':'m','code':'insufficient_quota'}}",
            "Retry-After: 0\r\n", 1, "QuotaExhausted");
        row("too long", "429 Too Many Requests", "{'error':{'message':'m'}}", "Retry-After: 3600\r\n", 1,
            "RateLimited");
        row("the client's mistake", "500 Oops", "{'error':{'message':'m'}}", "Retry-After: 0\r\n", 1, "ServerFailed");
        row("again and again", "429 Too Many Requests", "{'error':{'message':'m'}}", "Retry-After: 0\r\n", 3,
            "RateLimited");
    }

    void waitingIsInVain()
    {
        QFETCH(Server::Script, refusal);
        QFETCH(int, requests);
        QFETCH(QString, outcome);
        Server server;
        server.expect(refusal);
        const auto stream = ask(contestantAt(server.baseUrl()), { 2s, 2s, 2s, 2 });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        QVERIFY(!recorder.result->has_value());
        QCOMPARE(toString(recorder.result->error().code), outcome);
        QCOMPARE(int(server.requests().size()), requests);
    }

    void nothingIsSentAfterAStreamIsDeletedWhileItWaits()
    {
        Server server;
        server.expect(Server::whole("429 Too Many Requests", "application/json", "{}", "retry-after-ms: 50\r\n"));
        auto stream = ask(contestantAt(server.baseUrl()), { 2s, 2s, 2s, 2 });
        QSignalSpy waits(stream.get(), &ChatStream::waiting);
        QTRY_COMPARE(waits.size(), 1);
        stream.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(int(server.requests().size()), 1);
    }

    void aRefusedFieldIsLeftOutAndNamed()
    {
        Server server;
        server.expect(Server::whole("400 Bad Request", "application/json",
            json("{'error':{'message':'Unsupported value','param':'temperature','code':'unsupported_value'}}")));
        server.expect(Server::whole("400 Bad Request", "application/json",
            json("{'type':'error','error':{'type':'invalid_request_error','message':'top_p: not permitted'}}")));
        server.expect({ Server::send(Server::head() + Server::textEvent("Hi") + Server::endEvents()) });
        Contestant contestant = contestantAt(server.baseUrl());
        contestant.sampling = { 0.5, 0.9, 7, {} };
        const auto stream = ask(contestant);
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QCOMPARE((*recorder.result)->refusedFields,
            (QStringList { QStringLiteral("temperature"), QStringLiteral("top_p") }));
        const QByteArray last = server.requests().at(2).body;
        QVERIFY(!last.contains("temperature") && !last.contains("top_p") && last.contains("max_tokens"));
    }

    void aSilentServerIsGivenUp_data()
    {
        QTest::addColumn<Server::Script>("script");
        QTest::newRow("before the answer") << Server::Script { Server::pause(10s) };
        QTest::newRow("after the headers") << Server::Script { Server::send(Server::head()) };
        QTest::newRow("in mid-stream") << Server::Script { Server::send(Server::head() + Server::textEvent("Hi")) };
    }

    void aSilentServerIsGivenUp()
    {
        QFETCH(Server::Script, script);
        Server server;
        server.expect(script);
        const auto stream = ask(contestantAt(server.baseUrl()), { 2000ms, 150ms, 150ms });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 3000);
        VERIFY_ERROR(*recorder.result, Error::Code::TimedOut);
    }

    void pingsKeepASlowServerAlive()
    {
        Server server;
        Server::Script script { Server::send(Server::head()) };
        for (int i = 0; i < 8; ++i) {
            script.push_back(Server::pause(60ms));
            script.push_back(Server::send(":\n\n"));
        }
        script.push_back(Server::send(Server::textEvent("Hi") + Server::endEvents()));
        server.expect(script);
        const auto stream = ask(contestantAt(server.baseUrl()), { 2000ms, 400ms, 400ms });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
    }

    void countsAreNotWaitedForLong()
    {
        Server server;
        server.expect({ Server::send(Server::head() + Server::textEvent("Hi")
            + json("data: {'choices':[{'delta':{},'finish_reason':'stop'}]}") + "\n\n") });
        const auto stream = ask(contestantAt(server.baseUrl()), { 2000ms, 60s, 60s });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 10000);
        VERIFY_OK(*recorder.result);
    }

    void nobodyListens()
    {
        const QUrl gone = Server().baseUrl();
        const auto stream = ask(contestantAt(gone));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::Unreachable);
    }

    void anAddressOfNoWebServer_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("no scheme") << QUrl(QStringLiteral("localhost:8080/v1"));
        QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd"));
    }

    void anAddressOfNoWebServer()
    {
        QFETCH(QUrl, url);
        const auto stream = ask(contestantAt(url));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::Unreachable);
    }

    void plainTextWhereTlsIsExpected()
    {
        Server server;
        server.expect({ Server::send("HTTP/1.1 400 Bad Request\r\n\r\n"), Server::close() });
        QUrl url = server.baseUrl();
        url.setScheme(QStringLiteral("https"));
        const auto stream = ask(contestantAt(url), { 500ms, 500ms, 500ms });
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        QVERIFY(!recorder.result->has_value());
        const auto code = recorder.result->error().code;
        QVERIFY2(code == Error::Code::TlsFailed || code == Error::Code::Unreachable, qPrintable(toString(code)));
    }

    void aMissingKeyEndsTheStream()
    {
        Server server;
        m_vault.keychain.clear();
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::KeyMissing);
        QVERIFY(server.requests().empty());
    }

    void theKeyIsInNoDetail_data()
    {
        QTest::addColumn<Server::Script>("script");
        const QByteArray key(kKey);
        const QByteArray encoded = QUrl::toPercentEncoding(QString::fromLatin1(kKey));
        QTest::newRow("quoted in JSON") << Server::whole("401 Unauthorized", "application/json",
            json("{'error':{'message':'Incorrect API key provided: ") + key + json("'}}"));
        QTest::newRow("quoted in text") << Server::whole("403 Forbidden", "text/plain", "Bearer " + key + " is bad");
        QTest::newRow("encoded") << Server::whole("400 Bad", "text/plain", "/x?key=" + encoded);
        QTest::newRow("in mid-stream") << Server::Script { Server::send(
            Server::head() + json("data: {'error':'") + key + "\"}\n\n") };
        QTest::newRow("in a bad event") << Server::Script { Server::send(Server::head() + "data: {" + key + "\n\n") };
        QTest::newRow("in a redirect") << Server::whole(
            "302 Found", "text/html", "", "Location: https://elsewhere.test/" + key + "\r\n");
    }

    void theKeyIsInNoDetail()
    {
        QFETCH(Server::Script, script);
        Server server;
        server.expect(script);
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        QVERIFY(!recorder.result->has_value());
        const QString detail = recorder.result->error().detail;
        QVERIFY2(!detail.contains(QString::fromLatin1(kKey)), qPrintable(detail));
        QVERIFY2(!detail.contains(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(kKey)))),
            qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("***")), qPrintable(detail));
    }

    void aRedirectWithinTheHostIsFollowedWithItsBody()
    {
        Server server;
        server.expect(Server::whole("308 Permanent Redirect", "text/plain", "", "Location: /other/chat\r\n"));
        server.expect({ Server::send(Server::head() + Server::textEvent("Hi") + Server::endEvents()) });
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QCOMPARE(server.requests().at(1).line, QByteArray("POST /other/chat HTTP/1.1"));
        QCOMPARE(server.requests().at(1).body, server.requests().at(0).body);
    }

    void aRedirectElsewhereIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("another host") << QByteArray("http://localhost:1/v1");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/v1");
        QTest::newRow("nowhere") << QByteArray();
    }

    void aRedirectElsewhereIsNotFollowed()
    {
        QFETCH(QByteArray, location);
        Server server;
        server.expect(Server::whole("307 Temporary Redirect", "text/plain", "",
            location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n"));
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::RequestRejected);
        QVERIFY(recorder.result->error().detail.contains(QString::fromLatin1(location)));
    }

    void redirectsInACircleEnd()
    {
        Server server;
        server.expect(Server::whole("308 Permanent Redirect", "text/plain", "", "Location: /again\r\n"));
        const auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::RequestRejected);
        QCOMPARE(server.requests().size(), size_t(4));
    }

    void anotherTryUsesTheServersWords()
    {
        Server server;
        server.expect(Server::whole("400 Bad Request", "application/json",
            json("{'error':{'message':'Use max_completion_tokens instead.','param':'max_tokens'}}")));
        server.expect({ Server::send(Server::head() + Server::textEvent("Hi") + Server::endEvents()) });
        Contestant contestant = contestantAt(server.baseUrl());
        contestant.sampling.maxTokens = 7;
        const auto stream = ask(contestant);
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE(recorder.endings, 1);
        VERIFY_OK(*recorder.result);
        QVERIFY(server.requests().at(1).body.contains("\"max_completion_tokens\":7"));
        QVERIFY(!server.requests().at(1).body.contains("\"max_tokens\""));
    }

    void deletingTheStreamClosesTheConnection()
    {
        Server server;
        server.expect({ Server::send(Server::head()), Server::repeat(Server::textEvent("x"), 1'000'000) });
        auto stream = ask(contestantAt(server.baseUrl()));
        AnswerRecorder recorder(*stream);
        QTRY_VERIFY(recorder.pieces > 0);
        QCOMPARE(server.openConnections(), 1);
        stream.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(recorder.endings, 0);
    }

    void theStreamMayBeDeletedInItsOwnSlots_data()
    {
        QTest::addColumn<bool>("atText");
        QTest::newRow("when text comes") << true;
        QTest::newRow("when it ends") << false;
    }

    void theStreamMayBeDeletedInItsOwnSlots()
    {
        QFETCH(bool, atText);
        Server server;
        server.expect({ Server::send(Server::head() + Server::textEvent("x") + Server::endEvents()) });
        auto stream = ask(contestantAt(server.baseUrl()));
        int calls = 0;
        const auto kill = [&] {
            ++calls;
            stream.reset();
        };
        if (atText)
            connect(stream.get(), &ChatStream::textReceived, this, kill);
        else
            connect(stream.get(), &ChatStream::finished, this, kill);
        QTRY_COMPARE(calls, 1);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void aFastServerIsReadInSmallSlicesAndWhole()
    {
        constexpr int kEvents = 20'000;
        Server server;
        server.expect({ Server::send(Server::head()), Server::repeat(Server::textEvent("x"), kEvents),
            Server::send(Server::endEvents()), Server::close() });
        const auto stream = ask(contestantAt(server.baseUrl()), { 5s, 5s, 5s });
        AnswerRecorder recorder(*stream);
        qsizetype longest = 0;
        connect(stream.get(), &ChatStream::textReceived, this,
            [&](const QString& piece) { longest = std::max(longest, piece.size()); });
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 20000);
        VERIFY_OK(*recorder.result);
        QCOMPARE((*recorder.result)->text.size(), qsizetype(kEvents));
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(TestHttpChatStream)
#include "tst_httpchatstream.moc"
