// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/livestandings.h"
#include "core/store/votestore.h"
#include "ui/charts/figureview.h"
#include "ui/common/modelselection.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/chartspage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// What is drawn from votes alone.
constexpr std::array kVoteCharts { ChartKind::Ratings, ChartKind::RatingHistory, ChartKind::EloHistory,
    ChartKind::WinRates, ChartKind::BattleCounts, ChartKind::AverageWinRate, ChartKind::Verdicts,
    ChartKind::CategoryRanks, ChartKind::CategoryOverview, ChartKind::RankOverview, ChartKind::Sides,
    ChartKind::Activity, ChartKind::Evaluators, ChartKind::WhatIf };

StandingsVote vote(qint64 a, qint64 b, Verdict verdict)
{
    StandingsVote one;
    one.contestants = { { a }, { b } };
    one.verdict = verdict;
    one.castAtUtcMs = 1'700'000'000'000;
    one.evaluator = { 1 };
    return one;
}

} // namespace

class TestChartsPage final : public QObject {
    Q_OBJECT

    LiveStandings m_live;

    static FigureView& view(const ChartsPage& page) { return *page.findChild<FigureView*>(u"view"_s); }
    /// The chosen chart, not the one before.
    static bool hasPoints(const ChartsPage& page)
    {
        const FigurePtr figure = view(page).figure();
        return figure && figure->pointCount() > 0 && figure->text().title.contains(chartName(page.chart()));
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
            QTRY_VERIFY(hasPoints(page));
            QVERIFY(!view(page).figure()->pointInWords(0).isEmpty());
            QVERIFY(view(page).figure()->table().rows.size() > 0);
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
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("alpha"));
        QVERIFY(html.count("<img") >= 5);
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
};

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
