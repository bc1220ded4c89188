// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/history/historytext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistoryText : public QObject {
    Q_OBJECT

    static Answer answerOf(const QString& text)
    {
        Answer answer;
        answer.text = text;
        return answer;
    }

    static Battle battleOf(std::vector<BattleTurn> turns)
    {
        Battle battle;
        battle.turns = std::move(turns);
        battle.seed = 9'007'199'254'740'991; // 2^53 - 1
        battle.pairing = u"uniform"_s;
        return battle;
    }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aVoidBattleSaysWhyAndThatItDoesNotCount()
    {
        HistoryEntry entry;
        entry.state = BattleState::Void;
        entry.voidReason = Error::Code::TimedOut;
        QVERIFY(historytext::outcomeInWords(entry).contains(errorText(Error::Code::TimedOut).what));
        QVERIFY(historytext::outcomeInWords(entry).contains(u"does not count"_s));
        entry.voidReason.reset();
        QVERIFY(historytext::outcomeInWords(entry).contains(u"does not count"_s));
    }

    void aBattleWithoutConversationSaysSo()
    {
        QVERIFY(historytext::promptLine(QString()).contains(u"imported without"_s));
        QCOMPARE(historytext::prompts(battleOf({})), historytext::promptLine(QString()));
        QCOMPARE(historytext::promptLine(u" Why? "_s), u"Why?"_s);
    }

    void aWaitingBattleSaysWhyNothingIsShown()
    {
        HistoryEntry entry;
        entry.state = BattleState::Judging;
        QVERIFY(historytext::outcomeInWords(entry).contains(u"no verdict"_s));
        QVERIFY(historytext::outcome(entry) != historytext::outcomeInWords(entry));
    }

    void aVerdictNamesItsEvaluator()
    {
        HistoryEntry entry;
        entry.state = BattleState::Voted;
        entry.verdict = Verdict::BothBad;
        entry.evaluator = u"Ida 100%1"_s; // a name that looks like a place holder
        const QString text = historytext::outcomeInWords(entry);
        QVERIFY2(text.contains(verdictText(Verdict::BothBad)) && text.contains(u"Ida 100%1"_s), qPrintable(text));
    }

    void severalTurnsAreNumberedAndOneIsNot()
    {
        BattleTurn turn { u"Why?"_s, { answerOf(u"Because."_s), answerOf(u"So."_s) } };
        QCOMPARE(historytext::prompts(battleOf({ turn })), u"Why?"_s);
        QCOMPARE(historytext::prompts(battleOf({ turn, turn })), u"1. Why?\n\n2. Why?"_s);
        QCOMPARE(historytext::answers(battleOf({ turn, turn }), Side::A).count(u"Because."_s), 2);
        QCOMPARE(historytext::answers(battleOf({ turn }), Side::B), u"So."_s);
    }

    void aMissingAnswerHasNoTextAndNoTiming()
    {
        BattleTurn turn { u"Why?"_s, { answerOf(u"Because."_s), std::nullopt } };
        QCOMPARE(historytext::answers(battleOf({ turn }), Side::B), QString());
        QCOMPARE(historytext::timing(battleOf({ turn }), Side::B), QString());
    }

    void timingTellsTokensAndACutOnlyWhenKnown()
    {
        Answer answer = answerOf(u"x"_s);
        answer.timeToFirstText = 800ms;
        answer.duration = 2500ms;
        const QString plain = historytext::timing(battleOf({ { u"p"_s, { answer, answer } } }), Side::A);
        QVERIFY2(plain.contains(u"0.8"_s) && plain.contains(u"2.5"_s) && !plain.contains(u"oken"_s), qPrintable(plain));
        answer.completionTokens = 340;
        answer.finishReason = FinishReason::Length;
        const QString more = historytext::timing(battleOf({ { u"p"_s, { answer, answer } } }), Side::A);
        QVERIFY2(more.contains(u"340"_s) && more.contains(u"limit"_s), qPrintable(more));
    }

    void theSeedIsWrittenInFull() { QVERIFY(historytext::draw(battleOf({})).contains(u"9007199254740991"_s)); }
    void theRuleIsNamedAsInTheBattleRules()
    {
        Battle battle = battleOf({});
        QVERIFY(historytext::draw(battle).contains(u"All pairs alike"_s));
        battle.pairing = u"by_hand"_s; // of another program
        QVERIFY(historytext::draw(battle).contains(u"by_hand"_s));
    }
    void anImportedVoteWasNotDrawnAndHasNoAnswers()
    {
        Battle battle = battleOf({});
        const QString stopped = historytext::noAnswer(battle);
        battle.pairing = u"import"_s;
        QVERIFY(historytext::draw(battle).contains(u"imported"_s));
        QVERIFY(!historytext::draw(battle).contains(u"seed"_s));
        QVERIFY(historytext::noAnswer(battle).contains(u"imported"_s));
        battle.turns.push_back({ u"p"_s, {} }); // it came with a conversation, of which one side is missing
        QCOMPARE(historytext::noAnswer(battle), stopped);
    }
};

QTEST_MAIN(TestHistoryText)
#include "tst_historytext.moc"
