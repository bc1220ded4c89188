// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/livestandings.h"
#include "tests/support/arena/drawnarena.h"
#include "ui/explore/chartsource.h"
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
        QVERIFY(draw->isVisible());
        draw->click();
        QCOMPARE(wanted.count(), 1);
        notice.begin(); // as the page does then
        QVERIFY(!notice.isVisible());
        QTRY_VERIFY(notice.isVisible());
        QVERIFY(!draw->isVisible());
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
        source.draw(ChartKind::WhatIf, overallCategory(), 0);
        source.cancel();
        source.draw(ChartKind::Verdicts, overallCategory(), 0); // comes after what was given up
        QTRY_COMPARE(drawn.count(), 1);
        QCOMPARE(progressed.count(), 1); // the other parts were not begun

        source.draw(ChartKind::WinRates, overallCategory(), 0);
        source.draw(ChartKind::BattleCounts, overallCategory(), 0); // was to be next
        source.cancel();
        bool isAnswered = false;
        live.survey({}, overallCategory(), this, [&](const ArenaSurveyPtr&) { isAnswered = true; }); // in its turn
        QTRY_VERIFY(isAnswered);
        QCOMPARE(drawn.count(), 1);
        source.draw(ChartKind::WinRates, overallCategory(), 0);
        QTRY_COMPARE(drawn.count(), 2);
    }
};

QTEST_MAIN(TestDrawingNotice)
#include "tst_drawingnotice.moc"
