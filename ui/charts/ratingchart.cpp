// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratingchart.h"

#include <algorithm>
#include <cmath>

#include <QChartView>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <QStyle>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVariantAnimation>

#include "core/base/overwrite.h"
#include "ui/charts/ratingpicture.h"
#include "ui/charts/ratingplot.h"
#include "ui/charts/standingstext.h"
#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"
#include "ui/common/tooltip.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kMoveMs = 350;
constexpr int kRowsInDescription = 5;
constexpr qreal kPictureScale = 2; // for print and for screens of high density

struct Span {
    double low = 0;
    double high = 0;
};

Span spanOf(const std::vector<PlotRow>& rows)
{
    return { std::ranges::min(rows, {}, &PlotRow::lower).lower, std::ranges::max(rows, {}, &PlotRow::upper).upper };
}

double between(double from, double to, double share) { return from + (to - from) * share; }

PlotRow between(const PlotRow& from, const PlotRow& to, double share)
{
    PlotRow row = to;
    row.rating = between(from.rating, to.rating, share);
    row.lower = between(from.lower, to.lower, share);
    row.upper = between(from.upper, to.upper, share);
    row.position = between(from.position, to.position, share);
    return row;
}

} // namespace

struct RatingChart::Parts {
    StandingsPtr standings = std::make_shared<const Standings>();
    RatingPlot* plot = nullptr; // the view's scene owns it
    QChartView* view = nullptr;
    QScrollBar* scrollBar = nullptr;
    QLabel* emptyText = nullptr;
    QVariantAnimation animation;
    std::vector<PlotRow> from;
    std::vector<PlotRow> to;
};

RatingChart::RatingChart(QWidget* parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->plot = new RatingPlot;
    m_parts->view = new QChartView(m_parts->plot, this);
    m_parts->view->setFrameShape(QFrame::NoFrame);
    m_parts->view->setRenderHint(QPainter::Antialiasing);
    m_parts->view->setFocusPolicy(Qt::NoFocus); // this widget takes the keys
    m_parts->view->viewport()->installEventFilter(this);
    m_parts->view->viewport()->setMouseTracking(true);
    m_parts->scrollBar = new QScrollBar(Qt::Vertical, this);
    m_parts->emptyText = new QLabel(m_parts->view);
    m_parts->emptyText->setAlignment(Qt::AlignCenter);
    m_parts->emptyText->setWordWrap(true);
    m_parts->emptyText->setObjectName(u"emptyText"_s);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_parts->view, 1);
    row->addWidget(m_parts->scrollBar);
    auto* overView = new QHBoxLayout(m_parts->view);
    overView->addWidget(m_parts->emptyText);
    setFocusPolicy(Qt::StrongFocus);

    m_parts->animation.setStartValue(0.0);
    m_parts->animation.setEndValue(1.0);
    m_parts->animation.setDuration(kMoveMs);
    m_parts->animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_parts->animation, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& share) { showStep(share.toDouble()); });
    connect(
        m_parts->scrollBar, &QScrollBar::valueChanged, this, [this](int first) { m_parts->plot->setFirstRow(first); });
    connect(m_parts->plot, &QGraphicsWidget::geometryChanged, this, [this] { updateScrollBar(); });
    applyLook();
    retranslate();
}

RatingChart::~RatingChart() = default;

void RatingChart::setStandings(const StandingsPtr& standings)
{
    const bool isSameBoard = m_parts->standings->category == standings->category && !m_parts->to.empty();
    m_parts->standings = standings;
    m_parts->animation.stop();
    m_parts->from = m_parts->plot->rows();
    m_parts->to = plotRows(*standings);
    const bool mayMove
        = isSameBoard && isVisible() && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
    if (mayMove)
        m_parts->animation.start();
    else
        showStep(1);
    updateScrollBar();
    retranslate();
}

StandingsPtr RatingChart::standings() const { return m_parts->standings; }

std::optional<ContestantId> RatingChart::highlighted() const { return m_parts->plot->highlighted(); }

void RatingChart::setHighlighted(std::optional<ContestantId> contestant)
{
    m_parts->plot->setHighlighted(contestant);
    const auto& rows = m_parts->to;
    const auto found = std::ranges::find_if(rows, [&](const PlotRow& row) { return contestant == row.contestant; });
    if (found == rows.end())
        return;
    const int index = int(found - rows.begin());
    const int first = m_parts->scrollBar->value();
    const int capacity = m_parts->plot->rowCapacity();
    m_parts->scrollBar->setValue(std::clamp(first, index - capacity + 1, index));
}

void RatingChart::showStep(double share)
{
    if (m_parts->to.empty()) {
        m_parts->plot->setRows({});
        return;
    }
    std::vector<PlotRow> rows = m_parts->to;
    for (PlotRow& row : rows) {
        const auto before = std::ranges::find(m_parts->from, row.contestant, &PlotRow::contestant);
        if (before != m_parts->from.end())
            row = between(*before, row, share);
    }
    const Span end = spanOf(m_parts->to);
    const Span start = m_parts->from.empty() ? end : spanOf(m_parts->from);
    m_parts->plot->setRows(std::move(rows));
    m_parts->plot->setRatingRange(between(start.low, end.low, share), between(start.high, end.high, share));
}

void RatingChart::updateScrollBar()
{
    const int capacity = m_parts->plot->rowCapacity();
    const int hidden = std::max(0, int(m_parts->to.size()) - capacity);
    m_parts->scrollBar->setRange(0, hidden);
    m_parts->scrollBar->setPageStep(capacity);
    m_parts->scrollBar->setVisible(hidden > 0);
    m_parts->plot->setFirstRow(m_parts->scrollBar->value());
}

QImage RatingChart::toImage() const
{
    const RatingPicture picture(m_parts->standings, m_parts->plot->look());
    QImage image((picture.size() * kPictureScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

Result<void> RatingChart::savePng(const QString& path) const
{
    if (const auto allowed = checkOverwrite(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !toImage().save(&file, "PNG") || !file.commit())
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

Result<void> RatingChart::saveSvg(const QString& path) const
{
    if (const auto allowed = checkOverwrite(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    const RatingPicture picture(m_parts->standings, m_parts->plot->look());
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF({ 0, 0 }, picture.size()));
    generator.setTitle(categoryText(m_parts->standings->category));
    generator.setDescription(standingstext::summary(*m_parts->standings));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    if (!file.commit())
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

QSize RatingChart::sizeHint() const { return { 640, 360 }; }

QSize RatingChart::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 40, int(m_parts->plot->heightFor(2)));
}

void RatingChart::retranslate()
{
    const bool isEmpty = m_parts->to.empty();
    m_parts->emptyText->setVisible(isEmpty);
    m_parts->emptyText->setText(isEmpty ? tr("No model has a rating yet. Ratings appear as soon as the models have won "
                                             "and lost battles against each other.")
                                        : QString());
    setAccessibleName(tr("Chart of ratings with intervals"));
    setAccessibleDescription(standingstext::topInWords(*m_parts->standings, kRowsInDescription));
    m_parts->plot->setLocale(QLocale());
    m_parts->plot->update();
}

void RatingChart::applyLook()
{
    m_parts->plot->setLook(ChartLook::from(palette(), font()));
    m_parts->view->setBackgroundBrush(palette().color(QPalette::Base));
    updateScrollBar();
}

void RatingChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
    QWidget::changeEvent(event);
}

void RatingChart::moveHighlight(int row)
{
    if (m_parts->to.empty())
        return;
    const PlotRow& target = m_parts->to[size_t(std::clamp(row, 0, int(m_parts->to.size()) - 1))];
    if (highlighted() == target.contestant)
        return;
    setHighlighted(target.contestant);
    emit highlightChanged(target.contestant);
}

void RatingChart::keyPressEvent(QKeyEvent* event)
{
    const auto current
        = std::ranges::find_if(m_parts->to, [this](const PlotRow& row) { return highlighted() == row.contestant; });
    const int row = current == m_parts->to.end() ? -1 : int(current - m_parts->to.begin());
    switch (event->key()) {
    case Qt::Key_Up: return moveHighlight(row - 1);
    case Qt::Key_Down: return moveHighlight(row + 1);
    case Qt::Key_PageUp: return moveHighlight(row - m_parts->plot->rowCapacity());
    case Qt::Key_PageDown: return moveHighlight(row + m_parts->plot->rowCapacity());
    case Qt::Key_Home: return moveHighlight(0);
    case Qt::Key_End: return moveHighlight(int(m_parts->to.size()) - 1);
    default: QWidget::keyPressEvent(event);
    }
}

std::optional<size_t> RatingChart::rowUnder(QPoint viewportPoint) const
{
    return m_parts->plot->rowIndexAt(m_parts->plot->mapFromScene(m_parts->view->mapToScene(viewportPoint)));
}

bool RatingChart::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel: QCoreApplication::sendEvent(m_parts->scrollBar, event); return true;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        if (const auto row = rowUnder(static_cast<QMouseEvent*>(event)->position().toPoint()))
            moveHighlight(int(*row));
        return true;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = rowUnder(help->pos());
        const StandingsRow* row = index ? m_parts->standings->row(m_parts->to[*index].contestant) : nullptr;
        if (row)
            QToolTip::showText(
                help->globalPos(), plainToolTip(standingstext::rowInWords(*row, m_parts->standings->confidence)), this);
        else
            QToolTip::hideText();
        return true;
    }
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace darkhorse
