// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include "ui/leaderboard/standingsmodel.h"

namespace darkhorse {

/// Where a row stands among the models of its organization.
enum class Grouping {
    None, ///< rows are not grouped
    Alone, ///< its organization has no other model
    Collapsed, ///< the best one; the others are hidden
    Expanded, ///< the best one; the others stand below it
    Member, ///< one of the others
};

/// Sorts by SortRole. Rows without a value come last in both directions; equal rows keep the order of the source, which
/// is the order of the standings. Lets through what a search finds. If wanted, shows the best model of each organization only, and the
/// others below it where somebody expands it.
class StandingsSort final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// A Grouping; setting Collapsed or Expanded on a best one collapses or expands its organization.
    static constexpr int GroupRole = StandingsModel::FirstFreeRole;

    explicit StandingsSort(QObject* parent = nullptr);

    /// Parts of names of models or organizations, case aside; empty: everything.
    void setSearch(const QString& text);
    void setGrouped(bool isGrouped);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// Rows came or went below the best of an organization.
    void groupToggled();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool isBefore(const QModelIndex& left, const QModelIndex& right) const;
    [[nodiscard]] Grouping groupingOf(const QModelIndex& source) const;

    QStringList m_search; ///< all of them must be found
    bool m_isGrouped = false;
    QSet<QString> m_expanded; ///< organizations
};

} // namespace darkhorse
