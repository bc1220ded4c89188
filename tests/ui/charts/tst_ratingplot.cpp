// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFontMetricsF>
#include <QScatterSeries>
#include <QTest>

#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/ratingplot.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestRatingPlot : public QObject {
    Q_OBJECT

    static std::unique_ptr<RatingPlot> plotOf(const Standings& standings, QSizeF size)
    {
        auto plot = std::make_unique<RatingPlot>();
        plot->setLook(ChartLook::from(qApp->palette(), qApp->font()));
        plot->resize(size);
        plot->setRows(plotRows(standings));
        plot->fitRatings(standings);
        return plot;
    }

private slots:
    void rowsAreSortedByRatingAndUnratedModelsAreLeftOut()
    {
        StandingsRow half = ratedRow(4, u"half"_s, 1050, 10);
        half.lower.reset();
        half.upper.reset();
        const auto standings = standingsOf({ ratedRow(1, u"low"_s, 900, 10),
            unratedRow(2, u"none"_s, StatusReason::NoVotes), ratedRow(3, u"high"_s, 1100, 10), half });
        const std::vector<PlotRow> rows = plotRows(*standings);
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].name, u"high"_s);
        QCOMPARE(rows[1].lower, 1050.0);
        QCOMPARE(rows[2].name, u"low"_s);
        QCOMPARE(rows[2].position, 2.0);
    }

    void namesAreNeverCutAtOrdinarySizes_data()
    {
        QTest::addColumn<int>("models");
        QTest::newRow("2 models") << 2;
        QTest::newRow("20 models") << 20;
        QTest::newRow("60 models") << 60;
    }

    void namesAreNeverCutAtOrdinarySizes()
    {
        QFETCH(int, models);
        const auto standings = standingsOfSize(models);
        const auto plot = plotOf(*standings, { 760, 300 });
        const QFontMetricsF metrics(plot->look().font);
        for (const PlotRow& row : plot->rows())
            QVERIFY(metrics.horizontalAdvance(row.name) <= plot->nameColumnWidth());
        QVERIFY2(plot->rowHeight() >= metrics.height(), "lines of text would overlap");
        QVERIFY(plot->plotArea().width() > 200);
    }

    void everyIntervalLiesInsideThePlot()
    {
        const auto standings = standingsOf({ ratedRow(1, u"a"_s, 1400, 300), ratedRow(2, u"b"_s, 900, 10) });
        const auto plot = plotOf(*standings, { 700, 300 });
        for (const PlotRow& row : plot->rows()) {
            QVERIFY(plot->pointAt(row.lower, row.position).x() > plot->plotArea().left());
            QVERIFY(plot->pointAt(row.upper, row.position).x() < plot->plotArea().right());
        }
    }

    void overlayAndPointsAgreeOnWhereARatingIs()
    {
        const auto standings = standingsOfSize(5);
        const auto plot = plotOf(*standings, { 800, 400 });
        auto* series = qobject_cast<QScatterSeries*>(plot->series().constFirst());
        QCOMPARE(series->count(), 5);
        for (const QPointF& value : series->points()) {
            const QPointF byChart = plot->mapToPosition(value, series);
            const QPointF byUs = plot->pointAt(value.x(), value.y());
            QVERIFY2(std::abs(byChart.x() - byUs.x()) < 1.5 && std::abs(byChart.y() - byUs.y()) < 1.5,
                qPrintable(u"%1 %2 / %3 %4"_s.arg(byChart.x()).arg(byChart.y()).arg(byUs.x()).arg(byUs.y())));
        }
    }

    void provisionalModelsAreDrawnApart()
    {
        StandingsRow fresh = ratedRow(1, u"fresh"_s, 1000, 90);
        fresh.status = RatingStatus::Provisional;
        const auto plot = plotOf(*standingsOf({ fresh, ratedRow(2, u"old"_s, 990, 9) }), { 700, 300 });
        QCOMPARE(qobject_cast<QScatterSeries*>(plot->series().at(0))->count(), 1);
        QCOMPARE(qobject_cast<QScatterSeries*>(plot->series().at(1))->count(), 1);
    }

    void scrollingStopsAtTheLastRow()
    {
        const auto plot = plotOf(*standingsOfSize(60), { 700, 300 });
        QVERIFY(plot->rowCapacity() < 60);
        plot->setFirstRow(1000);
        QCOMPARE(plot->firstRow(), 60 - plot->rowCapacity());
        const QPointF last = plot->pointAt(1000, 59);
        QVERIFY(plot->plotArea().contains(QPointF(plot->plotArea().center().x(), last.y())));
        QCOMPARE(plot->rowIndexAt(last), std::optional<size_t>(59));
        plot->setFirstRow(-3);
        QCOMPARE(plot->firstRow(), 0);
    }

    void aPointOutsideTheRowsHitsNone()
    {
        const auto plot = plotOf(*standingsOfSize(2), { 700, 500 });
        QVERIFY(!plot->rowIndexAt({ 300, 495 }));
        QVERIFY(!plot->rowIndexAt({ 300, 0 }));
        QVERIFY(!plot->rowIndexAt({ 300, plot->plotArea().bottom() - 2 })); // below the second of two rows
        QCOMPARE(plot->rowIndexAt(plot->pointAt(1300, 0)), std::optional<size_t>(0));
    }

    void nothingBreaksWithoutRowsOrWithoutSpace()
    {
        const auto empty = plotOf(Standings {}, { 700, 300 });
        QVERIFY(!empty->rowIndexAt({ 300, 100 }));
        const auto squeezed = plotOf(*standingsOfSize(3), { 10, 5 });
        QCOMPARE(squeezed->rowCapacity(), 1);
    }
};

QTEST_MAIN(TestRatingPlot)
#include "tst_ratingplot.moc"
