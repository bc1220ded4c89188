// SPDX-License-Identifier: GPL-3.0-or-later
// A whole battle without a mouse, and what a screen reader is told on the way, through Qt's accessibility interface.
#include <tuple>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "core/domain/conversation.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"
#include "ui/battle/battlepage.h"
#include "ui/common/banner.h"
#include "ui/common/markdownview.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kFirst = u"Two and two?"_s;
const QString kSecond = u"And doubled?"_s;

class Keyboard {
public:
    explicit Keyboard(RevealPolicy reveal = RevealPolicy::AtOnce)
    {
        const QString both = conversationKey({ kFirst, kSecond });
        arena.addRecorded(u"heron"_s, u"Birds"_s, { { kFirst, u"Four."_s }, { both, u"Eight."_s } });
        arena.addRecorded(u"otter"_s, u"Beasts"_s, { { kFirst, u"Five."_s }, { both, u"Ten."_s } });
        session = arena.open();
        BattleRules rules = session->rules().rules();
        rules.reveal = reveal;
        (void)session->rules().change(rules);
        runner = std::make_unique<BattleRunner>(*session);
        page = std::make_unique<BattlePage>(*runner, session->prompts(), session->rules());
        page->resize(1000, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->startMainTask();
        auto* box = page->findChild<QPlainTextEdit*>(u"promptBox"_s);
        box->setPlainText(kFirst);
    }

    /// To whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Steps on with the tabulator until this widget has the focus.
    bool tabTo(const QString& name) const
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool reaches(Phase phase) const
    {
        return QTest::qWaitFor([&] { return runner->phase() == phase; });
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    std::unique_ptr<BattlePage> page;
};

QString accessibleName(QWidget* widget)
{
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

/// Everything that takes the focus and says nothing of itself.
QStringList namelessControls(QWidget* page)
{
    QStringList nameless;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isReached = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (isReached && accessibleName(widget).trimmed().isEmpty())
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

class TestKeyboardBattle final : public QObject {
    Q_OBJECT

private slots:
    void aWholeBattleWithSeveralTurnsAndAChangeOfMind()
    {
        Keyboard keyboard(RevealPolicy::AtSessionEnd);
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        QCOMPARE(namelessControls(keyboard.page.get()), QStringList());

        Keyboard::press(Qt::Key_F); // the box comes with the next prompt that was recorded
        auto* box = keyboard.page->findChild<QPlainTextEdit*>(u"followUpBox"_s);
        QCOMPARE(QApplication::focusWidget(), box);
        QCOMPARE(box->toPlainText(), kSecond);
        QVERIFY(!accessibleName(box).isEmpty());
        Keyboard::press(Qt::Key_Escape); // back to the verdicts, without asking
        QVERIFY(!box->isVisible());
        QCOMPARE(keyboard.runner->phase(), Phase::Judging);
        Keyboard::press(Qt::Key_F);
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        QTRY_COMPARE(keyboard.runner->turnCount(), 2);
        auto* pane = keyboard.page->findChild<MarkdownView*>(u"view"_s);
        QTRY_VERIFY(pane->toPlainText().contains(kSecond));

        Keyboard::press(Qt::Key_1);
        QVERIFY(keyboard.reaches(Phase::Sealed));
        Keyboard::press(Qt::Key_Z, Qt::ControlModifier); // another mind
        QVERIFY(keyboard.reaches(Phase::Judging));
        QCOMPARE(keyboard.runner->turnCount(), 2);
        Keyboard::press(Qt::Key_B);
        QVERIFY(keyboard.reaches(Phase::Sealed));
        QCOMPARE(namelessControls(keyboard.page.get()), QStringList());

        QVERIFY(keyboard.tabTo(u"confidence"_s));
        Keyboard::press(Qt::Key_Down);
        QVERIFY(keyboard.tabTo(u"comment"_s));
        Keyboard::type(u"neither"_s);
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(keyboard.runner->phase(), Phase::Idle);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"promptBox"_s);
        const HistoryEntry entry = keyboard.session->history().entries(1)->entries.front();
        QCOMPARE(entry.verdict, std::optional(Verdict::BothBad));
        QTRY_VERIFY(keyboard.session->history().note(entry.battle)->has_value());
        const VoteNote note = **keyboard.session->history().note(entry.battle);
        QCOMPARE(note.comment, u"neither"_s);
        QCOMPARE(note.confidence, std::optional(1));
    }

    void reasonsComeFromTheKeyboardToo()
    {
        Keyboard keyboard;
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        Keyboard::press(Qt::Key_2);
        QVERIFY(keyboard.reaches(Phase::Revealed));
        QCOMPARE(namelessControls(keyboard.page.get()), QStringList());
        Keyboard::press(Qt::Key_Tab); // from "Next round"
        QCOMPARE(QApplication::focusWidget()->objectName(), u"reasons"_s);
        auto* menu = qobject_cast<QPushButton*>(QApplication::focusWidget())->menu();
        menu->popup(QPoint(0, 0));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space); // and the next one, too
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!menu->isVisible());
        QVERIFY(keyboard.page->findChild<QAction*>(u"useful"_s)->isChecked());
        QVERIFY(keyboard.page->findChild<QAction*>(u"complete"_s)->isChecked());
    }

    void aGuessIsAnsweredByEnterFromAnywhere()
    {
        Keyboard keyboard;
        BattleRules rules = keyboard.session->rules().rules();
        rules.guessEvery = 1;
        VERIFY_OK(keyboard.session->rules().change(rules));
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        Keyboard::press(Qt::Key_3);
        auto* question = keyboard.page->findChild<QLabel*>(u"guessQuestion"_s);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(keyboard.tabTo(u"raw"_s));
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Revealed));
        QVERIFY(!question->isVisible());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"next"_s);
        Keyboard::press(Qt::Key_Return); // means the next round again
        QCOMPARE(keyboard.runner->phase(), Phase::Idle);
    }

    void arrowsAreNamedWhereTheyVote()
    {
        Keyboard keyboard;
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        const auto keysOf = [&](const QString& name) {
            return keyboard.page->findChild<QPushButton*>(name)->accessibleDescription();
        };
        for (const auto& [name, digit, arrow] :
            { std::tuple(u"aBetter"_s, u"1"_s, u"←"_s), std::tuple(u"bBetter"_s, u"2"_s, u"→"_s) }) {
            QVERIFY(keyboard.tabTo(u"phaseText"_s));
            QVERIFY2(keysOf(name).contains(arrow), qPrintable(keysOf(name)));
            QVERIFY(keyboard.tabTo(u"raw"_s));
            QVERIFY2(!keysOf(name).contains(arrow), qPrintable(keysOf(name)));
            QVERIFY2(keysOf(name).contains(digit), qPrintable(keysOf(name)));
        }
        Keyboard::press(Qt::Key_F); // digits are typed there
        QVERIFY(keysOf(u"tie"_s).isEmpty());
        Keyboard::press(Qt::Key_Escape);
        QVERIFY(!keysOf(u"tie"_s).isEmpty());
    }

    void skippedForAReason()
    {
        Keyboard keyboard;
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        Keyboard::press(Qt::Key_S);
        auto* menu = keyboard.page->findChild<QMenu*>(u"skipReasons"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_2);
        QCOMPARE(keyboard.runner->phase(), Phase::Void);
        auto* banner = keyboard.page->findChild<Banner*>(u"banner"_s);
        QVERIFY2(banner->text().contains(u"Beyond what I can judge"_s), qPrintable(banner->text()));
        QTRY_COMPARE(keyboard.session->history().entries(1)->entries.front().skipReason, u"beyond_me"_s);
        QTRY_VERIFY(keyboard.page->focusWidget() && keyboard.page->focusWidget()->objectName() == u"newPrompt"_s);
        QTest::keyClick(keyboard.page->focusWidget(), Qt::Key_Space);
        QCOMPARE(keyboard.runner->phase(), Phase::Idle);
    }

    void answersAreSearchedAndEnlarged()
    {
        Keyboard keyboard;
        Keyboard::press(Qt::Key_Return);
        QVERIFY(keyboard.reaches(Phase::Judging));
        QTRY_VERIFY(keyboard.page->findChild<MarkdownView*>(u"view"_s)->isSettled());
        Keyboard::press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"findText"_s);
        Keyboard::type(u"F"_s); // in "Four." and "Five.", and no verdict
        auto* count = keyboard.page->findChild<QLabel*>(u"findCount"_s);
        QTRY_COMPARE(count->text(), u"2 place(s)"_s);
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(count->text(), u"1 of 2"_s);
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of 2"_s);
        QCOMPARE(keyboard.runner->phase(), Phase::Judging);
        Keyboard::press(Qt::Key_Escape);
        QVERIFY(!count->isVisible());
        const double before = keyboard.page->findChild<MarkdownView*>(u"view"_s)->font().pointSizeF();
        Keyboard::press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(keyboard.page->findChild<MarkdownView*>(u"view"_s)->font().pointSizeF() > before);
        Keyboard::press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(keyboard.page->findChild<MarkdownView*>(u"view"_s)->font().pointSizeF(), before);
        Keyboard::press(Qt::Key_1); // the focus is back at the verdicts
        QVERIFY(keyboard.reaches(Phase::Revealed));
    }

    void nothingIsNamelessBeforeTheFirstBattle()
    {
        Keyboard keyboard;
        QCOMPARE(namelessControls(keyboard.page.get()), QStringList());
    }
};

QTEST_MAIN(TestKeyboardBattle)
#include "tst_keyboardbattle.moc"
