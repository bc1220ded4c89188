// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QHash>

#include "core/domain/contestant.h"
#include "core/domain/standings.h"
#include "ui/common/roles.h"

namespace darkhorse {

/// The arena's contestants as a table. The check box of the first column says who takes part in the draw.
class ContestantModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, Version, Organization, Kind, Source, Cutoff, License, Weight, Votes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Changes exactly the rows that differ when the contestants are the same ones in the same order.
    /// `countedFor` as ContestantDesk::countedFor.
    void setContestants(std::vector<Contestant> contestants, const QHash<ContestantId, qint64>& recordedAnswers,
        const QHash<ContestantId, ContestantId>& countedFor = {});
    /// Takes the number of votes of each contestant. Only votes: a battle that waits for its verdict shows nowhere.
    void setStandings(const StandingsPtr& standings);
    /// Makes every text anew, after the language has changed.
    void retranslate();

    [[nodiscard]] const Contestant& contestant(int row) const { return m_contestants[size_t(row)]; }
    [[nodiscard]] int rowOf(ContestantId id) const; ///< -1 when it is not there

    /// The model for which its votes count; empty when that is itself, and where saying it would name a secret one.
    [[nodiscard]] QString countsFor(ContestantId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing itself: emits enabledWanted, and the row follows when the roster has changed.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void enabledWanted(darkhorse::ContestantId contestant, bool isEnabled);

private:
    [[nodiscard]] QString text(const Contestant& contestant, Column column) const;
    [[nodiscard]] QString statusText(const Contestant& contestant) const;
    [[nodiscard]] QString sourceText(const Contestant& contestant) const;
    [[nodiscard]] QString noteOn(const Contestant& contestant) const;
    /// Name, earlier version and knowledge cutoff.
    [[nodiscard]] QString descriptionOf(const Contestant& contestant) const;
    [[nodiscard]] QVariant sortKey(const Contestant& contestant, Column column) const;
    [[nodiscard]] qint64 votes(ContestantId id) const;
    /// 1 for one that was made from no other; what was made from a removed one begins anew.
    [[nodiscard]] int versionOf(const Contestant& contestant) const;
    void refresh(int column);

    std::vector<Contestant> m_contestants;
    QHash<ContestantId, qint64> m_recordedAnswers;
    QHash<ContestantId, ContestantId> m_countedFor;
    StandingsPtr m_standings = std::make_shared<const Standings>();
};

} // namespace darkhorse
