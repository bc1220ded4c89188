// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingssort.h"

#include <algorithm>

#include "ui/common/roles.h"

namespace darkhorse {

namespace {

/// Row of the best model of a row's organization.
int leaderOf(const QModelIndex& source) { return source.data(StandingsModel::LeaderRole).toInt(); }

} // namespace

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

void StandingsSort::setGrouped(bool isGrouped)
{
    m_isGrouped = isGrouped;
    invalidate(); // rows stand in another order, too
}

Grouping StandingsSort::groupingOf(const QModelIndex& source) const
{
    if (!m_isGrouped)
        return Grouping::None;
    if (leaderOf(source) != source.row())
        return Grouping::Member;
    if (source.data(StandingsModel::FollowersRole).toInt() == 0)
        return Grouping::Alone;
    return m_expanded.contains(source.data(StandingsModel::MakerRole).toString()) ? Grouping::Expanded
                                                                                  : Grouping::Collapsed;
}

QVariant StandingsSort::data(const QModelIndex& index, int role) const
{
    if (role == GroupRole)
        return int(groupingOf(mapToSource(index)));
    if (role != Qt::AccessibleTextRole || index.column() != StandingsModel::Model)
        return QSortFilterProxyModel::data(index, role);
    const QModelIndex source = mapToSource(index);
    const QString name = source.data().toString();
    const int others = source.data(StandingsModel::FollowersRole).toInt();
    switch (groupingOf(source)) {
    case Grouping::Collapsed: return tr("%1, %Ln more model(s) of its organization hidden", nullptr, others).arg(name);
    case Grouping::Expanded: return tr("%1, %Ln more model(s) of its organization below", nullptr, others).arg(name);
    default: return name;
    }
}

bool StandingsSort::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != GroupRole)
        return QSortFilterProxyModel::setData(index, value, role);
    const Grouping now = groupingOf(mapToSource(index));
    const auto wanted = Grouping(value.toInt());
    const bool isHead = now == Grouping::Collapsed || now == Grouping::Expanded;
    if (!isHead || now == wanted)
        return false;
    const QString maker = index.data(StandingsModel::MakerRole).toString();
    if (wanted == Grouping::Expanded)
        m_expanded.insert(maker);
    else
        m_expanded.remove(maker);
    emit dataChanged(index, index, { GroupRole, Qt::AccessibleTextRole });
    invalidateFilter();
    emit groupToggled();
    return true;
}

bool StandingsSort::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, StandingsModel::Model, parent);
    const bool isHidden = groupingOf(index) == Grouping::Member
        && !m_expanded.contains(index.data(StandingsModel::MakerRole).toString());
    if (isHidden)
        return false;
    const QString found = index.data(StandingsModel::SearchRole).toString();
    return std::ranges::all_of(
        m_search, [&found](const QString& word) { return found.contains(word, Qt::CaseInsensitive); });
}

bool StandingsSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (!m_isGrouped)
        return isBefore(left, right);
    const int leader = leaderOf(left);
    if (const int other = leaderOf(right); leader != other)
        return isBefore(left.siblingAtRow(leader), right.siblingAtRow(other));
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    if (left.row() == leader || right.row() == leader) // the best stands above the others either way
        return (left.row() == leader) == isAscending;
    return isBefore(left, right);
}

bool StandingsSort::isBefore(const QModelIndex& left, const QModelIndex& right) const
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
