// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "ui/common/errortext.h"
#include "ui/common/page.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

class FakePage final : public Page {
public:
    QString title() const override { return u"fake"_s; }
    void startMainTask() override { ++started; }

    int started = 0;

protected:
    void retranslate() override { }
};

/// A window with pages that do nothing, and settings that nobody else uses.
struct Stage {
    Stage() : settings(folder.filePath(u"settings.ini"_s))
    {
        language.use(u"en"_s);
        Composition composition;
        composition.openArena
            = [](const QString& path, ArenaSession::OpenMode mode) { return ArenaSession::open(path, mode); };
        composition.sampleArena = []() -> Result<QString> { return fail(Error::Code::DiskFull); };
        composition.makePages = [](ArenaSession&, BattleRunner&, MainWindow&) {
            return Composition::Pages { new FakePage, new FakePage, new FakePage, new FakePage, new FakePage };
        };
        composition.exportVotes = [](ArenaSession&, QWidget*) {};
        composition.exportBundle = [](ArenaSession&, QWidget*) {};
        composition.mergeBundle = [](ArenaSession&, const QString&, QWidget*) {};
        composition.importVotes = [this](ArenaSession&, const QString& file, QWidget*) { imported.append(file); };
        composition.defaultArena = folder.filePath(u"own.darkhorse"_s);
        window = std::make_unique<MainWindow>(std::move(composition), settings, language);
    }

    [[nodiscard]] QWidget* front() const { return window->findChild<QStackedWidget*>(u"stack"_s)->currentWidget(); }
    [[nodiscard]] FakePage* page(PageId id) const { return static_cast<FakePage*>(window->page(id)); }
    bool open(const QString& path) const { return window->openArena(path, ArenaSession::OpenMode::Existing); }

    QTemporaryDir folder;
    Settings settings;
    LanguageSwitch language;
    std::unique_ptr<MainWindow> window;
    QStringList imported; ///< files of votes; empty where the program would ask
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void theFirstStartOffersThreeWays()
    {
        Stage stage;
        QCOMPARE(stage.front()->objectName(), u"welcome"_s);
        for (const QString& way : { u"trySample"_s, u"addModel"_s, u"openArena"_s })
            QVERIFY(stage.window->findChild<QPushButton*>(way) != nullptr);
        QVERIFY(stage.window->session() == nullptr);
        QCOMPARE(stage.window->windowTitle(), u"Darkhorse"_s);
        QVERIFY(!stage.window->findChild<QAction*>(u"exportVotes"_s)->isEnabled());
    }

    void enterPressesTheButtonThatHasTheFocus_data()
    {
        QTest::addColumn<Qt::Key>("key");
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space })
            QTest::newRow(qPrintable(QKeySequence(key).toString())) << key;
    }
    void enterPressesTheButtonThatHasTheFocus()
    {
        QFETCH(const Qt::Key, key);
        Stage stage;
        stage.window->show();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        auto* button = stage.window->findChild<QPushButton*>(u"addModel"_s);
        button->setFocus();
        QTest::keyClick(button, key);
        QVERIFY(stage.window->session() != nullptr);
        QCOMPARE(stage.page(PageId::Models)->started, 1);
    }

    void aBattleUnderWayIsNotLeftWithoutAQuestion()
    {
        Stage stage;
        TempArena arena;
        arena.addRecorded(u"heron"_s, u"Sample"_s, { { u"Two?"_s, u"Two."_s } });
        arena.addRecorded(u"otter"_s, u"Sample"_s, { { u"Two?"_s, u"2"_s } });
        QVERIFY(stage.open(arena.path()));
        stage.window->runner()->start(u"Two?"_s);
        QCOMPARE(stage.window->runner()->phase(), BattleRunner::Phase::Streaming);
        QTimer::singleShot(0, stage.window.get(), [&stage] {
            const auto* box = stage.window->findChild<QMessageBox*>(u"leaveBox"_s);
            QVERIFY(box != nullptr);
            for (QAbstractButton* button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::RejectRole)
                    button->click();
            }
        });
        QVERIFY(!stage.window->openArena(arena.path(), ArenaSession::OpenMode::Existing));
        QVERIFY(!stage.window->findChild<QMessageBox*>(u"leaveBox"_s));
    }

    void leavingFullScreenByTheWindowManagerShowsInTheMenu()
    {
        Stage stage;
        stage.window->show();
        auto* action = stage.window->findChild<QAction*>(u"fullScreen"_s);
        QVERIFY(action != nullptr);
        action->trigger();
        QVERIFY(stage.window->isFullScreen());
        stage.window->showNormal();
        QTRY_VERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(stage.window->isFullScreen());
    }

    void anArenaOpensOnItsBattlePage()
    {
        Stage stage;
        TempArena arena;
        QVERIFY(stage.open(arena.path()));
        QCOMPARE(stage.front(), stage.window->page(PageId::Battle));
        QCOMPARE(stage.window->windowTitle(), u"arena – Darkhorse"_s);
        QCOMPARE(stage.settings.recentArenas(), QStringList { arena.path() });
        QVERIFY(stage.window->findChild<QAction*>(u"exportVotes"_s)->isEnabled());
        stage.window->findChild<QAction*>(u"importVotes"_s)->trigger();
        QCOMPARE(stage.imported, QStringList { QString() });
        stage.window->findChild<QToolButton*>(u"models"_s)->click();
        QCOMPARE(stage.front(), stage.window->page(PageId::Models));
    }

    void aDroppedFileOfVotesIsImported()
    {
        const auto drop = [](const Stage& stage, const QList<QUrl>& urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(stage.window.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent dropped({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(stage.window.get(), &dropped);
            return true;
        };
        const QUrl votes = QUrl::fromLocalFile(u"/data/votes.CSV"_s);
        Stage stage;
        QVERIFY(!drop(stage, { votes })); // there is no arena for them yet
        TempArena arena;
        QVERIFY(stage.open(arena.path()));
        QVERIFY(drop(stage, { votes }));
        QTRY_COMPARE(stage.imported, QStringList { u"/data/votes.CSV"_s });
        QVERIFY(!drop(stage, { QUrl::fromLocalFile(u"/data/picture.png"_s) }));
        QVERIFY(!drop(stage, { QUrl(u"https://example.org/votes.csv"_s) }));
        QVERIFY(!drop(stage, { votes, votes }));
    }

    void anArenaThatCannotBeOpenedLeavesTheOldOneOpen()
    {
        Stage stage;
        TempArena arena;
        QVERIFY(stage.open(arena.path()));
        const QString other = stage.folder.filePath(u"notes.txt"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("These are notes, and no database at all. ");
        file.close();
        QVERIFY(!stage.open(other));
        QCOMPARE(stage.window->session()->path(), arena.path());
        auto* box = stage.window->findChild<QMessageBox*>(u"errorBox"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), errorText(Error::Code::NotADatabase).what);
        QVERIFY(box->informativeText().contains(u"notes.txt"_s));
        QCOMPARE(stage.settings.recentArenas(), QStringList { arena.path() });
    }

    void aModelIsAddedToAnArenaOfOnesOwn()
    {
        Stage stage;
        stage.window->findChild<QPushButton*>(u"addModel"_s)->click();
        QVERIFY(stage.window->session() != nullptr);
        QCOMPARE(stage.window->session()->path(), stage.folder.filePath(u"own.darkhorse"_s));
        QCOMPARE(stage.front(), stage.window->page(PageId::Models));
        QCOMPARE(stage.page(PageId::Models)->started, 1);
    }

    void standingsThatFailAreSaidInTheStatusBar()
    {
        Stage stage;
        TempArena arena;
        QVERIFY(stage.open(arena.path()));
        stage.window->show();
        LiveStandings& standings = stage.window->session()->standings();
        const auto* problem = stage.window->findChild<QLabel*>(u"statusProblem"_s);
        QVERIFY(!problem->isVisible());
        emit standings.failed(u"no such table"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->toolTip().contains(u"no such table"_s));
        emit standings.standingsChanged(standings.standings(overallCategory()));
        QVERIFY(!problem->isVisible());
    }

    void everyShortcutOfTheMenusIsListed()
    {
        Stage stage;
        stage.language.use(u"zh_CN"_s); // where mnemonics stand behind the text
        stage.window->findChild<QAction*>(u"shortcuts"_s)->trigger();
        QStringList shown;
        for (const QLabel* label : stage.window->findChild<QDialog*>(u"shortcutsDialog"_s)->findChildren<QLabel*>())
            shown.append(label->text());
        int listed = 0;
        for (const QAction* action : stage.window->menuBar()->findChildren<QAction*>()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
            ++listed;
        }
        QVERIFY(listed >= 10);
        QVERIFY2(!shown.join(u' ').contains(u'&'), qPrintable(shown.join(u' ')));
    }

    void theLanguageIsRemembered()
    {
        Stage stage;
        stage.window->findChild<QAction*>(u"language_ru"_s)->trigger();
        QCOMPARE(stage.language.current(), u"ru"_s);
        QCOMPARE(stage.settings.language(), u"ru"_s);
        QCOMPARE(QLocale().language(), QLocale::Russian);
        auto* asSystem = stage.window->findChild<QAction*>(u"language_system"_s);
        QVERIFY(!asSystem->isChecked());
        asSystem->trigger();
        QCOMPARE(stage.settings.language(), QString());
        QCOMPARE(stage.language.current(), LanguageSwitch::systemChoice());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
