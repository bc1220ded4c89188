// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/refusedfield.h"
#include "core/chat/wirejson.h"
#include "tests/support/json.h"

using namespace darkhorse;

class TestRefusedField : public QObject {
    Q_OBJECT

private slots:
    void findsTheFieldAtFault_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("again");
        const auto row = [](const char* name, const char* sent, int status, const char* refusal, const char* field,
                             const char* again) {
            QTest::newRow(name) << json(sent) << status << json(refusal) << QString::fromLatin1(field) << json(again);
        };
        row("named by param", "{'model':'m','temperature':1,'top_p':1}", 400,
            "{'error':{'message':'temperature or top_p','param':'top_p'}}", "top_p", "{'model':'m','temperature':1}");
        row("named in the sentence", "{'temperature':1}", 400,
            "{'error':{'type':'invalid_request_error','message':'`temperature` is deprecated for this model.'}}",
            "temperature", "{}");
        row("FastAPI", "{'seed':1}", 422, "{'detail':[{'loc':['body','seed'],'msg':'Extra inputs'}]}", "seed", "{}");
        row("Mistral's word", "{'random_seed':1}", 400, "{'error':{'message':'random_seed is unknown'}}", "seed", "{}");
        row("Gemini", "{'generationConfig':{'topP':1,'seed':2}}", 400,
            "{'error':{'code':400,'message':'topP is not supported','status':'INVALID_ARGUMENT'}}", "top_p",
            "{'generationConfig':{'seed':2}}");
        row("plain text", "{'temperature':1}", 400, "temperature not allowed", "temperature", "{}");
        row("not sent", "{'top_p':1}", 400, "{'error':{'message':'m','param':'temperature'}}", "", "");
        row("part of a word", "{'seed':1}", 400, "{'error':{'message':'seeds are for birds'}}", "", "");
        row("a limit of tokens stays", "{'max_tokens':1}", 400, "{'error':{'message':'m','param':'max_tokens'}}", "",
            "");
        row("another failure", "{'temperature':1}", 500, "{'error':{'message':'temperature'}}", "", "");
    }

    void findsTheFieldAtFault()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        QFETCH(QByteArray, refusal);
        QFETCH(QString, field);
        QFETCH(QByteArray, again);
        const auto found = withoutRefusedField({ "POST", {}, {}, sent }, { status, {}, {}, refusal });
        QCOMPARE(found ? found->field : QString(), field);
        if (found)
            QCOMPARE(parseJson(found->request.body), parseJson(again));
    }
};

QTEST_APPLESS_MAIN(TestRefusedField)
#include "tst_refusedfield.moc"
