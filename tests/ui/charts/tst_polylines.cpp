// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/charts/polylines.h"

using namespace darkhorse;

class TestPolylines : public QObject {
    Q_OBJECT

    static constexpr QRectF kPlot { 0, 0, 100, 100 };

private slots:
    void whatIsInSightStaysAsItIs()
    {
        const QPolygonF line { { 10, 10 }, { 50, 90 }, { 90, 10 } };
        const auto pieces = figureparts::piecesInSight(line, kPlot);
        QCOMPARE(pieces.size(), size_t(1));
        QCOMPARE(pieces.front(), line);
    }

    void whatLeavesAndComesBackIsTwoPieces()
    {
        const QPolygonF line { { 50, 50 }, { 50, 5000 }, { 80, 5000 }, { 80, 50 } };
        const auto pieces = figureparts::piecesInSight(line, kPlot);
        QCOMPARE(pieces.size(), size_t(2));
        QCOMPARE(pieces[0].front(), QPointF(50, 50));
        QVERIFY(pieces[0].back().y() > 100 && pieces[0].back().y() < 200);
        QCOMPARE(pieces[1].back(), QPointF(80, 50));
    }

    void aSegmentThatCrossesIsSeenThoughItsEndsAreNot()
    {
        const auto pieces = figureparts::piecesInSight({ { -5000, 50 }, { 5000, 50 } }, kPlot);
        QCOMPARE(pieces.size(), size_t(1));
        QVERIFY(pieces.front().front().x() < 0 && pieces.front().back().x() > 100);
        QVERIFY(figureparts::piecesInSight({ { -5000, -50 }, { 5000, -50 } }, kPlot).empty());
        QVERIFY(figureparts::piecesInSight({ { 7, 7 } }, kPlot).empty());
    }

    void aRangeHasOnePointOutsideAtEitherEnd()
    {
        const QPolygonF points { { -500, 0 }, { -300, 0 }, { 10, 0 }, { 60, 0 }, { 300, 0 }, { 500, 0 } };
        QCOMPARE(figureparts::rangeInSight(points, kPlot), (std::pair<qsizetype, qsizetype>(1, 5)));
        QCOMPARE(figureparts::rangeInSight({}, kPlot), (std::pair<qsizetype, qsizetype>(0, 0)));
        // Between two points that are both out of sight there is something to see, too.
        QCOMPARE(
            figureparts::rangeInSight({ { -500, 0 }, { 500, 0 } }, kPlot), (std::pair<qsizetype, qsizetype>(0, 2)));
    }
};

QTEST_GUILESS_MAIN(TestPolylines)
#include "tst_polylines.moc"
