// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/session/samplearena.h"
#include "tests/support/verify.h"
#include "ui/common/answerpane.h"
#include "ui/common/markdownview.h"
#include "ui/history/battledetail.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArenaSession> m_session;
    std::unique_ptr<HistoryPage> m_page;

    QTableView* list() const { return m_page->findChild<QTableView*>(u"list"_s); }
    QString detailText(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }
    QString answer(const QString& pane) const { return m_page->findChild<AnswerPane*>(pane)->view()->text(); }

    void openSample()
    {
        const QString path = m_folder->filePath(u"sample.darkhorse"_s);
        VERIFY_OK(makeSampleArena(path));
        auto session = ArenaSession::open(path, ArenaSession::OpenMode::Existing);
        VERIFY_OK(session);
        m_session = std::move(*session);
        m_page = std::make_unique<HistoryPage>(m_session->history());
        m_page->resize(900, 560);
        m_page->show();
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_folder.reset();
    }

    void anEmptyArenaSaysHowToBegin()
    {
        auto session = ArenaSession::open(m_folder->filePath(u"empty.darkhorse"_s), ArenaSession::OpenMode::Create);
        VERIFY_OK(session);
        HistoryPage page((*session)->history());
        page.resize(900, 560);
        page.show();
        auto* button = page.findChild<QPushButton*>(u"emptyButton"_s);
        QVERIFY(button->isVisible());
        QSignalSpy wanted(&page, &HistoryPage::battleWanted);
        button->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!page.findChild<QPushButton*>(u"exportButton"_s)->isEnabled());
    }

    void aVotedBattleShowsBothAnswersInFull()
    {
        openSample();
        QVERIFY(list()->model()->rowCount() > 0);
        QVERIFY(list()->currentIndex().isValid()); // the newest is chosen at once
        QVERIFY(answer(u"answerA"_s).size() > 0);
        QVERIFY(answer(u"answerB"_s).size() > 0);
        QVERIFY(answer(u"answerA"_s) != answer(u"answerB"_s));
        const auto entry = m_session->history().entries(1);
        VERIFY_OK(entry);
        QCOMPARE(m_page->findChild<QPlainTextEdit*>(u"prompt"_s)->toPlainText(), entry->entries.front().prompt);
        QVERIFY(detailText(u"draw"_s).contains(u"seed"_s));
    }

    void aVoteAsksForTheChangesSinceIt()
    {
        openSample();
        auto* button = m_page->findChild<QPushButton*>(u"sinceButton"_s);
        QVERIFY(button->isEnabled());
        QSignalSpy wanted(m_page.get(), &HistoryPage::changesWanted);
        button->click();
        const auto entry = m_session->history().entries(1);
        VERIFY_OK(entry);
        QVERIFY(entry->entries.front().castAtUtcMs >= entry->entries.front().startedAtUtcMs);
        QCOMPARE(wanted.last()[0].toLongLong(), entry->entries.front().castAtUtcMs);
    }

    void commonPromptsAreFound()
    {
        openSample();
        const auto all = m_session->history().entries(1000);
        VERIFY_OK(all);
        const QString first = all->entries.front().names.a;
        const QString second = all->entries.front().names.b;
        m_page->showCommonPrompts(first, second);
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QString a = list()->model()->index(row, HistoryModel::ModelA).data().toString();
            const QString b = list()->model()->index(row, HistoryModel::ModelB).data().toString();
            QVERIFY((QStringList { first, second }.contains(a) || QStringList { first, second }.contains(b)));
        }
    }

    void searchingNarrowsTheListAndCanBeUndone()
    {
        openSample();
        const auto all = m_session->history().count();
        VERIFY_OK(all);
        auto* box = m_page->findChild<QLineEdit*>(u"searchBox"_s);
        QTest::keyClicks(box, u"zzz-no-such-prompt"_s);
        auto* button = m_page->findChild<QPushButton*>(u"emptyButton"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(detailText(u"emptyLabel"_s).contains(u"zzz-no-such-prompt"_s));
        button->click();
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(box->text().isEmpty());
        QVERIFY(detailText(u"countLabel"_s).contains(QString::number(*all)));
    }

    void searchingFindsWhatIsThereAndNothingElse()
    {
        openSample();
        const auto all = m_session->history().entries(1000);
        VERIFY_OK(all);
        const QString wanted = all->entries.back().prompt;
        const auto matches = std::ranges::count_if(
            all->entries, [&](const HistoryEntry& one) { return one.prompt.contains(wanted, Qt::CaseInsensitive); });
        QVERIFY(matches > 0 && matches < std::ssize(all->entries));
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        auto* box = m_page->findChild<QLineEdit*>(u"searchBox"_s);
        QTRY_VERIFY(box->hasFocus());
        box->setText(wanted.toUpper());
        QTRY_COMPARE(list()->model()->rowCount(), int(matches));
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QVERIFY(list()->model()->index(row, HistoryModel::Prompt).data().toString().contains(wanted.left(20)));
        QTRY_VERIFY(detailText(u"countLabel"_s).contains(QString::number(matches)));
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void theNewestBattleIsShownAndAnOlderOneIsKept()
    {
        openSample();
        BattleRunner runner(*m_session);
        const auto vote = [&] {
            runner.start(m_session->prompts().suggestions()->front().text);
            QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
            runner.castVerdict(Verdict::Tie);
            QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed);
        };
        const int before = list()->model()->rowCount();
        QCOMPARE(list()->currentIndex().row(), 0);
        vote();
        QTRY_COMPARE(list()->model()->rowCount(), before + 1);
        QCOMPARE(list()->currentIndex().row(), 0);
        list()->selectRow(2);
        const qint64 chosen = list()->currentIndex().data(IdRole).toLongLong();
        vote();
        QTRY_COMPARE(list()->model()->rowCount(), before + 2);
        QCOMPARE(list()->currentIndex().data(IdRole).toLongLong(), chosen);
    }

    void aBattleWithoutVerdictShowsNoNamesAndThenBoth()
    {
        openSample();
        BattleRunner runner(*m_session);
        const auto prompts = m_session->prompts().suggestions();
        VERIFY_OK(prompts);
        runner.start(prompts->front().text);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        QTRY_COMPARE(
            m_session->history().entries(1)->entries.front().state, BattleState::Judging); // written by another thread
        m_page = std::make_unique<HistoryPage>(m_session->history());
        m_page->show();
        QCOMPARE(list()->model()->index(0, HistoryModel::ModelA).data().toString(), QString());
        list()->selectRow(0);
        QVERIFY(!m_page->findChild<AnswerPane*>(u"answerA"_s)->isVisible());
        QVERIFY(detailText(u"outcome"_s).contains(u"no verdict"_s));

        runner.castVerdict(Verdict::BothBad);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed);
        QTRY_VERIFY(!list()->model()->index(0, HistoryModel::ModelA).data().toString().isEmpty());
        QVERIFY(m_page->findChild<AnswerPane*>(u"answerA"_s)->isVisible());
        QVERIFY(!detailText(u"outcome"_s).contains(u"no verdict"_s));
    }

    void aSkippedBattleIsVoidWithItsReason()
    {
        openSample();
        BattleRunner runner(*m_session);
        const auto prompts = m_session->prompts().suggestions();
        VERIFY_OK(prompts);
        runner.start(prompts->front().text);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        runner.skip();
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Void);
        const auto newest = [this] { return m_session->history().entries(1).value().entries.front(); };
        QTRY_COMPARE(int(newest().state), int(BattleState::Void));
        QTRY_VERIFY(detailText(u"countLabel"_s).contains(QString::number(m_session->history().count().value())));
        list()->selectRow(0);
        QTRY_VERIFY(detailText(u"outcome"_s).contains(u"does not count"_s));
    }

    void aHiddenPageCatchesUpWhenItIsSeen()
    {
        openSample();
        const int before = list()->model()->rowCount();
        m_page->hide();
        BattleRunner runner(*m_session);
        const auto prompts = m_session->prompts().suggestions();
        VERIFY_OK(prompts);
        QSignalSpy changed(&m_session->history(), &History::historyChanged);
        runner.start(prompts->front().text);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        runner.castVerdict(Verdict::Tie);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed);
        QVERIFY(changed.count() > 0);
        QCOMPARE(list()->model()->rowCount(), before);
        m_page->show();
        QCOMPARE(list()->model()->rowCount(), before + 1);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(m_page->findChild<QPlainTextEdit*>(u"prompt"_s)->toPlainText(), prompts->front().text);
    }

    void exportIsAskedForByItsButton()
    {
        openSample();
        QSignalSpy wanted(m_page.get(), &HistoryPage::exportWanted);
        m_page->findChild<QPushButton*>(u"exportButton"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
