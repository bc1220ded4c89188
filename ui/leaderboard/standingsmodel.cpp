// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingsmodel.h"

#include <algorithm>
#include <limits>

#include "ui/charts/standingstext.h"
#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

bool isSameLine(const StandingsRow& a, const StandingsRow& b)
{
    const auto key = [](const StandingsRow& row) {
        return std::tie(row.contestant, row.name, row.organization, row.status, row.reason, row.rating, row.lower,
            row.upper, row.rank, row.worstRank, row.onlineElo, row.votes, row.wins, row.losses, row.ties, row.bothBad,
            row.bothBadLower, row.bothBadUpper);
    };
    return key(a) == key(b);
}

} // namespace

void StandingsModel::setSnapshot(const StandingsPtr& standings)
{
    removeVanished(*standings);
    appendNew(*standings);
    reorder(*standings);
    m_standings = standings;
    updateChanged(*standings);
}

void StandingsModel::removeVanished(const Standings& next)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (next.row(m_rows[size_t(i)].contestant))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        m_makers.clear();
        endRemoveRows();
    }
}

void StandingsModel::appendNew(const Standings& next)
{
    std::vector<StandingsRow> added;
    std::ranges::copy_if(next.rows, std::back_inserter(added), [this](const StandingsRow& row) {
        return std::ranges::find(m_rows, row.contestant, &StandingsRow::contestant) == m_rows.end();
    });
    if (added.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    m_makers.clear();
    endInsertRows();
}

void StandingsModel::reorder(const Standings& next)
{
    const auto hasPlace = [](const StandingsRow& a, const StandingsRow& b) { return a.contestant == b.contestant; };
    if (std::ranges::equal(m_rows, next.rows, hasPlace))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const ContestantId contestant = m_rows[size_t(index.row())].contestant;
        const auto place = std::ranges::find(next.rows, contestant, &StandingsRow::contestant);
        after << this->index(int(place - next.rows.begin()), index.column());
    }
    std::vector<StandingsRow> ordered;
    for (const StandingsRow& row : next.rows)
        ordered.push_back(*std::ranges::find(m_rows, row.contestant, &StandingsRow::contestant));
    m_rows = std::move(ordered);
    m_makers.clear();
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void StandingsModel::updateChanged(const Standings& next)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const StandingsRow& row : next.rows) {
        if (!row.rating)
            continue;
        low = std::min(low, row.lower.value_or(*row.rating));
        high = std::max(high, row.upper.value_or(*row.rating));
    }
    const bool isScaleNew = low != m_scaleLow || high != m_scaleHigh;
    m_scaleLow = low;
    m_scaleHigh = high;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isSameLine(m_rows[i], next.rows[i]))
            continue;
        m_rows[i] = next.rows[i];
        m_makers.clear();
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
    if (isScaleNew && !m_rows.empty())
        emit dataChanged(index(0, Interval), index(int(m_rows.size()) - 1, Interval), { ScaleLowRole, ScaleHighRole });
}

void StandingsModel::setOverall(const StandingsPtr& overall)
{
    m_overall = overall;
    changeAll(RankChange, RankChange);
}

void StandingsModel::setEarlier(const StandingsPtr& earlier)
{
    m_earlier = earlier;
    changeAll(RatingChange, RatingChange);
}

void StandingsModel::setDetails(const ColumnDetailsById& details)
{
    if (m_details == details)
        return;
    m_details = details;
    changeAll(License, Price);
}

StandingsLine StandingsModel::lineOf(const StandingsRow& row) const
{
    const bool isOverall = m_standings->category == overallCategory();
    return { row, m_overall && !isOverall ? m_overall->row(row.contestant) : nullptr,
        m_earlier ? m_earlier->row(row.contestant) : nullptr, m_details.value(row.contestant) };
}

StandingsModel::Maker StandingsModel::makerOf(int row) const
{
    const bool isKnown = !m_makers.isEmpty();
    for (size_t i = 0; !isKnown && i < m_rows.size(); ++i) {
        const auto maker = m_makers.find(m_rows[i].organization); // rows stand in order, so the first is the best
        if (maker == m_makers.end())
            m_makers.insert(m_rows[i].organization, { int(i), 1 });
        else
            ++maker->models;
    }
    const QString& organization = m_rows[size_t(row)].organization;
    return organization.isEmpty() ? Maker { row, 1 } : m_makers.value(organization);
}

void StandingsModel::changeAll(int first, int last)
{
    if (!m_rows.empty())
        emit dataChanged(index(0, first), index(int(m_rows.size()) - 1, last));
}

void StandingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    changeAll(0, ColumnCount - 1);
}

int StandingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StandingsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant StandingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StandingsRow& row = m_rows[size_t(index.row())];
    const auto column = StandingsColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(lineOf(row), column);
    case Qt::ToolTipRole: return plainToolTip(standingstext::rowInWords(row, m_standings->confidence));
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    case SortRole: return cellSortValue(lineOf(row), column);
    case IdRole: return row.contestant.value;
    case LowerRole: return row.lower ? QVariant(*row.lower) : QVariant();
    case UpperRole: return row.upper ? QVariant(*row.upper) : QVariant();
    case StatusRole: return int(row.status);
    case RatingRole: return row.rating ? QVariant(*row.rating) : QVariant();
    case LeaderRole: return makerOf(index.row()).best;
    case FollowersRole: return makerOf(index.row()).models - 1;
    case MakerRole: return row.organization;
    case SearchRole: return QString(row.name + u'\n' + row.organization);
    case ScaleLowRole: return m_scaleLow;
    case ScaleHighRole: return m_scaleHigh;
    default: return {};
    }
}

QVariant StandingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = StandingsColumn(section);
    switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::DisplayRole: return columnTitle(column);
    case Qt::ToolTipRole: return columnHelp(column);
    default: return {};
    }
}

} // namespace darkhorse
