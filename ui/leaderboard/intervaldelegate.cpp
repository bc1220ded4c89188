// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/intervaldelegate.h"

#include <QApplication>
#include <QPainter>

#include "core/domain/standings.h"
#include "ui/common/formatting.h"
#include "ui/common/roles.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr int kBarCharacters = 12; ///< least width of the drawing, in average characters

/// Left part for the words: as wide as the widest of all rows can be, so that all drawings begin at the same place.
int textWidth(const QFontMetrics& metrics, double scaleLow, double scaleHigh)
{
    return metrics.horizontalAdvance(formatInterval(scaleLow, scaleHigh)) + 2 * metrics.averageCharWidth();
}

QColor barColor(const QStyleOptionViewItem& option, RatingStatus status)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::HighlightedText);
    const Colors& colors = colorsFor(option.palette);
    return status == RatingStatus::Provisional ? colors.caution : colors.accent;
}

} // namespace

IntervalDelegate::IntervalDelegate(Roles roles, QObject* parent) : QStyledItemDelegate(parent), m_roles(roles) { }

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant low = index.data(m_roles.low);
    const QVariant point = index.data(m_roles.point);
    const QVariant high = index.data(m_roles.high);
    const double scaleLow = index.data(m_roles.scaleLow).toDouble();
    const double span = index.data(m_roles.scaleHigh).toDouble() - scaleLow;
    if (!low.isValid() || !point.isValid() || !high.isValid() || !(span > 0))
        return;

    const qreal radius = option.fontMetrics.height() * 0.22;
    const QRectF bar
        = QRectF(option.rect)
              .adjusted(textWidth(option.fontMetrics, scaleLow, scaleLow + span) + radius, 0, -3 * radius, 0);
    if (bar.width() < 4 * radius)
        return;
    const qreal y = bar.center().y();
    const auto x
        = [&](const QVariant& value) { return bar.left() + (value.toDouble() - scaleLow) / span * bar.width(); };
    const auto status = RatingStatus(index.data(StatusRole).toInt());
    const QColor color = barColor(option, status);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.6);
    painter->setPen(pen);
    for (const QVariant& end : { low, high })
        painter->drawLine(QPointF(x(end), y - radius), QPointF(x(end), y + radius));
    if (status == RatingStatus::Provisional)
        pen.setDashPattern({ 3, 2 });
    painter->setPen(pen);
    painter->drawLine(QPointF(x(low), y), QPointF(x(high), y));
    painter->setPen(QPen(color, 1.6));
    painter->setBrush(status == RatingStatus::Provisional ? option.palette.base() : QBrush(color));
    painter->drawEllipse(QPointF(x(point), y), radius, radius);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    const int words = textWidth(
        option.fontMetrics, index.data(m_roles.scaleLow).toDouble(), index.data(m_roles.scaleHigh).toDouble());
    const int drawing = option.fontMetrics.averageCharWidth() * kBarCharacters;
    return { std::max(text.width(), words) + drawing, text.height() };
}

} // namespace darkhorse
