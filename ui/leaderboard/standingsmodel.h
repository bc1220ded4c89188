// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "core/domain/standings.h"
#include "ui/common/roles.h"
#include "ui/leaderboard/standingscolumns.h"

namespace darkhorse {

/// One Standings value as a table. Qt::DisplayRole is text, SortRole the bare number or text, invalid when there is none.
class StandingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// StandingsColumn as numbers.
    enum Column {
        Rank = int(StandingsColumn::Rank),
        RankChange = int(StandingsColumn::RankChange),
        Model = int(StandingsColumn::Model),
        Organization = int(StandingsColumn::Organization),
        Rating = int(StandingsColumn::Rating),
        Interval = int(StandingsColumn::Interval),
        RatingChange = int(StandingsColumn::RatingChange),
        Status = int(StandingsColumn::Status),
        Votes = int(StandingsColumn::Votes),
        WinRate = int(StandingsColumn::WinRate),
        BothBadRate = int(StandingsColumn::BothBadRate),
        OnlineElo = int(StandingsColumn::OnlineElo),
        License = int(StandingsColumn::License),
        KnowledgeCutoff = int(StandingsColumn::KnowledgeCutoff),
        Price = int(StandingsColumn::Price),
        ColumnCount
    };

    enum Role {
        RatingRole = FirstPageRole, ///< double: the point inside the interval; invalid when there is none
        ScaleLowRole, ///< double: lowest end of any row's interval, so that all rows are drawn on one scale
        ScaleHighRole, ///< double: highest end
        LeaderRole, ///< int: the row of the best model of its organization; whoever has no organization stands alone
        FollowersRole, ///< int: how many models of its organization stand behind the best one
        MakerRole, ///< text: the organization
        SearchRole, ///< text: all that a row is found by
        FirstFreeRole, ///< of proxies
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Removes, adds, moves and changes exactly the rows that differ, so that selection and scroll position stay.
    void setSnapshot(const StandingsPtr& standings);
    [[nodiscard]] StandingsPtr snapshot() const { return m_standings; }
    /// What ranks are compared with; null: with nothing.
    void setOverall(const StandingsPtr& overall);
    /// What ratings are compared with; null: with nothing.
    void setEarlier(const StandingsPtr& earlier);
    void setDetails(const ColumnDetailsById& details);
    /// Makes every text anew, after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] StandingsLine lineOf(const StandingsRow& row) const;
    /// The models of one organization.
    struct Maker {
        int best = 0; ///< row
        int models = 0;
    };
    [[nodiscard]] Maker makerOf(int row) const;
    void changeAll(int first, int last);
    void removeVanished(const Standings& next);
    void appendNew(const Standings& next);
    void reorder(const Standings& next);
    void updateChanged(const Standings& next);

    StandingsPtr m_standings = std::make_shared<const Standings>();
    StandingsPtr m_overall;
    StandingsPtr m_earlier;
    ColumnDetailsById m_details;
    std::vector<StandingsRow> m_rows;
    mutable QHash<QString, Maker> m_makers; ///< of m_rows; empty: to be found out
    double m_scaleLow = 0;
    double m_scaleHigh = 0;
};

} // namespace darkhorse
