// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: where names of points stand.
#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace darkhorse {

/// A point whose name wants a place. All in device-independent pixels.
struct PointName {
    QPointF at;
    QSizeF size; ///< of the name; empty where the point has none
    bool isImportant = false; ///< chooses before the others, and may stand further off
};

/// A rectangle for each name, in the order of `names`: inside `plot`, clear of `taken` and of each other. Of two names the important
/// one chooses first, then the earlier. Null where no place is free, the name is empty or the point is out of sight.
/// `gap` is the least distance between a point and its name.
[[nodiscard]] std::vector<QRectF> placeNames(
    const std::vector<PointName>& names, const QRectF& plot, std::vector<QRectF> taken, qreal gap);

} // namespace darkhorse
