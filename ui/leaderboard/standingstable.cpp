// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingstable.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/leaderboard/groupdelegate.h"
#include "ui/leaderboard/intervaldelegate.h"
#include "ui/leaderboard/standingsmodel.h"
#include "ui/leaderboard/standingssort.h"
#include "ui/leaderboard/statusdelegate.h"
#include "ui/leaderboard/tabletext.h"

namespace darkhorse {

namespace {

/// Shares of the width; what is longer is cut and shown whole in the tooltip.
constexpr double kWidestName = 0.3;
constexpr double kWidestOrganization = 0.18;
constexpr int kRowPadding = 10;
/// What gives way first where there is not room for everything. All of it is in the copied table.
constexpr std::array kLeastNeeded { StandingsModel::RankChange, StandingsModel::OnlineElo, StandingsModel::Organization,
    StandingsModel::WinRate, StandingsModel::BothBadRate };

} // namespace

StandingsTable::StandingsTable(QWidget* parent)
    : QTableView(parent), m_model(new StandingsModel(this)), m_sort(new StandingsSort(this))
{
    m_sort->setSourceModel(m_model);
    setModel(m_sort);
    setItemDelegateForColumn(StandingsModel::Interval,
        new IntervalDelegate({ LowerRole, StandingsModel::RatingRole, UpperRole, StandingsModel::ScaleLowRole,
                                 StandingsModel::ScaleHighRole },
            this));
    setItemDelegateForColumn(StandingsModel::Model, new GroupDelegate(StandingsSort::GroupRole, this));
    setItemDelegateForColumn(StandingsModel::Status, new StatusDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table, arrow keys move within it
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (m_isPlacing)
            return;
        m_chosen = columnsInSight();
        emit columnsMoved();
    });
    setSortingEnabled(true);
    sortByColumn(StandingsModel::Rank, Qt::AscendingOrder);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { emit selectedChanged(selected()); });
    connect(m_sort, &StandingsSort::groupToggled, this, &StandingsTable::fitColumns); // a longer name may have come
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &StandingsTable::selectedPairChanged);
    fitColumns();
}

void StandingsTable::setSnapshot(const StandingsPtr& standings)
{
    m_model->setSnapshot(standings);
    if (m_isGrouped)
        m_sort->setGrouped(true); // who is the best may be another one now
    m_isAnyInDoubt = std::ranges::any_of(
        standings->rows, [](const StandingsRow& row) { return row.status != RatingStatus::Rated; });
    m_isAnyMakerKnown
        = std::ranges::any_of(standings->rows, [](const StandingsRow& row) { return !row.organization.isEmpty(); });
    fitColumns();
    emit selectedPairChanged();
}

void StandingsTable::setOverall(const StandingsPtr& overall) { m_model->setOverall(overall); }

void StandingsTable::setEarlier(const StandingsPtr& earlier)
{
    m_model->setEarlier(earlier);
    m_isCompared = earlier != nullptr;
    fitColumns();
}

void StandingsTable::setDetails(const ColumnDetailsById& details)
{
    m_model->setDetails(details);
    fitColumns();
}

void StandingsTable::setSearch(const QString& text) { m_sort->setSearch(text); }

void StandingsTable::setGrouped(bool isGrouped)
{
    m_isGrouped = isGrouped;
    m_sort->setGrouped(isGrouped);
    fitColumns();
}

void StandingsTable::setChosenColumns(const std::vector<StandingsColumn>& columns)
{
    m_chosen = columns;
    placeColumns();
    fitColumns();
}

std::vector<StandingsColumn> StandingsTable::columnsInSight() const
{
    std::vector<StandingsColumn> columns;
    for (int place = 0; place < StandingsModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(StandingsColumn(column));
    }
    return columns;
}

/// Those that were chosen first, in their order; the others behind them as usual.
void StandingsTable::placeColumns()
{
    m_isPlacing = true;
    std::vector<StandingsColumn> order = m_chosen;
    for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
        if (std::ranges::count(order, StandingsColumn(column)) == 0)
            order.push_back(StandingsColumn(column));
    }
    for (size_t place = 0; place < order.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(order[place])), int(place));
    m_isPlacing = false;
}

bool StandingsTable::isNeeded(int column) const
{
    if (!m_chosen.empty())
        return std::ranges::count(m_chosen, StandingsColumn(column)) > 0;
    switch (StandingsColumn(column)) {
    case StandingsColumn::Status: return m_isAnyInDoubt;
    case StandingsColumn::Organization: return m_isAnyMakerKnown;
    case StandingsColumn::RankChange: return m_model->snapshot()->category != overallCategory();
    case StandingsColumn::RatingChange: return m_isCompared;
    case StandingsColumn::License:
    case StandingsColumn::KnowledgeCutoff:
    case StandingsColumn::Price: return false; // for those who ask for them
    default: return true;
    }
}

int StandingsTable::heightForRows() const
{
    const int rows = m_sort->rowCount() * verticalHeader()->defaultSectionSize();
    return rows + 2 * kRowPadding + horizontalHeader()->sizeHint().height() + 2 * frameWidth()
        + horizontalScrollBar()->sizeHint().height();
}

std::optional<ContestantId> StandingsTable::selected() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(ContestantId { current.data(IdRole).toLongLong() }) : std::nullopt;
}

std::optional<std::pair<ContestantId, ContestantId>> StandingsTable::selectedPair() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() != 2)
        return std::nullopt;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const auto contestant = [](const QModelIndex& index) { return ContestantId { index.data(IdRole).toLongLong() }; };
    return std::pair(contestant(rows[0]), contestant(rows[1]));
}

void StandingsTable::select(std::optional<ContestantId> contestant)
{
    if (contestant == selected())
        return;
    for (int row = 0; contestant && row < m_sort->rowCount(); ++row) {
        const QModelIndex index = m_sort->index(row, StandingsModel::Model);
        if (index.data(IdRole).toLongLong() == contestant->value)
            return selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    selectionModel()->clear();
}

std::vector<StandingsRow> StandingsTable::rowsAsShown() const
{
    std::vector<StandingsRow> rows;
    for (int row = 0; row < m_sort->rowCount(); ++row) {
        const ContestantId contestant { m_sort->index(row, 0).data(IdRole).toLongLong() };
        rows.push_back(*m_model->snapshot()->row(contestant));
    }
    return rows;
}

void StandingsTable::retranslate()
{
    setAccessibleName(tr("Leaderboard"));
    m_model->retranslate();
    fitColumns();
}

void StandingsTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    const int available = viewport()->width();
    std::array<int, StandingsModel::ColumnCount> width {};
    int taken = 0;
    for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
        setColumnHidden(column, !isNeeded(column)); // what is hidden does not know how wide its head is
        width[size_t(column)] = isNeeded(column) ? wantedWidth(column) : 0;
        taken += width[size_t(column)];
    }
    for (const int column : kLeastNeeded) {
        if (taken > available && m_chosen.empty())
            taken -= std::exchange(width[size_t(column)], 0);
    }
    int& name = width[StandingsModel::Model];
    const int narrowed = std::max(horizontalHeader()->sectionSizeHint(StandingsModel::Model), name + available - taken);
    if (taken > available && name > 0)
        taken -= name - std::exchange(name, std::min(name, narrowed));
    if (width[StandingsModel::Interval] > 0)
        width[StandingsModel::Interval] += std::max(0, available - taken);
    for (int column = 0; column < StandingsModel::ColumnCount; ++column) {
        setColumnHidden(column, width[size_t(column)] == 0);
        if (width[size_t(column)] > 0)
            setColumnWidth(column, width[size_t(column)]);
    }
}

int StandingsTable::wantedWidth(int column) const
{
    const int header = horizontalHeader()->sectionSizeHint(column);
    const int width = std::max(sizeHintForColumn(column), header);
    const double most = column == StandingsModel::Model ? kWidestName
        : column == StandingsModel::Organization        ? kWidestOrganization
                                                        : 1.0;
    return std::min(width, std::max(int(viewport()->width() * most), header));
}

void StandingsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void StandingsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void StandingsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isOpening = event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (m_isGrouped && (isOpening || event->key() == Qt::Key_Left))
        m_sort->setData(
            currentIndex(), int(isOpening ? Grouping::Expanded : Grouping::Collapsed), StandingsSort::GroupRole);
    else
        QTableView::keyPressEvent(event);
}

void StandingsTable::copySelected() const
{
    std::vector<StandingsRow> rows;
    const std::vector<StandingsRow> shown = rowsAsShown();
    for (size_t i = 0; i < shown.size(); ++i) {
        if (selectionModel()->isRowSelected(int(i)))
            rows.push_back(shown[i]);
    }
    QGuiApplication::clipboard()->setText(tableText(m_model->snapshot()->category, rows, u'\t'));
}

} // namespace darkhorse
