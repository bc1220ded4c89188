// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/charts/figure.h"

namespace darkhorse {

/// One square of numbers: row against column.
struct MatrixPanel {
    enum class Scale { Diverging, Sequential }; ///< shares about a half; amounts from 0

    QString title;
    Scale scale = Scale::Diverging;
    double top = 1; ///< the amount of the strongest colour
    std::vector<std::optional<double>> values; ///< rows x columns, row by row; absent: an empty cell
    std::vector<QString> labels; ///< as long; what a cell says where it has room
};

struct MatrixData {
    QStringList rows;
    std::vector<std::optional<ContestantId>> rowContestants; ///< one a row
    QStringList columns; ///< the same for every panel
    std::vector<std::optional<ContestantId>> columnContestants; ///< one a column; nothing where columns are no models
    std::vector<MatrixPanel> panels; ///< side by side
    std::function<QString(int row, int column)> words; ///< what a cell says, whatever its panel
    QString corner; ///< what rows are, for the table
};

/// Square tables of coloured cells side by side, row names at the left, column names upright above.
class MatrixFigure final : public Figure {
public:
    MatrixFigure(FigureText text, MatrixData data);

    [[nodiscard]] const MatrixData& data() const { return m_data; }

    QMarginsF margins(const ChartLook& look, QSizeF view) const override;
    QSizeF leastPlane(const ChartLook& look) const override;
    void paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const override;
    void paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
        std::optional<ContestantId> model, int point) const override;
    int pointCount() const override;
    QRectF pointRect(int point, const FigureFrame& frame) const override;
    int pointAt(QPointF position, const FigureFrame& frame) const override;
    int pointBeyond(int point, Qt::Key key) const override;
    QString pointInWords(int point) const override;
    std::optional<ContestantId> contestantOf(int point) const override;
    std::optional<ContestantId> rivalOf(int point) const override;
    FigureTable table() const override;

    /// The colour of a cell.
    [[nodiscard]] static QColor colorOf(const MatrixPanel& panel, double value, const ChartLook& look);

private:
    struct Cell {
        int panel = 0;
        int row = 0;
        int column = 0;
    };

    [[nodiscard]] int rowCount() const { return int(m_data.rows.size()); }
    [[nodiscard]] int columnCount() const { return int(m_data.columns.size()); }
    [[nodiscard]] Cell cellOf(int point) const;
    [[nodiscard]] size_t valueIndex(const Cell& cell) const;
    [[nodiscard]] QRectF cellRect(const Cell& cell, const FigureFrame& frame) const;
    [[nodiscard]] double columnsInAll() const; ///< gaps between panels included
    /// Rows or columns, from the first that is in sight to behind the last one.
    struct Range {
        int begin = 0;
        int end = 0;
    };
    [[nodiscard]] Range rowsInSight(const FigureFrame& frame) const;
    [[nodiscard]] Range columnsInSight(int panel, const FigureFrame& frame) const;
    void paintCell(QPainter& painter, const Cell& cell, const QRectF& rect, const ChartLook& look) const;
    void paintColumnNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;
    void paintRowNames(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const;

    MatrixData m_data;
};

} // namespace darkhorse
