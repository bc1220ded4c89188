// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartpane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/figureview.h"
#include "ui/common/metrics.h"
#include "ui/explore/figuretablemodel.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

enum Layer { ChartLayer, TableLayer, EmptyLayer };

} // namespace

/// What brings a chart that has nothing to show its points.
enum class ChartPane::Remedy { Battle, Boards, Models, Method, Reset };

ChartPane::Remedy ChartPane::remedy() const
{
    if (m_kind == ChartKind::PublishedHistory || m_kind == ChartKind::PublishedBoard)
        return Remedy::Boards;
    if (m_isFilteredAway)
        return Remedy::Reset;
    switch (m_kind) {
    case ChartKind::Price: return Remedy::Models;
    case ChartKind::Style: return Remedy::Method;
    default: return Remedy::Battle;
    }
}

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
    , m_hintLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FigureView(this))
    , m_table(new QTableView(this))
    , m_tableModel(new FigureTableModel(this))
    , m_emptyLabel(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_momentLabel(new QLabel(this))
    , m_captionLabel(new QLabel(this))
{
    m_view->setObjectName(u"view"_s);
    m_table->setObjectName(u"table"_s);
    m_slider->setObjectName(u"momentSlider"_s);
    m_emptyButton->setObjectName(u"emptyButton"_s);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    build();
    connect(m_slider, &QSlider::valueChanged, this, &ChartPane::momentChanged);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        switch (remedy()) {
        case Remedy::Battle: emit battleWanted(); break;
        case Remedy::Boards: emit boardsWanted(); break;
        case Remedy::Models: emit modelsWanted(); break;
        case Remedy::Method: emit methodWanted(); break;
        case Remedy::Reset: emit resetWanted(); break;
        }
    });
    retranslate();
}

void ChartPane::build()
{
    m_hintLabel->setWordWrap(true);
    m_captionLabel->setWordWrap(true);
    m_captionLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setModel(m_tableModel);
    connect(m_tableModel, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeColumnsToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState());
    m_slider->setInvertedAppearance(true); // 0 is now, at the right
    m_slider->setInvertedControls(true);
    m_slider->setVisible(false);
    m_momentLabel->setVisible(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_hintLabel);
    column->addWidget(m_stack, 1);
    auto* past = new QHBoxLayout;
    past->setSpacing(spacing::kNormal);
    past->addWidget(m_slider, 1);
    past->addWidget(m_momentLabel);
    column->addLayout(past);
    column->addWidget(m_captionLabel);
}

QWidget* ChartPane::makeEmptyState()
{
    auto* empty = new QWidget(m_stack);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(spacing::kWide);
    column->addStretch();
    column->addWidget(m_emptyLabel);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

bool ChartPane::hasPoints() const { return m_view->figure() && m_view->figure()->pointCount() > 0; }

void ChartPane::setKind(ChartKind kind)
{
    m_kind = kind;
    m_hintLabel->setText(chartHint(kind));
    showRemedy({}); // what the last figure advised is about another chart
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(0);
}

void ChartPane::setFigure(const FigurePtr& figure, int moments, const QString& momentText)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, moments - 1));
    m_slider->setVisible(moments > 1);
    m_momentLabel->setVisible(moments > 1);
    m_momentLabel->setText(momentText);
    m_slider->setAccessibleDescription(momentText);
    if (!figure)
        return;
    m_view->setFigure(figure);
    showFigure();
}

void ChartPane::setFilteredAway(bool isFilteredAway) { m_isFilteredAway = isFilteredAway; }

void ChartPane::setTableShown(bool isShown)
{
    m_isTableShown = isShown;
    if (m_view->figure())
        showFigure();
}

void ChartPane::showFigure()
{
    const Figure& figure = *m_view->figure();
    if (m_isTableShown) {
        m_tableModel->setTable(figure.table());
        m_table->setAccessibleName(figure.text().title);
    }
    m_stack->setCurrentIndex(!hasPoints() ? EmptyLayer : m_isTableShown ? TableLayer : ChartLayer);
    showRemedy(figure.text().advice);
    m_captionLabel->setText(figure.text().caption);
    m_captionLabel->setVisible(hasPoints() && !figure.text().caption.isEmpty());
}

void ChartPane::showRemedy(const QString& advice)
{
    m_emptyLabel->setText(
        remedy() == Remedy::Reset ? tr("No vote passes the filter. Lift a restriction, or all of them.") : advice);
    switch (remedy()) {
    case Remedy::Battle: m_emptyButton->setText(tr("Start a battle")); break;
    case Remedy::Boards: m_emptyButton->setText(tr("Import published leaderboards…")); break;
    case Remedy::Models: m_emptyButton->setText(tr("Show the models")); break;
    case Remedy::Method: m_emptyButton->setText(tr("Show the leaderboard")); break;
    case Remedy::Reset: m_emptyButton->setText(tr("Reset the filter")); break;
    }
}

int ChartPane::moment() const { return m_slider->value(); }

void ChartPane::retranslate()
{
    showRemedy(m_view->figure() ? m_view->figure()->text().advice : QString());
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setToolTip(tr("Shows the chart as it was"));
    m_hintLabel->setText(chartHint(m_kind));
}

} // namespace darkhorse
