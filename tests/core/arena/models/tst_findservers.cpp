// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpServer>
#include <QTest>

#include "core/arena/models/localmodels.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/scriptedserver.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

QByteArray reply(const QByteArray& status, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QUrl closedPort()
{
    QTcpServer server;
    [[maybe_unused]] const bool isListening = server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
}

} // namespace

class TestFindServers : public QObject {
    Q_OBJECT

private slots:
    void serversAreFoundWithTheirModels()
    {
        ScriptedServer open;
        open.expect({ ScriptedServer::send(reply("200 OK", R"({"data":[{"id":"qwen"},{"id":"llama"}]})")) });
        ScriptedServer keyed;
        keyed.expect({ ScriptedServer::send(reply("401 Unauthorized", R"({"error":{"message":"no"}})")) });
        ScriptedServer other;
        other.expect({ ScriptedServer::send(reply("200 OK", "<html>a web site</html>")) });
        const TempArena arena;
        const auto session = arena.open();
        std::optional<std::vector<FoundServer>> found;
        session->localModels().findServersAt(
            { { u"Ollama"_s, open.baseUrl() }, { u"vLLM"_s, keyed.baseUrl() }, { u"LM Studio"_s, other.baseUrl() },
                { u"llama.cpp"_s, closedPort() } },
            this, [&](const std::vector<FoundServer>& servers) { found = servers; });
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20'000);
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->at(0).program, u"Ollama"_s);
        QCOMPARE(found->at(0).models, (QStringList { u"llama"_s, u"qwen"_s }));
        QVERIFY(!found->at(0).needsKey);
        QCOMPARE(found->at(1).program, u"vLLM"_s);
        QVERIFY(found->at(1).needsKey);
        for (const auto& request : open.requests())
            QVERIFY(!request.headers.contains("authorization")); // no key goes to whoever listens there
    }
};

QTEST_GUILESS_MAIN(TestFindServers)
#include "tst_findservers.moc"
