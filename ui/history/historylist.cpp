// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historylist.h"

#include <algorithm>

#include <QHeaderView>

#include "ui/history/historymodel.h"

namespace darkhorse {

namespace {

/// A longer name is cut; the tooltip has it whole.
constexpr double kWidestName = 0.18;
constexpr double kLeastPrompt = 0.2;
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

void HistoryList::fitColumns()
{
    if (!model())
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    const int available = viewport()->width();
    int taken = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (column == HistoryModel::Prompt)
            continue;
        const int header = horizontalHeader()->sectionSizeHint(column);
        const bool isWhole = column == HistoryModel::Time || column == HistoryModel::Outcome;
        const int content
            = isWhole ? sizeHintForColumn(column) : std::min(sizeHintForColumn(column), int(available * kWidestName));
        setColumnWidth(column, std::max(header, content));
        taken += columnWidth(column);
    }
    const int least
        = std::max(horizontalHeader()->sectionSizeHint(HistoryModel::Prompt), int(available * kLeastPrompt));
    setColumnWidth(HistoryModel::Prompt, std::max(least, available - taken));
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace darkhorse
