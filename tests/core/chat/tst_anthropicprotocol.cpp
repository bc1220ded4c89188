// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/chat/anthropicprotocol.h"
#include "core/chat/wirejson.h"
#include "tests/support/json.h"

using namespace darkhorse;

namespace {

Contestant claude()
{
    Contestant made;
    made.kind = ContestantKind::Anthropic;
    made.baseUrl = QUrl(QStringLiteral("https://api.anthropic.com"));
    made.modelId = QStringLiteral("claude");
    return made;
}

ChatRequest hello() { return { { { ChatMessage::Role::User, QStringLiteral("Hello?") } } }; }

QByteArray header(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestAnthropicProtocol : public QObject {
    Q_OBJECT

private slots:
    void sendsOnlyWhatIsSet()
    {
        const HttpRequest sent = AnthropicProtocol(claude()).request(hello(), QStringLiteral("sk-ant"));
        QCOMPARE(sent.url, QUrl(QStringLiteral("https://api.anthropic.com/v1/messages")));
        QCOMPARE(header(sent, "x-api-key"), QByteArray("sk-ant"));
        QCOMPARE(header(sent, "anthropic-version"), QByteArray("2023-06-01"));
        QCOMPARE(header(sent, "Authorization"), QByteArray());
        QCOMPARE(parseJson(sent.body).object(),
            parseJson(json("{'model':'claude','max_tokens':8192,'stream':true,'messages':[{'role':'user','content':"
                           "'Hello?'}]}"))
                .object());
    }

    void sendsSettingsVersionAndSystemPrompt()
    {
        Contestant set = claude();
        set.apiVersion = QStringLiteral("2026-10-21");
        set.systemPrompt = QStringLiteral("Be brief.");
        set.sampling = { 0.5, 0.9, 100, 7 };
        const HttpRequest sent = AnthropicProtocol(set).request(hello(), {});
        QCOMPARE(header(sent, "anthropic-version"), QByteArray("2026-10-21"));
        QCOMPARE(header(sent, "x-api-key"), QByteArray());
        const QJsonObject body = parseJson(sent.body).object();
        QCOMPARE(body.value(QStringLiteral("system")).toString(), QStringLiteral("Be brief."));
        QCOMPARE(body.value(QStringLiteral("temperature")).toDouble(), 0.5);
        QCOMPARE(body.value(QStringLiteral("top_p")).toDouble(), 0.9);
        QCOMPARE(body.value(QStringLiteral("max_tokens")).toInt(), 100);
        QVERIFY(!body.contains(QStringLiteral("seed"))); // the protocol has none
    }

    void understandsTheAddressesThatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* url : { "https://h", "https://h/", "https://h/v1", "https://h/v1/", "https://h/v1/messages" })
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void understandsTheAddressesThatPeopleType()
    {
        QFETCH(QString, typed);
        QCOMPARE(AnthropicProtocol::endpoint(QUrl(typed), QStringLiteral("messages")),
            QUrl(QStringLiteral("https://h/v1/messages")));
    }

    void lowersItsOwnLimitButNotThePersons()
    {
        const HttpRefusal refusal { 400, "application/json", {},
            json("{'type':'error','error':{'type':'invalid_request_error','message':'max_tokens: 8192 > 4096, which is "
                 "the maximum allowed number of output tokens for claude-3-opus'}}") };
        const AnthropicProtocol open(claude());
        const auto again = open.reworded(open.request(hello(), {}), refusal);
        QVERIFY(again);
        QCOMPARE(parseJson(again->body).object().value(QStringLiteral("max_tokens")).toInt(), 4096);
        QVERIFY(!open.reworded(*again, refusal));

        Contestant set = claude();
        set.sampling.maxTokens = 8192;
        const AnthropicProtocol fixed(set);
        QVERIFY(!fixed.reworded(fixed.request(hello(), {}), refusal));
    }
};

QTEST_APPLESS_MAIN(TestAnthropicProtocol)
#include "tst_anthropicprotocol.moc"
