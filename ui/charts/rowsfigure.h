// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/figure.h"

namespace darkhorse {

/// One named line of numbers.
struct FigureRow {
    QString rank; ///< "3" or "3–5" at the left edge; the best ranks of all rows line up by their last digits
    QString label;
    std::optional<ContestantId> contestant;
    std::vector<double> parts; ///< bars: lengths put end to end, one a series; dots: the value alone
    std::optional<double> lower; ///< dots: ends of the interval
    std::optional<double> upper;
    QString note; ///< at the right edge
    QString words;
    QStringList cells; ///< for the table, behind the label
};

struct RowsData {
    enum class Mark { Bars, Dots };

    Mark mark = Mark::Bars;
    AxisKind kind = AxisKind::Percent;
    QString axisTitle;
    double low = 0;
    double high = 1;
    std::optional<double> reference; ///< a line at this value, such as even odds
    QStringList series; ///< bars: names of the parts, for the legend; may be empty for one
    std::vector<FigureRow> rows;
    QStringList header; ///< of the table: what a row is, then one a cell
};

/// Horizontal bars or points with whiskers, one line a row; the axis stays in sight below.
class RowsFigure final : public Figure {
public:
    RowsFigure(FigureText text, RowsData data);

    [[nodiscard]] const RowsData& data() const { return m_data; }
    /// Where a value lies on the plane, 0 to 1.
    [[nodiscard]] double place(double value) const;

    QMarginsF margins(const ChartLook& look, QSizeF view) const override;
    QSizeF leastPlane(const ChartLook& look) const override;
    void paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const override;
    void paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
        std::optional<ContestantId> model, int point) const override;
    int pointCount() const override { return int(m_data.rows.size()); }
    QRectF pointRect(int point, const FigureFrame& frame) const override;
    QString pointInWords(int point) const override { return m_data.rows[size_t(point)].words; }
    std::optional<ContestantId> contestantOf(int point) const override { return m_data.rows[size_t(point)].contestant; }
    FigureTable table() const override;

private:
    void paintAxis(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;
    void paintBars(QPainter& painter, const FigureRow& row, const QRectF& line, const FigureFrame& frame,
        const ChartLook& look) const;
    void paintDot(QPainter& painter, const FigureRow& row, const QRectF& line, const FigureFrame& frame,
        const ChartLook& look) const;

    RowsData m_data;
};

} // namespace darkhorse
