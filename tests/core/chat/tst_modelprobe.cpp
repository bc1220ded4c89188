// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

#include "core/chat/modelprobe.h"
#include "tests/support/json.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

namespace {

using Server = ScriptedServer;

const KeySource kEntry { KeySource::Kind::Environment, QStringLiteral("KEY") };

} // namespace

class TestModelProbe : public QObject {
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    MemoryKeyVault m_vault;

    Contestant contestantAt(const QUrl& baseUrl) const
    {
        Contestant made;
        made.kind = ContestantKind::OpenAiCompatible;
        made.baseUrl = baseUrl;
        made.key = kEntry;
        return made;
    }

private slots:
    void init() { m_vault.environment = { { QStringLiteral("KEY"), QStringLiteral("sk-secret") } }; }

    void listsModelsSorted()
    {
        Server server;
        server.expect(Server::whole("200 OK", "application/json",
            json("{'object':'list','data':[{'id':'b'},{'id':'a','meta':{}},{'name':'no "
                 "id'}],'models':[{'name':'x'}]}")));
        ModelProbe probe(m_network, m_vault, { 2s, 2s, 2s });
        std::optional<Result<QStringList>> got;
        probe.listModels(contestantAt(server.baseUrl()), [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_OK(*got);
        QCOMPARE(**got, (QStringList { QStringLiteral("a"), QStringLiteral("b") }));
        QCOMPARE(server.requests().at(0).line, QByteArray("GET /v1/models HTTP/1.1"));
        QCOMPARE(server.requests().at(0).headers.value("authorization"), QByteArray("Bearer sk-secret"));
    }

    void readsTheListsOfTheOtherProtocols()
    {
        Server server;
        server.expect(Server::whole("200 OK", "application/json",
            json("{'models':[{'name':'models/gemini-pro','supportedGenerationMethods':['generateContent']},"
                 "{'name':'models/embed','supportedGenerationMethods':['embedContent']}]}")));
        server.expect(Server::whole(
            "200 OK", "application/json", json("{'data':[{'type':'model','id':'claude'}],'has_more':false}")));
        ModelProbe probe(m_network, m_vault, { 2s, 2s, 2s });
        std::optional<Result<QStringList>> got;
        Contestant contestant = contestantAt(server.baseUrl());
        contestant.kind = ContestantKind::Gemini;
        probe.listModels(contestant, [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_OK(*got);
        QCOMPARE(**got, QStringList { QStringLiteral("gemini-pro") });
        QCOMPARE(server.requests().at(0).headers.value("x-goog-api-key"), QByteArray("sk-secret"));

        got.reset();
        contestant.kind = ContestantKind::Anthropic;
        probe.listModels(contestant, [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_OK(*got);
        QCOMPARE(**got, QStringList { QStringLiteral("claude") });
        QCOMPARE(server.requests().at(1).line, QByteArray("GET /v1/models?limit=1000 HTTP/1.1"));
        QCOMPARE(server.requests().at(1).headers.value("x-api-key"), QByteArray("sk-secret"));
        QVERIFY(!server.requests().at(1).headers.contains("authorization"));
    }

    void aListThatCannotBeHadIsExplained_data()
    {
        QTest::addColumn<Server::Script>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong key") << Server::whole(
            "401 Unauthorized", "application/json", json("{'error':{'message':'Invalid key sk-secret'}}"))
                                   << "Unauthorized";
        QTest::newRow("no such page") << Server::whole("404 Not Found", "text/html", "<h1>Not found</h1>")
                                      << "ModelUnknown";
        QTest::newRow("a web page") << Server::whole("200 OK", "text/html", "<html>sk-secret</html>")
                                    << "ProtocolViolated";
        QTest::newRow("silence") << Server::Script { Server::pause(10s) } << "TimedOut";
        QTest::newRow("reset") << Server::Script { Server::drop() } << "Interrupted";
    }

    void aListThatCannotBeHadIsExplained()
    {
        QFETCH(Server::Script, script);
        QFETCH(QString, code);
        Server server;
        server.expect(script);
        ModelProbe probe(m_network, m_vault, { 2s, 300ms, 300ms });
        std::optional<Result<QStringList>> got;
        probe.listModels(contestantAt(server.baseUrl()), [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        QVERIFY(!got->has_value());
        QCOMPARE(toString(got->error().code), code);
        QVERIFY(!got->error().detail.contains(QStringLiteral("sk-secret")));
    }

    void aCheckAsksShortlyWithTheContestantsOwnSettings()
    {
        Server server;
        server.expect({ Server::send(Server::head() + Server::textEvent(" OK\\n") + Server::endEvents("length")) });
        Contestant contestant = contestantAt(server.baseUrl());
        contestant.modelId = QStringLiteral("tiny");
        contestant.sampling.temperature = 0.3;
        contestant.sampling.maxTokens = 5000;
        ModelProbe probe(m_network, m_vault, { 2s, 2s, 2s });
        std::optional<Result<ProbeReport>> got;
        probe.check(contestant, [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_OK(*got);
        QCOMPARE((*got)->servedModel, QStringLiteral("scripted"));
        QCOMPARE((*got)->excerpt, QStringLiteral("OK"));
        const QJsonDocument body = QJsonDocument::fromJson(server.requests().at(0).body);
        QCOMPARE(body[QStringLiteral("model")].toString(), QStringLiteral("tiny"));
        QCOMPARE(body[QStringLiteral("temperature")].toDouble(), 0.3);
        QCOMPARE(body[QStringLiteral("max_tokens")].toInt(), ModelProbe::kProbeTokens);
    }

    void aModelThatOnlyThoughtWorks()
    {
        Server server;
        server.expect({ Server::send(Server::head() + json("data: {'choices':[{'delta':{'reasoning_content':'Hm'}}]}")
            + "\n\n" + Server::endEvents("length")) });
        ModelProbe probe(m_network, m_vault, { 2s, 2s, 2s });
        std::optional<Result<ProbeReport>> got;
        probe.check(contestantAt(server.baseUrl()), [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_OK(*got);
        QCOMPARE((*got)->excerpt, QString());
    }

    void aFailedCheckIsExplained()
    {
        Server server;
        server.expect(Server::whole("404 Not Found", "application/json", json("{'error':{'code':'model_not_found'}}")));
        ModelProbe probe(m_network, m_vault, { 2s, 2s, 2s });
        std::optional<Result<ProbeReport>> got;
        probe.check(contestantAt(server.baseUrl()), [&](const auto& result) { got = result; });
        QTRY_VERIFY(got);
        VERIFY_ERROR(*got, Error::Code::ModelUnknown);
    }

    void deletingItCancels()
    {
        Server server;
        server.expect({ Server::pause(10s) });
        bool isCalled = false;
        {
            ModelProbe probe(m_network, m_vault);
            probe.listModels(contestantAt(server.baseUrl()), [&](const auto&) { isCalled = true; });
            probe.check(contestantAt(server.baseUrl()), [&](const auto&) { isCalled = true; });
            QTRY_COMPARE(
                server.requests().size(), size_t(2)); // a connection that asks nothing yet may be kept for later
        }
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestModelProbe)
#include "tst_modelprobe.moc"
