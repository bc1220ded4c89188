// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: names Qt Charts types.
#pragma once

#include <optional>
#include <vector>

#include <QChart>

#include "core/domain/standings.h"
#include "ui/charts/chartlook.h"

class QScatterSeries;
class QValueAxis;

namespace darkhorse {

class RatingOverlay;

/// One line of the chart: a point with its interval.
struct PlotRow {
    ContestantId contestant;
    QString name;
    double rating = 0;
    double lower = 0;
    double upper = 0;
    bool isProvisional = false;
    double position = 0; ///< 0 is the top line; between two lines while rows change places
};

/// The rated rows of `standings`, highest rating first; a missing end of an interval is the rating itself.
[[nodiscard]] std::vector<PlotRow> plotRows(const Standings& standings);

/// Points with interval whiskers on a rating axis, one line a model, names at the left and numbers at the right.
///
/// Qt Charts draws axis, grid and points. Names and whiskers are an overlay of our own, because a category axis replaces
/// every label by an ellipsis as soon as a few do not fit.
class RatingPlot final : public QChart {
    Q_OBJECT

public:
    explicit RatingPlot(QGraphicsItem* parent = nullptr);

    void setLook(const ChartLook& look);
    void setRows(std::vector<PlotRow> rows);
    /// The rating axis, in Elo points. Rows outside it are still listed.
    void setRatingRange(double low, double high);
    /// A rating axis that holds every interval of `standings`.
    void fitRatings(const Standings& standings);
    /// The row at the top, when not all fit.
    void setFirstRow(int row);
    void setHighlighted(std::optional<ContestantId> contestant);

    [[nodiscard]] const std::vector<PlotRow>& rows() const { return m_rows; }
    [[nodiscard]] std::optional<ContestantId> highlighted() const { return m_highlighted; }
    [[nodiscard]] const ChartLook& look() const { return m_look; }
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    /// How many whole rows the present size can show.
    [[nodiscard]] int rowCapacity() const;
    [[nodiscard]] qreal rowHeight() const;
    /// A height at which `rows` rows fit.
    [[nodiscard]] qreal heightFor(int rows) const;
    /// The narrowest width at which no name is cut.
    [[nodiscard]] qreal widthForNames() const;
    /// Width of the column of names at the present size.
    [[nodiscard]] qreal nameColumnWidth() const;
    [[nodiscard]] bool showsNumbers() const;
    [[nodiscard]] QPointF pointAt(double rating, double position) const;
    [[nodiscard]] std::optional<size_t> rowIndexAt(QPointF point) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void arrange();
    void placePoints();
    void setTicks();
    [[nodiscard]] qreal numberColumnWidth() const;

    QScatterSeries* m_settled;
    QScatterSeries* m_provisional;
    QValueAxis* m_ratingAxis;
    QValueAxis* m_rowAxis;
    RatingOverlay* m_overlay;
    ChartLook m_look;
    std::vector<PlotRow> m_rows;
    std::optional<ContestantId> m_highlighted;
    int m_firstRow = 0;
    double m_low = 900;
    double m_high = 1100;
};

} // namespace darkhorse
