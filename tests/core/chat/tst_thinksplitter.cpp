// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/chat/thinksplitter.h"

using namespace darkhorse;

class TestThinkSplitter : public QObject {
    Q_OBJECT

private slots:
    void splitsHoweverTheTextIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("reasoning");

        const auto row = [](const char* name, const char* text, const char* answer, const char* reasoning) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(answer) << QString::fromUtf8(reasoning);
        };
        row("no block", "Hello.", "Hello.", "");
        row("a block", "<think>Hm 世界.</think>Hello.", "Hello.", "Hm 世界.");
        row("white space around it", "\n <think>\nHm.\n</think>\n\n  Hello.\n", "Hello.\n", "\nHm.\n");
        row("an empty block", "<think></think>Hello.", "Hello.", "");
        row("a block that never ends", "<think>Hm, <b> </thin", "", "Hm, <b> </thin");
        row("only a block", "<think>Hm.</think>\n", "", "Hm.");
        row("a mark inside the answer", "Write <think>so</think>.", "Write <think>so</think>.", "");
        row("a mark after the block", "<think>a</think>b<think>c</think>", "b<think>c</think>", "a");
        row("an end mark alone", "a</think>b", "a</think>b", "");
        row("almost a mark", "<thin>Hello", "<thin>Hello", "");
        row("the beginning of a mark is all", "<thi", "<thi", "");
        row("white space before an answer stays", "\n\n  code", "\n\n  code", "");
        row("only white space", " \n", " \n", "");
        row("almost an end mark", "<think>a</thinkb</think>c", "c", "a</thinkb");
        row("an end mark begun twice", "<think>a<</think>c", "c", "a<");
    }

    void splitsHoweverTheTextIsCut()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        QFETCH(QString, reasoning);
        for (qsizetype size = 1; size <= text.size(); ++size) {
            ThinkSplitter splitter;
            AnswerDelta delta;
            for (qsizetype at = 0; at < text.size(); at += size)
                splitter.feed(text.mid(at, size), delta);
            splitter.close(delta);
            QCOMPARE(delta.text, answer);
            QCOMPARE(delta.reasoning, reasoning);
        }
    }

    void textComesAsSoonAsItIsKnownToBeText()
    {
        ThinkSplitter splitter;
        AnswerDelta delta;
        splitter.feed(QStringLiteral("<t"), delta);
        QCOMPARE(delta.text, QString());
        splitter.feed(QStringLiteral("able>"), delta);
        QCOMPARE(delta.text, QStringLiteral("<table>"));
    }
};

QTEST_GUILESS_MAIN(TestThinkSplitter)
#include "tst_thinksplitter.moc"
