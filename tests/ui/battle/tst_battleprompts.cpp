// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/promptwork.h"
#include "core/arena/models/roster.h"
#include "tests/support/arena/promptstep.h"
#include "tests/support/verify.h"
#include "tests/ui/battle/battlestage.h"
#include "ui/battle/battlenotice.h"
#include "ui/battle/promptbox.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

/// The prompts of the battle page: typed, suggested, chosen, refused.
class TestBattlePrompts : public QObject {
    Q_OBJECT

private slots:
    void earlierPromptsComeBack()
    {
        Stage stage;
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Revealed));
        stage.press(Qt::Key_Return);
        auto* box = stage.part<QPlainTextEdit>(u"promptBox"_s);
        box->selectAll();
        QTest::keyClicks(box, u"half a new one"_s);
        QTRY_COMPARE(stage.runner->draft(), u"half a new one"_s);
        QTest::keyClick(box, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), kPrompt);
    }

    /// The focus is at "Try again", so that Enter does that; whoever types has something else in mind.
    void lettersGoIntoTheBoxAfterAVoidBattle()
    {
        Stage stage;
        stage.page->setEvaluators(stage.session->evaluators());
        stage.runner->start(kPrompt);
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.runner->phase(), Phase::Void);
        auto* retry = stage.part<QPushButton>(u"retry"_s);
        QCOMPARE(QApplication::focusWidget(), retry);
        for (const char key : { 'g', 'o', ' ', '1' })
            QTest::keyClick(QApplication::focusWidget(), key); // where G and 1 are keys at other times
        auto* box = stage.part<QPlainTextEdit>(u"promptBox"_s);
        QCOMPARE(QApplication::focusWidget(), box);
        QCOMPARE(box->toPlainText(), u"go 1"_s); // in place of the last prompt
        QTRY_COMPARE(stage.runner->draft(), box->toPlainText());
        QVERIFY(stage.page->findChildren<QDialog*>().isEmpty());
    }

    /// The void battle before it has nothing to do with that.
    void aPromptRefusedAfterAVoidBattleSaysWhy()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.runner->phase(), Phase::Void);
        QTest::keyClick(QApplication::focusWidget(), 'x');
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.runner->phase(), Phase::Void);
        QCOMPARE(stage.part<Banner>(u"banner"_s)->text(), errorSentence(Error::Code::TooFewContestants));
        auto* box = stage.part<QPlainTextEdit>(u"promptBox"_s);
        QCOMPARE(QApplication::focusWidget(), box);
        QCOMPARE(box->toPlainText(), u"x"_s);
    }

    /// Only what is still in the box can be tried again; that stays, whatever is looked at.
    void aRefusalAfterAVoidBattleOffersItsOwnPrompt()
    {
        Stage stage;
        stage.runner->start(kPrompt);
        stage.press(Qt::Key_Escape);
        auto* notice = stage.part<Banner>(u"banner"_s);
        auto* retry = stage.part<QPushButton>(u"retry"_s);
        auto* dismiss = stage.part<QPushButton>(u"dismiss"_s);
        auto* box = stage.part<QPlainTextEdit>(u"promptBox"_s);
        box->setPlainText(kPrompt);
        const auto refuse = [&] {
            emit stage.runner->refused({ Error::Code::DatabaseFailed, {} });
            QCOMPARE(notice->text(), errorSentence(Error::Code::DatabaseFailed));
        };
        refuse();
        QVERIFY(retry->isVisible() && !dismiss->isVisible());
        QCOMPARE(QApplication::focusWidget(), retry);
        stage.part<BattleNotice>(u"banner"_s)->forgetRefusal();
        QVERIFY(retry->isVisible());

        box->setPlainText(u"another"_s);
        refuse();
        QVERIFY(!retry->isVisible() && dismiss->isVisible());
        QCOMPARE(QApplication::focusWidget(), box);
        QCOMPARE(box->toPlainText(), u"another"_s);
        stage.part<BattleNotice>(u"banner"_s)->forgetRefusal();
        QVERIFY(!notice->isVisible());
    }

    void promptsStandWhereTheirTextBegins_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<bool>("isAtTheRight");
        QTest::newRow("English") << u"Two and two?"_s << false;
        QTest::newRow("Arabic") << u"كم 2 و 2؟"_s << true;
        QTest::newRow("Hebrew, a number first") << u"2 ועוד 2?"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }
    void promptsStandWhereTheirTextBegins()
    {
        QFETCH(const QString, prompt);
        QFETCH(const bool, isAtTheRight);
        PromptBox box(4);
        for (const QString& earlier : { u"first"_s, u"אחד"_s }) {
            box.setPlainText(earlier);
            box.setPlainText(prompt);
            QCOMPARE(box.document()->defaultTextOption().alignment().testFlag(Qt::AlignRight), isAtTheRight);
        }
    }

    /// Search, pick, and work through a set, by keys.
    void promptsAreSearchedAndASetIsWorkedThrough()
    {
        Stage stage;
        stage.page->workThrough(stage.session->promptWork(), stage.session->categories());
        const auto open = [&] {
            stage.part<QPushButton>(u"choose"_s)->click();
            auto* search = stage.page->findChild<QLineEdit*>(u"search"_s);
            search->setFocus();
            return search;
        };
        auto* search = open();
        auto* list = stage.page->findChild<QListView*>(u"prompts"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        auto* category = stage.page->findChild<QComboBox*>(u"category"_s);
        QTRY_VERIFY(category->findText(u"English"_s) > 0);
        QVERIFY(category->findText(u"Chinese"_s) < 0); // no prompt is
        category->setCurrentIndex(category->findText(u"English"_s));
        QCOMPARE(list->model()->rowCount(), 1);
        category->setCurrentIndex(0);
        QVERIFY(stage.page->findChild<QLabel*>(u"sorted"_s)->text().contains(u"English"_s));
        QTest::keyClicks(search, u"no such words"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        search->clear();
        QTest::keyClicks(search, u"TWO and"_s); // words in any order, capitals or not
        QCOMPARE(list->model()->rowCount(), 1);
        stage.part<QPlainTextEdit>(u"promptBox"_s)->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(stage.part<QPlainTextEdit>(u"promptBox"_s)->toPlainText(), kPrompt);
        QTRY_VERIFY(!stage.page->findChild<QLineEdit*>(u"search"_s));

        open();
        auto* set = stage.page->findChild<QComboBox*>(u"set"_s);
        QVERIFY(!stage.part<QPushButton>(u"inOrder"_s)->isEnabled());
        QTRY_COMPARE(set->itemText(1), u"Test prompts (0 of 1)"_s);
        set->setCurrentIndex(1);
        QVERIFY(stage.part<QPushButton>(u"inOrder"_s)->isEnabled());
        stage.part<QPushButton>(u"inOrder"_s)->click();
        QVERIFY(stage.session->promptWork().choice());
        QTRY_VERIFY(!stage.page->findChild<QLineEdit*>(u"search"_s));
        QCOMPARE(stepOf(stage.session->promptWork())->progress.done, 0);
        QApplication::setActiveWindow(stage.page.get()); // as a window manager does when a dialog goes
        stage.page->startMainTask();
        stage.press(Qt::Key_Return);
        QVERIFY(stage.reaches(Phase::Judging));
        stage.press(Qt::Key_1);
        QVERIFY(stage.reaches(Phase::Revealed));
        stage.press(Qt::Key_Return);
        QCOMPARE(stepOf(stage.session->promptWork())->progress.done, 1);
        QTRY_VERIFY(std::ranges::any_of(stage.part<QWidget>(u"promptBar"_s)->findChildren<QLabel*>(),
            [](const QLabel* label) { return label->text() == u"Test prompts: 1 of 1"_s; }));
    }

    /// After a crash, say: the first key must not replace what was typed.
    void aDraftIsGoneOnWith()
    {
        Stage stage;
        stage.runner->keepDraft(u"half a new"_s);
        QTRY_COMPARE(stage.runner->draft(), u"half a new"_s);
        BattlePage again(*stage.runner, stage.session->prompts(), stage.session->rules());
        again.show();
        again.startMainTask();
        auto* box = again.findChild<QPlainTextEdit*>(u"promptBox"_s);
        QTest::keyClicks(box, u" one"_s);
        QCOMPARE(box->toPlainText(), u"half a new one"_s);
    }

    void keysInThePromptBoxAreText()
    {
        Stage stage;
        for (const Qt::Key key : { Qt::Key_1, Qt::Key_T, Qt::Key_B })
            stage.press(key);
        QCOMPARE(stage.part<QPlainTextEdit>(u"promptBox"_s)->toPlainText(), u"1tb"_s);
        QCOMPARE(stage.runner->phase(), Phase::Idle);
    }

    void anArenaWithoutTwoModelsSaysWhereTheyAreAdded()
    {
        Stage stage;
        auto* button = stage.part<QPushButton>(u"addModels"_s);
        QVERIFY(!button->isVisible());
        QTRY_VERIFY(stage.part<QPushButton>(u"example1"_s)->isVisible());
        const ContestantId heron = stage.session->roster().all()->front().id;
        VERIFY_OK(stage.session->roster().setEnabled(heron, false));
        stage.page->startMainTask();
        QVERIFY(button->isVisible());
        QTRY_VERIFY(!stage.part<QPushButton>(u"example1"_s)->isVisible()); // nobody could answer it
        QSignalSpy wanted(stage.page.get(), &BattlePage::modelsWanted);
        button->click();
        QCOMPARE(wanted.count(), 1);
        VERIFY_OK(stage.session->roster().setEnabled(heron, true));
        stage.page->startMainTask();
        QVERIFY(!button->isVisible());
        QTRY_VERIFY(stage.part<QPushButton>(u"example1"_s)->isVisible());
    }

    void aPromptWithoutAnswersIsExplained()
    {
        Stage stage;
        auto* box = stage.part<QPlainTextEdit>(u"promptBox"_s);
        box->setPlainText(u"What nobody has recorded"_s);
        stage.press(Qt::Key_Return);
        auto* banner = stage.part<Banner>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), errorSentence(Error::Code::TooFewContestants));
        QCOMPARE(box->toPlainText(), u"What nobody has recorded"_s);
        stage.part<QPushButton>(u"newPrompt"_s)->click();
        QVERIFY(!banner->isVisible());
        QTRY_COMPARE(box->toPlainText(), kPrompt);
    }
};

QTEST_MAIN(TestBattlePrompts)
#include "tst_battleprompts.moc"
