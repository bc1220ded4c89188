// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/verify.h"
#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/ratingchart.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestRatingChart : public QObject {
    Q_OBJECT

    static int differentColors(const QImage& image)
    {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colors << image.pixel(x, y);
        }
        return int(colors.size());
    }

private slots:
    void anEmptyChartSaysWhatToDo()
    {
        RatingChart chart;
        chart.resize(600, 300);
        chart.show();
        const auto* text = chart.findChild<QLabel*>(u"emptyText"_s);
        QVERIFY(text->isVisible() && !text->text().isEmpty());
        chart.setStandings(standingsOfSize(2));
        QVERIFY(!text->isVisible());
    }

    void theTopOfTheTableIsToldInWords()
    {
        RatingChart chart;
        chart.setStandings(standingsOf({ ratedRow(1, u"Ada"_s, 1100, 30) }));
        QVERIFY(!chart.accessibleName().isEmpty());
        QVERIFY(chart.accessibleDescription().contains(u"Ada"_s));
    }

    void keysMoveTheHighlightAndScroll()
    {
        RatingChart chart;
        chart.resize(700, 260);
        chart.setStandings(standingsOfSize(60));
        chart.show();
        QSignalSpy moved(&chart, &RatingChart::highlightChanged);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.highlighted(), std::optional(ContestantId { 1 }));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.highlighted(), std::optional(ContestantId { 60 }));
        QVERIFY(chart.findChild<QScrollBar*>()->value() > 0);
        QTest::keyClick(&chart, Qt::Key_Down); // already at the end
        QCOMPARE(moved.count(), 2);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.findChild<QScrollBar*>()->value(), 0);
    }

    void settingTheHighlightFromOutsideIsNotEchoed()
    {
        RatingChart chart;
        chart.setStandings(standingsOfSize(4));
        QSignalSpy moved(&chart, &RatingChart::highlightChanged);
        chart.setHighlighted(ContestantId { 3 });
        QCOMPARE(chart.highlighted(), std::optional(ContestantId { 3 }));
        QCOMPARE(moved.count(), 0);
    }

    void theScrollBarIsThereOnlyWhenNeeded()
    {
        RatingChart chart;
        chart.resize(700, 300);
        chart.show();
        chart.setStandings(standingsOfSize(3));
        QVERIFY(!chart.findChild<QScrollBar*>()->isVisible());
        chart.setStandings(standingsOfSize(60));
        QVERIFY(chart.findChild<QScrollBar*>()->isVisible());
    }

    void aNewValueMovesToItsPlace()
    {
        RatingChart chart;
        chart.resize(700, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setStandings(standingsOf({ ratedRow(1, u"a"_s, 1100, 10), ratedRow(2, u"b"_s, 900, 10) }));
        const auto after = standingsOf({ ratedRow(2, u"b"_s, 1200, 10), ratedRow(1, u"a"_s, 1000, 10) });
        chart.setStandings(after);
        RatingChart still;
        still.resize(700, 300);
        still.setStandings(after);
        still.show();
        QTRY_COMPARE(chart.grab().toImage(), still.grab().toImage());
    }

    void picturesHoldEveryModelHoweverSmallTheWidgetIs()
    {
        RatingChart chart;
        chart.resize(200, 120);
        chart.setStandings(standingsOfSize(60));
        const QImage image = chart.toImage();
        QVERIFY(image.height() / image.devicePixelRatio() > 60 * chart.fontMetrics().height());
        QVERIFY(differentColors(image) > 8);
    }

    void picturesAreSavedAsPngAndSvg()
    {
        QTemporaryDir folder;
        RatingChart chart;
        chart.setStandings(standingsOfSize(4));
        VERIFY_OK(chart.savePng(folder.filePath(u"c.png"_s)));
        QVERIFY(differentColors(QImage(folder.filePath(u"c.png"_s))) > 8);
        VERIFY_OK(chart.saveSvg(folder.filePath(u"c.svg"_s)));
        QSvgRenderer svg(folder.filePath(u"c.svg"_s));
        QVERIFY(svg.isValid());
        QFile file(folder.filePath(u"c.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("vendor-70-instruct-v0.0"), "names are text in the SVG");
    }

    void aFolderThatIsNotThereIsAnError()
    {
        RatingChart chart;
        chart.setStandings(standingsOfSize(2));
        VERIFY_ERROR(chart.savePng(u"/nonexistent/c.png"_s), Error::Code::FileUnwritable);
        VERIFY_ERROR(chart.saveSvg(u"/nonexistent/c.svg"_s), Error::Code::FileUnwritable);
    }

    void darkAndLightDiffer()
    {
        RatingChart chart;
        chart.setStandings(standingsOfSize(2));
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Text, Qt::white);
        const QColor before = chart.toImage().pixelColor(2, 2);
        chart.setPalette(dark);
        const QColor after = chart.toImage().pixelColor(2, 2);
        QVERIFY(before.lightness() > 200);
        QVERIFY(after.lightness() < 80);
    }
};

QTEST_MAIN(TestRatingChart)
#include "tst_ratingchart.moc"
