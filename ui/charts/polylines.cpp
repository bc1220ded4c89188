// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polylines.h"

#include <algorithm>
#include <optional>

#include <QLineF>

namespace darkhorse::figureparts {

namespace {

constexpr qreal kBeyond = 20; ///< more than the widest pen

/// The part of a line inside a rectangle, in its direction. Liang and Barsky 1984, "A new concept and method for line clipping".
std::optional<QLineF> clipped(const QLineF& line, const QRectF& rect)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double step, double room) { // step * t <= room
        if (step == 0)
            return room >= 0;
        const double t = room / step;
        if (step < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    const bool isInside = cut(-line.dx(), line.x1() - rect.left()) && cut(line.dx(), rect.right() - line.x1())
        && cut(-line.dy(), line.y1() - rect.top()) && cut(line.dy(), rect.bottom() - line.y1());
    return isInside ? std::optional(QLineF(line.pointAt(from), line.pointAt(to))) : std::nullopt;
}

} // namespace

std::vector<QPolygonF> piecesInSight(const QPolygonF& line, const QRectF& plot)
{
    const QRectF sight = plot.adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
    std::vector<QPolygonF> pieces;
    bool isOpen = false; // the last piece ends where the next segment begins
    for (qsizetype i = 1; i < line.size(); ++i) {
        const std::optional<QLineF> part = clipped({ line[i - 1], line[i] }, sight);
        if (part) {
            if (!isOpen)
                pieces.push_back({ part->p1() });
            pieces.back() << part->p2();
        }
        isOpen = part && sight.contains(line[i]);
    }
    return pieces;
}

std::pair<qsizetype, qsizetype> rangeInSight(const QPolygonF& points, const QRectF& plot)
{
    const auto first = std::ranges::lower_bound(points, plot.left() - kBeyond, {}, &QPointF::x);
    const auto last = std::ranges::upper_bound(points, plot.right() + kBeyond, {}, &QPointF::x);
    const qsizetype begin = std::max<qsizetype>(0, first - points.begin() - 1);
    return { begin, std::min<qsizetype>(points.size(), last - points.begin() + 1) };
}

} // namespace darkhorse::figureparts
