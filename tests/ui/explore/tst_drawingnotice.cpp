// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/drawnarena.h"
#include "ui/charts/figureview.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/chartspage.h"
#include "ui/explore/drawingnotice.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

/// What a person sees of a chart that takes its time.
class TestDrawingNotice final : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereSoonIsNotWaitedFor()
    {
        QWidget page;
        DrawingNotice notice(&page);
        page.show();
        notice.begin();
        QVERIFY(!notice.isVisible());
        notice.end();
        QTest::qWait(400); // longer than the notice has patience
        QVERIFY(!notice.isVisible());
    }

    void whatTakesLongIsSaidAndCanBeGivenUp()
    {
        QWidget page;
        DrawingNotice notice(&page);
        page.show();
        QSignalSpy cancelled(&notice, &DrawingNotice::cancelled);
        QSignalSpy wanted(&notice, &DrawingNotice::drawWanted);
        notice.begin();
        notice.setProgress(2, 8);
        QTRY_VERIFY(notice.isVisible());
        QVERIFY(notice.text().contains(u"3"_s) && notice.text().contains(u"8"_s));
        auto* draw = notice.findChild<QPushButton*>(u"drawChart"_s);
        QVERIFY(!draw->isVisible());
        notice.findChild<QPushButton*>(u"cancelChart"_s)->click();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(draw->isVisible() && notice.isGivenUp());
        draw->click();
        QCOMPARE(wanted.count(), 1);
        notice.begin(); // as the page does then
        QVERIFY(!notice.isVisible());
        QTRY_VERIFY(notice.isVisible());
        QVERIFY(!draw->isVisible() && !notice.isGivenUp());
        notice.end();
        QVERIFY(!notice.isVisible());
    }

    void aChartThatIsGivenUpDoesNotCome()
    {
        LiveStandings live;
        live.reset(drawnarena::entrants(5), drawnarena::categories(), drawnarena::votes(5, 5000));
        QTRY_COMPARE(live.standings(overallCategory())->votesCounted, 5000);
        ChartSource source(live);
        QSignalSpy drawn(&source, &ChartSource::figureDrawn);
        QSignalSpy progressed(&source, &ChartSource::progressed);
        // What is asked after it is answered after it.
        const auto isAllAnswered = [&] {
            bool isAnswered = false;
            live.survey({}, overallCategory(), this, [&](const ArenaSurveyPtr&) { isAnswered = true; });
            return QTest::qWaitFor([&] { return isAnswered; });
        };
        source.draw(ChartKind::WhatIf, overallCategory(), 0);
        source.cancel();
        QVERIFY(isAllAnswered());
        QCOMPARE(drawn.count(), 0);
        QCOMPARE(progressed.count(), 2); // that it was begun, and its first part; not the others
        QCOMPARE(progressed.first(), QVariantList({ 0, 0 }));
        source.draw(ChartKind::Verdicts, overallCategory(), 0); // may be drawn, though
        QTRY_COMPARE(drawn.count(), 1);

        source.draw(ChartKind::WinRates, overallCategory(), 0);
        source.draw(ChartKind::BattleCounts, overallCategory(), 0); // was to be next
        source.cancel();
        QVERIFY(isAllAnswered());
        QCOMPARE(drawn.count(), 1);
        source.draw(ChartKind::WinRates, overallCategory(), 0);
        QTRY_COMPARE(drawn.count(), 2);
    }

    /// Nothing is said of a failure that nobody waits for, and what was asked meanwhile comes.
    void aFailureOfWhatIsNotWantedIsNotSaid()
    {
        LiveStandings live;
        live.reset(drawnarena::entrants(3), drawnarena::categories(), drawnarena::votes(3, 100));
        QTRY_COMPARE(live.standings(overallCategory())->votesCounted, 100);
        ChartSource source(live);
        std::atomic<int> readings = 0;
        source.setReaders(
            [&readings]() -> Result<ModelFactsPtr> {
                ++readings;
                return fail(Error::Code::FileUnreadable);
            },
            {});
        QSignalSpy drawn(&source, &ChartSource::figureDrawn);
        QSignalSpy failed(&source, &ChartSource::failed);
        source.draw(ChartKind::Price, overallCategory(), 0);
        source.draw(ChartKind::Verdicts, overallCategory(), 0);
        QTRY_COMPARE(drawn.count(), 1);
        QCOMPARE(readings, 1);
        source.draw(ChartKind::Price, overallCategory(), 0);
        source.cancel();
        QTRY_COMPARE(readings, 2);
        source.draw(ChartKind::Verdicts, overallCategory(), 0);
        QTRY_COMPARE(drawn.count(), 2);
        QCOMPARE(failed.count(), 0);
        source.draw(ChartKind::Price, overallCategory(), 0);
        QTRY_COMPARE(failed.count(), 1);
        source.draw(ChartKind::PublishedBoard, overallCategory(), 0); // nobody can read it
        QCOMPARE(drawn.count(), 3);
        QVERIFY(!drawn.last().first().value<FigurePtr>());
    }

    /// A vote that comes later does not bring it back, and what is written around the old chart is about that one.
    void aPageThatWasLeftAloneStaysSo()
    {
        LiveStandings live;
        live.reset(drawnarena::entrants(5), drawnarena::categories(), drawnarena::votes(5, 5000));
        QTRY_COMPARE(live.standings(overallCategory())->votesCounted, 5000);
        ChartsPage page;
        page.follow(live);
        page.show();
        const FigureView& view = *page.findChild<FigureView*>(u"view"_s);
        const auto shows = [&view](ChartKind kind) {
            return view.figure() && view.figure()->text().title.contains(chartName(kind));
        };
        const auto saysWhatItIs = [&page](ChartKind kind) {
            return std::ranges::any_of(page.findChildren<QLabel*>(),
                [&](const QLabel* label) { return label->text() == chartHint(kind) && label->isVisible(); });
        };
        QTRY_VERIFY(shows(ChartKind::Ratings));
        page.showChart(ChartKind::WhatIf);
        QVERIFY(saysWhatItIs(ChartKind::WhatIf));
        page.findChild<QPushButton*>(u"cancelChart"_s)->click();
        QVERIFY(saysWhatItIs(ChartKind::Ratings));
        QSignalSpy drawn(page.source(), &ChartSource::figureDrawn);
        StandingsVote later;
        later.contestants = { live.standings(overallCategory())->rows[0].contestant,
            live.standings(overallCategory())->rows[1].contestant };
        live.add(later);
        QTRY_COMPARE(live.standings(overallCategory())->votesCounted, 5001);
        QTest::qWait(200); // longer than a vote waits for others; nothing may come
        QCOMPARE(drawn.count(), 0);
        page.hide();
        page.show();
        QVERIFY(shows(ChartKind::Ratings));
        page.findChild<QPushButton*>(u"drawChart"_s)->click();
        QTRY_VERIFY(shows(ChartKind::WhatIf));
        QVERIFY(saysWhatItIs(ChartKind::WhatIf));
    }
};

QTEST_MAIN(TestDrawingNotice)
#include "tst_drawingnotice.moc"
