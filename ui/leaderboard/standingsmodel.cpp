// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/standingsmodel.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "ui/charts/standingstext.h"
#include "ui/common/formatting.h"
#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

template <typename T>
QVariant orInvalid(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Decided battles only: a tie says nothing about who wins.
qint64 decided(const StandingsRow& row) { return row.wins + row.losses; }

QString displayText(const StandingsRow& row, int column)
{
    switch (column) {
    case StandingsModel::Rank: return standingstext::rankText(row);
    case StandingsModel::Model: return row.name;
    case StandingsModel::Organization: return row.organization;
    case StandingsModel::Rating: return formatRating(row.rating);
    case StandingsModel::Interval: return formatInterval(row.lower, row.upper);
    case StandingsModel::Status: return statusText(row.status);
    case StandingsModel::Votes: return formatCount(row.votes);
    case StandingsModel::WinRate: return standingstext::shareText(row.wins, decided(row));
    case StandingsModel::BothBadRate: return standingstext::shareText(row.bothBad, row.votes);
    case StandingsModel::OnlineElo: return formatRating(row.onlineElo);
    }
    return {};
}

QVariant share(qint64 part, qint64 whole) { return whole > 0 ? QVariant(double(part) / double(whole)) : QVariant(); }

QVariant sortValue(const StandingsRow& row, int column)
{
    switch (column) {
    case StandingsModel::Rank: return orInvalid(row.rank);
    case StandingsModel::Model: return row.name;
    case StandingsModel::Organization: return row.organization.isEmpty() ? QVariant() : QVariant(row.organization);
    case StandingsModel::Rating: return orInvalid(row.rating);
    case StandingsModel::Interval: return row.lower && row.upper ? QVariant(*row.upper - *row.lower) : QVariant();
    case StandingsModel::Status: return int(row.status);
    case StandingsModel::Votes: return row.votes;
    case StandingsModel::WinRate: return share(row.wins, decided(row));
    case StandingsModel::BothBadRate: return share(row.bothBad, row.votes);
    case StandingsModel::OnlineElo: return orInvalid(row.onlineElo);
    }
    return {};
}

bool isNumber(int column) { return column == StandingsModel::Rating || column >= StandingsModel::Votes; }

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
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
    if (isScaleNew && !m_rows.empty())
        emit dataChanged(index(0, Interval), index(int(m_rows.size()) - 1, Interval), { ScaleLowRole, ScaleHighRole });
}

void StandingsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int StandingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StandingsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant StandingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StandingsRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return displayText(row, index.column());
    case Qt::ToolTipRole: return plainToolTip(standingstext::rowInWords(row, m_standings->confidence));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case SortRole: return sortValue(row, index.column());
    case IdRole: return row.contestant.value;
    case LowerRole: return orInvalid(row.lower);
    case UpperRole: return orInvalid(row.upper);
    case StatusRole: return int(row.status);
    case RatingRole: return orInvalid(row.rating);
    case ScaleLowRole: return m_scaleLow;
    case ScaleHighRole: return m_scaleHigh;
    default: return {};
    }
}

QVariant StandingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Rank: return tr("Rank");
        case Model: return tr("Model");
        case Organization: return tr("Organization");
        case Rating: return tr("Rating");
        case Interval: return tr("Interval");
        case Status: return tr("Status");
        case Votes: return tr("Votes");
        case WinRate: return tr("Wins");
        case BothBadRate: return tr("Both bad");
        case OnlineElo: return tr("Online Elo");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Rank:
            return tr(
                "1 plus the number of models that are certainly stronger. Models share a rank when their intervals "
                "overlap; 2–4 means that the votes allow every rank from 2 to 4.");
        case Model: return tr("The model as it was set up, with its settings.");
        case Organization: return tr("Who made the model.");
        case Rating: return tr("Rating in Elo points by the chosen method: 400 points more are odds of ten to one.");
        case Interval:
            return tr(
                "The range in which the rating lies with the stated confidence, drawn on one scale for all models.");
        case Status: return tr("Whether the votes are enough for a rating, and if not, why.");
        case Votes: return tr("Votes on battles of this model.");
        case WinRate: return tr("Share of the battles won, of those that were won or lost.");
        case BothBadRate:
            return tr(
                "Share of the battles in which both answers were judged bad. Each model's tip tells its interval.");
        case OnlineElo: return tr("Elo rating updated vote by vote in the order of time. It depends on that order.");
        }
    }
    return {};
}

} // namespace darkhorse
