// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/arena/livestandings.h"
#include "core/arena/slicedstandings.h"
#include "ui/charts/figureview.h"
#include "ui/common/categorytext.h"
#include "ui/common/errortext.h"
#include "ui/common/filterbar.h"
#include "ui/common/metrics.h"
#include "ui/common/modelselection.h"
#include "ui/explore/chartaddress.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/figuretablemodel.h"
#include "ui/explore/viewsmenu.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kDelayMs = 40;
constexpr int kNarrowestBox = 120;

enum Layer { ChartLayer, TableLayer, EmptyLayer };

} // namespace

ChartsPage::ChartsPage(QWidget* parent)
    : Page(parent)
    , m_titleLabel(new QLabel(this))
    , m_chartLabel(new QLabel(this))
    , m_chartBox(new QComboBox(this))
    , m_categoryLabel(new QLabel(this))
    , m_categoryBox(new QComboBox(this))
    , m_filterBar(new FilterBar([this] { return filterWords(); }, this))
    , m_tableButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_viewsButton(new QPushButton(this))
    , m_hintLabel(new QLabel(this))
    , m_captionLabel(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_momentLabel(new QLabel(this))
    , m_importButton(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FigureView(this))
    , m_table(new QTableView(this))
    , m_tableModel(new FigureTableModel(this))
    , m_emptyLabel(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
    , m_export(new ChartExport(*m_view, this))
    , m_views(new ViewsMenu([this] { return address(); }, this))
{
    m_chartBox->setObjectName(u"chartBox"_s);
    m_categoryBox->setObjectName(u"categoryBox"_s);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_view->setObjectName(u"view"_s);
    m_table->setObjectName(u"table"_s);
    m_slider->setObjectName(u"momentSlider"_s);
    m_importButton->setObjectName(u"importButton"_s);
    m_emptyButton->setObjectName(u"emptyButton"_s);
    for (const ChartKind kind : kChartKinds)
        m_chartBox->addItem(chartName(kind), int(kind));
    m_categoryBox->addItem(categoryText(overallCategory()), overallCategory().value);
    build();
    connectParts();
    retranslate();
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::build()
{
    m_titleLabel->setFont(pageTitleFont());
    m_chartLabel->setBuddy(m_chartBox);
    m_categoryLabel->setBuddy(m_categoryBox);
    for (QComboBox* box : { m_chartBox, m_categoryBox }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(kNarrowestBox);
    }
    m_chartBox->setMaxVisibleItems(int(kChartKinds.size()));
    m_tableButton->setCheckable(true);
    m_hintLabel->setWordWrap(true);
    m_captionLabel->setWordWrap(true);
    m_captionLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setModel(m_tableModel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    for (QWidget* widget : { static_cast<QWidget*>(m_chartLabel), static_cast<QWidget*>(m_chartBox),
             static_cast<QWidget*>(m_categoryLabel), static_cast<QWidget*>(m_categoryBox) })
        top->addWidget(widget);
    top->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kNormal);
    head->addWidget(m_titleLabel);
    head->addStretch();
    for (QPushButton* button : { m_filterBar->button(), m_tableButton, m_viewsButton, m_exportButton })
        head->addWidget(button);
    m_exportButton->setMenu(m_export);
    m_viewsButton->setMenu(m_views);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmptyState());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(head);
    column->addLayout(top);
    column->addWidget(m_filterBar);
    column->addWidget(m_hintLabel);
    column->addWidget(m_stack, 1);
    auto* past = new QHBoxLayout;
    past->setSpacing(spacing::kNormal);
    past->addWidget(m_slider, 1);
    past->addWidget(m_momentLabel);
    column->addLayout(past);
    column->addWidget(m_captionLabel);
    m_slider->setInvertedAppearance(true); // 0 is now, at the right
    m_slider->setInvertedControls(true);
    m_slider->setVisible(false);
    m_momentLabel->setVisible(false);
}

QWidget* ChartsPage::makeEmptyState()
{
    auto* empty = new QWidget(m_stack);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(spacing::kWide);
    column->addStretch();
    column->addWidget(m_emptyLabel);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addWidget(m_importButton, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

void ChartsPage::connectParts()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ChartsPage::ask);
    connect(m_chartBox, &QComboBox::currentIndexChanged, this, [this] {
        m_hintLabel->setText(chartHint(chart()));
        m_export->setFileName(toWord(chart()));
        m_slider->setValue(0);
        refresh();
    });
    connect(m_categoryBox, &QComboBox::currentIndexChanged, this, &ChartsPage::refresh);
    connect(m_filterBar, &FilterBar::sliceChanged, this, [this](const RatingSlice& slice) {
        if (m_source)
            m_source->sliced().setSlice(slice);
        refresh();
    });
    connect(m_tableButton, &QPushButton::toggled, this, [this] { showFigure(m_view->figure()); });
    connect(m_view, &FigureView::pointChosen, this, &ChartsPage::choosePoint);
    connect(m_slider, &QSlider::valueChanged, this, &ChartsPage::refresh);
    connect(m_export, &ChartExport::boardsWanted, this, &ChartsPage::boardsWanted);
    connect(m_views, &ViewsMenu::addressChosen, this, &ChartsPage::openAddress);
    connect(m_importButton, &QPushButton::clicked, this, &ChartsPage::boardsWanted);
    connect(m_emptyButton, &QPushButton::clicked, this, &ChartsPage::battleWanted);
}

void ChartsPage::follow(LiveStandings& standings)
{
    m_live = &standings;
    m_source = std::make_unique<ChartSource>(standings);
    connect(m_source.get(), &ChartSource::figureDrawn, this, &ChartsPage::takeFigure);
    connect(m_source.get(), &ChartSource::failed, this, [this](const Error& error) { showError(this, error); });
    m_filterBar->setSlice({});
    connect(&m_source->sliced(), &SlicedStandings::standingsChanged, this, [this](const StandingsPtr& changed) {
        if (m_categoryBox->findData(changed->category.value) < 0)
            fillCategories();
        m_isStale = true;
        if (isVisible() && !m_delay.isActive())
            m_delay.start();
    });
    fillCategories();
    refresh();
}

void ChartsPage::share(ModelSelection& selection)
{
    m_selection = &selection;
    connect(&selection, &ModelSelection::changed, this, [this] { m_view->setMarkedModel(m_selection->model()); });
    m_view->setMarkedModel(selection.model());
}

void ChartsPage::fillCategories()
{
    const QSignalBlocker quiet(m_categoryBox);
    const QString before = category().value;
    m_categoryBox->clear();
    for (const CategoryKey& key : m_live->categories())
        m_categoryBox->addItem(categoryText(key), key.value);
    m_categoryBox->setCurrentIndex(std::max(0, m_categoryBox->findData(before)));
}

void ChartsPage::showChart(ChartKind kind) { m_chartBox->setCurrentIndex(m_chartBox->findData(int(kind))); }

void ChartsPage::readAgain()
{
    if (m_source)
        m_source->forgetWhatWasRead();
    refresh();
}

ChartKind ChartsPage::chart() const { return ChartKind(m_chartBox->currentData().toInt()); }

CategoryKey ChartsPage::category() const { return { m_categoryBox->currentData().toString() }; }

/// What is not seen is not drawn.
void ChartsPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void ChartsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        ask();
}

void ChartsPage::ask()
{
    if (!m_source)
        return;
    m_isStale = false;
    m_source->draw(chart(), category(), m_slider->value());
}

void ChartsPage::takeFigure(const FigurePtr& figure, int moments, const QString& momentText)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, moments - 1));
    m_slider->setVisible(moments > 1);
    m_momentLabel->setVisible(moments > 1);
    m_momentLabel->setText(momentText);
    m_slider->setAccessibleDescription(momentText);
    showFigure(figure);
}

FilterWords ChartsPage::filterWords() const
{
    FilterWords words;
    if (!m_live)
        return words;
    for (const StandingsRow& row : m_live->standings(overallCategory())->rows)
        words.models << row.name;
    words.models.sort(Qt::CaseInsensitive);
    words.votes = m_live->words();
    return words;
}

void ChartsPage::showFigure(const FigurePtr& figure)
{
    if (!figure)
        return;
    const bool isEmpty = figure->pointCount() == 0;
    m_view->setFigure(figure);
    if (m_tableButton->isChecked()) {
        m_tableModel->setTable(figure->table());
        m_table->resizeColumnsToContents();
        m_table->setAccessibleName(figure->text().title);
    }
    m_stack->setCurrentIndex(isEmpty ? EmptyLayer : m_tableButton->isChecked() ? TableLayer : ChartLayer);
    const bool isPublished = chart() == ChartKind::PublishedHistory || chart() == ChartKind::PublishedBoard;
    m_importButton->setVisible(isPublished);
    m_emptyButton->setVisible(!isPublished);
    m_emptyLabel->setText(figure->text().advice);
    m_captionLabel->setText(figure->text().caption);
    m_captionLabel->setVisible(!isEmpty && !figure->text().caption.isEmpty());
    m_exportButton->setEnabled(!isEmpty);
    m_tableButton->setEnabled(!isEmpty);
}

QString ChartsPage::nameOf(ContestantId contestant) const
{
    const StandingsPtr overall = m_live->standings(overallCategory());
    const StandingsRow* row = overall->row(contestant);
    return row ? row->name : QString();
}

void ChartsPage::choosePoint(int point)
{
    const std::optional<ContestantId> model = m_view->figure()->contestantOf(point);
    const std::optional<ContestantId> rival = m_view->figure()->rivalOf(point);
    if (!model)
        return;
    if (rival)
        emit battlesWanted(nameOf(*model), nameOf(*rival));
    else if (m_selection)
        m_selection->setModel(m_selection->model() == model ? std::nullopt : model);
}

ModelNames ChartsPage::modelNames() const
{
    ModelNames names;
    for (const StandingsRow& row : m_live->standings(overallCategory())->rows)
        names.insert(row.contestant, row.name);
    return names;
}

QString ChartsPage::address() const
{
    return toText(ChartView { chart(), { category(), m_filterBar->slice(), m_live->choice() } }, modelNames());
}

void ChartsPage::openAddress(const QString& address)
{
    const Result<ChartView> view = chartViewFromText(address, modelNames());
    if (!view)
        return showError(this, view.error(), address);
    m_filterBar->setSlice(view->rating.slice);
    m_source->sliced().setSlice(view->rating.slice);
    m_live->setChoice(view->rating.choice);
    m_categoryBox->setCurrentIndex(std::max(0, m_categoryBox->findData(view->rating.category.value)));
    showChart(view->kind);
    refresh();
}

QString ChartsPage::title() const { return tr("Charts"); }

void ChartsPage::retranslate()
{
    m_titleLabel->setText(title());
    m_chartLabel->setText(tr("&Chart:"));
    m_categoryLabel->setText(tr("C&ategory:"));
    m_categoryBox->setToolTip(tr("Which votes count for this chart"));
    for (int i = 0; i < m_chartBox->count(); ++i)
        m_chartBox->setItemText(i, chartName(ChartKind(m_chartBox->itemData(i).toInt())));
    for (int i = 0; i < m_categoryBox->count(); ++i)
        m_categoryBox->setItemText(i, categoryText({ m_categoryBox->itemData(i).toString() }));
    m_filterBar->retranslate();
    m_tableButton->setText(tr("&Table"));
    m_tableButton->setToolTip(tr("Shows the numbers behind the chart"));
    m_exportButton->setText(tr("&Export"));
    m_export->retranslate();
    m_viewsButton->setText(tr("&Views"));
    m_viewsButton->setToolTip(tr("Keeps what is shown under a name, or as a text that others can open"));
    m_views->retranslate();
    m_emptyButton->setText(tr("Start a battle"));
    m_importButton->setText(tr("Import published leaderboards…"));
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setToolTip(tr("Shows the chart as it was"));
    m_hintLabel->setText(chartHint(chart()));
    refresh();
}

} // namespace darkhorse
