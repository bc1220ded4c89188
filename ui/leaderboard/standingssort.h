// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace darkhorse {

/// Sorts by SortRole. Rows without a value come last in both directions; equal rows keep the order of the source, which
/// is the order of the standings.
class StandingsSort final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StandingsSort(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace darkhorse
