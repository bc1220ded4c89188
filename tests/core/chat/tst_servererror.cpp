// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/servererror.h"
#include "tests/support/json.h"

using namespace darkhorse;

class TestServerError : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatARefusalMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, int status, const char* body, const char* code) {
            QTest::newRow(name) << status << json(body) << QString::fromLatin1(code);
        };
        row("OpenAI, empty account", 429,
            "{'error':{'message':'m','type':'insufficient_quota','code':'insufficient_quota'}}", "QuotaExhausted");
        row("OpenAI, too fast", 429, "{'error':{'message':'m','type':'requests','code':'rate_limit_exceeded'}}",
            "RateLimited");
        row("Anthropic, too fast", 429, "{'type':'error','error':{'type':'rate_limit_error','message':'m'}}",
            "RateLimited");
        row("Anthropic, spend limit", 429,
            "{'type':'error','error':{'type':'rate_limit_error','message':'m','details':{'error_code':"
            "'enforced_spend_limit_reached'}}}",
            "QuotaExhausted");
        row("Anthropic, no credit", 400,
            "{'type':'error','error':{'type':'invalid_request_error','message':'Your credit balance is too low to "
            "access'}}",
            "QuotaExhausted");
        row("Anthropic, overloaded", 529, "{'type':'error','error':{'type':'overloaded_error','message':'m'}}",
            "ServerFailed");
        row("Anthropic, unknown model", 404, "{'type':'error','error':{'type':'not_found_error','message':'m'}}",
            "ModelUnknown");
        row("Google, wrong key", 400,
            "{'error':{'code':400,'message':'API key not "
            "valid.','status':'INVALID_ARGUMENT','details':[{'reason':'API_KEY_INVALID'}]}}",
            "Unauthorized");
        row("Google, in a list", 400, "[{'error':{'code':400,'message':'m','status':'INVALID_ARGUMENT'}}]",
            "RequestRejected");
        row("Google, too fast", 429, "{'error':{'code':429,'message':'m','status':'RESOURCE_EXHAUSTED'}}",
            "RateLimited");
        row("Google, the day's share", 429,
            "{'error':{'code':429,'message':'m','status':'RESOURCE_EXHAUSTED','details':[{'violations':[{'quotaId':"
            "'GenerateRequestsPerDayPerProjectPerModel-FreeTier'}]}]}}",
            "QuotaExhausted");
        row("FastAPI", 422, "{'detail':[{'loc':['body','temperature'],'msg':'m','type':'value_error'}]}",
            "RequestRejected");
        row("DeepSeek, empty account", 402, "{'error':{'message':'Insufficient Balance'}}", "QuotaExhausted");
        row("a proxy", 502, "<html><title>Bad gateway</title>", "ServerFailed");
    }

    void tellsWhatARefusalMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QCOMPARE(toString(explainRefusal({ status, {}, {}, body }).code), code);
    }

    void findsTheFieldAtFault()
    {
        const auto error = ServerError::from(QJsonDocument::fromJson(
            json("{'detail':[{'loc':['body','temperature'],'msg':'too high','type':'value_error'}]}")));
        QVERIFY(error);
        QCOMPARE(error->parameter, QStringLiteral("temperature"));
        QCOMPARE(error->message, QStringLiteral("too high"));
    }
};

QTEST_APPLESS_MAIN(TestServerError)
#include "tst_servererror.moc"
