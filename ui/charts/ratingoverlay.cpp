// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratingoverlay.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/ratingplot.h"
#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

QString numberColumnText(const PlotRow& row)
{
    StandingsRow words;
    words.rating = row.rating;
    words.lower = row.lower;
    words.upper = row.upper;
    return formatRating(row.rating) + u"  "_s + standingstext::marginText(words);
}

RatingOverlay::RatingOverlay(RatingPlot& plot) : QGraphicsItem(&plot), m_plot(plot)
{
    setZValue(5); // above the grid, below the points
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF RatingOverlay::boundingRect() const { return QRectF({ 0, 0 }, m_plot.size()); }

void RatingOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_plot.look().font);
    paintAxisTitle(*painter);
    const QRectF area = m_plot.plotArea();
    painter->setClipRect(QRectF(0, area.top(), m_plot.size().width(), area.height()));
    for (const PlotRow& row : m_plot.rows()) {
        const qreal y = m_plot.pointAt(row.rating, row.position).y();
        if (y > area.top() - m_plot.rowHeight() && y < area.bottom() + m_plot.rowHeight())
            paintRow(*painter, row);
    }
}

void RatingOverlay::paintRow(QPainter& painter, const PlotRow& row) const
{
    const ChartLook& look = m_plot.look();
    const QRectF area = m_plot.plotArea();
    const qreal height = m_plot.rowHeight();
    const qreal top = m_plot.pointAt(row.rating, row.position).y() - height / 2;
    const qreal gap = QFontMetricsF(look.font).averageCharWidth();

    if (m_plot.highlighted() == row.contestant) {
        QColor band = look.mark;
        band.setAlphaF(0.16F);
        painter.fillRect(QRectF(0, top, m_plot.size().width(), height), band);
    }
    const QRectF names(gap, top, m_plot.nameColumnWidth(), height);
    painter.setPen(look.text);
    const QString name = QFontMetricsF(look.font).elidedText(row.name, Qt::ElideMiddle, names.width());
    painter.drawText(names, int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), name);
    if (m_plot.showsNumbers()) {
        const QRectF numbers(area.right() + gap, top, m_plot.size().width() - area.right() - 2 * gap, height);
        painter.setPen(look.quietText);
        painter.drawText(
            numbers, int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), numberColumnText(row));
    }
    paintWhisker(painter, row);
}

void RatingOverlay::paintWhisker(QPainter& painter, const PlotRow& row) const
{
    const QRectF area = m_plot.plotArea();
    const qreal cap = QFontMetricsF(m_plot.look().font).height() * 0.22;
    const QPointF low = m_plot.pointAt(row.lower, row.position);
    const QPointF high = m_plot.pointAt(row.upper, row.position);
    const qreal left = std::max(low.x(), area.left());
    const qreal right = std::min(high.x(), area.right());
    if (left > right)
        return;
    QPen pen(row.isProvisional ? m_plot.look().provisional : m_plot.look().mark, 1.6);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const qreal x : { low.x(), high.x() }) {
        if (x >= area.left() && x <= area.right())
            painter.drawLine(QPointF(x, low.y() - cap), QPointF(x, low.y() + cap));
    }
    if (row.isProvisional)
        pen.setDashPattern({ 3, 2 });
    painter.setPen(pen);
    painter.drawLine(QPointF(left, low.y()), QPointF(right, low.y()));
}

void RatingOverlay::paintAxisTitle(QPainter& painter) const
{
    const QRectF area = m_plot.plotArea();
    const qreal height = QFontMetricsF(m_plot.look().font).height();
    painter.setPen(m_plot.look().quietText);
    painter.drawText(QRectF(area.left(), m_plot.size().height() - height * 1.15, area.width(), height),
        int(Qt::AlignHCenter) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
        QCoreApplication::translate("RatingChart", "Rating in Elo points"));
}

} // namespace darkhorse
