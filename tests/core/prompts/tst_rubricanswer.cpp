// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/prompts/rubricanswer.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestRubricAnswer : public QObject {
    Q_OBJECT

private slots:
    /// goldens/classifier_parse.json: FastChat's classifiers on answers right and wrong.
    void agreesWithFastChat()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + u"/goldens/classifier_parse.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        int cases = 0;
        for (const auto& [classifier, rubric] :
            { std::pair { u"criteria_v0.1"_s, u"hard"_s }, { u"if_v0.1"_s, u"if"_s }, { u"math_v0.1"_s, u"math"_s },
                { u"creative_writing_v0.1"_s, u"creative_writing"_s } }) {
            for (const QJsonValue& one : golden[classifier].toArray()) {
                const QString output = one[u"output"].toString();
                QVERIFY2(readRubricAnswer(rubric, output).tag == one[u"tag"].toObject(),
                    qPrintable(rubric + u": "_s + output));
                ++cases;
            }
        }
        QVERIFY(cases >= 30);
    }

    void whatIsNotUnderstoodIsNoLabel_data()
    {
        QTest::addColumn<QString>("rubric");
        QTest::addColumn<QString>("output");
        QTest::addColumn<double>("label"); // -1: none
        QTest::newRow("six criteria") << u"hard"_s << u"[1, 2, 3, 4, 5, 6]"_s << 6.0;
        QTest::newRow("another form") << u"hard"_s << u"[1,2,3]"_s << -1.0;
        QTest::newRow("gibberish") << u"hard"_s << u"Once upon a time"_s << -1.0;
        QTest::newRow("a score") << u"if"_s << u"Well. <score>3</score>"_s << 3.0;
        QTest::newRow("two scores") << u"if"_s << u"<score>3</score><score>4</score>"_s << -1.0;
        QTest::newRow("no is a label") << u"math"_s << u"<decision>no</decision>"_s << 0.0;
        QTest::newRow("maybe is none") << u"math"_s << u"<decision>maybe</decision>"_s << -1.0;
        QTest::newRow("yes") << u"creative_writing"_s << u"<decision>[Yes]</decision>"_s << 1.0;
    }

    void whatIsNotUnderstoodIsNoLabel()
    {
        QFETCH(QString, rubric);
        QFETCH(QString, output);
        QFETCH(double, label);
        QCOMPARE(readRubricAnswer(rubric, output).labels(rubric).value(rubric, -1), label);
    }
};

QTEST_APPLESS_MAIN(TestRubricAnswer)
#include "tst_rubricanswer.moc"
