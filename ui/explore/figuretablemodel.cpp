// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/figuretablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

bool looksLikeNumber(const QString& text)
{
    return text.isEmpty() || text.front().isDigit() || u"+-−–$"_s.contains(text.front());
}

} // namespace

void FigureTableModel::setTable(FigureTable table)
{
    if (table.header != m_table.header || m_table.rows.empty()) {
        beginResetModel();
        take(std::move(table));
        endResetModel();
        return;
    }
    // Selection and scroll position stay, and the widths of columns.
    const int before = rowCount();
    const int now = int(table.rows.size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    take(std::move(table));
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (now > 0)
        emit dataChanged(index(0, 0), index(now - 1, columnCount() - 1));
}

void FigureTableModel::take(FigureTable table)
{
    m_table = std::move(table);
    m_isNumber.clear();
    for (qsizetype column = 0; column < m_table.header.size(); ++column)
        m_isNumber.push_back(std::ranges::all_of(
            m_table.rows, [column](const QStringList& row) { return looksLikeNumber(row.value(column)); }));
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(m_isNumber[size_t(index.column())] ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return m_table.rows[size_t(index.row())].value(index.column());
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.header.value(section);
}

} // namespace darkhorse
