// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <algorithm>

#include "ui/common/formatting.h"
#include "ui/common/tooltip.h"
#include "ui/history/historytext.h"

namespace darkhorse {

namespace {

/// More than a screen of rows, and quick to read.
constexpr int kPage = 100;

QString displayText(const HistoryEntry& entry, int column)
{
    switch (column) {
    case HistoryModel::Time: return formatDateTime(entry.startedAtUtcMs);
    case HistoryModel::Prompt: return historytext::promptLine(entry.prompt);
    case HistoryModel::ModelA: return entry.names.a;
    case HistoryModel::ModelB: return entry.names.b;
    case HistoryModel::Outcome: return historytext::outcome(entry);
    case HistoryModel::Evaluator: return entry.evaluator;
    }
    return {};
}

} // namespace

HistoryModel::HistoryModel(Source source, QObject* parent)
    : QAbstractTableModel(parent), m_source(std::move(source)) { }

void HistoryModel::setFilter(const QString& text)
{
    m_filter = text;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_hasMore = true;
    m_entries = read(kPage, std::nullopt);
    endResetModel();
}

std::vector<HistoryEntry> HistoryModel::read(int limit, std::optional<BattleId> before)
{
    auto entries = m_source(limit, before, m_filter);
    if (!entries) {
        m_hasMore = false; // asking again and again would only repeat the error
        emit failed(entries.error());
        return {};
    }
    m_hasMore = int(entries->size()) == limit;
    return std::move(*entries);
}

void HistoryModel::refresh(BattleId changed)
{
    const bool hadMore = m_hasMore;
    std::vector<HistoryEntry> fresh = read(kPage, std::nullopt);
    const auto meeting
        = m_entries.empty() ? fresh.end() : std::ranges::find(fresh, m_entries.front().battle, &HistoryEntry::battle);
    if (meeting == fresh.end())
        return reload(); // nothing in common: empty before, or more new battles than a page holds
    m_hasMore = hadMore;
    const auto added = meeting - fresh.begin();
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries.insert(m_entries.begin(), fresh.begin(), meeting);
        endInsertRows();
    }
    const int row = rowOf(changed);
    const auto now = std::ranges::find(fresh, changed, &HistoryEntry::battle);
    if (row < added || now == fresh.end())
        return;
    m_entries[size_t(row)] = *now;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowOf(BattleId battle) const
{
    const auto found = std::ranges::find(m_entries, battle, &HistoryEntry::battle);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry& entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return displayText(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == Outcome ? historytext::outcomeInWords(entry) : displayText(entry, index.column()));
    case SortRole: return index.column() == Time ? QVariant(entry.startedAtUtcMs) : displayText(entry, index.column());
    case IdRole: return entry.battle.value;
    case VerdictRole: return entry.verdict ? QVariant(int(*entry.verdict)) : QVariant();
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Prompt: return tr("Prompt");
    case ModelA: return tr("Model A");
    case ModelB: return tr("Model B");
    case Outcome: return tr("Verdict");
    case Evaluator: return tr("Evaluator");
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_hasMore; }

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto before = m_entries.empty() ? std::nullopt : std::optional(m_entries.back().battle);
    std::vector<HistoryEntry> more = read(kPage, before);
    if (more.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(more.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    endInsertRows();
}

} // namespace darkhorse
