// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractScrollArea>
#include <QPixmap>

#include "ui/charts/chartlook.h"
#include "ui/charts/figure.h"

class QRubberBand;

namespace darkhorse {

/// Shows a figure: scrolls where it is larger than the view, zooms by Ctrl+wheel, by dragging a rectangle and by the keys + − 0,
/// tells a point in words under the mouse and walks from point to point by the arrow keys.
///
/// What does not change is drawn once, so hovering and marking cost next to nothing.
class FigureView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Zoom, scroll position and current point stay when the new figure is of the same kind; so does a rectangle that is being dragged.
    void setFigure(const FigurePtr& figure);
    [[nodiscard]] FigurePtr figure() const { return m_figure; }
    void setMarkedModel(std::optional<ContestantId> model);
    [[nodiscard]] const ChartLook& look() const { return m_look; }
    [[nodiscard]] FigureFrame frame() const;
    [[nodiscard]] int currentPoint() const { return m_point; }
    void setZoom(double zoom, QPointF around);
    [[nodiscard]] double zoom() const { return m_zoom; }

signals:
    /// A point was clicked, or chosen by Enter.
    void pointChosen(int point);
    /// The person moved to another point, by mouse or key; -1 is none.
    void pointChanged(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void applyLook();
    void updateScrollBars();
    void setPoint(int point);
    void showPoint();
    void zoomTo(const QRect& rect);
    [[nodiscard]] QSizeF planeSize(QSizeF plot) const;

    FigurePtr m_figure;
    ChartLook m_look;
    QPixmap m_drawn; ///< the figure without marks; null when it must be drawn again
    std::optional<ContestantId> m_model;
    int m_point = -1;
    double m_zoom = 1;
    QPoint m_pressed;
    QRubberBand* m_band;
};

} // namespace darkhorse
