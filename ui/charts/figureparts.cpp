// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureparts.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/charts/chartlook.h"

using namespace Qt::StringLiterals;

namespace darkhorse::figureparts {

namespace {

constexpr int kText = int(Qt::AlignHCenter) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);

struct LegendPlace {
    QPointF corner;
    qreal width = 0;
};

std::vector<LegendPlace> legendPlaces(const QStringList& series, qreal width, const ChartLook& look)
{
    const QFontMetricsF metrics(look.font);
    const qreal box = metrics.height();
    std::vector<LegendPlace> places;
    QPointF at(metrics.averageCharWidth(), metrics.height() * 0.25);
    for (const QString& name : series) {
        const qreal needed = box * 1.5 + metrics.horizontalAdvance(name) + 2 * metrics.averageCharWidth();
        if (at.x() + needed > width && !places.empty() && at.x() > metrics.averageCharWidth())
            at = QPointF(metrics.averageCharWidth(), at.y() + metrics.height() * 1.35);
        places.push_back({ at, needed });
        at.rx() += needed;
    }
    return places;
}

} // namespace

QString wholePercent(double share) { return QLocale().toString(std::round(share * 100) + 0.0, 'f', 0) + u" %"_s; }

int mostTicks(qreal width, double largest, AxisKind kind, const ChartLook& look)
{
    const qreal label = QFontMetricsF(look.font).horizontalAdvance(axisText(largest, kind) + u"00"_s) * 1.3;
    return std::max(2, int(width / label));
}

void paintBottomAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    const std::vector<AxisTick>& ticks, const std::function<double(double)>& place, const QString& title)
{
    const QFontMetricsF metrics(look.font);
    qreal free = 0; // labels begin right of this
    for (const AxisTick& tick : ticks) {
        const qreal x = frame.at(place(tick.value), 0).x();
        if (x < frame.plot.left() - 0.5 || x > frame.plot.right() + 0.5)
            continue;
        painter.setPen(QPen(look.grid, 1));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        const qreal width = metrics.horizontalAdvance(tick.label);
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, frame.view.width() - width));
        if (left < free)
            continue;
        free = left + width + metrics.averageCharWidth();
        painter.setPen(look.quietText);
        painter.drawText(QPointF(left, frame.plot.bottom() + metrics.ascent() + metrics.height() * 0.2), tick.label);
    }
    painter.setPen(look.quietText);
    painter.drawText(
        QRectF(0, frame.view.bottom() - metrics.height() * 1.2, frame.view.width(), metrics.height()), kText, title);
}

void paintLeftAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    const std::vector<AxisTick>& ticks, const std::function<double(double)>& place, const QString& title)
{
    const QFontMetricsF metrics(look.font);
    for (const AxisTick& tick : ticks) {
        const qreal y = frame.at(0, place(tick.value)).y();
        if (y < frame.plot.top() - 0.5 || y > frame.plot.bottom() + 0.5)
            continue;
        painter.setPen(QPen(look.grid, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(look.quietText);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2, frame.plot.left() - metrics.averageCharWidth(), metrics.height()),
            int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), tick.label);
    }
    painter.setPen(look.quietText);
    painter.drawText(QRectF(metrics.averageCharWidth(), 0, frame.view.width(), metrics.height() * 1.2),
        int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), title);
}

qreal legendHeight(const QStringList& series, qreal width, const ChartLook& look)
{
    const std::vector<LegendPlace> places = legendPlaces(series, width, look);
    return places.empty() ? 0 : places.back().corner.y() + QFontMetricsF(look.font).height() * 1.35;
}

void paintLegend(QPainter& painter, const QStringList& series, qreal width, const ChartLook& look)
{
    const QFontMetricsF metrics(look.font);
    const std::vector<LegendPlace> places = legendPlaces(series, width, look);
    for (size_t i = 0; i < places.size(); ++i) {
        const QRectF box(places[i].corner, QSizeF(metrics.height(), metrics.height()));
        painter.fillRect(box, look.series(int(i)));
        paintTexture(painter, box, int(i), look);
        painter.setPen(look.text);
        painter.drawText(QRectF(box.right() + metrics.height() * 0.35, box.top(), places[i].width, box.height()),
            int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), series[int(i)]);
    }
}

void paintTexture(QPainter& painter, const QRectF& bar, int series, const ChartLook& look)
{
    constexpr Qt::BrushStyle kTextures[] = { Qt::NoBrush, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::FDiagPattern,
        Qt::HorPattern, Qt::VerPattern, Qt::CrossPattern, Qt::Dense7Pattern };
    const Qt::BrushStyle style = kTextures[size_t(series % ChartLook::kSeries)];
    if (style == Qt::NoBrush)
        return;
    QColor ink = look.background;
    ink.setAlphaF(0.45F);
    painter.fillRect(bar, QBrush(ink, style));
}

QPainterPath shape(int series, QPointF centre, qreal radius)
{
    QPainterPath path;
    const auto corner = [&](double degrees, double reach = 1) {
        const double angle = degrees / 180 * 3.14159265358979;
        return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius * reach;
    };
    const auto polygon = [&](int corners, double start) {
        path.moveTo(corner(start, 1.2));
        for (int i = 1; i < corners; ++i)
            path.lineTo(corner(start + 360.0 * i / corners, 1.2));
        path.closeSubpath();
    };
    switch (series % ChartLook::kSeries) {
    case 0: path.addEllipse(centre, radius, radius); break;
    case 1: polygon(4, 45); break;
    case 2: polygon(3, 0); break;
    case 3: polygon(4, 0); break;
    case 4: polygon(3, 180); break;
    case 5: polygon(5, 0); break;
    case 6: polygon(3, 90); break;
    default: polygon(6, 0); break;
    }
    return path;
}

std::vector<qreal> spreadLabels(
    const std::vector<qreal>& wanted, qreal height, qreal top, qreal bottom, size_t important)
{
    constexpr int kFar = 16;
    constexpr int kNear = 4;
    std::vector<qreal> placed(wanted.size(), -1);
    std::vector<qreal> taken;
    const auto isFree = [&](qreal at) {
        return at - height / 2 >= top && at + height / 2 <= bottom
            && std::ranges::none_of(taken, [&](qreal other) { return std::abs(other - at) < height - 0.01; });
    };
    for (size_t i = 0; i < wanted.size(); ++i) {
        // A label may stand a little off its line, but not so far that it seems to belong to another.
        const int furthest = i < important ? kFar : kNear;
        for (int step = 0; step <= 2 * furthest && placed[i] < 0; ++step) { // 0, half a line down, up, a line down …
            const qreal at = wanted[i] + (step % 2 == 0 ? -0.25 : 0.25) * (step + step % 2) * height;
            if (!isFree(at))
                continue;
            placed[i] = at;
            taken.push_back(at);
        }
    }
    return placed;
}

} // namespace darkhorse::figureparts
