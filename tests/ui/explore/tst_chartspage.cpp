// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QRubberBand>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include "core/arena/standings/livestandings.h"
#include "core/store/votestore.h"
#include "ui/charts/figureview.h"
#include "ui/common/filterbar.h"
#include "ui/common/filterdialog.h"
#include "ui/common/modelselection.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/chartspage.h"
#include "ui/explore/reportnotice.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// What is drawn from votes alone.
constexpr std::array kVoteCharts { ChartKind::Ratings, ChartKind::RatingHistory, ChartKind::EloHistory,
    ChartKind::WinRates, ChartKind::BattleCounts, ChartKind::AverageWinRate, ChartKind::Verdicts,
    ChartKind::CategoryRanks, ChartKind::CategoryOverview, ChartKind::RankOverview, ChartKind::Sides,
    ChartKind::Activity, ChartKind::Evaluators, ChartKind::WhatIf, ChartKind::WhatIfRanks };

StandingsVote vote(qint64 a, qint64 b, Verdict verdict)
{
    StandingsVote one;
    one.contestants = { { a }, { b } };
    one.verdict = verdict;
    one.castAtUtcMs = 1'700'000'000'000;
    one.evaluator = { 1 };
    one.evaluatorName = u"Ann"_s;
    return one;
}

} // namespace

class TestChartsPage final : public QObject {
    Q_OBJECT

    LiveStandings m_live;
    QList<QUrl> m_opened; ///< instead of another program

    static FigureView& view(const ChartsPage& page) { return *page.findChild<FigureView*>(u"view"_s); }
    /// The chosen chart, not the one before.
    static bool hasPoints(const ChartsPage& page)
    {
        const FigurePtr figure = view(page).figure();
        return figure && figure->pointCount() > 0 && figure->text().title.contains(chartName(page.chart()));
    }

public slots:
    void open(const QUrl& url) { m_opened << url; }

    /// Every point can be reached by key and is told in words, and there is a table with what they say.
    static void canBeReadWithoutAMouse(const Figure& figure)
    {
        std::set<int> reached;
        std::vector<int> next { -1 };
        while (!next.empty()) {
            const int point = next.back();
            next.pop_back();
            for (const Qt::Key key :
                { Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down }) {
                const int beyond = figure.pointBeyond(point, key);
                if (beyond >= 0 && reached.insert(beyond).second)
                    next.push_back(beyond);
            }
        }
        QCOMPARE(reached.size(), size_t(figure.pointCount()));
        for (const int point : reached)
            QVERIFY2(!figure.pointInWords(point).isEmpty(), qPrintable(figure.text().title));
        const FigureTable table = figure.table();
        QVERIFY(!table.rows.empty());
        for (const QStringList& row : table.rows) {
            QCOMPARE(row.size(), table.header.size());
            QVERIFY2(!row.front().isEmpty(), qPrintable(figure.text().title + u": "_s + row.join(u'|')));
        }
    }

private slots:
    void initTestCase()
    {
        m_live.reset({ { { 1 }, u"alpha"_s, {} }, { { 2 }, u"beta"_s, {} }, { { 3 }, u"gamma"_s, {} } },
            { overallCategory() }, {});
    }

    void anArenaWithoutVotesOffersABattle()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        QSignalSpy wanted(&page, &ChartsPage::battleWanted);
        auto* button = page.findChild<QPushButton*>(u"emptyButton"_s);
        for (const ChartKind kind : kVoteCharts) {
            page.showChart(kind);
            QTRY_VERIFY(button->isVisible());
            QVERIFY(!page.findChild<QPushButton*>(u"exportButton"_s)->isEnabled());
        }
        button->click();
        QCOMPARE(wanted.count(), 1);
    }

    void anEmptyChartLeadsToWhatItNeeds()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        QSignalSpy models(&page, &ChartsPage::modelsWanted);
        QSignalSpy method(&page, &ChartsPage::methodWanted);
        QSignalSpy boards(&page, &ChartsPage::boardsWanted);
        auto* button = page.findChild<QPushButton*>(u"emptyButton"_s);
        for (const auto& [kind, spy] : { std::pair(ChartKind::Price, &models), std::pair(ChartKind::Style, &method),
                 std::pair(ChartKind::PublishedBoard, &boards) }) {
            page.showChart(kind);
            QTRY_VERIFY(button->isVisible());
            button->click();
            QCOMPARE(spy->count(), 1);
        }
    }

    void everyChartShowsTheVotes()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        for (const auto& [a, b, verdict] : { std::tuple(1, 2, Verdict::ABetter), std::tuple(2, 3, Verdict::ABetter),
                 std::tuple(3, 1, Verdict::ABetter), std::tuple(1, 3, Verdict::ABetter) })
            m_live.add(vote(a, b, verdict));
        for (const ChartKind kind : kVoteCharts) {
            page.showChart(kind);
            QCOMPARE(page.chart(), kind);
            QTRY_VERIFY2(hasPoints(page), qPrintable(toWord(kind)));
            canBeReadWithoutAMouse(*view(page).figure());
        }
    }

    void whatWasReadElsewhereIsShown()
    {
        ChartsPage page;
        page.follow(m_live);
        page.source()->setReaders(
            [] {
                std::vector<ModelFacts> facts(3);
                for (size_t i = 0; i < facts.size(); ++i) {
                    facts[i].contestant = { qint64(i + 1) };
                    facts[i].name = u"model %1"_s.arg(i + 1);
                    facts[i].price.output = double(i + 1);
                    facts[i].tokensPerSecond = 10.0 * double(i + 1);
                    facts[i].characters = 100.0 * double(i + 1);
                    facts[i].reasons[u"clear"_s] = qint64(i + 1);
                }
                return std::make_shared<const std::vector<ModelFacts>>(facts);
            },
            [this] {
                auto boards = std::make_shared<RatingHistory>();
                for (const qint64 day : { 19'000, 19'001 })
                    boards->moments.push_back({ 0, day * 86'400'000, m_live.standings(overallCategory()) });
                return RatingHistoryPtr(boards);
            });
        page.show();
        for (const ChartKind kind : { ChartKind::Reasons, ChartKind::Price, ChartKind::Length, ChartKind::Speed,
                 ChartKind::PublishedHistory, ChartKind::PublishedBoard }) {
            page.showChart(kind);
            QTRY_VERIFY2(hasPoints(page), qPrintable(toWord(kind)));
            canBeReadWithoutAMouse(*view(page).figure());
        }
    }

    void aClickedCellAsksForItsBattles()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::BattleCounts);
        QTRY_VERIFY(hasPoints(page));
        QSignalSpy wanted(&page, &ChartsPage::battlesWanted);
        emit view(page).pointChosen(1);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].toString() != wanted[0][1].toString());
        emit view(page).pointChosen(0); // a model against itself
        QCOMPARE(wanted.count(), 1);
    }

    void aClickedModelIsFollowed()
    {
        ChartsPage page;
        ModelSelection selection;
        page.follow(m_live);
        page.share(selection);
        page.show();
        page.showChart(ChartKind::Ratings);
        QTRY_VERIFY(hasPoints(page));
        emit view(page).pointChosen(1);
        QCOMPARE(selection.model(), view(page).figure()->contestantOf(1));
        emit view(page).pointChosen(1);
        QVERIFY(!selection.model());
    }

    void twoClickedModelsAreCompared()
    {
        ChartsPage page;
        ModelSelection selection;
        page.follow(m_live);
        page.share(selection);
        page.show();
        page.showChart(ChartKind::Ratings);
        QTRY_VERIFY(hasPoints(page));
        auto* label = page.findChild<QLabel*>(u"differenceLabel"_s);
        emit view(page).pointChosen(0);
        QVERIFY(!label->isVisible());
        emit view(page).pointChosen(1);
        QTRY_VERIFY(label->isVisible());
        const StandingsPtr overall = m_live.standings(overallCategory());
        const QString first = overall->row(*view(page).figure()->contestantOf(0))->name;
        const QString second = overall->row(*view(page).figure()->contestantOf(1))->name;
        QVERIFY2(label->text().startsWith(first + u" against "_s + second), qPrintable(label->text()));
        QSignalSpy battles(&page, &ChartsPage::battlesWanted);
        page.findChild<QPushButton*>(u"battlesButton"_s)->click();
        QCOMPARE(battles.last()[0].toString(), first);
        auto* prompts = page.findChild<QPushButton*>(u"promptsButton"_s);
        QVERIFY(!prompts->isVisible());
        page.setPromptCounter([](ContestantId, ContestantId, QObject*, const auto& then) { then(qint64(7)); });
        m_live.add(vote(1, 2, Verdict::Tie));
        QTRY_VERIFY(prompts->isVisible());
        QVERIFY2(label->text().contains(u"Common prompts: 7."_s), qPrintable(label->text()));
        QSignalSpy common(&page, &ChartsPage::commonPromptsWanted);
        prompts->click();
        QCOMPARE(common.last()[1].toString(), second);
        page.showChart(ChartKind::Verdicts); // both are followed there, too
        QTRY_VERIFY(hasPoints(page));
        QVERIFY(label->isVisible());
        page.findChild<QPushButton*>(u"closeDifference"_s)->click();
        QVERIFY(!label->isVisible());
        QVERIFY(!selection.model());
    }

    void aReportIsWrittenWhileThePageStays()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.html"_s);
        emit page.findChild<ChartExport*>()->reportWanted(path);
        auto* show = page.findChild<QPushButton*>(u"showReport"_s);
        auto* notice = page.findChild<ReportNotice*>()->findChild<QLabel*>(u"bannerText"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(!show->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("alpha"));
        QVERIFY(html.count("<img") >= 5);
        QTRY_VERIFY(show->isVisible());
        QVERIFY2(notice->text().contains(u"report.html"_s), qPrintable(notice->text()));
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
        show->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QList { QUrl::fromLocalFile(path) });
        page.findChild<QPushButton*>(u"closeReport"_s)->click();
        QVERIFY(!notice->isVisible());
    }

    void anAddressShowsTheSameAgain()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::BattleCounts);
        QTRY_VERIFY(hasPoints(page));
        QCOMPARE(page.address(), u"chart=battle-counts"_s);
        page.openAddress(u"chart=verdicts&evaluator=Nobody"_s);
        QCOMPARE(page.chart(), ChartKind::Verdicts);
        QTRY_COMPARE(view(page).figure()->pointCount(), 0);
        QVERIFY(page.address().contains(u"evaluator=Nobody"_s));
        page.openAddress(u"chart=verdicts"_s);
        QTRY_VERIFY(hasPoints(page));
    }

    void aFilterThatLeavesNothingCanBeReset()
    {
        ChartsPage page;
        page.follow(m_live);
        page.source()->setReaders(
            [] { return Result<ModelFactsPtr>(std::make_shared<const std::vector<ModelFacts>>()); },
            [] { return Result<RatingHistoryPtr>(std::make_shared<const RatingHistory>()); });
        page.show();
        auto* button = page.findChild<QPushButton*>(u"emptyButton"_s);
        QSignalSpy battles(&page, &ChartsPage::battleWanted);
        for (const ChartKind kind : { ChartKind::Verdicts, ChartKind::Style, ChartKind::Price }) {
            page.openAddress(u"chart=%1&evaluator=Nobody"_s.arg(toWord(kind)));
            QTRY_VERIFY(view(page).figure()->text().title.contains(chartName(kind)));
            QTRY_COMPARE(button->text(), u"Reset the filter"_s);
            QVERIFY(button->isVisible());
        }
        page.showChart(ChartKind::PublishedBoard); // has no votes to filter
        QTRY_COMPARE(button->text(), u"Import published leaderboards…"_s);
        page.showChart(ChartKind::Verdicts);
        QTRY_COMPARE(button->text(), u"Reset the filter"_s);
        button->click();
        QTRY_VERIFY(hasPoints(page));
        QCOMPARE(battles.count(), 0);
    }

    void theTableHasWhatTheChartShows()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::Verdicts);
        QTRY_VERIFY(hasPoints(page));
        page.findChild<QPushButton*>(u"tableButton"_s)->click();
        const auto* table = page.findChild<QTableView*>(u"table"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->columnCount(), 6);
    }

    void aVoteWhileLookingKeepsThePointAndTheZoom()
    {
        ChartsPage page;
        page.follow(m_live);
        page.resize(900, 600);
        page.show();
        page.showChart(ChartKind::WinRates);
        QTRY_VERIFY(hasPoints(page));
        view(page).setZoom(2, { 400, 300 });
        QTest::keyClick(&view(page), Qt::Key_Right);
        const FigurePtr before = view(page).figure();
        m_live.add(vote(2, 1, Verdict::Tie));
        QTRY_VERIFY(view(page).figure() != before);
        QCOMPARE(view(page).zoom(), 2.0);
        QCOMPARE(view(page).currentPoint(), 0);
    }

    void aVoteThatTurnsTheOrderKeepsTheModel()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::Ratings);
        QTRY_VERIFY(hasPoints(page));
        QTest::keyClick(&view(page), Qt::Key_Home);
        const int first = view(page).currentPoint();
        const auto model = view(page).figure()->contestantOf(first);
        QVERIFY(model);
        for (int i = 0; i < 30; ++i) // it loses, until it stands elsewhere
            m_live.add(vote(model->value == 1 ? 2 : 1, model->value, Verdict::ABetter));
        QTRY_VERIFY(view(page).figure()->contestantOf(first) != model);
        QCOMPARE(view(page).figure()->contestantOf(view(page).currentPoint()), model);
    }

    void aVoteWhileDraggingKeepsTheRectangle()
    {
        ChartsPage page;
        page.follow(m_live);
        page.resize(900, 600);
        page.show();
        page.showChart(ChartKind::WinRates);
        QTRY_VERIFY(hasPoints(page));
        QWidget* surface = view(page).viewport();
        const auto* band = surface->findChild<QRubberBand*>();
        const QPoint from = view(page).frame().plot.center().toPoint() - QPoint(60, 40);
        QTest::mousePress(surface, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(120, 80)),
            QPointF(surface->mapToGlobal(from + QPoint(120, 80))), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(surface, &move);
        QVERIFY(band->isVisible());
        const QRect dragged = band->geometry();
        const FigurePtr before = view(page).figure();
        m_live.add(vote(1, 3, Verdict::Tie));
        QTRY_VERIFY(view(page).figure() != before);
        QVERIFY(band->isVisible());
        QCOMPARE(band->geometry(), dragged);
        QTest::mouseRelease(surface, Qt::LeftButton, {}, from + QPoint(120, 80));
        QVERIFY(!band->isVisible());
        QVERIFY(view(page).zoom() > 1.5);
    }

    void aVoteWhileATooltipIsReadLeavesIt()
    {
        ChartsPage page;
        page.follow(m_live);
        page.resize(900, 600);
        page.show();
        page.showChart(ChartKind::BattleCounts);
        QTRY_VERIFY(hasPoints(page));
        const QPoint at = view(page).figure()->pointRect(1, view(page).frame()).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, at, view(page).viewport()->mapToGlobal(at));
        QApplication::sendEvent(view(page).viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        const QString read = QToolTip::text();
        const FigurePtr before = view(page).figure();
        m_live.add(vote(2, 3, Verdict::BothBad));
        QTRY_VERIFY(view(page).figure() != before);
        QVERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), read);
        QToolTip::hideText();
    }

    void aVoteWhileFilteringLeavesWhatIsTicked()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::Verdicts);
        QTRY_VERIFY(hasPoints(page));
        page.findChild<FilterBar*>()->button()->click();
        auto* dialog = page.findChild<FilterDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* ties = dialog->findChild<QCheckBox*>(u"verdicttie"_s);
        ties->click();
        QTRY_VERIFY(view(page).figure()->text().caption.contains(u"Verdicts"_s));
        const QString address = page.address();
        const FigurePtr before = view(page).figure();
        m_live.add(vote(2, 3, Verdict::ABetter));
        QTRY_VERIFY(view(page).figure() != before);
        QVERIFY(dialog->isVisible());
        QVERIFY(!ties->isChecked());
        QCOMPARE(page.address(), address);
    }

    void aVoteLeavesTheChosenRowOfTheTable()
    {
        ChartsPage page;
        page.follow(m_live);
        page.show();
        page.showChart(ChartKind::Verdicts);
        QTRY_VERIFY(hasPoints(page));
        page.findChild<QPushButton*>(u"tableButton"_s)->click();
        auto* table = page.findChild<QTableView*>(u"table"_s);
        table->selectRow(2);
        const FigurePtr before = view(page).figure();
        m_live.add(vote(2, 3, Verdict::Tie));
        QTRY_VERIFY(view(page).figure() != before);
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 2);
    }
};

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
