// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureview.h"

#include <algorithm>
#include <typeinfo>
#include <utility>

#include <QApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

constexpr double kMostZoom = 40;
constexpr double kZoomStep = 1.25;

bool isSameKind(const FigurePtr& a, const FigurePtr& b)
{
    if (!a || !b)
        return false;
    const Figure& first = *a;
    const Figure& second = *b;
    return typeid(first) == typeid(second) && a->text().title == b->text().title;
}

/// The point of `after` that says what `point` of `before` says: the same one of those about its models.
int samePoint(const Figure& before, int point, const Figure& after)
{
    if (point < 0 || !before.contestantOf(point))
        return point < after.pointCount() ? point : -1;
    const auto models
        = [](const Figure& figure, int one) { return std::pair(figure.contestantOf(one), figure.rivalOf(one)); };
    const auto wanted = models(before, point);
    int earlier = 0;
    for (int one = 0; one < point; ++one)
        earlier += models(before, one) == wanted ? 1 : 0;
    for (int one = 0; one < after.pointCount(); ++one) {
        if (models(after, one) == wanted && earlier-- == 0)
            return one;
    }
    return -1;
}

} // namespace

FigureView::FigureView(QWidget* parent)
    : QAbstractScrollArea(parent), m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    applyLook();
}

void FigureView::setFigure(const FigurePtr& figure)
{
    if (!isSameKind(m_figure, figure)) {
        m_zoom = 1;
        m_point = -1;
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    } else {
        m_point = samePoint(*m_figure, m_point, *figure);
    }
    m_figure = figure;
    setAccessibleName(m_figure ? m_figure->text().title : QString());
    setAccessibleDescription(!m_figure ? QString()
            : m_point >= 0             ? m_figure->pointInWords(m_point)
                                       : m_figure->text().caption);
    updateScrollBars();
}

void FigureView::setMarkedModel(std::optional<ContestantId> model)
{
    if (m_model == model)
        return;
    m_model = model;
    viewport()->update();
}

QSizeF FigureView::planeSize(QSizeF plot) const { return plot.expandedTo(m_figure->leastPlane(m_look)) * m_zoom; }

FigureFrame FigureView::frame() const
{
    FigureFrame frame;
    frame.view = QRectF({ 0, 0 }, QSizeF(viewport()->size()));
    if (!m_figure)
        return frame;
    frame.plot = frame.view.marginsRemoved(m_figure->margins(m_look, frame.view.size()));
    // What is left may be nothing; drawing nothing needs a size all the same.
    frame.plot.setWidth(std::max(frame.plot.width(), 1.0));
    frame.plot.setHeight(std::max(frame.plot.height(), 1.0));
    frame.plane = planeSize(frame.plot.size());
    frame.offset = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return frame;
}

void FigureView::updateScrollBars()
{
    m_drawn = QPixmap();
    if (m_figure) {
        const FigureFrame now = frame();
        horizontalScrollBar()->setRange(0, int(std::max(0.0, now.plane.width() - now.plot.width())));
        horizontalScrollBar()->setPageStep(int(now.plot.width()));
        horizontalScrollBar()->setSingleStep(int(QFontMetricsF(m_look.font).height() * 2));
        verticalScrollBar()->setRange(0, int(std::max(0.0, now.plane.height() - now.plot.height())));
        verticalScrollBar()->setPageStep(int(now.plot.height()));
        verticalScrollBar()->setSingleStep(int(QFontMetricsF(m_look.font).height() * 2));
    }
    viewport()->update();
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_figure) {
        painter.fillRect(viewport()->rect(), m_look.background);
        return;
    }
    const FigureFrame now = frame();
    if (m_drawn.isNull()) {
        m_drawn = QPixmap(viewport()->size() * devicePixelRatioF());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(m_look.background);
        QPainter drawing(&m_drawn);
        m_figure->paint(drawing, now, m_look);
    }
    painter.drawPixmap(0, 0, m_drawn);
    painter.setFont(m_look.font);
    m_figure->paintMarks(painter, now, m_look, m_model, m_point);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void FigureView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QAbstractScrollArea::changeEvent(event);
}

void FigureView::applyLook()
{
    m_look = ChartLook::from(palette(), font());
    updateScrollBars();
}

void FigureView::scrollContentsBy(int, int)
{
    m_drawn = QPixmap();
    viewport()->update();
}

void FigureView::setZoom(double zoom, QPointF around)
{
    if (!m_figure)
        return;
    const FigureFrame before = frame();
    const QPointF share((around.x() - before.at(0, 0).x()) / before.plane.width(),
        (around.y() - before.at(0, 0).y()) / before.plane.height());
    m_zoom = std::clamp(zoom, 1.0, kMostZoom);
    updateScrollBars();
    const FigureFrame now = frame();
    horizontalScrollBar()->setValue(int(share.x() * now.plane.width() - (around.x() - now.plot.left())));
    verticalScrollBar()->setValue(int(share.y() * now.plane.height() - (around.y() - now.plot.top())));
}

void FigureView::zoomTo(const QRect& rect)
{
    const FigureFrame now = frame();
    const double factor = std::min(now.plot.width() / rect.width(), now.plot.height() / rect.height());
    const QPointF corner = QPointF(rect.topLeft()) - now.at(0, 0);
    const double before = m_zoom;
    setZoom(m_zoom * factor, rect.center());
    const double applied = m_zoom / before;
    horizontalScrollBar()->setValue(int(corner.x() * applied));
    verticalScrollBar()->setValue(int(corner.y() * applied));
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep), event->position());
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_pressed = event->position().toPoint();
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton)) {
        if (m_band->isVisible() || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_band->setGeometry(QRect(m_pressed, at).normalized());
            m_band->show();
        }
        return;
    }
    if (m_figure)
        setPoint(m_figure->pointAt(event->position(), frame()));
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_figure)
        return;
    if (m_band->isVisible()) {
        m_band->hide();
        const QRect rect = m_band->geometry();
        if (rect.width() > QApplication::startDragDistance() && rect.height() > QApplication::startDragDistance())
            zoomTo(rect);
        return;
    }
    const int point = m_figure->pointAt(event->position(), frame());
    setPoint(point);
    if (point >= 0)
        emit pointChosen(point);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (!m_figure)
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(m_zoom * kZoomStep, frame().plot.center());
    case Qt::Key_Minus: return setZoom(m_zoom / kZoomStep, frame().plot.center());
    case Qt::Key_0: return setZoom(1, frame().plot.center());
    case Qt::Key_PageUp: return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown: return verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_point >= 0)
            emit pointChosen(m_point);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_figure->pointCount() > 0) {
            setPoint(m_figure->pointBeyond(m_point, Qt::Key(event->key())));
            showPoint();
        }
        return;
    default: event->ignore(); // so that the window sees its own keys
    }
}

void FigureView::setPoint(int point)
{
    if (point == m_point)
        return;
    m_point = point;
    viewport()->update();
    emit pointChanged(point);
}

/// Scrolls to the current point and tells it, as a tool tip would under the mouse.
void FigureView::showPoint()
{
    if (m_point < 0)
        return;
    const FigureFrame now = frame();
    const QRectF rect = m_figure->pointRect(m_point, now);
    const auto reach = [](QScrollBar* bar, qreal low, qreal high, qreal from, qreal to) {
        if (low < from)
            bar->setValue(bar->value() - int(from - low) - 1);
        else if (high > to)
            bar->setValue(bar->value() + int(high - to) + 1);
    };
    reach(horizontalScrollBar(), rect.left(), std::min(rect.right(), now.view.right()), 0, now.view.right());
    reach(verticalScrollBar(), rect.top(), rect.bottom(), now.plot.top(), now.plot.bottom());
    const QString words = m_figure->pointInWords(m_point);
    setAccessibleDescription(words);
    const QPointF centre = m_figure->pointRect(m_point, frame()).center();
    QToolTip::showText(viewport()->mapToGlobal(centre.toPoint()), plainToolTip(words), this);
}

bool FigureView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setPoint(-1);
    if (event->type() != QEvent::ToolTip || !m_figure)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int point = m_figure->pointAt(help->pos(), frame());
    if (point >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_figure->pointInWords(point)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace darkhorse
