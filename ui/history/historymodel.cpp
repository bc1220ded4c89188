// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <algorithm>
#include <iterator>

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

HistoryModel::HistoryModel(Source source, QObject* parent) : QAbstractTableModel(parent), m_source(std::move(source))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &HistoryModel::readOn);
}

void HistoryModel::setFilter(const QString& text)
{
    m_filter = text;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_next.stop();
    m_entries.clear();
    m_reached.reset();
    m_wanted = size_t(kPage);
    m_entries = step();
    endResetModel();
    goOn();
}

void HistoryModel::readOn()
{
    std::vector<HistoryEntry> found = step();
    if (!found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(found.size()) - 1);
        std::ranges::move(found, std::back_inserter(m_entries));
        endInsertRows();
    }
    goOn();
}

std::vector<HistoryEntry> HistoryModel::step()
{
    auto stretch = m_source(int(m_wanted - m_entries.size()), m_reached, m_filter);
    if (!stretch) {
        m_hasMore = false; // asking again and again would only repeat the error
        emit failed(stretch.error());
        return {};
    }
    m_reached = stretch->reached;
    m_hasMore = m_reached.has_value();
    return std::move(stretch->entries);
}

void HistoryModel::goOn()
{
    if (m_hasMore && m_entries.size() < m_wanted)
        m_next.start();
    else
        emit searched();
}

void HistoryModel::refresh()
{
    const auto newest = m_source(kPage, std::nullopt, m_filter);
    if (!newest) {
        emit failed(newest.error());
        return;
    }
    const std::vector<HistoryEntry>& fresh = newest->entries;
    if (fresh.empty() && newest->reached)
        return; // none of the newest matches
    const auto meeting
        = m_entries.empty() ? fresh.end() : std::ranges::find(fresh, m_entries.front().battle, &HistoryEntry::battle);
    if (meeting == fresh.end())
        return reload(); // nothing in common: empty before, or more new battles than a page holds
    const auto added = meeting - fresh.begin();
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries.insert(m_entries.begin(), fresh.begin(), meeting);
        m_wanted += size_t(added);
        endInsertRows();
    }
    updateRows(fresh);
}

void HistoryModel::updateRows(const std::vector<HistoryEntry>& fresh)
{
    for (const HistoryEntry& now : fresh) {
        const int row = rowOf(now.battle);
        if (row < 0 || m_entries[size_t(row)] == now)
            continue;
        m_entries[size_t(row)] = now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
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

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_next.isActive();
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_entries.size() + size_t(kPage);
    readOn();
}

} // namespace darkhorse
