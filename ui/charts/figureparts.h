// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: what several figures draw alike.
#pragma once

#include <functional>
#include <vector>

#include <QPainterPath>

#include "ui/charts/axis.h"
#include "ui/charts/figure.h"

namespace darkhorse {
struct ChartLook;
}

namespace darkhorse::figureparts {

/// "62 %".
[[nodiscard]] QString wholePercent(double share);
/// How many labels of this kind fit side by side.
[[nodiscard]] int mostTicks(qreal width, double largest, AxisKind kind, const ChartLook& look);

/// Grid, labels and title of an axis that stays in sight below the plot. `place` is 0 to 1 across the plane.
void paintBottomAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    const std::vector<AxisTick>& ticks, const std::function<double(double)>& place, const QString& title);
/// The same at the left; `place` is 0 to 1 down the plane.
void paintLeftAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
    const std::vector<AxisTick>& ticks, const std::function<double(double)>& place, const QString& title);

/// Names of series with their colours above the plot, in as many lines as they need.
[[nodiscard]] qreal legendHeight(const QStringList& series, qreal width, const ChartLook& look);
void paintLegend(QPainter& painter, const QStringList& series, qreal width, const ChartLook& look);
/// Tells the parts of a bar apart by more than colour; the first part is plain.
void paintTexture(QPainter& painter, const QRectF& bar, int series, const ChartLook& look);

/// A mark of its own for each series: disc, square, diamond, triangles, cross …
[[nodiscard]] QPainterPath shape(int series, QPointF centre, qreal radius);

/// Moves labels of height `height` apart, in order, keeping them between `top` and `bottom`; those that do not fit are -1.
/// `wanted` is the middle of each label. The earlier of two has the right of way; the first `important` may stand further off.
[[nodiscard]] std::vector<qreal> spreadLabels(
    const std::vector<qreal>& wanted, qreal height, qreal top, qreal bottom, size_t important = 0);

} // namespace darkhorse::figureparts
