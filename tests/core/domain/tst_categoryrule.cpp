// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

#include "core/domain/categorydefinition.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestCategoryRule : public QObject {
    Q_OBJECT

private:
    static Result<CategoryRule> ruleOf(const QByteArray& text)
    {
        return CategoryRule::fromJson(QJsonDocument::fromJson(json(text)).object());
    }

    static CategoryFacts sample()
    {
        CategoryFacts facts;
        facts.language = u"zh"_s;
        facts.tokens = 600;
        facts.turns = 2;
        facts.isCode = true;
        facts.verdict = Verdict::BothBad;
        facts.models = { u"yi-large"_s, u"gpt-4o"_s };
        facts.tags = { u"Legal"_s };
        facts.castAtUtcMs = QDateTime(QDate(2024, 5, 20), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        facts.labels.insert(u"hard"_s, 6);
        return facts;
    }

private slots:
    void conditionsDecide_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("answer"); // 1 yes, 0 no, -1 not known
        const auto row = [](const char* rule, int answer) { QTest::newRow(rule) << QByteArray(rule) << answer; };
        row("{'field':'language','in':['zh','en']}", 1);
        row("{'field':'language','in':['ru']}", 0);
        row("{'field':'tokens','at_least':500}", 1);
        row("{'field':'tokens','at_least':500,'below':600}", 0);
        row("{'field':'characters','below':10}", -1);
        row("{'field':'code','is':false}", 0);
        row("{'field':'refusal','is':false}", -1);
        row("{'field':'verdict','in':['model_a','model_b']}", 0);
        row("{'field':'model','in':['yi-large']}", 1);
        row("{'field':'tag','in':['legal']}", 1);
        row("{'field':'date','from':'2024-05-20','until':'2024-05-21'}", 1);
        row("{'field':'date','until':'2024-05-20'}", 0);
        row("{'label':'hard','at_least':6}", 1);
        row("{'label':'math','at_least':1}", -1);
        row("{'all':[]}", 1);
        row("{'any':[]}", 0);
        row("{'not':{'field':'tag','in':['legal']}}", 0);
        row("{'not':{'label':'math','at_least':1}}", -1);
        row("{'all':[{'label':'math','at_least':1},{'field':'code','is':false}]}", 0);
        row("{'all':[{'label':'math','at_least':1},{'field':'code','is':true}]}", -1);
        row("{'any':[{'label':'math','at_least':1},{'field':'code','is':true}]}", 1);
    }

    void conditionsDecide()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, answer);
        const auto read = ruleOf(rule);
        VERIFY_OK(read);
        const auto found = read->matches(sample());
        QCOMPARE(found ? int(*found) : -1, answer);
        QCOMPARE(QJsonDocument(read->toJson()), QJsonDocument::fromJson(json(rule)));
    }

    void brokenRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char* rule : { "{}", "[]", "{'field':'colour','in':['red']}", "{'field':'language'}",
                 "{'field':'language','in':[]}", "{'field':'language','in':'zh'}", "{'field':'tokens'}",
                 "{'field':'tokens','at_least':'many'}", "{'field':'tokens','in':['5']}", "{'field':'code','is':'yes'}",
                 "{'field':'date','from':'yesterday'}", "{'all':{'field':'code','is':true}}", "{'all':[],'any':[]}",
                 "{'not':[]}", "{'label':''}", "{'field':'label','at_least':1}", "{'all':[{'field':'code'}]}" })
            QTest::newRow(rule) << QByteArray(rule);
    }

    void brokenRulesAreRefused()
    {
        QFETCH(QByteArray, rule);
        VERIFY_ERROR(ruleOf(rule), Error::Code::InvalidInput);
    }

    void definitionsTravelAsJson()
    {
        const QByteArray text = json("{'darkhorse_categories':1,'categories':[{'key':'law','name':'Право',"
                                     "'description':'','rule':{'field':'tag','in':['legal']}}]}");
        const auto read = categoriesFromJson(text);
        VERIFY_OK(read);
        QCOMPARE(read->size(), std::size_t(1));
        QCOMPARE(read->front().name, u"Право"_s);
        const auto again = categoriesFromJson(categoriesToJson(*read));
        VERIFY_OK(again);
        QVERIFY(*again == *read);
        QCOMPARE(categoriesOf(sample(), *read), (std::vector { CategoryKey { u"law"_s } }));
    }

    void brokenDefinitionsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray begin = "{'darkhorse_categories':1,'categories':[";
        const QByteArray rule = "'rule':{'all':[]}}";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another form") << QByteArray("{'darkhorse_categories':2,'categories':[]}");
        QTest::newRow("no list") << QByteArray("{'darkhorse_categories':1}");
        QTest::newRow("capitals in the key") << begin + "{'key':'Law','name':'Law'," + rule + "]}";
        QTest::newRow("no name") << begin + "{'key':'law','name':' '," + rule + "]}";
        QTest::newRow("no rule") << begin + "{'key':'law','name':'Law'}]}";
        QTest::newRow("a key twice") << begin + "{'key':'law','name':'Law'," + rule + ",{'key':'law','name':'Law',"
                + rule + "]}";
    }

    void brokenDefinitionsAreRefused()
    {
        QFETCH(QByteArray, text);
        VERIFY_ERROR(categoriesFromJson(json(text)), Error::Code::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestCategoryRule)
#include "tst_categoryrule.moc"
