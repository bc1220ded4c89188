// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/domain/standings.h"
#include "ui/common/roles.h"

namespace darkhorse {

/// One Standings value as a table. Qt::DisplayRole is text, SortRole the bare number or text, invalid when there is none.
class StandingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Rank,
        Model,
        Organization,
        Rating,
        Interval,
        Status,
        Votes,
        WinRate,
        BothBadRate,
        OnlineElo,
        ColumnCount
    };

    enum Role {
        RatingRole = FirstPageRole, ///< double: the point inside the interval; invalid when there is none
        ScaleLowRole, ///< double: lowest end of any row's interval, so that all rows are drawn on one scale
        ScaleHighRole, ///< double: highest end
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Removes, adds, moves and changes exactly the rows that differ, so that selection and scroll position stay.
    void setSnapshot(const StandingsPtr& standings);
    [[nodiscard]] StandingsPtr snapshot() const { return m_standings; }
    /// Makes every text anew, after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeVanished(const Standings& next);
    void appendNew(const Standings& next);
    void reorder(const Standings& next);
    void updateChanged(const Standings& next);

    StandingsPtr m_standings = std::make_shared<const Standings>();
    std::vector<StandingsRow> m_rows;
    double m_scaleLow = 0;
    double m_scaleHigh = 0;
};

} // namespace darkhorse
