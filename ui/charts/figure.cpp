// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include <algorithm>
#include <limits>

#include <QLineF>
#include <QPainter>

#include "ui/charts/chartlook.h"

namespace darkhorse {

void Figure::paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    std::optional<ContestantId> model, int point) const
{
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < pointCount(); ++i) {
        const bool isOfModel = model && (contestantOf(i) == model);
        if (!isOfModel && i != point)
            continue;
        painter.setPen(QPen(i == point ? look.text : look.mark, 2));
        painter.drawRoundedRect(pointRect(i, frame), 3, 3);
    }
}

int Figure::pointAt(QPointF position, const FigureFrame& frame) const
{
    int nearest = -1;
    qreal distance = std::numeric_limits<qreal>::max();
    for (int i = 0; i < pointCount(); ++i) {
        const QRectF rect = pointRect(i, frame);
        if (!rect.contains(position))
            continue;
        const qreal away = QLineF(rect.center(), position).length();
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

int Figure::pointBeyond(int point, Qt::Key key) const
{
    const int last = pointCount() - 1;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Up:
    case Qt::Key_Left: return std::max(0, point - 1);
    case Qt::Key_Down:
    case Qt::Key_Right: return std::min(last, point + 1);
    default: return point;
    }
}

} // namespace darkhorse
