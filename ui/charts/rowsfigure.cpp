// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowsfigure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/chartlook.h"
#include "ui/charts/figureparts.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qreal kLine = 1.7; // height of a row in line heights
constexpr qreal kTallestRow = 44; // few rows do not become fat
constexpr QChar kSpread(0x2013); // between the best and the worst rank
constexpr int kLeft = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
constexpr int kRight = int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);

QString bestRank(const FigureRow& row) { return row.rank.section(kSpread, 0, 0); }

/// Of the ranks before and from the dash.
std::pair<qreal, qreal> rankWidths(const std::vector<FigureRow>& rows, const QFontMetricsF& metrics)
{
    qreal best = 0;
    qreal rest = 0;
    for (const FigureRow& row : rows) {
        const QString head = bestRank(row);
        best = std::max(best, metrics.horizontalAdvance(head));
        rest = std::max(rest, metrics.horizontalAdvance(row.rank.mid(head.size())));
    }
    return { std::ceil(best), std::ceil(rest) };
}

/// `box` is what the best ranks share.
void paintRank(QPainter& painter, const FigureRow& row, const QRectF& box)
{
    const QString head = bestRank(row);
    painter.drawText(box, kRight, head);
    painter.drawText(box.translated(box.width(), 0), kLeft | int(Qt::TextDontClip), row.rank.mid(head.size()));
}

qreal widestOf(const std::vector<FigureRow>& rows, QString FigureRow::*text, const QFontMetricsF& metrics)
{
    qreal width = 0;
    for (const FigureRow& row : rows)
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    return std::ceil(width);
}

} // namespace

RowsFigure::RowsFigure(FigureText text, RowsData data) : Figure(std::move(text)), m_data(std::move(data))
{
    if (!(m_data.high > m_data.low))
        m_data.high = m_data.low + 1;
}

double RowsFigure::place(double value) const { return (value - m_data.low) / (m_data.high - m_data.low); }

QMarginsF RowsFigure::margins(const ChartLook& look, QSizeF view) const
{
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    const qreal notes = widestOf(m_data.rows, &FigureRow::note, metrics);
    const qreal legend = m_data.series.size() > 1 ? figureparts::legendHeight(m_data.series, view.width(), look) : 0;
    const auto [best, rest] = rankWidths(m_data.rows, metrics);
    const qreal ranks = best + rest > 0 ? best + rest + 2 * gap : 0;
    return { ranks + widestOf(m_data.rows, &FigureRow::label, metrics) + 3 * gap, legend + metrics.height() * 0.6,
        (notes > 0 ? notes + 2 * gap : 0) + 2 * gap, metrics.height() * 2.6 };
}

QSizeF RowsFigure::leastPlane(const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    return { metrics.averageCharWidth() * 20, metrics.height() * kLine * double(m_data.rows.size()) };
}

QRectF RowsFigure::pointRect(int point, const FigureFrame& frame) const
{
    const double count = std::max<double>(1, double(m_data.rows.size()));
    const qreal height = std::min(frame.plane.height() / count, kTallestRow);
    return { 0, frame.at(0, 0).y() + point * height, frame.view.width(), height };
}

void RowsFigure::paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    painter.setFont(look.font);
    paintAxis(painter, frame, look);
    if (m_data.series.size() > 1)
        figureparts::paintLegend(painter, m_data.series, frame.view.width(), look);
    const QFontMetricsF metrics(look.font);
    const qreal gap = metrics.averageCharWidth();
    const qreal best = rankWidths(m_data.rows, metrics).first;
    painter.save();
    for (int point = 0; point < pointCount(); ++point) {
        const QRectF line = pointRect(point, frame);
        if (line.bottom() < frame.plot.top() || line.top() > frame.plot.bottom())
            continue;
        const FigureRow& row = m_data.rows[size_t(point)];
        painter.setClipRect(QRectF(0, frame.plot.top(), frame.view.width(), frame.plot.height()));
        painter.setPen(look.text);
        painter.drawText(QRectF(gap, line.top(), frame.plot.left() - 2.5 * gap, line.height()), kRight, row.label);
        paintRank(painter, row, { gap, line.top(), best, line.height() });
        painter.setPen(look.quietText);
        painter.drawText(
            QRectF(frame.plot.right(), line.top(), frame.view.right() - frame.plot.right() - gap, line.height()),
            kRight, row.note);
        painter.setClipRect(frame.plot.adjusted(-gap, 0, gap, 0));
        if (m_data.mark == RowsData::Mark::Bars)
            paintBars(painter, row, line, frame, look);
        else
            paintDot(painter, row, line, frame, look);
    }
    painter.restore();
}

void RowsFigure::paintBars(
    QPainter& painter, const FigureRow& row, const QRectF& line, const FigureFrame& frame, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.font);
    double sum = m_data.reference.value_or(std::max(0.0, m_data.low));
    for (size_t part = 0; part < row.parts.size(); ++part) {
        const double next = m_data.reference ? row.parts[part] : sum + row.parts[part];
        const qreal left = frame.at(place(std::min(sum, next)), 0).x();
        const qreal right = frame.at(place(std::max(sum, next)), 0).x();
        const QRectF bar(left, line.top() + line.height() * 0.14, right - left, line.height() * 0.72);
        const QColor color = look.series(int(part));
        painter.fillRect(bar, color);
        figureparts::paintTexture(painter, bar, int(part), look);
        const bool isTold = m_data.series.size() > 1 && m_data.kind == AxisKind::Percent;
        if (isTold && metrics.horizontalAdvance(u"000 %"_s) < bar.width()) {
            painter.setPen(ChartLook::readableOn(color));
            painter.drawText(
                bar, int(Qt::AlignCenter) | int(Qt::TextSingleLine), figureparts::wholePercent(row.parts[part]));
        }
        sum = next;
    }
}

void RowsFigure::paintDot(
    QPainter& painter, const FigureRow& row, const QRectF& line, const FigureFrame& frame, const ChartLook& look) const
{
    if (row.parts.empty())
        return;
    const qreal y = line.center().y();
    const qreal radius = QFontMetricsF(look.font).height() * 0.28;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.mark, 1.6));
    if (row.lower && row.upper) {
        const qreal low = frame.at(place(*row.lower), 0).x();
        const qreal high = frame.at(place(*row.upper), 0).x();
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const qreal x : { low, high })
            painter.drawLine(QPointF(x, y - radius * 0.8), QPointF(x, y + radius * 0.8));
    }
    painter.setBrush(look.mark);
    painter.drawEllipse(QPointF(frame.at(place(row.parts[0]), 0).x(), y), radius, radius);
}

void RowsFigure::paintAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const
{
    figureparts::paintBottomAxis(
        painter, frame, look,
        axisTicks(m_data.low, m_data.high, figureparts::mostTicks(frame.plane.width(), m_data.high, m_data.kind, look),
            m_data.kind),
        [this](double value) { return place(value); }, m_data.axisTitle);
    if (!m_data.reference)
        return;
    painter.setPen(QPen(look.quietText, 1, Qt::DashLine));
    const qreal x = frame.at(place(*m_data.reference), 0).x();
    if (x >= frame.plot.left() && x <= frame.plot.right())
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
}

void RowsFigure::paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    std::optional<ContestantId> model, int point) const
{
    painter.setClipRect(QRectF(0, frame.plot.top(), frame.view.width(), frame.plot.height()));
    QColor band = look.mark;
    band.setAlphaF(0.16F);
    for (int i = 0; i < pointCount(); ++i) {
        if (i == point || (model && contestantOf(i) == model))
            painter.fillRect(pointRect(i, frame), band);
    }
}

FigureTable RowsFigure::table() const
{
    FigureTable table;
    table.header = m_data.header;
    for (const FigureRow& row : m_data.rows)
        table.rows.push_back(QStringList { row.label } + row.cells);
    return table;
}

} // namespace darkhorse
