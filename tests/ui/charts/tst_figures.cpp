// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/charts/axis.h"
#include "ui/charts/figureparts.h"
#include "ui/charts/figurepicture.h"
#include "ui/charts/figureview.h"
#include "ui/charts/linesfigure.h"
#include "ui/charts/matrixfigure.h"
#include "ui/charts/rowsfigure.h"
#include "ui/charts/scatterfigure.h"
#include "ui/common/theme.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

FigurePtr matrixOf(int size)
{
    MatrixData data;
    MatrixPanel panel;
    panel.title = u"Observed"_s;
    for (int row = 0; row < size; ++row) {
        data.rows << u"a-model-with-a-long-name-%1"_s.arg(row);
        data.rowContestants.emplace_back(ContestantId { row + 1 });
        for (int column = 0; column < size; ++column) {
            panel.values.push_back(row == column ? std::nullopt : std::optional(row < column ? 1.0 : 0.0));
            panel.labels.push_back(row == column ? QString() : row < column ? u"100"_s : u"0"_s);
        }
    }
    data.columns = data.rows;
    data.columnContestants = data.rowContestants;
    data.panels = { panel, panel };
    data.words = [](int row, int column) { return u"%1 against %2"_s.arg(row).arg(column); };
    return std::make_shared<MatrixFigure>(FigureText { u"Matrix"_s, u"Votes"_s, {} }, std::move(data));
}

FigureRow dot(const QString& name, double value, double margin)
{
    FigureRow row;
    row.label = name;
    row.contestant = ContestantId { 7 };
    row.parts = { value };
    row.lower = value - margin;
    row.upper = value + margin;
    row.words = name;
    return row;
}

} // namespace

class TestFigures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<int>("kind");
        QTest::newRow("ratings") << 930.0 << 1110.0 << QStringList { u"950"_s, u"1,000"_s, u"1,050"_s, u"1,100"_s }
                                 << int(AxisKind::Rating);
        QTest::newRow("shares") << 0.0 << 1.0
                                << QStringList { u"0 %"_s, u"20 %"_s, u"40 %"_s, u"60 %"_s, u"80 %"_s, u"100 %"_s }
                                << int(AxisKind::Percent);
        QTest::newRow("counts are whole")
            << 0.0 << 2.0 << QStringList { u"0"_s, u"1"_s, u"2"_s } << int(AxisKind::Count);
        QTest::newRow("ranks begin at 1")
            << -4.0 << 22.0 << QStringList { u"1"_s, u"10"_s, u"20"_s } << int(AxisKind::Rank);
        QTest::newRow("few ranks") << 0.9 << 3.1 << QStringList { u"1"_s, u"2"_s, u"3"_s } << int(AxisKind::Rank);
        QTest::newRow("later ranks") << 7.0 << 12.0 << QStringList { u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s, u"12"_s }
                                     << int(AxisKind::Rank);
        QTest::newRow("nothing") << 1.0 << 1.0 << QStringList {} << int(AxisKind::Count);
    }

    void ticksAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QStringList, labels);
        QFETCH(int, kind);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QStringList found;
        for (const AxisTick& tick : axisTicks(low, high, 5, AxisKind(kind)))
            found << tick.label;
        QCOMPARE(found, labels);
    }

    void pricesHaveAnAxisOfPowers()
    {
        QStringList found;
        for (const AxisTick& tick : logTicks(0.3, 12, 10, AxisKind::Money))
            found << tick.label;
        QCOMPARE(found, (QStringList { u"$0.50"_s, u"$1"_s, u"$2"_s, u"$5"_s, u"$10"_s }));
    }

    void aCellHasTheColourOfItsValue()
    {
        FigureView view;
        view.resize(900, 600);
        const FigurePtr figure = matrixOf(4);
        view.setFigure(figure);
        const QImage image = view.grab().toImage();
        const auto* matrix = static_cast<const MatrixFigure*>(figure.get());
        const MatrixPanel& panel = matrix->data().panels[0];
        for (const auto& [point, share] : { std::pair(1, 1.0), std::pair(4, 0.0) }) {
            const QPoint corner = figure->pointRect(point, view.frame()).topLeft().toPoint() + QPoint(3, 3);
            QCOMPARE(QColor(image.pixel(corner)), MatrixFigure::colorOf(panel, share, view.look()));
        }
        QVERIFY(MatrixFigure::colorOf(panel, 0, view.look()) != MatrixFigure::colorOf(panel, 1, view.look()));
        QCOMPARE(MatrixFigure::colorOf(panel, 0.5, view.look()), view.look().background);
    }

    void whereverOneScrollsEveryCellInSightIsDrawn()
    {
        FigureView view;
        view.resize(900, 600);
        const FigurePtr figure = matrixOf(60);
        view.setFigure(figure);
        const auto* matrix = static_cast<const MatrixFigure*>(figure.get());
        const MatrixPanel& panel = matrix->data().panels[0];
        for (const double zoom : { 1.0, 2.5 }) {
            view.setZoom(zoom, { 450, 300 });
            for (const double share : { 0.0, 0.37, 1.0 }) {
                for (QScrollBar* bar : { view.horizontalScrollBar(), view.verticalScrollBar() })
                    bar->setValue(int(bar->maximum() * share));
                const QImage image = view.grab().toImage();
                const FigureFrame frame = view.frame();
                int seen = 0;
                for (int point = 0; point < figure->pointCount(); ++point) {
                    const QPointF corner
                        = figure->pointRect(point, frame).topLeft() + QPointF(2, 2); // beside the label
                    const auto& value = panel.values[size_t(point % 3600)];
                    if (!value || !frame.plot.contains(corner + QPointF(1, 1)))
                        continue;
                    QCOMPARE(QColor(image.pixel(corner.toPoint())), MatrixFigure::colorOf(panel, *value, view.look()));
                    ++seen;
                }
                QVERIFY(seen > 20);
            }
        }
    }

    void aPointIsFoundWhereItIsDrawn()
    {
        FigureView view;
        view.resize(900, 600);
        for (const int size : { 5, 44 }) {
            const FigurePtr figure = matrixOf(size);
            view.setFigure(figure);
            for (int point = 0; point < figure->pointCount(); point += 7) {
                const QPointF centre = figure->pointRect(point, view.frame()).center();
                if (view.frame().plot.contains(centre))
                    QCOMPARE(figure->pointAt(centre, view.frame()), point);
            }
        }
    }

    void labelsOfManyModelsHaveRoom()
    {
        const ChartLook look = ChartLook::from(qApp->palette(), qApp->font());
        const QFontMetricsF metrics(look.font);
        const FigurePtr figure = matrixOf(130);
        QVERIFY(figure->leastPlane(look).height() >= 130 * metrics.height());
        QVERIFY(
            figure->margins(look, { 800, 600 }).left() > metrics.horizontalAdvance(u"a-model-with-a-long-name-129"_s));
    }

    void whiskersEndAtTheInterval()
    {
        RowsData data;
        data.mark = RowsData::Mark::Dots;
        data.kind = AxisKind::Rating;
        data.low = 900;
        data.high = 1100;
        data.rows = { dot(u"one"_s, 1000, 50) };
        FigureView view;
        view.resize(600, 300);
        const auto figure = std::make_shared<RowsFigure>(FigureText {}, data);
        view.setFigure(figure);
        const QImage image = view.grab().toImage();
        const FigureFrame frame = view.frame();
        const int y = int(figure->pointRect(0, frame).center().y());
        const auto isMark = [&](double value, int aside) {
            const QColor color = image.pixelColor(int(frame.at(figure->place(value), 0).x()) + aside, y);
            return color.blue() > color.red() + 40;
        };
        QVERIFY(isMark(950, 1));
        QVERIFY(isMark(1050, -1));
        QVERIFY(!isMark(950, -5));
        QVERIFY(!isMark(1050, 5));
    }

    void lowRanksStandAtTheTop()
    {
        LinesData data;
        data.isDownward = true;
        data.lines = { { u"first"_s, ContestantId { 1 }, { { 0, 1, {}, {}, {} }, { 1, 2, {}, {}, {} } } },
            { u"second"_s, ContestantId { 2 }, { { 0, 2, {}, {}, {} }, { 1, 1, {}, {}, {} } } } };
        const LinesFigure ranks(FigureText {}, data);
        QVERIFY(ranks.place(0, 1).y() < ranks.place(0, 2).y());
        data.isDownward = false;
        const LinesFigure ratings(FigureText {}, data);
        QVERIFY(ratings.place(0, 1).y() > ratings.place(0, 2).y());
        // Right goes along a line, down to the next one.
        QCOMPARE(ranks.pointBeyond(-1, Qt::Key_Right), 0);
        QCOMPARE(ranks.pointBeyond(0, Qt::Key_Right), 1);
        QCOMPARE(ranks.pointBeyond(1, Qt::Key_Right), 1);
        QCOMPARE(ranks.pointBeyond(1, Qt::Key_Down), 3);
    }

    void labelsAreNeverNearerThanALine()
    {
        std::vector<qreal> wanted;
        for (int i = 0; i < 40; ++i)
            wanted.push_back(100 + i * 3);
        std::vector<qreal> placed = figureparts::spreadLabels(wanted, 14, 0, 300);
        std::erase(placed, -1);
        QVERIFY(placed.size() > 5);
        std::ranges::sort(placed);
        for (size_t i = 1; i < placed.size(); ++i)
            QVERIFY(placed[i] - placed[i - 1] >= 13.9);
    }

    void importantLabelsFindRoomFurtherOff()
    {
        const std::vector<qreal> wanted(12, 150.0);
        const auto placed = [&](size_t important) {
            const std::vector<qreal> labels = figureparts::spreadLabels(wanted, 14, 0, 300, important);
            return std::ranges::count_if(labels, [](qreal at) { return at >= 0; });
        };
        QCOMPARE(placed(0), 5);
        QCOMPARE(placed(12), 12);
    }

    /// Scrolled to the left, a name stands where its line leaves the plot, not where it ends beyond it.
    void aNameStandsWhereItsLineLeavesThePlot()
    {
        LinesData data;
        data.lines = { { u"falls"_s, ContestantId { 1 }, { { 0, 100, {}, {}, {} }, { 10, 0, {}, {}, {} } } } };
        const LinesFigure figure(FigureText {}, data);
        const FigureFrame whole { { 0, 0, 500, 400 }, { 50, 0, 300, 400 }, { 300, 400 }, {} };
        FigureFrame half = whole;
        half.plane = { 600, 400 };
        QCOMPARE(*figure.endInSight(0, whole), whole.at(1, figure.place(10, 0).y()).y());
        QCOMPARE(*figure.endInSight(0, half), half.at(0.5, figure.place(5, 50).y()).y());
        half.offset = { 700, 0 }; // beyond its end
        QVERIFY(!figure.endInSight(0, half));
    }

    void keysWalkThroughThePoints()
    {
        FigureView view;
        view.resize(900, 600);
        view.setFigure(matrixOf(5));
        QSignalSpy chosen(&view, &FigureView::pointChosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentPoint(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentPoint(), 6);
        QCOMPARE(view.accessibleDescription(), u"1 against 1"_s);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPoint(), 25 + 9);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void zoomKeepsThePlaceUnderTheMouse()
    {
        FigureView view;
        view.resize(900, 600);
        const FigurePtr figure = matrixOf(44);
        view.setFigure(figure);
        const QPointF mouse(500, 400);
        const int before = figure->pointAt(mouse, view.frame());
        view.setZoom(3, mouse);
        QCOMPARE(figure->pointAt(mouse, view.frame()), before);
        view.setZoom(0.1, mouse);
        QCOMPARE(view.zoom(), 1.0);
    }

    void everyKindOfFileIsWritten_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("csv") << u"csv"_s << QByteArray(",Observed: a-model");
    }

    void everyKindOfFileIsWritten()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart."_s + ending);
        const FigurePicture picture(matrixOf(12), ChartLook::from(qApp->palette(), qApp->font()));
        QVERIFY(picture.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        QVERIFY(!picture.save(folder.filePath(u"chart.doc"_s)));
        QVERIFY(!picture.save(folder.filePath(u"nowhere/chart."_s + ending)));
    }

    void everyTableHasHeadings()
    {
        LinesData lines;
        lines.xTitle = u"Votes"_s;
        lines.yTitle = u"Rating"_s;
        lines.lines = { { u"first"_s, ContestantId { 1 }, { { 0, 1, 0.5, 1.5, {} } } } };
        ScatterData points;
        points.xTitle = u"Price"_s;
        points.yTitle = u"Rating"_s;
        const auto headed = [](const Figure& figure) {
            const FigureTable table = figure.table();
            return !table.header.isEmpty() && !table.header.contains(QString());
        };
        QVERIFY(headed(LinesFigure({}, lines)));
        QVERIFY(headed(ScatterFigure({}, points)));
    }

    void ranksLineUpByTheirLastDigits()
    {
        RowsData data;
        data.mark = RowsData::Mark::Dots;
        data.high = 2;
        for (const QString& rank : { u"1"_s, u"11"_s, u"111"_s }) {
            FigureRow row = dot({}, 1, 0.1);
            row.rank = rank;
            data.rows.push_back(row);
        }
        FigureView view;
        view.resize(500, 200);
        const FigurePtr figure = std::make_shared<RowsFigure>(FigureText {}, std::move(data));
        view.setFigure(figure);
        const QImage image = view.grab().toImage();
        const auto lastInk = [&](int row) {
            const QRect line = figure->pointRect(row, view.frame()).toRect();
            for (int x = int(view.frame().plot.left()) - 12; x >= 0; --x) {
                for (int y = line.top() + 1; y < line.bottom(); ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(lastInk(0) > 0);
        QVERIFY(qAbs(lastInk(1) - lastInk(0)) <= 1);
        QVERIFY(qAbs(lastInk(2) - lastInk(0)) <= 1);
    }

    void namesKeepClearOfWhiskers()
    {
        // One whisker after the other, so near that no name fits beside its point.
        const auto drawn = [](const QString& name, std::optional<double> lower, std::optional<double> upper) {
            ScatterData data;
            for (int i = 0; i < 60; ++i)
                data.points.push_back({ name, {}, 1 + i / 10.0, 1000, lower, upper, false, {} });
            FigureView view;
            view.resize(700, 500);
            view.setFigure(std::make_shared<ScatterFigure>(FigureText {}, std::move(data)));
            return view.grab().toImage();
        };
        const QString name = u"a-model-with-a-long-name"_s;
        QCOMPARE(drawn(name, 900, 1100), drawn({}, 900, 1100));
        QVERIFY(drawn(name, {}, {}) != drawn({}, {}, {})); // above and below the points is room
    }

    void aFigureWithoutPointsCanBeDrawn()
    {
        FigureView view;
        view.resize(400, 300);
        for (const FigurePtr& figure : { FigurePtr(std::make_shared<RowsFigure>(FigureText {}, RowsData {})),
                 FigurePtr(std::make_shared<LinesFigure>(FigureText {}, LinesData {})),
                 FigurePtr(std::make_shared<ScatterFigure>(FigureText {}, ScatterData {})), matrixOf(0) }) {
            view.setFigure(figure);
            QVERIFY(!view.grab().isNull());
            QTest::keyClick(&view, Qt::Key_Down);
            QCOMPARE(view.currentPoint(), -1);
        }
    }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
