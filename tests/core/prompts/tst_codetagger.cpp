// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/prompts/codetagger.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestCodeTagger : public QObject {
    Q_OBJECT

private slots:
    /// goldens/code_tagger.json: FastChat's own code on 39 texts.
    void agreesWithFastChat()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + u"/goldens/code_tagger.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
        QVERIFY(cases.size() >= 39);
        for (const QJsonValue& one : cases) {
            const QString text = one[u"text"].toString();
            QVERIFY2(
                isCode(text, CodeRule::ChatbotArena) == one[u"is_code"].toBool(), qPrintable(u"\"%1\""_s.arg(text)));
        }
    }

    void rulesDifferWhereOursIsBetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("arena");
        QTest::addColumn<bool>("ours");
        QTest::newRow("a library in its own spelling") << u"Train it with PyTorch"_s << false << true;
        QTest::newRow("an include of the system") << u"#include <stdio.h>"_s << false << true;
        QTest::newRow("a version in the name") << u"an html5 page"_s << false << true;
        QTest::newRow("sqlite") << u"open a sqlite file"_s << false << true;
        QTest::newRow("C sharp") << u"a C# class for money"_s << false << true;
        QTest::newRow("a query") << u"SELECT name FROM users WHERE id = 3"_s << false << true;
        QTest::newRow("between Chinese characters") << u"用Python写一个排序函数"_s << false << true;
        QTest::newRow("slash between names") << u"Python/JavaScript bindings"_s << false << true;
        QTest::newRow("a definition") << u"what does def f(x): return x do"_s << false << true;
        QTest::newRow("part of a brand") << u"jaxx wallet"_s << true << false;
        QTest::newRow("a question after a plain block")
            << u"```plaintext\nhello\n```\nsort it in python"_s << false << true;
        QTest::newRow("a plain block alone") << u"```plaintext\nhello\n```"_s << false << false;
        QTest::newRow("ASCII art") << u"ASCII art of a python ```x```"_s << false << false;
        QTest::newRow("quoted") << u"what is \"python\"?"_s << true << true;
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("a poem") << u"Write a poem about autumn, please. Import nothing."_s << false << false;
        QTest::newRow("a lone surrogate") << QString(QChar(0xd83d)) << false << false;
    }

    void rulesDifferWhereOursIsBetter()
    {
        QFETCH(QString, text);
        QFETCH(bool, arena);
        QFETCH(bool, ours);
        QCOMPARE(isCode(text, CodeRule::ChatbotArena), arena);
        QCOMPARE(isCode(text, CodeRule::Ours), ours);
    }

    /// MT-bench calls 10 of its 80 questions coding, in ten languages; both its turns are asked.
    void findsCodingQuestionsOfMtBench()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        int found = 0;
        int coding = 0;
        int called = 0;
        QStringList wrong;
        for (const auto* folder : { "mt_bench", "de_mt_bench", "fr_mt_bench", "ja_mt_bench", "pl_mt_bench",
                 "ru_mt_bench", "zh_mt_bench", "id_mt_bench", "vi_mt_bench" }) {
            QFile file(u"%1/data/18-multilingual-mt-bench/%2/question.jsonl"_s.arg(shared, QLatin1String(folder)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray& line : file.readAll().split('\n')) {
                const QJsonObject question = QJsonDocument::fromJson(line).object();
                if (question.isEmpty())
                    continue;
                bool isTagged = false;
                for (const QJsonValue& turn : question[u"turns"].toArray())
                    isTagged = isTagged || isCode(turn.toString());
                const bool isCoding = question[u"category"].toString() == u"coding";
                coding += isCoding;
                called += isTagged;
                found += isCoding && isTagged;
                if (isCoding != isTagged)
                    wrong.append(u"%1 %2 %3: %4"_s.arg(QLatin1String(folder), question[u"category"].toString(),
                        isTagged ? u"called code"_s : u"missed"_s,
                        question[u"turns"][0].toString().left(140).simplified()));
            }
        }
        const double recall = double(found) / coding;
        const double precision = double(found) / called;
        qInfo("coding: recall %.3f (%d of %d), precision %.3f (%d called)", recall, found, coding, precision, called);
        for (const QString& line : wrong)
            qInfo("%s", qPrintable(line));
        QVERIFY(recall >= 0.95 && precision >= 0.85);
    }
};

QTEST_APPLESS_MAIN(TestCodeTagger)
#include "tst_codetagger.moc"
