// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartspage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/figureview.h"
#include "ui/common/categorytext.h"
#include "ui/common/errortext.h"
#include "ui/common/filterbar.h"
#include "ui/common/metrics.h"
#include "ui/common/modelselection.h"
#include "ui/common/theme.h"
#include "ui/explore/chartaddress.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/chartpane.h"
#include "ui/explore/chartsource.h"
#include "ui/explore/differencebar.h"
#include "ui/explore/drawingnotice.h"
#include "ui/explore/reportmaker.h"
#include "ui/explore/reportnotice.h"
#include "ui/explore/viewsmenu.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kDelayMs = 40;
constexpr int kNarrowestBox = 120;

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
    , m_pane(new ChartPane(this))
    , m_difference(new DifferenceBar(this))
    , m_drawingNotice(new DrawingNotice(this))
    , m_reportNotice(new ReportNotice(this))
    , m_export(new ChartExport(m_pane->view(), this))
    , m_views(new ViewsMenu([this] { return address(); }, this))
{
    m_chartBox->setObjectName(u"chartBox"_s);
    m_categoryBox->setObjectName(u"categoryBox"_s);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(head);
    column->addLayout(top);
    column->addWidget(m_filterBar);
    column->addWidget(m_pane, 1);
    column->addWidget(m_drawingNotice);
    column->addWidget(m_difference);
    column->addWidget(m_reportNotice);
}

void ChartsPage::connectParts()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ChartsPage::catchUp);
    connect(m_chartBox, &QComboBox::currentIndexChanged, this, [this] {
        describe(chart());
        refresh();
    });
    connect(m_categoryBox, &QComboBox::currentIndexChanged, this, [this] {
        m_difference->setCategory(category());
        refresh();
    });
    connect(m_difference, &DifferenceBar::battlesWanted, this,
        [this](ContestantId first, ContestantId second) { emit battlesWanted(nameOf(first), nameOf(second)); });
    connect(m_difference, &DifferenceBar::commonPromptsWanted, this,
        [this](ContestantId first, ContestantId second) { emit commonPromptsWanted(nameOf(first), nameOf(second)); });
    connect(m_difference, &DifferenceBar::closed, this, [this] {
        if (m_selection)
            m_selection->setModel(std::nullopt);
    });
    connect(m_filterBar, &FilterBar::sliceChanged, this, [this](const RatingSlice& slice) {
        if (m_source)
            m_source->sliced().setSlice(slice);
        refresh();
    });
    connect(m_drawingNotice, &DrawingNotice::cancelled, this, [this] { describe(m_shownKind); });
    connect(m_drawingNotice, &DrawingNotice::drawWanted, this, [this] {
        describe(chart());
        refresh();
    });
    connect(m_tableButton, &QPushButton::toggled, m_pane, &ChartPane::setTableShown);
    connect(&m_pane->view(), &FigureView::pointChosen, this, &ChartsPage::choosePoint);
    connect(m_pane, &ChartPane::momentChanged, this, &ChartsPage::refresh);
    connect(m_pane, &ChartPane::battleWanted, this, &ChartsPage::battleWanted);
    connect(m_pane, &ChartPane::modelsWanted, this, &ChartsPage::modelsWanted);
    connect(m_pane, &ChartPane::methodWanted, this, &ChartsPage::methodWanted);
    connect(m_pane, &ChartPane::resetWanted, m_filterBar, &FilterBar::reset);
    connect(m_pane, &ChartPane::boardsWanted, this, &ChartsPage::boardsWanted);
    connect(m_export, &ChartExport::reportWanted, this, &ChartsPage::saveReport);
    connect(m_export, &ChartExport::boardsWanted, this, &ChartsPage::boardsWanted);
    connect(m_views, &ViewsMenu::addressChosen, this, &ChartsPage::openAddress);
}

void ChartsPage::follow(LiveStandings& standings)
{
    m_live = &standings;
    m_drawingNotice->end();
    m_source = std::make_unique<ChartSource>(standings);
    connect(m_source.get(), &ChartSource::figureDrawn, this, &ChartsPage::takeFigure);
    connect(m_source.get(), &ChartSource::failed, this, [this](const Error& error) {
        m_drawingNotice->end();
        showError(this, error);
    });
    connect(m_source.get(), &ChartSource::progressed, m_drawingNotice, &DrawingNotice::setProgress);
    connect(m_drawingNotice, &DrawingNotice::cancelled, m_source.get(), &ChartSource::cancel);
    m_filterBar->setSlice({});
    connect(&m_source->sliced(), &SlicedStandings::standingsChanged, this, [this](const StandingsPtr& changed) {
        if (m_categoryBox->findData(changed->category.value) < 0)
            fillCategories();
        m_isStale = true;
        if (isVisible() && !m_delay.isActive())
            m_delay.start();
    });
    m_difference->follow(m_source->sliced());
    fillCategories();
    refresh();
}

void ChartsPage::setPromptCounter(PromptCounter counter) { m_difference->setPromptCounter(std::move(counter)); }

void ChartsPage::share(ModelSelection& selection)
{
    m_selection = &selection;
    connect(&selection, &ModelSelection::changed, this, &ChartsPage::markChosen);
    markChosen();
}

void ChartsPage::markChosen()
{
    const auto model = m_selection->model();
    const auto before = m_selection->before();
    m_pane->view().setMarkedModel(model);
    m_difference->setPair(model && before ? std::optional(std::pair(*before, *model)) : std::nullopt);
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
    catchUp();
}

/// A chart that was given up comes only when it is asked for.
void ChartsPage::catchUp()
{
    if (m_isStale && !m_drawingNotice->isGivenUp())
        ask();
}

void ChartsPage::ask()
{
    if (!m_source)
        return;
    m_isStale = false;
    m_drawingNotice->begin();
    m_source->draw(chart(), category(), m_pane->moment());
}

/// What is written around the chart is about this one.
void ChartsPage::describe(ChartKind kind)
{
    if (std::exchange(m_describedKind, kind) != kind)
        m_pane->setKind(kind);
}

void ChartsPage::takeFigure(const FigurePtr& figure, int moments, const QString& momentText)
{
    m_drawingNotice->end();
    m_shownKind = chart();
    m_export->setFileName(toWord(m_shownKind));
    m_pane->setFilteredAway(
        !m_filterBar->slice().isEverything() && m_source->sliced().standings(category())->votesCounted == 0);
    m_pane->setFigure(figure, moments, momentText);
    m_exportButton->setEnabled(m_pane->hasPoints());
    m_tableButton->setEnabled(m_pane->hasPoints());
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

QString ChartsPage::nameOf(ContestantId contestant) const
{
    const StandingsPtr overall = m_live->standings(overallCategory());
    const StandingsRow* row = overall->row(contestant);
    return row ? row->name : QString();
}

void ChartsPage::choosePoint(int point)
{
    const std::optional<ContestantId> model = m_pane->view().figure()->contestantOf(point);
    const std::optional<ContestantId> rival = m_pane->view().figure()->rivalOf(point);
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

void ChartsPage::saveReport(const QString& path)
{
    auto* maker = new ReportMaker(*m_live, m_filterBar->slice(), category(), this);
    connect(maker, &ReportMaker::finished, m_reportNotice, &ReportNotice::showDone);
    connect(maker, &ReportMaker::failed, this, [this](const QString& file, const Error& error) {
        m_reportNotice->hide();
        showError(this, error, file);
    });
    m_reportNotice->showBegun(path);
    maker->start(path, ChartLook::from(lightPalette(), font()));
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
    m_pane->retranslate();
    m_difference->retranslate();
    m_drawingNotice->retranslate();
    m_reportNotice->retranslate();
    m_tableButton->setText(tr("&Table"));
    m_tableButton->setToolTip(tr("Shows the numbers behind the chart"));
    m_exportButton->setText(tr("&Export"));
    m_export->retranslate();
    m_viewsButton->setText(tr("&Views"));
    m_viewsButton->setToolTip(tr("Keeps what is shown under a name, or as a text that others can open"));
    m_views->retranslate();
    refresh();
}

} // namespace darkhorse
