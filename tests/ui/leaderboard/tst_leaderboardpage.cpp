// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include "core/arena/standings/livestandings.h"
#include "core/store/votestore.h"
#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/ratingchart.h"
#include "ui/common/filterbar.h"
#include "ui/leaderboard/columnsdialog.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/leaderboard/methoddialog.h"
#include "ui/leaderboard/standingsmodel.h"
#include "ui/leaderboard/standingstable.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text, so that a text that was not made anew shows.
class MarkingTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"«"_s + QString::fromUtf8(source) + u"»"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLeaderboardPage : public QObject {
    Q_OBJECT

    std::unique_ptr<LeaderboardPage> m_page;

    StandingsTable* table() const { return m_page->findChild<StandingsTable*>(u"table"_s); }
    RatingChart* chart() const { return m_page->findChild<RatingChart*>(u"chart"_s); }

private slots:
    void init()
    {
        m_page = std::make_unique<LeaderboardPage>();
        m_page->resize(900, 540);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void withoutModelsItAsksForModels()
    {
        QSignalSpy models(m_page.get(), &LeaderboardPage::modelsWanted);
        auto* button = m_page->findChild<QPushButton*>(u"emptyButton"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(models.count(), 1);
        QVERIFY(!table()->isVisible());
    }

    void withoutVotesItAsksForABattle()
    {
        m_page->showStandings(standingsOf(
            { unratedRow(1, u"a"_s, StatusReason::NoVotes), unratedRow(2, u"b"_s, StatusReason::NoVotes) }));
        QSignalSpy battle(m_page.get(), &LeaderboardPage::battleWanted);
        m_page->findChild<QPushButton*>(u"emptyButton"_s)->click();
        QCOMPARE(battle.count(), 1);
    }

    /// There are votes, only none of this kind: nobody is told that nobody has voted.
    void anEmptyCategoryLeadsBackToAllVotes()
    {
        LiveStandings live;
        live.reset({ { { 1 }, u"a"_s, {} }, { { 2 }, u"b"_s, {} } }, { overallCategory(), { u"math"_s } }, {});
        live.add({ { { 1 }, { 2 } }, Verdict::ABetter, 1000, { 1 }, {}, u"anna"_s, u"en"_s, {} });
        m_page->follow(live);
        QTRY_VERIFY(table()->isVisible());
        auto* box = m_page->findChild<QComboBox*>(u"categoryBox"_s);
        box->setCurrentIndex(box->findData(u"math"_s));
        auto* button = m_page->findChild<QPushButton*>(u"emptyButton"_s);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(m_page->findChild<QLabel*>(u"emptyLabel"_s)->text(), u"No vote is in this category yet."_s);
        button->click();
        QCOMPARE(box->currentData().toString(), overallCategory().value);
        QTRY_VERIFY(table()->isVisible());
    }

    void tableAndChartShowTheSameValue()
    {
        const auto standings = standingsOfSize(5);
        m_page->showStandings(standings);
        QVERIFY(table()->isVisible() && chart()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(chart()->standings().get(), standings.get());
        QVERIFY(m_page->findChild<QLabel*>(u"summaryLabel"_s)->text().contains(u"25"_s));
    }

    void aHiddenPageCatchesUpWhenItIsSeen()
    {
        LiveStandings live;
        live.setEntrants({ { ContestantId { 1 }, u"heron"_s, {} }, { ContestantId { 2 }, u"otter"_s, {} } });
        m_page->follow(live);
        QTRY_COMPARE(live.standings(overallCategory())->rows.size(), size_t(2));
        m_page->hide();
        StandingsVote vote;
        vote.contestants = { ContestantId { 1 }, ContestantId { 2 } };
        vote.verdict = Verdict::ABetter;
        live.add(vote);
        QTRY_COMPARE(live.standings(overallCategory())->votesCounted, 1);
        QVERIFY(!table()->isVisibleTo(m_page.get()));
        m_page->show();
        QVERIFY(table()->isVisible());
    }

    void theStatusColumnIsThereOnlyWhenItSaysSomething()
    {
        m_page->showStandings(standingsOfSize(3));
        QVERIFY(table()->isColumnHidden(StandingsModel::Status));
        auto standings = standingsOfSize(3);
        standings->rows[2].status = RatingStatus::Provisional;
        standings->rows[2].reason = StatusReason::FewVotes;
        m_page->showStandings(standings);
        QVERIFY(!table()->isColumnHidden(StandingsModel::Status));
    }

    void chosenColumnsAreShownInTheirOrder()
    {
        m_page->showStandings(standingsOfSize(3));
        m_page->setColumns({ u"price"_s, u"model"_s, u"no-column"_s, u"rank"_s, u"price"_s });
        using enum StandingsColumn;
        QCOMPARE(table()->columnsInSight(), (std::vector { Price, Model, Rank }));
        QSignalSpy chosen(m_page.get(), &LeaderboardPage::columnsChosen);
        table()->horizontalHeader()->moveSection(2, 0); // as a person drags it
        QCOMPARE(table()->columnsInSight(), (std::vector { Rank, Price, Model }));
        QCOMPARE(chosen.last()[0].toStringList(), (QStringList { u"rank"_s, u"price"_s, u"model"_s }));

        m_page->findChild<QPushButton*>(u"columnsButton"_s)->click();
        auto* dialog = m_page->findChild<ColumnsDialog*>();
        auto* list = dialog->findChild<QListWidget*>(u"list"_s);
        QCOMPARE(list->item(2)->text(), u"Model"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(table()->columnsInSight(), (std::vector { Rank, Model }));
        list->setCurrentRow(2);
        dialog->findChild<QPushButton*>(u"upButton"_s)->click();
        dialog->findChild<QPushButton*>(u"upButton"_s)->click();
        QCOMPARE(table()->columnsInSight(), (std::vector { Model, Rank }));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Reset)->click();
        QVERIFY(chosen.last()[0].toStringList().isEmpty());
        QCOMPARE(table()->columnsInSight().front(), Rank);
        QVERIFY(table()->isColumnHidden(StandingsModel::Price));
        m_page->setColumns({ u"rank"_s, u"model"_s });
        m_page->setColumns({}); // as it fits
        QVERIFY(!table()->isColumnHidden(StandingsModel::Rating));
    }

    void theSearchAndTheBestOfEachOrganizationNarrowTheTable()
    {
        auto standings = standingsOfSize(5);
        standings->rows[1].organization = standings->rows[0].organization;
        m_page->showStandings(standings);
        m_page->findChild<QCheckBox*>(u"bestBox"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 4);
        m_page->findChild<QLineEdit*>(u"searchBox"_s)->setText(standings->rows[2].name);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(chart()->standings()->rows.size(), size_t(5)); // the chart shows all
    }

    void anOrganizationOpensByClickAndByKey()
    {
        auto standings = standingsOfSize(5);
        standings->rows[3].organization = standings->rows[0].organization;
        m_page->showStandings(standings);
        m_page->findChild<QCheckBox*>(u"bestBox"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 4);
        const QModelIndex best = table()->model()->index(0, StandingsModel::Model);
        const QPoint mark = table()->visualRect(best).topLeft() + QPoint(4, table()->rowHeight(0) / 2);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, mark);
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(table()->model()->index(1, StandingsModel::Model).data().toString(), standings->rows[3].name);
        table()->setCurrentIndex(best);
        QTest::keyClick(table(), Qt::Key_Left);
        QCOMPARE(table()->model()->rowCount(), 4);
        QTest::keyClick(table(), Qt::Key_Right);
        QCOMPARE(table()->model()->rowCount(), 5);
    }

    void changesAreCountedFromTheChosenMoment()
    {
        LiveStandings live;
        live.reset({ { { 1 }, u"alpha"_s, {} }, { { 2 }, u"beta"_s, {} } }, { overallCategory() }, {});
        const auto vote = [&live](Verdict verdict, qint64 day) {
            live.add({ { { 1 }, { 2 } }, verdict, day * 86'400'000, { 1 }, {}, u"ann"_s, {}, {} });
        };
        for (const Verdict verdict : { Verdict::ABetter, Verdict::BBetter, Verdict::ABetter, Verdict::BBetter })
            vote(verdict, 19'000);
        vote(Verdict::ABetter, 19'020);
        m_page->follow(live);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(table()->isColumnHidden(StandingsModel::RatingChange));
        m_page->findChild<QComboBox*>(u"sinceBox"_s)->setCurrentIndex(1);
        QTRY_VERIFY(!table()->isColumnHidden(StandingsModel::RatingChange));
        const auto change = [this](int row) {
            return table()->model()->index(row, StandingsModel::RatingChange).data(SortRole).toDouble();
        };
        QTRY_VERIFY(change(0) > 0); // before, both were equal
        QTRY_VERIFY(change(1) < 0);
        m_page->findChild<QComboBox*>(u"sinceBox"_s)->setCurrentIndex(0);
        QTRY_VERIFY(table()->isColumnHidden(StandingsModel::RatingChange));

        // Since a vote means with it: two of the last second are both changes, whatever its milliseconds.
        m_page->showChangesSince(19'020 * 86'400'000LL + 250);
        QTRY_VERIFY(!table()->isColumnHidden(StandingsModel::RatingChange));
        QTRY_VERIFY(change(0) > 0);
        m_page->showChangesSince(19'020 * 86'400'000LL + 1000);
        QTRY_COMPARE(change(0), 0.0);
    }

    void nothingHasToBeScrolledSideways_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString& language : { u"en"_s, u"ru"_s, u"zh_CN"_s }) {
            for (const int width : { 780, 900, 1600 })
                QTest::addRow("%s, %d", qPrintable(language), width) << language << width;
        }
    }

    void nothingHasToBeScrolledSideways()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/darkhorse_"_s + language + u".qm"_s));
        QCoreApplication::installTranslator(&translator);
        m_page->resize(width, 540);
        auto standings = standingsOfSize(40);
        for (StandingsRow& row : standings->rows) {
            row.name = u"a vendor's very long name of a model, "_s + row.name;
            row.organization = u"An organization with a long name"_s;
        }
        standings->rows[2].status = RatingStatus::NotComparable;
        standings->rows[2].reason = StatusReason::NoOrder;
        m_page->showStandings(standings);
        QCoreApplication::processEvents(); // the splitter shares its height afterwards
        RatingSlice slice;
        slice.fromS = utcSecondsFrom(u"2024-05-20"_s);
        slice.models = { standings->rows[0].name, standings->rows[1].name, standings->rows[2].name };
        slice.languages = { u"en"_s, u"ru"_s };
        slice.verdicts = { Verdict::ABetter, Verdict::BothBad };
        m_page->findChild<FilterBar*>()->setSlice(slice);
        QCoreApplication::processEvents();
        QVERIFY2(
            m_page->minimumSizeHint().width() <= width, qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
        for (const int column : { StandingsModel::Rank, StandingsModel::Model, StandingsModel::Rating,
                 StandingsModel::Interval, StandingsModel::Status, StandingsModel::Votes })
            QVERIFY(!table()->isColumnHidden(column));
        QCOMPARE(!table()->isColumnHidden(StandingsModel::OnlineElo), width == 1600);
        QCoreApplication::removeTranslator(&translator);
    }

    void twoSelectedModelsAreComparedElseTheFirstTwo()
    {
        m_page->showStandings(standingsOfSize(5));
        const auto* action = m_page->findChild<QAction*>(u"compareAction"_s);
        QVERIFY(!action->isEnabled()); // nobody to ask
        LiveStandings live;
        m_page->follow(live);
        m_page->showStandings(standingsOfSize(5));
        QVERIFY(action->isEnabled());
        const QString first = action->text();
        table()->selectionModel()->select(
            table()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table()->selectionModel()->select(
            table()->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(action->text() != first);
        QVERIFY(table()->selectedPair() == std::pair(ContestantId { 2 }, ContestantId { 4 }));
    }

    void theMethodDialogAppliesEveryChoice()
    {
        LiveStandings live;
        live.reset({ { { 1 }, u"a"_s, {} }, { { 2 }, kChatbotArenaAnchor, {} } }, { overallCategory() }, {});
        QTRY_COMPARE(live.standings(overallCategory())->rows.size(), size_t(2));
        MethodDialog dialog(live);
        auto* method = dialog.findChild<QComboBox*>(u"methodBox"_s);
        auto* interval = dialog.findChild<QComboBox*>(u"intervalBox"_s);
        auto* anchor = dialog.findChild<QComboBox*>(u"anchorBox"_s);
        QCOMPARE(interval->count(), 3);
        method->setCurrentIndex(method->findData(int(RatingMethod::OnlineElo)));
        QCOMPARE(interval->count(), 2); // no sandwich
        QVERIFY(live.choice().method == RatingMethod::OnlineElo && live.choice().interval == IntervalMethod::None);
        method->setCurrentIndex(method->findData(int(RatingMethod::Davidson)));
        interval->setCurrentIndex(interval->findData(int(IntervalMethod::Bootstrap)));
        dialog.findChild<QCheckBox*>(u"reweightBox"_s)->setChecked(true);
        dialog.findChild<QCheckBox*>(u"tiesBox"_s)->setChecked(true);
        anchor->setCurrentIndex(1); // Chatbot Arena 2024
        dialog.findChild<QSpinBox*>(u"roundsBox"_s)->setValue(250);
        dialog.findChild<QSpinBox*>(u"seedBox"_s)->setValue(7);
        auto* unit = dialog.findChild<QComboBox*>(u"unitBox"_s);
        unit->setCurrentIndex(unit->findData(int(ResampledUnit::Evaluators)));
        dialog.findChild<QCheckBox*>(u"anchorRoundsBox"_s)->setChecked(true);
        dialog.findChild<QDoubleSpinBox*>(u"confidenceBox"_s)->setValue(90);
        dialog.findChild<QDoubleSpinBox*>(u"eloK"_s)->setValue(32);
        const RatingChoice choice = live.choice();
        QVERIFY((choice.bootstrap == BootstrapChoice { 250, 7, ResampledUnit::Evaluators, true }));
        QCOMPARE(choice.confidence, 0.9);
        QVERIFY((choice.elo == EloChoice { .k = 32 }));
        QVERIFY(choice.method == RatingMethod::Davidson && choice.interval == IntervalMethod::Bootstrap);
        QVERIFY(choice.reweightsPairs && choice.leavesOutTies);
        QVERIFY((choice.anchor == RatingAnchor { { 2 }, kChatbotArenaAnchorRating }));
        auto* style = dialog.findChild<QComboBox*>(u"styleBox"_s);
        QVERIFY(!style->isEnabled());
        method->setCurrentIndex(method->findData(int(RatingMethod::BradleyTerry)));
        QVERIFY(style->isEnabled());
        style->setCurrentIndex(style->findData(int(StyleControl::ArenaRank)));
        QCOMPARE(interval->count(), 1); // only the sandwich
        QVERIFY(live.choice().style == StyleControl::ArenaRank && live.choice().interval == IntervalMethod::Sandwich);
        QVERIFY(MethodDialog(live).choice() == live.choice());
        style->setCurrentIndex(style->findData(int(StyleControl::None)));
        method->setCurrentIndex(method->findData(int(RatingMethod::Davidson)));
        interval->setCurrentIndex(interval->findData(int(IntervalMethod::Bootstrap)));
        MethodDialog again(live);
        QVERIFY(again.choice() == choice);
        dialog.findChild<QDialogButtonBox*>(u"buttons"_s)->button(QDialogButtonBox::RestoreDefaults)->click();
        QVERIFY(live.choice() == RatingChoice {});
    }

    void aFilterRatesSomeVotesAndCanBeLifted()
    {
        LiveStandings live;
        live.reset({ { { 1 }, u"a"_s, {} }, { { 2 }, u"b"_s, {} } }, { overallCategory() }, {});
        for (int i = 0; i < 9; ++i)
            live.add({ { { 1 }, { 2 } }, kVerdicts[size_t(i) % 3], 1000, { 1 }, {}, i < 6 ? u"anna"_s : u"boris"_s,
                u"en"_s, {} });
        m_page->follow(live);
        const auto votes = [this] { return chart()->standings()->votesCounted; };
        QTRY_COMPARE(votes(), 9);
        auto* bar = m_page->findChild<FilterBar*>();
        m_page->findChild<QPushButton*>(u"filterButton"_s)->click();
        auto* dialog = m_page->window()->findChild<FilterDialog*>();
        QVERIFY(dialog != nullptr);
        RatingSlice slice;
        slice.verdicts = { Verdict::ABetter, Verdict::Tie };
        emit dialog->sliceChanged(slice);
        QTRY_COMPARE(votes(), 6);
        QVERIFY(!bar->isHidden());
        live.add({ { { 2 }, { 1 } }, Verdict::ABetter, 2000, { 1 }, {}, u"anna"_s, u"en"_s, {} });
        QTRY_COMPARE(votes(), 7);
        QCOMPARE(live.standings(overallCategory())->votesCounted, 10);

        slice.verdicts = { Verdict::BothBad };
        emit dialog->sliceChanged(slice);
        auto* way = m_page->findChild<QPushButton*>(u"emptyButton"_s);
        QTRY_VERIFY(way->isVisibleTo(m_page.get()));
        way->click();
        QTRY_COMPARE(votes(), 10);
        QVERIFY(bar->slice().isEverything());
        QVERIFY(dialog->slice().isEverything());
        QVERIFY(bar->isHidden());
    }

    void selectionIsSharedByTableAndChart()
    {
        m_page->showStandings(standingsOfSize(5));
        table()->select(ContestantId { 3 });
        QCOMPARE(chart()->highlighted(), std::optional(ContestantId { 3 }));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        QCOMPARE(table()->selected(), std::optional(ContestantId { 4 }));
    }

    void selectionAndScrollPositionSurviveANewValue()
    {
        m_page->showStandings(standingsOfSize(60));
        table()->select(ContestantId { 40 });
        const int scrolled = table()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        auto next = standingsOfSize(60);
        std::swap(next->rows[0].rating, next->rows[1].rating);
        std::swap(next->rows[0], next->rows[1]);
        m_page->showStandings(next);
        QCOMPARE(table()->selected(), std::optional(ContestantId { 40 }));
        QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
    }

    void categoriesAreOfferedInTheirOrderAndTheChoiceIsKept()
    {
        m_page->setCategories({ overallCategory(), { u"coding"_s }, { u"chinese"_s } });
        auto* box = m_page->findChild<QComboBox*>(u"categoryBox"_s);
        QCOMPARE(box->count(), 3);
        QSignalSpy changed(m_page.get(), &LeaderboardPage::categoryChanged);
        box->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_page->category().value, u"coding"_s);
        m_page->setCategories({ overallCategory(), { u"math"_s }, { u"coding"_s } });
        QCOMPARE(m_page->category().value, u"coding"_s);
        QCOMPARE(changed.count(), 1);
        m_page->setCategories({ overallCategory() });
        QCOMPARE(m_page->category(), overallCategory());
        QCOMPARE(changed.count(), 2);
    }

    void copyTakesTheSelectedRows()
    {
        m_page->showStandings(standingsOfSize(5));
        table()->select(ContestantId { 2 });
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).contains(u"vendor-71-instruct-v0.1"_s));
    }

    void noHeaderIsCutAtTheSmallestWindow()
    {
        auto standings = standingsOfSize(5);
        standings->rows[4].status = RatingStatus::Provisional;
        m_page->showStandings(standings);
        for (int column = 0; column < StandingsModel::ColumnCount; ++column)
            QVERIFY(table()->columnWidth(column) >= table()->horizontalHeader()->sectionSizeHint(column));
    }

    void everyTextFollowsTheLanguage()
    {
        auto standings = standingsOfSize(3);
        standings->rows[2].status = RatingStatus::Provisional;
        m_page->showStandings(standings);
        MarkingTranslator translator;
        QApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (!label->text().isEmpty())
                QVERIFY2(label->text().contains(u'«'), qPrintable(label->text()));
        }
        QVERIFY(m_page->findChild<QPushButton*>(u"exportButton"_s)->text().contains(u'«'));
        QVERIFY(table()->model()->headerData(0, Qt::Horizontal).toString().contains(u'«'));
        QVERIFY(table()->model()->index(2, StandingsModel::Status).data().toString().contains(u'«'));
        QVERIFY(chart()->accessibleName().contains(u'«'));
        QApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestLeaderboardPage)
#include "tst_leaderboardpage.moc"
