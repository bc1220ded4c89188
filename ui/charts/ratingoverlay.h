// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include <QGraphicsItem>

namespace darkhorse {

class RatingPlot;
struct PlotRow;

/// Names, whiskers and numbers of a RatingPlot.
class RatingOverlay final : public QGraphicsItem {
public:
    explicit RatingOverlay(RatingPlot& plot);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    /// The plot's size or content is about to change.
    void aboutToChange() { prepareGeometryChange(); }

private:
    void paintRow(QPainter& painter, const PlotRow& row) const;
    void paintWhisker(QPainter& painter, const PlotRow& row) const;
    void paintAxisTitle(QPainter& painter) const;

    RatingPlot& m_plot;
};

/// "1043" and "+37 / −33" as the right column shows them.
[[nodiscard]] QString numberColumnText(const PlotRow& row);

} // namespace darkhorse
