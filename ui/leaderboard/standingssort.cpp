// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingssort.h"

#include <algorithm>

#include "ui/common/roles.h"
#include "ui/leaderboard/standingsmodel.h"

namespace darkhorse {

StandingsSort::StandingsSort(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void StandingsSort::setSearch(const QString& text)
{
    m_search = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void StandingsSort::setBestOnly(bool isBestOnly)
{
    m_isBestOnly = isBestOnly;
    invalidateFilter();
}

bool StandingsSort::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, StandingsModel::Model, parent);
    if (m_isBestOnly && !index.data(StandingsModel::BestOfMakerRole).toBool())
        return false;
    const QString found = index.data(StandingsModel::SearchRole).toString();
    return std::ranges::all_of(
        m_search, [&found](const QString& word) { return found.contains(word, Qt::CaseInsensitive); });
}

bool StandingsSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    const bool hasLeft = left.data(SortRole).isValid();
    const bool hasRight = right.data(SortRole).isValid();
    if (hasLeft != hasRight)
        return hasLeft == isAscending;
    if (hasLeft && QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (hasLeft && QSortFilterProxyModel::lessThan(right, left))
        return false;
    // Qt sorts descending by asking the other way round, so the source order must be turned as well.
    return isAscending ? left.row() < right.row() : left.row() > right.row();
}

} // namespace darkhorse
