// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatterfigure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/chartlook.h"
#include "ui/charts/figureparts.h"
#include "ui/charts/pointnames.h"

namespace darkhorse {

namespace {

constexpr int kTop = 5; // the best-rated, named before the others

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

} // namespace

ScatterFigure::ScatterFigure(FigureText text, ScatterData data) : Figure(std::move(text)), m_data(std::move(data))
{
    if (m_data.points.empty())
        return;
    const auto scaled = [this](double x) { return m_data.isLogarithmic ? std::log10(x) : x; };
    m_left = m_right = scaled(m_data.points[0].x);
    m_low = m_high = m_data.points[0].y;
    for (const ScatterPoint& point : m_data.points) {
        m_left = std::min(m_left, scaled(point.x));
        m_right = std::max(m_right, scaled(point.x));
        m_low = std::min(m_low, point.lower.value_or(point.y));
        m_high = std::max(m_high, point.upper.value_or(point.y));
    }
    const double across = std::max(m_right - m_left, m_data.isLogarithmic ? 0.2 : std::abs(m_right) * 0.1 + 1e-9);
    m_left -= across * 0.06;
    m_right += across * 0.06;
    const double up = std::max(m_high - m_low, 1.0);
    m_low -= up * 0.05;
    m_high += up * 0.05;
}

QPointF ScatterFigure::place(double x, double y) const
{
    const double across = m_data.isLogarithmic ? std::log10(x) : x;
    return { (across - m_left) / (m_right - m_left), 1 - (y - m_low) / (m_high - m_low) };
}

QMarginsF ScatterFigure::margins(const ChartLook& look, QSizeF) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    return { metrics.horizontalAdvance(axisText(m_high, m_data.yKind)) + 2.5 * gap, metrics.height() * 1.7, 3 * gap,
        metrics.height() * 2.7 };
}

QSizeF ScatterFigure::leastPlane(const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    return { metrics.averageCharWidth() * 30, metrics.height() * 10 };
}

QRectF ScatterFigure::pointRect(int point, const FigureFrame& frame) const
{
    const ScatterPoint& one = m_data.points[size_t(point)];
    const QPointF place = this->place(one.x, one.y);
    const QPointF at = frame.at(place.x(), place.y());
    constexpr qreal kReach = 9;
    return { at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach };
}

void ScatterFigure::paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font);
    const int most = std::max(2, int(frame.plane.height() / (metrics.height() * 2.5)));
    figureparts::paintLeftAxis(
        painter, frame, look, axisTicks(m_low, m_high, most, m_data.yKind),
        [this](double y) { return place(1, y).y(); }, m_data.yTitle);
    const int across = figureparts::mostTicks(frame.plane.width(), 1000, m_data.xKind, look);
    figureparts::paintBottomAxis(
        painter, frame, look,
        m_data.isLogarithmic ? logTicks(std::pow(10, m_left), std::pow(10, m_right), across, m_data.xKind)
                             : axisTicks(m_left, m_right, across, m_data.xKind),
        [this](double x) { return place(x, m_low).x(); }, m_data.xTitle);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setPen(QPen(look.mark, 1.4, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(front(frame));
    const qreal radius = metrics.height() * 0.3;
    for (int i = 0; i < pointCount(); ++i) {
        const ScatterPoint& point = m_data.points[size_t(i)];
        const QPointF at = pointRect(i, frame).center();
        painter.setPen(QPen(look.mark, 1.2));
        painter.drawLine(whisker(i, frame));
        painter.setBrush(point.isOnFront ? look.mark : look.background);
        painter.drawPath(figureparts::shape(point.isOnFront ? 3 : 0, at, radius));
    }
    painter.restore();
    paintNames(painter, frame, look);
}

/// Of no length where the interval is not known.
QLineF ScatterFigure::whisker(int point, const FigureFrame& frame) const
{
    const ScatterPoint& one = m_data.points[size_t(point)];
    const QPointF low = place(one.x, one.lower && one.upper ? *one.lower : one.y);
    const QPointF high = place(one.x, one.lower && one.upper ? *one.upper : one.y);
    return { frame.at(low.x(), low.y()), frame.at(high.x(), high.y()) };
}

/// A line of steps: nothing is known between two models, and the better rating costs the dearer price.
QPolygonF ScatterFigure::front(const FigureFrame& frame) const
{
    std::vector<const ScatterPoint*> front;
    for (const ScatterPoint& point : m_data.points) {
        if (point.isOnFront)
            front.push_back(&point);
    }
    std::ranges::sort(front, {}, &ScatterPoint::x);
    QPolygonF steps;
    for (const ScatterPoint* point : front) {
        const QPointF place = this->place(point->x, point->y);
        const QPointF at = frame.at(place.x(), place.y());
        if (!steps.isEmpty())
            steps << QPointF(at.x(), steps.back().y());
        steps << at;
    }
    return steps;
}

/// What names keep clear of.
std::vector<QRectF> ScatterFigure::drawn(const FigureFrame& frame) const
{
    constexpr qreal kAir = 1.5;
    const auto around
        = [](QPointF from, QPointF to) { return QRectF(from, to).normalized().adjusted(-kAir, -kAir, kAir, kAir); };
    std::vector<QRectF> drawn;
    for (int i = 0; i < pointCount(); ++i) {
        const QLineF line = whisker(i, frame);
        drawn.push_back(around(line.p1(), line.p2()));
        drawn.push_back(pointRect(i, frame).adjusted(4, 4, -4, -4));
    }
    const QPolygonF steps = front(frame);
    for (qsizetype i = 1; i < steps.size(); ++i)
        drawn.push_back(around(steps[i - 1], steps[i]));
    return drawn;
}

/// A name that stands further off is joined to its point; a point without a name still says it when asked.
void ScatterFigure::paintNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    std::vector<PointName> names;
    for (int i = 0; i < pointCount(); ++i) {
        const ScatterPoint& point = m_data.points[size_t(i)];
        const qreal width = metrics.horizontalAdvance(point.label);
        names.push_back({ pointRect(i, frame).center(), QSizeF(width, width > 0 ? metrics.height() : 0),
            point.isOnFront || i < kTop });
    }
    const std::vector<QRectF> places = placeNames(names, frame.plot, drawn(frame), gap);
    for (size_t i = 0; i < places.size(); ++i) {
        const QRectF& rect = places[i];
        if (rect.isNull())
            continue;
        const QPointF at = names[i].at;
        const QPointF edge(
            std::clamp(at.x(), rect.left(), rect.right()), std::clamp(at.y(), rect.top(), rect.bottom()));
        if (QLineF(at, edge).length() > metrics.height()) {
            painter.setPen(QPen(look.quietText, 0.8));
            painter.drawLine(at, edge);
        }
        painter.setPen(look.text);
        painter.drawText(rect, int(Qt::AlignCenter) | int(Qt::TextSingleLine), m_data.points[i].label);
    }
}

FigureTable ScatterFigure::table() const
{
    FigureTable table;
    table.header << TableText::tr("Model") << m_data.xTitle << m_data.yTitle;
    for (const ScatterPoint& point : m_data.points)
        table.rows.push_back({ point.label, axisText(point.x, m_data.xKind), axisText(point.y, m_data.yKind) });
    return table;
}

} // namespace darkhorse
