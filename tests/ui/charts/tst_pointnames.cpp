// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/charts/pointnames.h"

using namespace darkhorse;

namespace {

constexpr QRectF kPlot(0, 0, 400, 300);
constexpr QSizeF kName(80, 14);
constexpr qreal kGap = 6;
constexpr size_t kMiddle = 13; ///< of the crowd, with marks on all sides

/// Eight rows of three, so close that marks touch.
std::vector<PointName> crowd()
{
    std::vector<PointName> names;
    for (int i = 0; i < 24; ++i)
        names.push_back({ QPointF(200 + i % 3 * 6, 150 + i / 3 * 6), kName, false });
    return names;
}

std::vector<QRectF> marksOf(const std::vector<PointName>& names)
{
    std::vector<QRectF> marks;
    for (const PointName& name : names)
        marks.emplace_back(name.at - QPointF(5, 5), QSizeF(10, 10));
    return marks;
}

} // namespace

class TestPointNames final : public QObject {
    Q_OBJECT

private slots:
    void anImportantNameFindsAPlaceOutOfTheCrowd()
    {
        std::vector<PointName> names = crowd();
        QVERIFY(placeNames(names, kPlot, marksOf(names), kGap)[kMiddle].isNull());
        names[kMiddle].isImportant = true;
        QVERIFY(!placeNames(names, kPlot, marksOf(names), kGap)[kMiddle].isNull());
    }

    void namesTouchNothing()
    {
        std::vector<PointName> names = crowd();
        for (const size_t i : { size_t(0), kMiddle, size_t(23) })
            names[i].isImportant = true;
        const std::vector<QRectF> marks = marksOf(names);
        const std::vector<QRectF> placed = placeNames(names, kPlot, marks, kGap);
        QCOMPARE(placed.size(), names.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            if (placed[i].isNull())
                continue;
            QVERIFY(kPlot.contains(placed[i]));
            for (const QRectF& mark : marks)
                QVERIFY(!placed[i].intersects(mark));
            for (size_t other = 0; other < i; ++other)
                QVERIFY(!placed[i].intersects(placed[other]));
        }
    }

    void theImportantOneChoosesFirst()
    {
        const QPointF at(200, 150);
        const QRectF beside(at + QPointF(kGap, -kName.height() / 2), kName);
        QCOMPARE(placeNames({ { at, kName, false }, { at, kName, false } }, kPlot, {}, kGap)[0], beside);
        const std::vector<QRectF> placed = placeNames({ { at, kName, false }, { at, kName, true } }, kPlot, {}, kGap);
        QCOMPARE(placed[1], beside);
        QVERIFY(!placed[0].isNull());
    }

    void whatIsOutOfSightOrNamelessHasNoPlace()
    {
        const std::vector<QRectF> placed
            = placeNames({ { { -10, 150 }, kName, true }, { { 200, 150 }, QSizeF(0, 0), true } }, kPlot, {}, kGap);
        QVERIFY(placed[0].isNull());
        QVERIFY(placed[1].isNull());
        QVERIFY(placeNames({}, kPlot, {}, kGap).empty());
    }
};

QTEST_GUILESS_MAIN(TestPointNames)
#include "tst_pointnames.moc"
