// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linesfigure.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include "ui/charts/chartlook.h"
#include "ui/charts/figureparts.h"
#include "ui/charts/polylines.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

constexpr int kMostBands = 6;

} // namespace

LinesFigure::LinesFigure(FigureText text, LinesData data) : Figure(std::move(text)), m_data(std::move(data))
{
    bool isFirst = true;
    for (int line = 0; line < int(m_data.lines.size()); ++line) {
        const std::vector<LinePoint>& points = m_data.lines[size_t(line)].points;
        for (int point = 0; point < int(points.size()); ++point) {
            const LinePoint& one = points[size_t(point)];
            m_points.push_back({ line, point });
            m_left = isFirst ? one.x : std::min(m_left, one.x);
            m_right = isFirst ? one.x : std::max(m_right, one.x);
            m_low = isFirst ? one.y : std::min(m_low, one.y);
            m_high = isFirst ? one.y : std::max(m_high, one.y);
            isFirst = false;
        }
    }
    // Early intervals are so wide that they would flatten every line: the lines alone say how high the plot is.
    const double spread = m_data.isDownward ? 0.7 : std::max(m_high - m_low, 20.0) * 0.1; // ranks are whole
    m_low -= spread;
    m_high += spread;
    if (!(m_right > m_left))
        m_right = m_left + 1;
    if (!m_data.xNames.isEmpty()) {
        m_left = -0.5;
        m_right = double(m_data.xNames.size()) - 0.5;
    }
}

bool LinesFigure::hasColor(int line) const { return line < ChartLook::kSeries; }

QPointF LinesFigure::place(double x, double y) const
{
    const double up = (y - m_low) / (m_high - m_low);
    return { (x - m_left) / (m_right - m_left), m_data.isDownward ? up : 1 - up };
}

QMarginsF LinesFigure::margins(const ChartLook& look, QSizeF) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    qreal names = 0;
    for (const FigureLine& line : m_data.lines)
        names = std::max(names, metrics.horizontalAdvance(line.label));
    const qreal numbers = std::max(metrics.horizontalAdvance(axisText(m_low, m_data.yKind)),
        metrics.horizontalAdvance(axisText(m_high, m_data.yKind)));
    return { numbers + 2.5 * gap, metrics.height() * 1.7, std::ceil(names) + 4 * gap, metrics.height() * 2.7 };
}

QSizeF LinesFigure::leastPlane(const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    qreal widest = 0;
    for (const QString& name : m_data.xNames)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const qreal width = std::max<qreal>(
        metrics.averageCharWidth() * 30, double(m_data.xNames.size()) * (widest + 2 * metrics.averageCharWidth()));
    // Ranks are whole: every line can have a height of its own.
    const qreal lines = m_data.isDownward ? double(m_data.lines.size()) * metrics.height() * 1.2 : 0;
    return { width, std::max(metrics.height() * 10, lines) };
}

QRectF LinesFigure::pointRect(int point, const FigureFrame& frame) const
{
    const Address& address = m_points[size_t(point)];
    const LinePoint& one = m_data.lines[size_t(address.line)].points[size_t(address.point)];
    const QPointF place = this->place(one.x, one.y);
    const QPointF at = frame.at(place.x(), place.y());
    constexpr qreal kReach = 9;
    return { at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach };
}

int LinesFigure::pointBeyond(int point, Qt::Key key) const
{
    if (m_points.empty())
        return -1;
    if (point < 0)
        return 0;
    const Address& at = m_points[size_t(point)];
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
        const int first = point - at.point;
        const int last = first + int(m_data.lines[size_t(at.line)].points.size()) - 1;
        const int step = key == Qt::Key_Left ? -1 : 1;
        return key == Qt::Key_Home ? first : key == Qt::Key_End ? last : std::clamp(point + step, first, last);
    }
    // Up and down lead to the neighbouring line's point at about the same place.
    const double x = m_data.lines[size_t(at.line)].points[size_t(at.point)].x;
    const int wanted = at.line + (key == Qt::Key_Down ? 1 : -1);
    int best = point;
    double distance = -1;
    for (int i = 0; i < int(m_points.size()); ++i) {
        if (m_points[size_t(i)].line != wanted)
            continue;
        const double away = std::abs(m_data.lines[size_t(wanted)].points[size_t(m_points[size_t(i)].point)].x - x);
        if (distance < 0 || away < distance) {
            distance = away;
            best = i;
        }
    }
    return best;
}

QString LinesFigure::pointInWords(int point) const
{
    const Address& at = m_points[size_t(point)];
    return m_data.lines[size_t(at.line)].points[size_t(at.point)].words;
}

std::optional<ContestantId> LinesFigure::contestantOf(int point) const
{
    return m_data.lines[size_t(m_points[size_t(point)].line)].contestant;
}

void LinesFigure::paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    painter.setFont(look.font);
    paintAxes(painter, frame, look);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-6, 0, 6, 0));
    if (m_data.showsBands) {
        for (int line = 0; line < int(m_data.lines.size()) && line < kMostBands; ++line)
            paintBand(painter, m_data.lines[size_t(line)], look.series(line), frame);
    }
    for (int line = int(m_data.lines.size()) - 1; line >= 0; --line) {
        // Hundreds of smoothed lines would cost more than a frame.
        painter.setRenderHint(QPainter::Antialiasing, hasColor(line));
        paintLine(painter, line, hasColor(line) ? look.series(line) : look.faint, hasColor(line) ? 2 : 1, frame, look);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.restore();
    paintNames(painter, frame, look);
}

void LinesFigure::paintBand(
    QPainter& painter, const FigureLine& line, const QColor& color, const FigureFrame& frame) const
{
    QPolygonF upper;
    QPolygonF lower;
    for (const LinePoint& point : line.points) {
        if (!point.upper || !point.lower)
            continue;
        const QPointF top = this->place(point.x, *point.upper);
        const QPointF bottom = this->place(point.x, *point.lower);
        upper << frame.at(top.x(), top.y());
        lower << frame.at(bottom.x(), bottom.y());
    }
    const auto [begin, end] = figureparts::rangeInSight(upper, frame.plot);
    QPolygonF band = upper.mid(begin, end - begin);
    for (qsizetype i = end - 1; i >= begin; --i)
        band << lower[i];
    QColor pale = color;
    pale.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawPolygon(band);
}

void LinesFigure::paintLine(QPainter& painter, int line, const QColor& color, qreal width, const FigureFrame& frame,
    const ChartLook& look) const
{
    constexpr size_t kMostShapes = 60;
    const std::vector<LinePoint>& points = m_data.lines[size_t(line)].points;
    QPolygonF path;
    for (const LinePoint& point : points) {
        const QPointF place = this->place(point.x, point.y);
        path << frame.at(place.x(), place.y());
    }
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& piece : figureparts::piecesInSight(path, frame.plot))
        painter.drawPolyline(piece);
    if (!hasColor(line) || points.size() > kMostShapes)
        return;
    const qreal radius = QFontMetricsF(look.font).height() * 0.24;
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(color);
    const QRectF sight = frame.plot.adjusted(-radius, -radius, radius, radius);
    for (const QPointF& at : path) {
        if (sight.contains(at))
            painter.drawPath(figureparts::shape(line, at, radius));
    }
}

std::optional<qreal> LinesFigure::endInSight(int line, const FigureFrame& frame) const
{
    const std::vector<LinePoint>& points = m_data.lines[size_t(line)].points;
    const auto at = [&](size_t i) {
        const QPointF place = this->place(points[i].x, points[i].y);
        return frame.at(place.x(), place.y());
    };
    size_t last = 0;
    while (last + 1 < points.size() && at(last + 1).x() <= frame.plot.right() + 0.5)
        ++last;
    if (points.empty() || at(last).x() > frame.plot.right() + 0.5)
        return std::nullopt;
    QPointF end = at(last);
    if (last + 1 < points.size()) {
        const QLineF beyond(end, at(last + 1));
        end = beyond.pointAt((frame.plot.right() - end.x()) / beyond.dx());
    }
    const bool isInSight
        = end.x() >= frame.plot.left() && end.y() >= frame.plot.top() && end.y() <= frame.plot.bottom();
    return isInSight ? std::optional(end.y()) : std::nullopt;
}

void LinesFigure::paintNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    std::vector<qreal> wanted;
    std::vector<int> lines;
    for (int line = 0; line < int(m_data.lines.size()); ++line) {
        if (const auto y = endInSight(line, frame)) {
            wanted.push_back(*y);
            lines.push_back(line);
        }
    }
    const auto colored = size_t(std::ranges::count_if(lines, [this](int line) { return hasColor(line); }));
    const std::vector<qreal> placed
        = figureparts::spreadLabels(wanted, metrics.height(), 0, frame.plot.bottom() + metrics.height() / 2, colored);
    for (size_t i = 0; i < placed.size(); ++i) {
        if (placed[i] < 0)
            continue; // its points still say its name
        const int line = lines[i];
        painter.setPen(hasColor(line) ? look.series(line) : look.faint);
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(
            QPointF(frame.plot.right() + gap * 0.5, wanted[i]), QPointF(frame.plot.right() + 2 * gap, placed[i]));
        painter.setPen(hasColor(line) ? look.text : look.quietText);
        painter.drawText(QRectF(frame.plot.right() + 2.5 * gap, placed[i] - metrics.height() / 2,
                             frame.view.right() - frame.plot.right() - 3 * gap, metrics.height()),
            int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), m_data.lines[size_t(line)].label);
    }
}

void LinesFigure::paintAxes(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    const int most = std::max(2, int(frame.plane.height() / (metrics.height() * 2.5)));
    figureparts::paintLeftAxis(
        painter, frame, look, axisTicks(m_low, m_high, most, m_data.yKind),
        [this](double y) { return place(m_left, y).y(); }, m_data.yTitle);
    std::vector<AxisTick> ticks;
    for (int i = 0; i < m_data.xNames.size(); ++i)
        ticks.push_back({ double(i), m_data.xNames[i] });
    if (m_data.xNames.isEmpty())
        ticks = axisTicks(
            m_left, m_right, figureparts::mostTicks(frame.plane.width(), m_right, m_data.xKind, look), m_data.xKind);
    figureparts::paintBottomAxis(
        painter, frame, look, ticks, [this](double x) { return place(x, m_low).x(); }, m_data.xTitle);
}

void LinesFigure::paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    std::optional<ContestantId> model, int point) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.plot.adjusted(-6, 0, 6, 0));
    for (int line = 0; model && line < int(m_data.lines.size()); ++line) {
        if (m_data.lines[size_t(line)].contestant != model)
            continue;
        paintBand(painter, m_data.lines[size_t(line)], look.mark, frame);
        paintLine(painter, line, look.mark, 3.5, frame, look);
        paintMarkedName(painter, line, frame, look);
    }
    if (point < 0 || point >= pointCount())
        return;
    painter.setPen(QPen(look.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pointRect(point, frame).adjusted(2, 2, -2, -2));
}

/// Whoever is followed has its name in sight, over the others' where there is no room for all.
void LinesFigure::paintMarkedName(QPainter& painter, int line, const FigureFrame& frame, const ChartLook& look) const
{
    const auto y = endInSight(line, frame);
    if (!y)
        return;
    const QFontMetricsF metrics(look.font);
    const QString& name = m_data.lines[size_t(line)].label;
    const qreal gap = metrics.averageCharWidth();
    const QRectF rect(frame.plot.right() + gap, *y - metrics.height() * 0.6,
        metrics.horizontalAdvance(name) + 2.5 * gap, metrics.height() * 1.2);
    painter.save();
    painter.setClipping(false);
    painter.setFont(look.font);
    painter.setPen(look.mark);
    painter.setBrush(look.background);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(look.text);
    painter.drawText(
        rect.adjusted(1.5 * gap, 0, 0, 0), int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), name);
    painter.restore();
}

FigureTable LinesFigure::table() const
{
    FigureTable table;
    table.header << TableText::tr("Model") << m_data.xTitle << m_data.yTitle << TableText::tr("Lower end")
                 << TableText::tr("Upper end");
    const auto end
        = [this](const std::optional<double>& value) { return value ? axisText(*value, m_data.yKind) : QString(); };
    for (const FigureLine& line : m_data.lines) {
        for (const LinePoint& point : line.points) {
            const QString x
                = m_data.xNames.isEmpty() ? axisText(point.x, m_data.xKind) : m_data.xNames.value(int(point.x));
            table.rows.push_back(
                { line.label, x, axisText(point.y, m_data.yKind), end(point.lower), end(point.upper) });
        }
    }
    return table;
}

} // namespace darkhorse
