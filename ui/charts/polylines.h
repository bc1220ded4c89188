// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: what of a long line is worth drawing at a zoom of forty.
#pragma once

#include <utility>
#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace darkhorse::figureparts {

/// The parts of a polyline that cross `plot`, cut off a little outside of it.
[[nodiscard]] std::vector<QPolygonF> piecesInSight(const QPolygonF& line, const QRectF& plot);
/// The first of the points and the one behind the last between which all lies that is seen, one point outside at either end included. The
/// points are in the order of x.
[[nodiscard]] std::pair<qsizetype, qsizetype> rangeInSight(const QPolygonF& points, const QRectF& plot);

} // namespace darkhorse::figureparts
