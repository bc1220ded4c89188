// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointnames.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace darkhorse {

namespace {

constexpr qreal kAside = 6; // clear of the neighbours' marks
constexpr int kFurthest = 6; // heights of a name

/// Beside the point, above and below it, right before left.
std::vector<QPointF> nearCorners(const PointName& name, qreal gap)
{
    const qreal left = -gap - name.size.width();
    const qreal height = name.size.height();
    std::vector<QPointF> corners { { gap, -height / 2 }, { left, -height / 2 }, { gap, -height - kAside },
        { gap, kAside }, { left, -height - kAside }, { left, kAside } };
    for (QPointF& corner : corners)
        corner += name.at;
    return corners;
}

/// Around a crowd, the nearest first.
std::vector<QPointF> farCorners(const PointName& name, qreal gap)
{
    const qreal height = name.size.height();
    std::vector<QPointF> corners;
    for (int ring = 1; ring <= kFurthest; ++ring) {
        for (const qreal across : { gap, gap + ring * height }) {
            for (const qreal down : { 0.0, -ring * height, ring * height }) {
                corners.push_back(name.at + QPointF(across, down - height / 2));
                corners.push_back(name.at + QPointF(-across - name.size.width(), down - height / 2));
            }
        }
    }
    return corners;
}

} // namespace

std::vector<QRectF> placeNames(
    const std::vector<PointName>& names, const QRectF& plot, std::vector<QRectF> taken, qreal gap)
{
    std::vector<size_t> order(names.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_partition(order, [&](size_t i) { return names[i].isImportant; });
    std::vector<QRectF> placed(names.size());
    const auto isFree = [&](const QRectF& rect) {
        return plot.contains(rect)
            && std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(rect); });
    };
    for (const size_t i : order) {
        const PointName& name = names[i];
        if (name.size.isEmpty() || !plot.contains(name.at))
            continue;
        std::vector<QPointF> corners = nearCorners(name, gap);
        if (name.isImportant)
            std::ranges::copy(farCorners(name, gap), std::back_inserter(corners));
        const auto corner = std::ranges::find_if(corners, [&](QPointF one) { return isFree(QRectF(one, name.size)); });
        if (corner == corners.end())
            continue;
        placed[i] = QRectF(*corner, name.size);
        taken.push_back(placed[i]);
    }
    return placed;
}

} // namespace darkhorse
