// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "tests/ui/battle/battlestage.h"
#include "ui/battle/battlepage.h"
#include "ui/common/banner.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

class TestBattlePage : public QObject {
    Q_OBJECT

private slots:
    void aBusyServerIsCountedDownForBothSides()
    {
        Stage stage;
        auto* notice = stage.part<QLabel>(u"waitNotice"_s);
        stage.runner->start(kPrompt);
        QVERIFY(!notice->isVisible());
        emit stage.runner->waiting(std::chrono::milliseconds(2500));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u'3'), qPrintable(notice->text()));
        emit stage.runner->waiting(std::chrono::milliseconds(1000)); // the longer wait stays
        QVERIFY(notice->text().contains(u'3'));
        for (const QString& name : { u"heron"_s, u"otter"_s, u"Side A"_s, u"Side B"_s })
            QVERIFY(!notice->text().contains(name));
        QTRY_VERIFY(notice->text().contains(u'2') || !notice->isVisible());
        stage.runner->stop();
        QTRY_VERIFY(!notice->isVisible());
    }

    void aRoundNeedsOnlyTheKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("vote");
        QTest::newRow("1") << Qt::Key_1 << u"You voted: A is better"_s;
        QTest::newRow("2") << Qt::Key_2 << u"You voted: B is better"_s;
        QTest::newRow("3") << Qt::Key_3 << u"You voted: Tie"_s;
        QTest::newRow("4") << Qt::Key_4 << u"You voted: Both bad"_s;
        QTest::newRow("left") << Qt::Key_Left << u"You voted: A is better"_s;
        QTest::newRow("right") << Qt::Key_Right << u"You voted: B is better"_s;
        QTest::newRow("T") << Qt::Key_T << u"You voted: Tie"_s;
        QTest::newRow("B") << Qt::Key_B << u"You voted: Both bad"_s;
    }
    void aRoundNeedsOnlyTheKeyboard()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, vote);
        Stage stage;
        QTRY_COMPARE(stage.part<QPlainTextEdit>(u"promptBox"_s)->toPlainText(), kPrompt);
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(key);
        QVERIFY(stage.reaches(Phase::Revealed));
        QCOMPARE(stage.part<QLabel>(u"yourVote"_s)->text(), vote);
        QCOMPARE(stage.votes(), 1);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.runner->phase(), Phase::Idle);
        QCOMPARE(QApplication::focusWidget(), stage.part<QPlainTextEdit>(u"promptBox"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
    }

    /// From the verdict's key to the next prompt's answers in both panes, with Enter pressed as soon as it does anything.
    void theNextAnswersAreThereAtOnce()
    {
        Stage stage;
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        constexpr int kRounds = 20;
        qint64 worstMs = 0;
        for (int round = 0; round < kRounds; ++round) {
            QTRY_VERIFY(stage.runner->isPrepared(kPrompt)); // while the evaluator reads
            QElapsedTimer timer;
            timer.start();
            stage.press(Qt::Key_3);
            QVERIFY(stage.reaches(Phase::Revealed));
            stage.press(Qt::Key_Return);
            QCOMPARE(stage.runner->phase(), Phase::Idle);
            stage.press(Qt::Key_Return);
            QCOMPARE(stage.runner->phase(), Phase::Judging);
            QVERIFY(!stage.runner->view(Side::A).text.isEmpty());
            worstMs = std::max(worstMs, timer.elapsed());
        }
        qInfo("verdict to the next answers: %lld ms at worst of %d", qlonglong(worstMs), kRounds);
        QCOMPARE_LT(worstMs, 2000); // 50 on an idle machine; what a loaded one takes says nothing
    }

    void arrowsVoteOnlyAtTheVerdicts()
    {
        Stage stage;
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.part<QPushButton>(u"raw"_s)->setFocus();
        for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Right })
            stage.press(key);
        QCOMPARE(stage.runner->phase(), Phase::Judging);
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Revealed));
        QCOMPARE(stage.votes(), 1);
    }

    void reasonsAndCommentGoWithTheNextRound()
    {
        Stage stage;
        QSignalSpy changed(&stage.session->history(), &History::historyChanged);
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Revealed));
        stage.part<QAction>(u"correct"_s)->setChecked(true);
        stage.part<QComboBox>(u"confidence"_s)->setCurrentIndex(2);
        auto* comment = stage.part<QLineEdit>(u"comment"_s);
        comment->setFocus();
        QTest::keyClicks(comment, u"42"_s);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.runner->phase(), Phase::Idle);
        const auto battle = changed.last().first().value<BattleId>();
        const VoteNote expected { { u"correct"_s }, u"42"_s, 2 };
        QTRY_VERIFY(stage.session->history().note(battle).value_or(std::nullopt) == expected);
        QVERIFY(comment->text().isEmpty());
    }

    /// Where names wait for the end of the session: change of mind, note, next, end, all by keys.
    void aVerdictCanBeChangedBeforeTheNames()
    {
        Stage stage;
        BattleRules rules = stage.session->rules().rules();
        rules.reveal = RevealPolicy::AtSessionEnd;
        QVERIFY(stage.session->rules().change(rules).has_value());
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Sealed));
        QCOMPARE(stage.part<QLabel>(u"sealedVote"_s)->text(), u"You voted: A is better"_s);
        QVERIFY(!stage.part<QWidget>(u"revealStrip"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(Qt::Key_4);
        QVERIFY(stage.reaches(Phase::Sealed));
        QCOMPARE(stage.part<QLabel>(u"sealedVote"_s)->text(), u"You voted: Both bad"_s);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.runner->phase(), Phase::Idle);
        QVERIFY(stage.part<QWidget>(u"sessionBar"_s)->isVisible());
        QCOMPARE(stage.votes(), 0);
        auto* end = stage.part<QPushButton>(u"endSession"_s);
        end->setFocus();
        stage.press(Qt::Key_Space);
        QTRY_COMPARE(stage.votes(), 1);
        QVERIFY(!stage.part<QWidget>(u"sessionBar"_s)->isVisible());
        QVERIFY(stage.part<Banner>(u"banner"_s)->isVisible());
        QCOMPARE(stage.session->history().entries(1)->entries.front().verdict, std::optional(Verdict::BothBad));
    }

    void verdictsAreLockedUntilBothAnswersAreThere()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        QCOMPARE(stage.runner->phase(), Phase::Streaming);
        for (const QString& name : { u"aBetter"_s, u"bBetter"_s, u"tie"_s, u"bothBad"_s })
            QVERIFY(!stage.part<QPushButton>(name)->isEnabled());
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Judging));
        QVERIFY(stage.part<QPushButton>(u"tie"_s)->isEnabled());
        QCOMPARE(stage.votes(), 0);
        stage.part<QPushButton>(u"tie"_s)->click();
        QVERIFY(stage.reaches(Phase::Revealed));
    }

    void escapeStopsAndTryAgainStartsAnew()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.runner->phase(), Phase::Void);
        auto* banner = stage.part<Banner>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(errorText(Error::Code::Cancelled).what));
        stage.part<QPushButton>(u"retry"_s)->click();
        QVERIFY(!banner->isVisible());
        QVERIFY(stage.reaches(Phase::Judging));
        QCOMPARE(stage.votes(), 0);
    }

    void aLongNameEndsInDotsAndIsWholeForScreenReaders()
    {
        ElidedLabel label;
        label.setText(u"a-model-with-a-very-long-name-that-somebody-chose"_s);
        label.resize(120, 30);
        QVERIFY(label.shownText().endsWith(u'…'));
        QVERIFY(label.shownText().startsWith(u"a-model"_s));
        QCOMPARE(label.text(), u"a-model-with-a-very-long-name-that-somebody-chose"_s);
        label.resize(2000, 30);
        QCOMPARE(label.shownText(), label.text());
    }

    void bothPanesAreEqualWhileBlind()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        QVERIFY(stage.reaches(Phase::Judging));
        auto* a = stage.part<QWidget>(u"paneA"_s);
        auto* b = stage.part<QWidget>(u"paneB"_s);
        QVERIFY(qAbs(a->width() - b->width()) <= 1);
        QCOMPARE(a->height(), b->height());
        QCOMPARE(a->findChildren<QWidget*>().size(), b->findChildren<QWidget*>().size());
    }

    void copyGivesTheAnswerAsItCame()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.part<QWidget>(u"paneB"_s)->findChild<QPushButton*>(u"copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), stage.runner->view(Side::B).text);
    }
};

QTEST_MAIN(TestBattlePage)
#include "tst_battlepage.moc"
