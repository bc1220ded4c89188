// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboardpage.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/arena/categories/categorybook.h"
#include "core/arena/standings/declaredanalysis.h"
#include "core/arena/standings/slicedstandings.h"
#include "ui/charts/ratingchart.h"
#include "ui/charts/standingstext.h"
#include "ui/common/categorytext.h"
#include "ui/common/errortext.h"
#include "ui/common/filterbar.h"
#include "ui/common/metrics.h"
#include "ui/common/modelselection.h"
#include "ui/leaderboard/examinemenu.h"
#include "ui/leaderboard/exportmenu.h"
#include "ui/leaderboard/methoddialog.h"
#include "ui/leaderboard/standingstable.h"
#include "ui/leaderboard/tabletools.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kNarrowestBox = 120;
constexpr qint64 kEnoughVotes = 30; ///< a model with fewer is provisional, see docs/statistics.md

} // namespace

LeaderboardPage::LeaderboardPage(QWidget* parent)
    : Page(parent)
    , m_standings(std::make_shared<const Standings>())
    , m_titleLabel(new QLabel(this))
    , m_categoryLabel(new QLabel(this))
    , m_categoryBox(new QComboBox(this))
    , m_methodButton(new QPushButton(this))
    , m_examineButton(new QPushButton(this))
    , m_tools(new QHBoxLayout)
    , m_exportButton(new QPushButton(this))
    , m_examineMenu(new ExamineMenu(this))
    , m_summaryLabel(new QLabel(this))
    , m_filterBar(new FilterBar([this] { return filterWords(); }, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new StandingsTable(this))
    , m_tableTools(new TableTools(*m_table, this))
    , m_chart(new RatingChart(this))
    , m_nothing(new NothingToShow(this))
    , m_exportMenu(new ExportMenu(*m_table, *m_chart, this))
{
    m_categoryBox->setObjectName(u"categoryBox"_s);
    m_summaryLabel->setObjectName(u"summaryLabel"_s);
    m_table->setObjectName(u"table"_s);
    m_chart->setObjectName(u"chart"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_methodButton->setObjectName(u"methodButton"_s);
    m_examineButton->setObjectName(u"examineButton"_s);
    build();

    connect(m_categoryBox, &QComboBox::currentIndexChanged, this, [this] { showChosenCategory(); });
    connect(m_table, &StandingsTable::selectedChanged, m_chart, &RatingChart::setHighlighted);
    connect(m_chart, &RatingChart::highlightChanged, m_table, &StandingsTable::select);
    connect(m_table, &StandingsTable::selectedPairChanged, this,
        [this] { m_examineMenu->setPair(m_table->selectedPair()); });
    connect(m_methodButton, &QPushButton::clicked, this, &LeaderboardPage::openMethodDialog);
    connect(m_nothing, &NothingToShow::modelsWanted, this, &LeaderboardPage::modelsWanted);
    connect(m_nothing, &NothingToShow::battleWanted, this, &LeaderboardPage::battleWanted);
    connect(m_nothing, &NothingToShow::methodWanted, this, &LeaderboardPage::openMethodDialog);
    connect(m_nothing, &NothingToShow::overallWanted, this,
        [this] { m_categoryBox->setCurrentIndex(m_categoryBox->findData(overallCategory().value)); });
    connect(m_nothing, &NothingToShow::resetWanted, m_filterBar, &FilterBar::reset);
    connect(m_tableTools, &TableTools::sinceChanged, this, &LeaderboardPage::askForEarlier);
    connect(m_tableTools, &TableTools::columnsChosen, this,
        [this](const std::vector<StandingsColumn>& columns) { emit columnsChosen(toWords(columns)); });
    connect(m_filterBar, &FilterBar::sliceChanged, this, [this](const RatingSlice& slice) {
        if (m_sliced)
            m_sliced->setSlice(slice);
    });
    setCategories({ overallCategory() });
    retranslate();
    showStandings(m_standings);
}

LeaderboardPage::~LeaderboardPage() = default;

void LeaderboardPage::build()
{
    m_titleLabel->setFont(pageTitleFont());
    m_categoryLabel->setBuddy(m_categoryBox);
    m_categoryBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_categoryBox->setMinimumWidth(kNarrowestBox); // a long name must not push the sidebar together
    m_summaryLabel->setWordWrap(true);
    m_summaryLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    top->addWidget(m_titleLabel);
    top->addStretch();
    top->addWidget(m_categoryLabel);
    top->addWidget(m_categoryBox);
    top->addWidget(m_filterBar->button());
    top->addWidget(m_methodButton);
    top->addWidget(m_examineButton);
    m_examineButton->setMenu(m_examineMenu);
    m_exportButton->setMenu(m_exportMenu);

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isShareChosen = true; });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_nothing);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(top);
    auto* about = new QHBoxLayout;
    about->setSpacing(spacing::kNormal);
    about->addWidget(m_summaryLabel, 1);
    about->addStretch(); // while there is nothing to sum up
    about->addLayout(m_tools);
    about->addWidget(m_exportButton);
    column->addLayout(about);
    column->addWidget(m_filterBar);
    column->addWidget(m_tableTools);
    column->addWidget(m_stack, 1);
}

void LeaderboardPage::follow(LiveStandings& standings)
{
    m_live = &standings;
    m_sliced = std::make_unique<SlicedStandings>(standings);
    m_filterBar->setSlice({});
    connect(&standings, &LiveStandings::detailWanted, m_sliced.get(), [this] { describe(); });
    connect(m_sliced.get(), &SlicedStandings::standingsChanged, this, &LeaderboardPage::takeStandings);
    m_examineMenu->follow(*m_sliced);
    setCategories(standings.categories());
    showChosenCategory();
}

FilterWords LeaderboardPage::filterWords() const
{
    FilterWords words;
    for (const StandingsRow& row : m_standings->rows)
        words.models << row.name;
    words.models.sort(Qt::CaseInsensitive);
    if (m_live)
        words.votes = m_live->words();
    return words;
}

void LeaderboardPage::share(ModelSelection& selection)
{
    connect(m_table, &StandingsTable::selectedChanged, &selection, &ModelSelection::setModel);
    connect(&selection, &ModelSelection::changed, m_table, [this, &selection] { m_table->select(selection.model()); });
}

void LeaderboardPage::setAgreementSource(std::function<Result<AgreementReport>()> source)
{
    m_examineMenu->setAgreementSource(std::move(source));
}

void LeaderboardPage::setPromptCounter(PromptCounter counter) { m_examineMenu->setPromptCounter(std::move(counter)); }

void LeaderboardPage::openMethodDialog()
{
    if (!m_live)
        return;
    if (!m_methodDialog) {
        m_methodDialog = new MethodDialog(*m_live, this);
        m_methodDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_methodDialog->show();
    m_methodDialog->activateWindow();
}

void LeaderboardPage::setCategoryTools(CategoryBook& book, QWidget* tools)
{
    m_book = &book;
    m_tools->addWidget(tools);
    nameCategories(book.definitions());
    connect(&book, &CategoryBook::categoriesChanged, this, [this] {
        nameCategories(m_book->definitions());
        if (m_live)
            setCategories(m_live->categories());
        describe();
    });
    describe();
}

void LeaderboardPage::setDeclaredAnalysis(DeclaredAnalysis& declared)
{
    const auto show = [this, &declared] {
        const std::optional<SlicedChoice>& one = declared.declared();
        standingstext::nameDeclared(one ? std::optional(std::pair(one->slice, one->choice)) : std::nullopt);
        m_examineMenu->setDeclared(one);
        describe();
    };
    connect(&declared, &DeclaredAnalysis::changed, this, show);
    connect(m_examineMenu, &ExamineMenu::declarationWanted, this,
        [this, &declared](const std::optional<SlicedChoice>& analysis) {
            if (const auto done = declared.declare(analysis); !done)
                showError(this, done.error());
        });
    connect(m_examineMenu, &ExamineMenu::declaredWanted, this, [this, &declared] {
        if (!declared.declared() || !m_live)
            return;
        m_filterBar->setSlice(declared.declared()->slice);
        m_sliced->setSlice(declared.declared()->slice);
        m_live->setChoice(declared.declared()->choice);
    });
    show();
}

qint64 LeaderboardPage::unlabelled() const { return m_book ? m_book->unlabelled(category()) : 0; }

/// What a person must know of the chosen category before they believe its numbers.
QString LeaderboardPage::categoryNote() const
{
    QStringList notes;
    if (m_live && m_live->isExpectingVotes() && m_live->choice().needsStyle())
        notes.append(tr("The answers are being read for style control…"));
    if (unlabelled() > 0)
        notes.append(
            tr("%Ln vote(s) are not labelled for this category; they are left out.", nullptr, int(unlabelled())));
    const qint64 missing = m_standings->appearancesMissing(kEnoughVotes);
    if (missing > 0 && category() != overallCategory())
        notes.append(
            tr("Needs about %Ln more vote(s) until no model is provisional.", nullptr, int((missing + 1) / 2)));
    return notes.join(u' ');
}

void LeaderboardPage::takeStandings(const StandingsPtr& standings)
{
    if (m_categoryBox->findData(standings->category.value) < 0)
        setCategories(m_live->categories());
    if (standings->category != category())
        return;
    if (isVisible())
        showStandings(standings);
    else
        m_isBehind = true; // what is not seen is not laid out
}

void LeaderboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isBehind)
        showStandings(m_sliced->standings(category()));
}

void LeaderboardPage::setCategories(const std::vector<CategoryKey>& categories)
{
    const CategoryKey before = category();
    {
        const QSignalBlocker quiet(m_categoryBox);
        m_categoryBox->clear();
        for (const CategoryKey& key : categories)
            m_categoryBox->addItem(categoryText(key), key.value);
        m_categoryBox->setCurrentIndex(std::max(0, m_categoryBox->findData(before.value)));
    }
    if (category() != before)
        showChosenCategory();
}

CategoryKey LeaderboardPage::category() const { return { m_categoryBox->currentData().toString() }; }

void LeaderboardPage::showChosenCategory()
{
    if (m_live)
        showStandings(m_sliced->standings(category()));
    emit categoryChanged(category());
}

void LeaderboardPage::showStandings(const StandingsPtr& standings)
{
    m_isBehind = false;
    m_standings = standings;
    m_examineMenu->setStandings(standings);
    m_table->setSnapshot(standings);
    m_table->setOverall(m_sliced ? m_sliced->standings(overallCategory()) : nullptr);
    askForEarlier();
    m_chart->setStandings(standings);
    describe();
    shareHeight();
}

/// The same votes, up to the moment that the person chose.
void LeaderboardPage::askForEarlier()
{
    const auto since = m_tableTools->since(m_standings->lastVoteUtcMs);
    if (!since || !m_live) {
        m_table->setEarlier(nullptr);
        return;
    }
    SlicedChoice earlier { m_standings->slice, m_standings->choice };
    earlier.slice.untilS = std::min(*since, earlier.slice.untilS.value_or(*since));
    m_live->rate(earlier, category(), this, [this, of = m_standings, since](const StandingsPtr& standings) {
        if (of == m_standings && since == m_tableTools->since(of->lastVoteUtcMs))
            m_table->setEarlier(standings);
    });
}

void LeaderboardPage::showChangesSince(qint64 utcMs) { m_tableTools->showSince(utcMs); }

void LeaderboardPage::setModelDetails(const ColumnDetailsById& details) { m_table->setDetails(details); }

void LeaderboardPage::setColumns(const QStringList& columns)
{
    m_table->setChosenColumns(standingsColumnsFromWords(columns));
}

/// The table gets what its rows need, but leaves the chart the larger part of the height.
void LeaderboardPage::shareHeight()
{
    constexpr double kMostForTable = 0.45;
    if (m_isShareChosen)
        return;
    const int height = m_splitter->height();
    const int table = std::min(m_table->heightForRows(), int(height * kMostForTable));
    m_splitter->setSizes({ table, height - table });
}

void LeaderboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // The splitter gets its new height after this.
    QMetaObject::invokeMethod(this, &LeaderboardPage::shareHeight, Qt::QueuedConnection);
}

NothingToShow::Reason LeaderboardPage::reasonForNothing() const
{
    using Reason = NothingToShow::Reason;
    if (m_live && m_live->isExpectingVotes())
        return Reason::Reading;
    if (!m_filterBar->slice().isEverything())
        return m_sliced && !m_sliced->isCurrent() ? Reason::Rating : Reason::FilteredAway;
    if (m_standings->votesWithoutStyle > 0)
        return Reason::NoStyle;
    if (m_standings->rows.size() < 2)
        return Reason::NoModels;
    if (category() == overallCategory())
        return Reason::NoVotes;
    return unlabelled() > 0 ? Reason::NoneLabelled : Reason::NoneInCategory;
}

void LeaderboardPage::describe()
{
    const bool hasVotes = m_standings->votesCounted > 0;
    const bool canChange = hasVotes || !m_filterBar->slice().isEverything() || m_standings->votesWithoutStyle > 0;
    m_stack->setCurrentIndex(hasVotes ? 0 : 1);
    m_nothing->show(reasonForNothing(), unlabelled());
    for (QPushButton* button : { m_examineButton, m_exportButton })
        button->setEnabled(hasVotes);
    for (QPushButton* button : { m_methodButton, m_filterBar->button() })
        button->setEnabled(canChange);
    m_summaryLabel->setVisible(hasVotes);
    m_tableTools->setVisible(hasVotes);
    m_summaryLabel->setText(QString(standingstext::summary(*m_standings) + u' ' + categoryNote()).trimmed());
}

QString LeaderboardPage::title() const { return tr("Leaderboard"); }

void LeaderboardPage::retranslate()
{
    m_titleLabel->setText(title());
    m_categoryLabel->setText(tr("C&ategory:"));
    m_categoryBox->setToolTip(tr("Which votes count for this leaderboard"));
    m_methodButton->setText(tr("&Method…"));
    m_methodButton->setToolTip(tr("How the ratings are made: method, intervals, anchor, weights"));
    m_examineButton->setText(tr("E&xamine"));
    m_examineButton->setToolTip(
        tr("Compare two models, test how firm the first place is, see whether evaluators agree"));
    m_examineMenu->retranslate();
    m_exportButton->setText(tr("Copy or save"));
    m_exportMenu->retranslate();
    m_filterBar->retranslate();
    m_tableTools->retranslate();
    m_nothing->retranslate();
    for (int i = 0; i < m_categoryBox->count(); ++i)
        m_categoryBox->setItemText(i, categoryText({ m_categoryBox->itemData(i).toString() }));
    m_table->retranslate();
    describe();
}

} // namespace darkhorse
