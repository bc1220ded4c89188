// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratingpicture.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include "ui/charts/ratingplot.h"
#include "ui/charts/standingstext.h"
#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"

namespace darkhorse {

namespace {

constexpr qreal kTitleBlock = 2.2; // in line heights
constexpr qreal kCaptionBlock = 2.6;
constexpr qreal kLeastWidth = 760;

std::unique_ptr<RatingPlot> makePlot(const Standings& standings, const ChartLook& look)
{
    auto plot = std::make_unique<RatingPlot>();
    plot->setLook(look);
    plot->setRows(plotRows(standings));
    return plot;
}

} // namespace

RatingPicture::RatingPicture(StandingsPtr standings, ChartLook look)
    : m_standings(std::move(standings)), m_look(std::move(look))
{
    const auto plot = makePlot(*m_standings, m_look);
    const qreal line = QFontMetricsF(m_look.font).height();
    const qreal width = std::max(kLeastWidth, plot->widthForNames());
    m_size = QSizeF(width, plot->heightFor(int(plot->rows().size())) + (kTitleBlock + kCaptionBlock) * line).toSize();
}

void RatingPicture::paint(QPainter& painter) const
{
    const qreal line = QFontMetricsF(m_look.font).height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({ 0, 0 }, m_size), m_look.background);

    QFont bold = m_look.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_look.text);
    painter.drawText(
        QRectF(0, line * 0.6, m_size.width(), line * 1.2), Qt::AlignCenter, categoryText(m_standings->category));

    const QSizeF plotSize(m_size.width(), m_size.height() - (kTitleBlock + kCaptionBlock) * line);
    QGraphicsScene scene;
    RatingPlot* plot = makePlot(*m_standings, m_look).release();
    scene.addItem(plot); // owns it from here
    plot->resize(plotSize);
    plot->fitRatings(*m_standings);
    scene.setSceneRect(QRectF({ 0, 0 }, plotSize));
    scene.render(&painter, QRectF(QPointF(0, kTitleBlock * line), plotSize), scene.sceneRect());

    painter.setFont(m_look.font);
    painter.setPen(m_look.quietText);
    const QRectF caption(line, m_size.height() - kCaptionBlock * line, m_size.width() - 2 * line, kCaptionBlock * line);
    painter.drawText(caption, int(Qt::AlignCenter) | int(Qt::TextWordWrap), standingstext::summary(*m_standings));
}

} // namespace darkhorse
