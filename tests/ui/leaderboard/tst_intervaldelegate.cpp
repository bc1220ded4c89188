// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include "core/domain/standings.h"
#include "ui/common/roles.h"
#include "ui/leaderboard/intervaldelegate.h"

using namespace darkhorse;

namespace {

enum { Low = FirstPageRole, Point, High, ScaleLow, ScaleHigh };

} // namespace

class TestIntervalDelegate : public QObject {
    Q_OBJECT

    QStandardItemModel m_model { 1, 1 };
    IntervalDelegate m_delegate { { Low, Point, High, ScaleLow, ScaleHigh } };

    /// First and last column of pixels in which anything is drawn; -1 when it is nowhere.
    std::pair<int, int> inked(int width)
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 24);
        option.fontMetrics = QFontMetrics(option.font);
        QImage image(width, 24, QImage::Format_RGB32);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        m_delegate.paint(&painter, option, m_model.index(0, 0));
        painter.end();
        const QRgb background = option.palette.color(QPalette::Base).rgb();
        std::pair<int, int> ends { -1, -1 };
        for (int x = 0; x < width; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == background)
                    continue;
                ends.first = ends.first < 0 ? x : ends.first;
                ends.second = x;
            }
        }
        return ends;
    }

    void setValues(QVariant low, QVariant point, QVariant high)
    {
        const QModelIndex index = m_model.index(0, 0);
        m_model.setData(index, low, Low);
        m_model.setData(index, point, Point);
        m_model.setData(index, high, High);
        m_model.setData(index, 0.0, ScaleLow);
        m_model.setData(index, 100.0, ScaleHigh);
        m_model.setData(index, int(RatingStatus::Rated), StatusRole);
    }

private slots:
    void drawsOnTheCommonScale()
    {
        setValues(0.0, 50.0, 100.0);
        const auto whole = inked(400);
        QVERIFY(whole.first > 0);
        QVERIFY(whole.second <= 400);
        setValues(50.0, 75.0, 100.0);
        const auto upperHalf = inked(400);
        QVERIFY(std::abs(upperHalf.second - whole.second) <= 2);
        QVERIFY(std::abs(upperHalf.first - (whole.first + whole.second) / 2) <= 3);
    }

    void drawsNothingWithoutAnInterval()
    {
        setValues({}, {}, {});
        QCOMPARE(inked(400), std::pair(-1, -1));
    }

    void drawsNothingWhereThereIsNoRoom()
    {
        setValues(0.0, 50.0, 100.0);
        QCOMPARE(inked(40), std::pair(-1, -1));
    }

    void asksForRoomForTheDrawing()
    {
        setValues(0.0, 50.0, 100.0);
        QStyleOptionViewItem option;
        option.fontMetrics = QFontMetrics(option.font);
        const int wanted = m_delegate.sizeHint(option, m_model.index(0, 0)).width();
        QVERIFY(inked(wanted).first > 0);
    }
};

QTEST_MAIN(TestIntervalDelegate)
#include "tst_intervaldelegate.moc"
