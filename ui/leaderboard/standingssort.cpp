// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingssort.h"

#include "ui/common/roles.h"

namespace darkhorse {

StandingsSort::StandingsSort(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
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
