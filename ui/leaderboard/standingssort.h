// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace darkhorse {

/// Sorts by SortRole. Rows without a value come last in both directions; equal rows keep the order of the source, which
/// is the order of the standings. Lets through what a search finds, and if wanted only the best model of each organization.
class StandingsSort final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StandingsSort(QObject* parent = nullptr);

    /// Parts of names of models or organizations, case aside; empty: everything.
    void setSearch(const QString& text);
    void setBestOnly(bool isBestOnly);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_search; ///< all of them must be found
    bool m_isBestOnly = false;
};

} // namespace darkhorse
