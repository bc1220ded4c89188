// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/domain/tokencount.h"
#include "core/prompts/classify.h"
#include "core/prompts/refusal.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestClassify : public QObject {
    Q_OBJECT

private slots:
    void conversationIsReadAsAWhole()
    {
        const PromptFacts facts
            = classify({ u"Please explain recursion to me in simple words."_s, u"Now show it in Python 🐍"_s });
        QCOMPARE(facts.language, u"en"_s);
        QCOMPARE(facts.turns, 2);
        QVERIFY(facts.isCode);
        QCOMPARE(facts.characters, 47 + 23);
        QVERIFY(facts.tokens >= 14 && facts.tokens <= 20);
        QCOMPARE(classify({}), (PromptFacts { u"unknown"_s, 0, 0, 0, false }));
    }

    // cl100k_base: 1, 2, 10, 9, 3, 5.
    void tokensAreNearATokenizer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << QString() << 0 << 0;
        QTest::newRow("hi") << u"hi"_s << 1 << 1;
        QTest::newRow("two words") << u"hello there"_s << 2 << 2;
        QTest::newRow("a sentence") << u"The quick brown fox jumps over the lazy dog."_s << 9 << 11;
        QTest::newRow("digits") << u"123456789"_s << 3 << 3;
        QTest::newRow("Chinese") << u"你好世界"_s << 4 << 6;
        QTest::newRow("long") << u"the quick brown fox "_s.repeated(125) << 490 << 520;
    }

    void tokensAreNearATokenizer()
    {
        QFETCH(QString, text);
        QFETCH(int, least);
        QFETCH(int, most);
        const int tokens = tokenCount(text);
        QVERIFY2(tokens >= least && tokens <= most, qPrintable(QString::number(tokens)));
    }

    void refusalsAreToldByTheirOpening_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("English") << u"I’m sorry, but I can’t help with that request."_s << true;
        QTest::newRow("as an AI") << u"As an AI language model, I cannot browse the web."_s << true;
        QTest::newRow("Russian") << u"К сожалению, я не могу помочь с этим."_s << true;
        QTest::newRow("Chinese") << u"抱歉，我无法回答这个问题。"_s << true;
        QTest::newRow("German") << u"Es tut mir leid, aber ich kann dabei nicht helfen."_s << true;
        QTest::newRow("an answer") << u"Sure! Here is a list of ideas."_s << false;
        QTest::newRow("quoted far inside") << u"word "_s.repeated(60) + u"I cannot help with"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void refusalsAreToldByTheirOpening()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isRefused);
        QCOMPARE(isRefusal(answer), isRefused);
    }
};

QTEST_APPLESS_MAIN(TestClassify)
#include "tst_classify.moc"
