// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/charts/figure.h"

namespace darkhorse {

/// What a figure shows, for a table view.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A table with the same header keeps what people did to the view: selection, scroll position and widths.
    void setTable(FigureTable table);
    [[nodiscard]] const FigureTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(FigureTable table);

    FigureTable m_table;
    std::vector<bool> m_isNumber; ///< by column: all its cells are numbers
};

} // namespace darkhorse
