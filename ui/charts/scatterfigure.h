// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>

#include "ui/charts/axis.h"
#include "ui/charts/figure.h"

namespace darkhorse {

/// One model between two measures.
struct ScatterPoint {
    QString label;
    std::optional<ContestantId> contestant;
    double x = 0;
    double y = 0;
    std::optional<double> lower; ///< of y
    std::optional<double> upper;
    bool isOnFront = false; ///< no other point beats it in both
    QString words;
};

struct ScatterData {
    AxisKind xKind = AxisKind::Money;
    AxisKind yKind = AxisKind::Rating;
    bool isLogarithmic = false; ///< x; all of them are above 0
    QString xTitle;
    QString yTitle;
    std::vector<ScatterPoint> points; ///< the most important first: it gets its name where names would touch
};

/// Points between two axes, the best trade-offs joined by a line, names where there is room for them.
class ScatterFigure final : public Figure {
public:
    ScatterFigure(FigureText text, ScatterData data);

    [[nodiscard]] const ScatterData& data() const { return m_data; }
    [[nodiscard]] QPointF place(double x, double y) const; ///< 0 to 1 on the plane

    QMarginsF margins(const ChartLook& look, QSizeF view) const override;
    QSizeF leastPlane(const ChartLook& look) const override;
    void paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const override;
    int pointCount() const override { return int(m_data.points.size()); }
    QRectF pointRect(int point, const FigureFrame& frame) const override;
    QString pointInWords(int point) const override { return m_data.points[size_t(point)].words; }
    std::optional<ContestantId> contestantOf(int point) const override
    {
        return m_data.points[size_t(point)].contestant;
    }
    FigureTable table() const override;

private:
    [[nodiscard]] QLineF whisker(int point, const FigureFrame& frame) const;
    [[nodiscard]] QPolygonF front(const FigureFrame& frame) const;
    [[nodiscard]] std::vector<QRectF> drawn(const FigureFrame& frame) const;
    void paintNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;

    ScatterData m_data;
    double m_left = 0;
    double m_right = 1;
    double m_low = 0;
    double m_high = 1;
};

} // namespace darkhorse
