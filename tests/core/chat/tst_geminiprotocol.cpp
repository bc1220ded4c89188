// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/chat/geminiprotocol.h"
#include "core/chat/wirejson.h"
#include "tests/support/json.h"

using namespace darkhorse;

class TestGeminiProtocol : public QObject {
    Q_OBJECT

private slots:
    void sendsOnlyWhatIsSet()
    {
        Contestant contestant;
        contestant.baseUrl = QUrl(QStringLiteral("https://h/v1beta"));
        contestant.modelId = QStringLiteral("models/gemini-pro");
        const HttpRequest sent = GeminiProtocol(contestant)
                                     .request({ { { ChatMessage::Role::User, QStringLiteral("a") },
                                                  { ChatMessage::Role::Assistant, QStringLiteral("b") },
                                                  { ChatMessage::Role::User, QStringLiteral("c") } } },
                                         QStringLiteral("key"));
        QCOMPARE(sent.url, QUrl(QStringLiteral("https://h/v1beta/models/gemini-pro:streamGenerateContent?alt=sse")));
        QVERIFY(!sent.url.toString().contains(QStringLiteral("key=")));
        const std::pair<QByteArray, QByteArray> key { "x-goog-api-key", "key" };
        QVERIFY(std::find(sent.headers.begin(), sent.headers.end(), key) != sent.headers.end());
        QCOMPARE(parseJson(sent.body).object(),
            parseJson(
                json("{'contents':[{'role':'user','parts':[{'text':'a'}]},{'role':'model','parts':[{'text':'b'}]},"
                     "{'role':'user','parts':[{'text':'c'}]}]}"))
                .object());
    }

    void sendsWhatIsSet()
    {
        Contestant contestant;
        contestant.baseUrl = QUrl(QStringLiteral("https://h"));
        contestant.modelId = QStringLiteral("gemini-pro");
        contestant.systemPrompt = QStringLiteral("s");
        contestant.sampling = { 0.5, 0.9, 100, 7 };
        const HttpRequest sent = GeminiProtocol(contestant).request({ { { {}, QStringLiteral("a") } } }, {});
        QCOMPARE(sent.url.path(), QStringLiteral("/v1beta/models/gemini-pro:streamGenerateContent"));
        const QJsonObject body = parseJson(sent.body).object();
        QCOMPARE(body.value(QStringLiteral("generationConfig")).toObject(),
            parseJson(json("{'temperature':0.5,'topP':0.9,'maxOutputTokens':100,'seed':7}")).object());
        QCOMPARE(body.value(QStringLiteral("systemInstruction")).toObject(),
            parseJson(json("{'parts':[{'text':'s'}]}")).object());
    }
};

QTEST_APPLESS_MAIN(TestGeminiProtocol)
#include "tst_geminiprotocol.moc"
