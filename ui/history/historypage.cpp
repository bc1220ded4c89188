// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/errortext.h"
#include "ui/common/metrics.h"
#include "ui/history/battledetail.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/matchcounter.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Long enough for the next key, short enough to seem immediate.
constexpr int kSearchDelayMs = 150;

} // namespace

HistoryPage::HistoryPage(History& history, QWidget* parent)
    : Page(parent)
    , m_history(history)
    , m_model(new HistoryModel([&history](int limit, std::optional<BattleId> before,
                                   const QString& text) { return history.entries(limit, before, text); },
          this))
    , m_counter(new MatchCounter([&history](const QString& text,
                                     std::optional<BattleId> before) { return history.countMatches(text, before); },
          this))
    , m_titleLabel(new QLabel(this))
    , m_countLabel(new QLabel(this))
    , m_searchBox(new QLineEdit(this))
    , m_labelsButton(new QPushButton(this))
    , m_againButton(new QPushButton(this))
    , m_sinceButton(new QPushButton(this))
    , m_blindnessButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new HistoryList(this))
    , m_detail(new BattleDetail(this))
    , m_emptyLabel(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
{
    m_searchBox->setObjectName(u"searchBox"_s);
    m_labelsButton->setObjectName(u"labelsButton"_s);
    m_againButton->setObjectName(u"againButton"_s);
    m_againButton->hide();
    m_sinceButton->setObjectName(u"sinceButton"_s);
    m_sinceButton->setEnabled(false);
    m_blindnessButton->setObjectName(u"blindnessButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_countLabel->setObjectName(u"countLabel"_s);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_emptyButton->setObjectName(u"emptyButton"_s);
    m_list->setObjectName(u"list"_s);
    m_detail->setObjectName(u"detail"_s);
    build();
    connectParts();
    retranslate();
    search();
}

void HistoryPage::build()
{
    m_titleLabel->setFont(pageTitleFont());
    m_searchBox->setClearButtonEnabled(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    top->addWidget(m_titleLabel);
    top->addWidget(m_countLabel);
    top->addStretch();
    top->addWidget(m_againButton);
    top->addWidget(m_sinceButton);
    top->addWidget(m_labelsButton);
    top->addWidget(m_blindnessButton);
    top->addWidget(m_exportButton);

    m_stack->addWidget(makeContent());
    m_stack->addWidget(makeEmptyState());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addLayout(top);
    column->addWidget(m_searchBox); // beside the buttons there is no room for it in every language
    column->addWidget(m_stack, 1);
}

QWidget* HistoryPage::makeContent()
{
    m_list->setModel(m_model);

    auto* splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QWidget* HistoryPage::makeEmptyState()
{
    auto* page = new QWidget(m_stack);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(spacing::kWide);
    column->addStretch();
    column->addWidget(m_emptyLabel);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void HistoryPage::connectParts()
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kSearchDelayMs);
    connect(&m_searchDelay, &QTimer::timeout, this, &HistoryPage::search);
    connect(m_searchBox, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &HistoryPage::startMainTask);
    connect(m_blindnessButton, &QPushButton::clicked, this, &HistoryPage::blindnessWanted);
    connect(m_exportButton, &QPushButton::clicked, this, &HistoryPage::exportWanted);
    connect(m_labelsButton, &QPushButton::clicked, this, [this] {
        std::vector<BattleId> battles;
        for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) {
            const HistoryEntry& entry = m_model->entry(row.row());
            if (entry.state == BattleState::Voted)
                battles.push_back(entry.battle);
        }
        if (!battles.empty())
            emit labelsWanted(battles);
    });
    connect(m_againButton, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            emit judgeAgainWanted(m_model->entry(m_list->currentIndex().row()).battle);
    });
    connect(m_sinceButton, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            emit changesWanted(m_model->entry(m_list->currentIndex().row()).castAtUtcMs);
    });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_searchBox->text().isEmpty())
            emit battleWanted();
        else
            m_searchBox->clear();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_model, &HistoryModel::searched, this, &HistoryPage::takeFound);
    connect(m_model, &HistoryModel::failed, this, [this](const Error& error) { showError(this, error); });
    connect(m_counter, &MatchCounter::counted, this, &HistoryPage::describeCount);
    connect(m_counter, &MatchCounter::failed, this, [this](const Error& error) { showError(this, error); });
    connect(&m_history, &History::historyChanged, this, &HistoryPage::takeChange);
}

void HistoryPage::takeChange(BattleId battle)
{
    if (!isVisible()) {
        m_isBehind = true; // nobody reads along, and each vote would have the list read again
        return;
    }
    refreshList();
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_model->entry(current.row()).battle == battle)
        showCurrent();
    describe();
}

/// With what happened while the page was hidden.
void HistoryPage::catchUp()
{
    if (!std::exchange(m_isBehind, false))
        return;
    refreshList();
    showCurrent();
}

/// Who looks at the newest battle follows it; who looks back at another one stays there.
void HistoryPage::refreshList()
{
    const bool followsNewest = m_list->currentIndex().row() <= 0;
    m_model->refresh();
    if (followsNewest && m_model->rowCount() > 0 && m_list->currentIndex().row() != 0)
        m_list->choose(0);
}

void HistoryPage::search()
{
    m_model->setFilter(searchText());
    m_list->fitColumns();
    describe();
}

void HistoryPage::takeFound()
{
    describeEmptiness();
    if (m_list->currentIndex().isValid())
        return; // rows further down have come
    if (m_model->rowCount() > 0)
        m_list->choose(0);
    else
        showCurrent();
}

QString HistoryPage::searchText() const { return m_searchBox->text().trimmed(); }

void HistoryPage::showBattle(BattleId battle)
{
    catchUp();
    const int row = m_model->rowOf(battle);
    if (row >= 0)
        m_list->choose(row);
}

void HistoryPage::showBattlesOf(const QString& first, const QString& second)
{
    searchFor(pairSearchText(first, second));
}

void HistoryPage::showCommonPrompts(const QString& first, const QString& second)
{
    searchFor(commonSearchText(first, second));
}

void HistoryPage::searchFor(const QString& text)
{
    m_searchBox->setText(text);
    m_searchDelay.stop();
    search();
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_againButton->hide();
    m_sinceButton->setEnabled(false);
    if (!current.isValid())
        return m_detail->clear();
    const HistoryEntry& entry = m_model->entry(current.row());
    m_sinceButton->setEnabled(entry.state == BattleState::Voted);
    m_againButton->setVisible(entry.state == BattleState::Judging && entry.verdict);
    if (entry.state == BattleState::Running || entry.state == BattleState::Judging)
        return m_detail->show(entry, std::nullopt);
    const Result<Battle> battle = m_history.battle(entry.battle);
    if (!battle) {
        m_detail->clear();
        return showError(this, battle.error());
    }
    m_detail->show(entry, *battle, m_history.note(entry.battle).value_or(std::nullopt));
    m_detail->setLabels(m_labelWords ? m_labelWords(entry.battle) : QString());
}

void HistoryPage::describeLabelsWith(std::function<QString(BattleId)> words)
{
    m_labelWords = std::move(words);
    showCurrent();
}

void HistoryPage::showLabelsAgain() { showCurrent(); }

void HistoryPage::describe()
{
    describeEmptiness();
    // Nobody reads the count of a hidden page, and each vote would count anew.
    m_counter->stop();
    if (isVisible() && !searchText().isEmpty())
        m_counter->start(searchText());
    describeCount();
}

void HistoryPage::describeEmptiness()
{
    const bool isSearching = !searchText().isEmpty();
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isSearching();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_searchBox->setEnabled(!isEmpty || isSearching);
    m_exportButton->setEnabled(!isEmpty || isSearching);
    m_labelsButton->setEnabled(!isEmpty);
    m_emptyLabel->setText(isSearching
            ? tr("No battle has a prompt or a model with “%1”.").arg(searchText())
            : tr("There are no battles yet. Every battle that you hold is kept here with both answers."));
    m_emptyButton->setText(isSearching ? tr("Show all battles") : tr("Start a battle"));
}

void HistoryPage::describeCount()
{
    if (searchText().isEmpty()) {
        const Result<qint64> all = m_history.count();
        return m_countLabel->setText(all ? tr("%Ln battle(s)", nullptr, int(*all)) : QString());
    }
    const auto matches = m_counter->matches();
    m_countLabel->setText(matches ? tr("%Ln battle(s)", nullptr, int(*matches)) : tr("Counting…"));
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    catchUp();
    describe();
}

void HistoryPage::startMainTask()
{
    m_searchBox->setFocus();
    m_searchBox->selectAll();
}

QString HistoryPage::title() const { return tr("History"); }

void HistoryPage::retranslate()
{
    m_titleLabel->setText(title());
    m_searchBox->setPlaceholderText(tr("Search prompts and models"));
    m_searchBox->setAccessibleName(tr("Search prompts and models"));
    m_searchBox->setMinimumWidth(
        m_searchBox->fontMetrics().horizontalAdvance(m_searchBox->placeholderText()) + 4 * spacing::kWide);
    m_labelsButton->setText(tr("Tags…"));
    m_labelsButton->setToolTip(tr("Tag the chosen battles, or correct what was read of their prompts"));
    m_againButton->setText(tr("Judge again"));
    m_againButton->setToolTip(tr("Take the verdict back; the battle opens on the page Battle"));
    m_sinceButton->setText(tr("Since this vote"));
    m_sinceButton->setToolTip(tr("Shows on the leaderboard how the ratings have changed since before this vote"));
    m_blindnessButton->setText(tr("How blind?"));
    m_blindnessButton->setToolTip(tr("What evaluators guessed before the names, and which side they prefer"));
    m_exportButton->setText(tr("Export votes…"));
    m_list->setAccessibleName(tr("Past battles"));
    m_model->retranslate();
    m_list->fitColumns();
    describe();
}

} // namespace darkhorse
