// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include "core/base/id.h"

class QPainter;

namespace darkhorse {

struct ChartLook;

/// How a figure lies on the surface that shows it. All in device-independent pixels.
struct FigureFrame {
    QRectF view; ///< the whole surface
    QRectF plot; ///< where the points are; labels stand around it
    QSizeF plane; ///< all points at the present zoom; at least as large as `plot`
    QPointF offset; ///< how far the plane is scrolled

    /// Of a point of the plane, both ways 0 to 1 from the upper left corner.
    [[nodiscard]] QPointF at(double u, double v) const
    {
        return plot.topLeft() - offset + QPointF(u * plane.width(), v * plane.height());
    }
};

/// What a figure shows, as rows: for screen readers, the clipboard and CSV.
struct FigureTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// What is said around every figure.
struct FigureText {
    QString title;
    QString caption; ///< method, votes, date and filter
    QString advice; ///< what to do when there is nothing to see
};

/// One chart as an immutable value that can draw itself. Everything shown was computed elsewhere.
///
/// Points are what people hover, walk through by key and choose; they are numbered from 0.
class Figure {
public:
    explicit Figure(FigureText text) : m_text(std::move(text)) { }
    virtual ~Figure() = default;

    [[nodiscard]] const FigureText& text() const { return m_text; }

    /// What labels need around the plot.
    [[nodiscard]] virtual QMarginsF margins(const ChartLook& look, QSizeF view) const = 0;
    /// The least plane on which no two labels touch; the view scrolls when it has less.
    [[nodiscard]] virtual QSizeF leastPlane(const ChartLook& look) const = 0;
    /// Everything that does not depend on what is marked.
    virtual void paint(QPainter& painter, const FigureFrame& frame, const ChartLook& look) const = 0;
    /// The marked model and the current point; over what paint() drew. By default frames around their points.
    virtual void paintMarks(QPainter& painter, const FigureFrame& frame, const ChartLook& look,
        std::optional<ContestantId> model, int point) const;

    [[nodiscard]] virtual int pointCount() const = 0;
    /// Where a point can be hit.
    [[nodiscard]] virtual QRectF pointRect(int point, const FigureFrame& frame) const = 0;
    /// -1 where there is none. By default the nearest of those whose rectangle holds `position`.
    [[nodiscard]] virtual int pointAt(QPointF position, const FigureFrame& frame) const;
    /// The point that an arrow key leads to; `point` -1 is no point yet.
    [[nodiscard]] virtual int pointBeyond(int point, Qt::Key key) const;
    [[nodiscard]] virtual QString pointInWords(int point) const = 0;
    [[nodiscard]] virtual std::optional<ContestantId> contestantOf(int) const { return std::nullopt; }
    /// The other one, where a point is about two.
    [[nodiscard]] virtual std::optional<ContestantId> rivalOf(int) const { return std::nullopt; }

    [[nodiscard]] virtual FigureTable table() const = 0;

private:
    FigureText m_text;
};

using FigurePtr = std::shared_ptr<const Figure>;

} // namespace darkhorse
