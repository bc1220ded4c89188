// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/chat/openaiprotocol.h"
#include "tests/support/json.h"

using namespace darkhorse;

namespace {

Contestant contestant()
{
    Contestant made;
    made.kind = ContestantKind::OpenAiCompatible;
    made.baseUrl = QUrl(QStringLiteral("http://localhost:8080/v1"));
    made.modelId = QStringLiteral("tiny");
    return made;
}

ChatRequest prompt(const char* text) { return { { { ChatMessage::Role::User, QString::fromUtf8(text) } } }; }

QJsonObject bodyOf(const HttpRequest& request) { return QJsonDocument::fromJson(request.body).object(); }

bool hasHeader(const HttpRequest& request, const QByteArray& name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [&](const auto& h) { return h.first == name; });
}

} // namespace

class TestOpenAiProtocol : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsSetIsSent()
    {
        const HttpRequest request = OpenAiProtocol(contestant()).request(prompt("Grüße \"x\"\n"), {});
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.url, QUrl(QStringLiteral("http://localhost:8080/v1/chat/completions")));
        QCOMPARE(QString::fromUtf8(request.body),
            QString::fromUtf8(json("{'messages':[{'content':'Grüße \\'x\\'\\n','role':'user'}],'model':'tiny',"
                                   "'stream':true,'stream_options':{'include_usage':true}}")));
        QVERIFY(!hasHeader(request, "Authorization"));
    }

    void everySettingIsSent()
    {
        Contestant full = contestant();
        full.systemPrompt = QStringLiteral("Be brief.");
        full.sampling = { 0.0, 0.5, 100, 9007199254740993 };
        const HttpRequest request = OpenAiProtocol(full).request(
            { { { ChatMessage::Role::User, QStringLiteral("a") }, { ChatMessage::Role::Assistant, QStringLiteral("b") },
                { ChatMessage::Role::User, QStringLiteral("c") } } },
            QStringLiteral("sk-1"));
        const QJsonObject body = bodyOf(request);
        QCOMPARE(body.value(QStringLiteral("temperature")).toDouble(-1), 0.0);
        QCOMPARE(body.value(QStringLiteral("top_p")).toDouble(), 0.5);
        QCOMPARE(body.value(QStringLiteral("max_tokens")).toInt(), 100);
        QCOMPARE(body.value(QStringLiteral("seed")).toInteger(), 9007199254740993);
        const QJsonArray messages = body.value(QStringLiteral("messages")).toArray();
        QStringList roles;
        for (const QJsonValue& message : messages)
            roles << message[QStringLiteral("role")].toString();
        QCOMPARE(roles,
            (QStringList { QStringLiteral("system"), QStringLiteral("user"), QStringLiteral("assistant"),
                QStringLiteral("user") }));
        QVERIFY(std::find(request.headers.begin(), request.headers.end(),
                    std::pair<QByteArray, QByteArray>("Authorization", "Bearer sk-1"))
            != request.headers.end());
    }

    void anEmptyModelIdIsLeftOut()
    {
        Contestant nameless = contestant();
        nameless.modelId.clear();
        QVERIFY(!bodyOf(OpenAiProtocol(nameless).request(prompt("x"), {})).contains(QStringLiteral("model")));
    }

    void addressesThatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* typed, const char* expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("http://localhost:8080", "http://localhost:8080/v1/models");
        row("http://localhost:8080/", "http://localhost:8080/v1/models");
        row("http://localhost:8080/v1", "http://localhost:8080/v1/models");
        row("http://localhost:8080/v1/", "http://localhost:8080/v1/models");
        row("http://localhost:8080/v1//", "http://localhost:8080/v1/models");
        row("https://h/v1/chat/completions", "https://h/v1/models");
        row("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1/models");
        row("https://h/v1beta/openai/", "https://h/v1beta/openai/models");
        row("https://h/a%20b/v1", "https://h/a%20b/v1/models");
        row("https://h/openai/v1?api-version=2024", "https://h/openai/v1/models?api-version=2024");
        row("http://[::1]:8080/v1#x", "http://[::1]:8080/v1/models");
    }

    void addressesThatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(
            OpenAiProtocol::endpoint(QUrl(typed), QStringLiteral("models")).toString(QUrl::FullyEncoded), expected);
    }

    void refusalsAreExplained_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* name, int status, const QByteArray& body, const char* code, const char* part) {
            QTest::newRow(name) << status << body << QString::fromUtf8(code) << QString::fromUtf8(part);
        };
        const QByteArray plain = json("{'error':{'message':'No.','type':'t','param':null,'code':null}}");
        row("400", 400, plain, "RequestRejected", "HTTP 400: No. (t)");
        row("401", 401, plain, "Unauthorized", "HTTP 401");
        row("402", 402, plain, "QuotaExhausted", "HTTP 402");
        row("403", 403, plain, "Unauthorized", "HTTP 403");
        row("404", 404, plain, "ModelUnknown", "HTTP 404");
        row("408", 408, plain, "TimedOut", "HTTP 408");
        row("413", 413, plain, "RequestRejected", "HTTP 413");
        row("429", 429, plain, "RateLimited", "HTTP 429");
        row("500", 500, plain, "ServerFailed", "HTTP 500");
        row("529", 529, plain, "ServerFailed", "HTTP 529");
        row("quota", 429, json("{'error':{'message':'Pay.','code':'insufficient_quota'}}"), "QuotaExhausted", "Pay.");
        row("code as a number", 503, json("{'error':{'message':'Loading model','code':503}}"), "ServerFailed",
            "Loading model (503)");
        row("model by code", 400, json("{'error':{'message':'?','code':'model_not_found'}}"), "ModelUnknown", "?");
        row("vLLM", 400, json("{'object':'error','message':'too long','type':'BadRequestError','code':400}"),
            "RequestRejected", "too long");
        row("text", 400, "plain words\nin lines", "RequestRejected", "HTTP 400: plain words in lines");
        row("HTML with a title", 502,
            "<html><head><TITLE>502 Bad\nGateway</title></head><body><p>nginx</p></body></html>", "ServerFailed",
            "HTTP 502: 502 Bad Gateway");
        row("HTML without", 502, "<html><body><p>Sorry</p></body></html>", "ServerFailed", "HTTP 502: Sorry");
        row("nothing", 500, "", "ServerFailed", "HTTP 500");
    }

    void refusalsAreExplained()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, part);
        const Error error = OpenAiProtocol(contestant()).explain({ status, "application/json", "2", body });
        QCOMPARE(toString(error.code), code);
        QVERIFY2(error.detail.startsWith(QStringLiteral("HTTP %1").arg(status)), qPrintable(error.detail));
        QVERIFY2(error.detail.contains(part), qPrintable(error.detail));
        QVERIFY2(error.detail.endsWith(QStringLiteral("; retry after 2")), qPrintable(error.detail));
    }

    void aDetailIsNeverLong()
    {
        const QByteArray body(60000, 'x');
        QVERIFY(OpenAiProtocol(contestant()).explain({ 500, {}, {}, body }).detail.size() < 600);
        const QByteArray quoted = json("{'error':{'message':'") + body + json("'}}");
        QVERIFY(OpenAiProtocol(contestant()).explain({ 500, {}, {}, quoted }).detail.size() < 600);
    }

    void onlyWordsAreChangedForAnotherTry_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("come");
        QTest::newRow("newer models") << 400
                                      << QByteArray(
                                             json("{'error':{'message':'Use max_completion_tokens "
                                                  "instead.','param':'max_tokens','code':'unsupported_parameter'}}"))
                                      << "max_tokens"
                                      << "max_completion_tokens";
        QTest::newRow("older servers") << 400 << json("{'error':{'message':'Unrecognized field stream_options'}}")
                                       << "stream_options"
                                       << "";
        QTest::newRow("validation of other kinds")
            << 422 << json("{'detail':[{'loc':['body','stream_options'],'msg':'extra fields not permitted'}]}")
            << "stream_options"
            << "";
        QTest::newRow("a setting of the user stays")
            << 400 << json("{'error':{'message':'temperature is not supported','param':'temperature'}}") << ""
            << "";
        QTest::newRow("a value out of range")
            << 400 << json("{'error':{'message':'max_tokens: must be at least 1'}}") << ""
            << "";
        QTest::newRow("no such status") << 500 << json("{'error':{'message':'stream_options'}}") << ""
                                        << "";
    }

    void onlyWordsAreChangedForAnotherTry()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QString, gone);
        QFETCH(QString, come);
        Contestant full = contestant();
        full.sampling = { 0.5, {}, 100, {} };
        const OpenAiProtocol protocol(full);
        const HttpRequest sent = protocol.request(prompt("x"), {});
        const auto again = protocol.reworded(sent, { status, {}, {}, answer });
        QCOMPARE(again.has_value(), !gone.isEmpty());
        if (!again)
            return;
        QJsonObject expected = bodyOf(sent);
        const QJsonValue value = expected.take(gone);
        if (!come.isEmpty())
            expected.insert(come, value);
        QCOMPARE(bodyOf(*again), expected);
        QVERIFY(!protocol.reworded(*again, { status, {}, {}, answer }));
    }
};

QTEST_GUILESS_MAIN(TestOpenAiProtocol)
#include "tst_openaiprotocol.moc"
