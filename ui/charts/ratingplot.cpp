// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratingplot.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include "ui/charts/ratingoverlay.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// In line heights of the chart's font.
constexpr qreal kSmallestRow = 1.45;
constexpr qreal kLargestRow = 3.2;
constexpr qreal kAxisBlock = 3.0;
constexpr qreal kTopMargin = 0.5;
/// Names may take this share of the width before they are cut; the whole name is then in the tooltip.
constexpr qreal kNameShare = 0.45;
/// Below this share of the width the plot itself is worth more than the numbers.
constexpr qreal kPlotShare = 0.35;

/// The smallest of 1, 2, 5, 10, 20, 50 … that is at least `wanted`.
double roundStep(double wanted)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(wanted, 1.0))));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= wanted)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<PlotRow> plotRows(const Standings& standings)
{
    std::vector<PlotRow> rows;
    for (const StandingsRow& row : standings.rows) {
        if (!row.rating)
            continue;
        rows.push_back({ row.contestant, row.name, *row.rating, row.lower.value_or(*row.rating),
            row.upper.value_or(*row.rating), row.status == RatingStatus::Provisional, 0 });
    }
    std::ranges::stable_sort(rows, std::ranges::greater {}, &PlotRow::rating);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].position = double(i);
    return rows;
}

RatingPlot::RatingPlot(QGraphicsItem* parent)
    : QChart(QChart::ChartTypeCartesian, parent, {})
    , m_settled(new QScatterSeries(this))
    , m_provisional(new QScatterSeries(this))
    , m_ratingAxis(new QValueAxis(this))
    , m_rowAxis(new QValueAxis(this))
    , m_overlay(new RatingOverlay(*this))
{
    legend()->hide();
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundRoundness(0);
    addAxis(m_ratingAxis, Qt::AlignBottom);
    addAxis(m_rowAxis, Qt::AlignLeft);
    setLocalizeNumbers(true);
    m_ratingAxis->setLabelFormat(u"%.0f"_s);
    m_ratingAxis->setTickType(QValueAxis::TicksDynamic);
    m_rowAxis->setReverse(true);
    m_rowAxis->setVisible(false);
    for (QScatterSeries* series : { m_settled, m_provisional }) {
        addSeries(series);
        series->attachAxis(m_ratingAxis);
        series->attachAxis(m_rowAxis);
    }
}

void RatingPlot::setLook(const ChartLook& look)
{
    m_look = look;
    setBackgroundBrush(look.background);
    setBackgroundPen(Qt::NoPen);
    m_ratingAxis->setLabelsFont(look.font);
    m_ratingAxis->setLabelsBrush(look.quietText);
    m_ratingAxis->setLinePen(QPen(look.grid, 1));
    m_ratingAxis->setGridLinePen(QPen(look.grid, 1));
    const qreal marker = QFontMetricsF(look.font).height() * 0.6;
    for (QScatterSeries* series : { m_settled, m_provisional })
        series->setMarkerSize(marker);
    m_settled->setPen(QPen(look.mark, 1.6));
    m_provisional->setPen(QPen(look.provisional, 1.6));
    m_settled->setBrush(look.mark);
    m_provisional->setBrush(look.background);
    arrange();
}

void RatingPlot::setRows(std::vector<PlotRow> rows)
{
    m_rows = std::move(rows);
    arrange();
}

void RatingPlot::setRatingRange(double low, double high)
{
    // A single model with no interval still needs an axis of some length.
    constexpr double kLeastSpan = 20;
    const double middle = (low + high) / 2;
    const double half = std::max(high - low, kLeastSpan) / 2 * 1.06;
    m_low = middle - half;
    m_high = middle + half;
    arrange();
}

void RatingPlot::fitRatings(const Standings& standings)
{
    const std::vector<PlotRow> rows = plotRows(standings);
    if (rows.empty())
        return;
    setRatingRange(
        std::ranges::min(rows, {}, &PlotRow::lower).lower, std::ranges::max(rows, {}, &PlotRow::upper).upper);
}

void RatingPlot::setFirstRow(int row)
{
    m_firstRow = std::clamp(row, 0, std::max(0, int(m_rows.size()) - rowCapacity()));
    arrange();
}

void RatingPlot::setHighlighted(std::optional<ContestantId> contestant)
{
    m_highlighted = contestant;
    m_overlay->update();
}

int RatingPlot::rowCapacity() const
{
    const qreal line = QFontMetricsF(m_look.font).height();
    const qreal available = size().height() - (kAxisBlock + kTopMargin) * line;
    return std::max(1, int(available / (kSmallestRow * line)));
}

qreal RatingPlot::rowHeight() const
{
    const double shown = std::clamp(int(m_rows.size()), 1, rowCapacity());
    return std::min(plotArea().height() / shown, kLargestRow * QFontMetricsF(m_look.font).height());
}

qreal RatingPlot::heightFor(int rows) const
{
    return QFontMetricsF(m_look.font).height() * (kAxisBlock + kTopMargin + 1.7 * std::max(rows, 1));
}

qreal RatingPlot::widthForNames() const
{
    const QFontMetricsF metrics(m_look.font);
    qreal widest = 0;
    for (const PlotRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::ceil(widest / kNameShare) + 1;
}

qreal RatingPlot::nameColumnWidth() const { return std::ceil(std::min(size().width(), widthForNames()) * kNameShare); }

qreal RatingPlot::numberColumnWidth() const
{
    const QFontMetricsF metrics(m_look.font);
    qreal widest = 0;
    for (const PlotRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(numberColumnText(row)));
    return std::ceil(widest);
}

bool RatingPlot::showsNumbers() const
{
    return size().width() * (1 - kPlotShare) > nameColumnWidth() + numberColumnWidth();
}

QPointF RatingPlot::pointAt(double rating, double position) const
{
    const QRectF area = plotArea();
    return { area.left() + (rating - m_low) / (m_high - m_low) * area.width(),
        area.top() + (position - m_firstRow + 0.5) * rowHeight() };
}

std::optional<size_t> RatingPlot::rowIndexAt(QPointF point) const
{
    const QRectF area = plotArea();
    if (point.y() < area.top() || point.y() >= area.bottom())
        return std::nullopt;
    const int index = m_firstRow + int((point.y() - area.top()) / rowHeight());
    return index < int(m_rows.size()) ? std::optional(size_t(index)) : std::nullopt;
}

void RatingPlot::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    arrange();
}

void RatingPlot::arrange()
{
    m_overlay->aboutToChange();
    const QFontMetricsF metrics(m_look.font);
    const qreal gap = metrics.averageCharWidth();
    const qreal left = nameColumnWidth() + 3 * gap;
    const qreal right = size().width() - (showsNumbers() ? numberColumnWidth() + 3 * gap : 2 * gap);
    const qreal top = kTopMargin * metrics.height();
    const qreal bottom = size().height() - kAxisBlock * metrics.height();
    if (right - left < 1 || bottom - top < 1)
        return; // before the first layout, or squeezed to nothing
    setPlotArea(QRectF(QPointF(left, top), QPointF(right, bottom)));
    m_firstRow = std::clamp(m_firstRow, 0, std::max(0, int(m_rows.size()) - rowCapacity()));
    setLocale(QLocale());
    m_ratingAxis->setRange(m_low, m_high);
    setTicks();
    m_rowAxis->setRange(m_firstRow - 0.5, m_firstRow - 0.5 + (bottom - top) / rowHeight());
    layout()->invalidate(); // a new plot area alone leaves the grid where it was
    layout()->activate();
    placePoints();
    m_overlay->update();
}

void RatingPlot::setTicks()
{
    const qreal labelWidth = QFontMetricsF(m_look.font).horizontalAdvance(u"-00000"_s) * 1.8;
    const int labels = std::max(2, int(plotArea().width() / labelWidth));
    m_ratingAxis->setTickAnchor(0);
    m_ratingAxis->setTickInterval(roundStep((m_high - m_low) / labels));
}

void RatingPlot::placePoints()
{
    QList<QPointF> settled;
    QList<QPointF> provisional;
    for (const PlotRow& row : m_rows)
        (row.isProvisional ? provisional : settled) << QPointF(row.rating, row.position);
    m_settled->replace(settled);
    m_provisional->replace(provisional);
}

} // namespace darkhorse
