// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/figure.h"

namespace darkhorse {

/// A point of a line.
struct LinePoint {
    double x = 0;
    double y = 0;
    std::optional<double> lower; ///< ends of the interval
    std::optional<double> upper;
    QString words;
};

/// One line with its points, in the order of x.
struct FigureLine {
    QString label;
    std::optional<ContestantId> contestant;
    std::vector<LinePoint> points;
};

struct LinesData {
    AxisKind xKind = AxisKind::Count;
    QStringList xNames; ///< names of x = 0, 1, 2 … instead of numbers, such as categories
    AxisKind yKind = AxisKind::Rating;
    bool isDownward = false; ///< small values at the top, as ranks
    QString xTitle;
    QString yTitle;
    std::vector<FigureLine> lines; ///< the most important first: the first ones have colours of their own
    bool showsBands = true; ///< interval bands of the few lines with colours, when they are few
};

/// Lines over time or over a few named places, with interval bands, names at their right ends.
class LinesFigure final : public Figure {
public:
    LinesFigure(FigureText text, LinesData data);

    [[nodiscard]] const LinesData& data() const { return m_data; }
    [[nodiscard]] QPointF place(double x, double y) const; ///< 0 to 1 on the plane

    /// How far down a line leaves the plot at its right, or ends in it; nothing when that is out of sight.
    [[nodiscard]] std::optional<qreal> endInSight(int line, const FigureFrame& frame) const;

    QMarginsF margins(const ChartLook& look, QSizeF view) const override;
    QSizeF leastPlane(const ChartLook& look) const override;
    void paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const override;
    void paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
        std::optional<ContestantId> model, int point) const override;
    int pointCount() const override { return int(m_points.size()); }
    QRectF pointRect(int point, const FigureFrame& frame) const override;
    int pointBeyond(int point, Qt::Key key) const override;
    QString pointInWords(int point) const override;
    std::optional<ContestantId> contestantOf(int point) const override;
    FigureTable table() const override;

private:
    struct Address {
        int line = 0;
        int point = 0;
    };

    [[nodiscard]] bool hasColor(int line) const;
    void paintAxes(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;
    void paintNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;
    void paintMarkedName(QPainter& painter, int line, const FigureFrame& frame, const ChartLook& look) const;
    void paintBand(QPainter& painter, const FigureLine& line, const QColor& color, const FigureFrame& frame) const;
    void paintLine(QPainter& painter, int line, const QColor& color, qreal width, const FigureFrame& frame,
        const ChartLook& look) const;

    LinesData m_data;
    std::vector<Address> m_points;
    double m_left = 0;
    double m_right = 1;
    double m_low = 0;
    double m_high = 1;
};

} // namespace darkhorse
