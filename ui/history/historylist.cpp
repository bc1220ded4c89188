// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historylist.h"

#include <algorithm>
#include <vector>

#include <QHeaderView>

#include "ui/history/historymodel.h"

namespace darkhorse {

namespace {

/// A longer name is cut; the tooltip has it whole.
constexpr double kNarrowestName = 0.12; ///< of the list's width, where there is little room
constexpr double kLeastPrompt = 0.28;
constexpr int kRowPadding = 10;

} // namespace

HistoryList::HistoryList(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table, arrow keys move within it
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

/// Names keep their whole width as long as the prompt has its least one; then the widest of them give way.
void HistoryList::fitColumns()
{
    if (!model())
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    const int available = viewport()->width();
    const int least
        = std::max(horizontalHeader()->sectionSizeHint(HistoryModel::Prompt), int(available * kLeastPrompt));
    int taken = 0;
    std::vector<int> names; // columns, the narrowest first
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (column == HistoryModel::Prompt)
            continue;
        setColumnWidth(column, std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column)));
        if (column == HistoryModel::Time || column == HistoryModel::Outcome)
            taken += columnWidth(column);
        else
            names.push_back(column);
    }
    std::ranges::sort(names, {}, [this](int column) { return columnWidth(column); });
    for (size_t i = 0; i < names.size(); ++i) {
        const int share = (available - taken - least) / int(names.size() - i);
        const int widest
            = std::max({ share, int(available * kNarrowestName), horizontalHeader()->sectionSizeHint(names[i]) });
        setColumnWidth(names[i], std::min(columnWidth(names[i]), widest));
        taken += columnWidth(names[i]);
    }
    setColumnWidth(HistoryModel::Prompt, std::max(least, available - taken));
}

void HistoryList::choose(int row)
{
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace darkhorse
