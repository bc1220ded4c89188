// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/prompts/redundancy.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestRedundancy : public QObject {
    Q_OBJECT

private slots:
    /// goldens/dedup.json: FastChat's deduplication.py on 40 hello, 30 hi, 5 test and 200 different prompts.
    void agreesWithFastChat()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + u"/goldens/dedup.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        std::vector<QString> keys;
        for (const auto& [text, count] : { std::pair { u"hello"_s, 40 }, { u"hi"_s, 30 }, { u"test"_s, 5 } })
            keys.insert(keys.end(), std::size_t(count), redundancyKey({ text }));
        for (int i = 0; i < 200; ++i)
            keys.push_back(redundancyKey({ u"unique %1"_s.arg(i) }));
        for (const QJsonValue& expected : golden[u"results"].toArray()) {
            const Redundancy found = tagRedundant(keys, { expected[u"percentile"].toDouble(), 42 });
            QVERIFY(std::abs(found.cutoff - expected[u"cutoff"].toDouble()) < 1e-9);
            int kept = 0;
            QJsonArray sampledHello;
            for (std::size_t i = 0; i < keys.size(); ++i) {
                kept += found.tags[i].isKept;
                if (i < 40 && found.tags[i].isKept)
                    sampledHello.append(int(i));
            }
            QCOMPARE(kept, expected[u"kept"].toInt());
            QCOMPARE(sampledHello, expected[u"sampled_indices_hello"].toArray());
            const int frequentHi = int(found.tags[45].isFrequent) * 30;
            QCOMPARE(frequentHi, expected[u"per_prompt"][u"hi"][u"high_freq"].toInt());
        }
    }

    void keysKeepCaseAndCountCharacters()
    {
        QVERIFY(redundancyKey({ u"Hello"_s }) != redundancyKey({ u"hello"_s }));
        QCOMPARE(redundancyKey({ u"a"_s, u"b"_s }), u"a\nb\n"_s);
        const QString emoji = QString::fromUcs4(U"\U0001F600").repeated(10'001);
        QCOMPARE(redundancyKey({ emoji }).size(), 20'000);
    }

    void nearlyEqualPromptsShareAKey_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isEqual");
        QTest::newRow("case and signs") << u"Hello!"_s << u"hello"_s << true;
        QTest::newRow("drawn out") << u"hellooooo"_s << u"hello"_s << true;
        QTest::newRow("another greeting") << u"hi there :)"_s << u"Hello"_s << true;
        QTest::newRow("another language") << u"你好！"_s << u"привет"_s << true;
        QTest::newRow("full width") << u"Ｔｅｓｔ"_s << u"test"_s << true;
        QTest::newRow("spaces") << u"what  is\nlove"_s << u"What is love?"_s << true;
        QTest::newRow("a number") << u"what is 2+2"_s << u"what is 2+3"_s << false;
        QTest::newRow("another word") << u"hello world program"_s << u"hello"_s << false;
        QTest::newRow("signs alone") << u"???"_s << u"!!!"_s << false;
    }

    void nearlyEqualPromptsShareAKey()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, isEqual);
        QCOMPARE(nearRedundancyKey({ left }) == nearRedundancyKey({ right }), isEqual);
    }

    void nothingAndOnePromptAreFine()
    {
        QCOMPARE(tagRedundant({}).tags.size(), std::size_t(0));
        const Redundancy one = tagRedundant({ u"a"_s, u"a"_s });
        QCOMPARE(one.cutoff, 2.0);
        QVERIFY(one.tags[0].isKept && !one.tags[0].isFrequent);
    }
};

QTEST_APPLESS_MAIN(TestRedundancy)
#include "tst_redundancy.moc"
