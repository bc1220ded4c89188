// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/winnerword.h"

using namespace darkhorse;

class TestWinnerWord : public QObject {
    Q_OBJECT

private slots:
    void meaningCountsNotSpelling_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("verdict"); // -1: none
        const auto rows = [](Verdict verdict, std::initializer_list<const char*> words) {
            for (const char* word : words)
                QTest::newRow(word) << QByteArray(word) << int(verdict);
        };
        rows(Verdict::ABetter,
            { "model_a", "Model A", " MODEL-A ", "modelA", "left", "Left", "leftvote", "a", "A", "model_1",
                "assistant_a", "A>>B", "[[A>B]]", "b<a", "A is better", "Model A wins", "left_vote", "ｍｏｄｅｌ＿ａ",
                "Response A is slightly better", "winner_model_a" });
        rows(Verdict::BBetter,
            { "model_b", "right", "RIGHTVOTE", "B", "[[B]]", "model-2", "b > a", "B is much better", "\"model_b\"",
                "A<<B" });
        rows(Verdict::Tie,
            { "tie", "Tie", "TIE!", "tievote", "draw", "tie (inconsistent)", "tie(both good)", "A=B", "[[C]]",
                "winner_tie", "t i e", "Both good" });
        rows(Verdict::BothBad,
            { "tie (bothbad)", "tie(bothbad)", "Tie (both bad)", "both_bad", "bothbad", "bothbad_vote", "BOTH BAD",
                "tie_bothbad", "both-are-bad", "ｔｉｅ（ｂｏｔｈｂａｄ）", "tie (bad)" });
        for (const char* word : { "", "  ", "banana", "???", "1", "0", "model", "model_c", "tiebreaker", "badminton",
                 "\xff\xfe", "null", "a b", "both" })
            QTest::addRow("nothing: %s", word) << QByteArray(word) << -1;
    }

    void meaningCountsNotSpelling()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, verdict);
        const auto read = verdictFromAnyWord({ word.constData(), size_t(word.size()) });
        QCOMPARE(read ? int(*read) : -1, verdict);
    }

    void noWordIsNotAnUnknownWord()
    {
        for (const char* word : { "", " \t", "null", "NaN", "None", "N/A" })
            QVERIFY2(isNoWord(word), word);
        for (const char* word : { "???", "banana", "-", "0" })
            QVERIFY2(!isNoWord(word), word);
    }
};

QTEST_APPLESS_MAIN(TestWinnerWord)
#include "tst_winnerword.moc"
