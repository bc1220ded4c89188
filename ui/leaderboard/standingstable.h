// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QTableView>

#include "core/domain/standings.h"
#include "ui/leaderboard/standingscolumns.h"

namespace darkhorse {

class StandingsModel;
class StandingsSort;

/// The leaderboard as a sortable table. Columns are as wide as their content; the interval takes what is left over. Where there
/// is not room for all, the columns that matter least are left out, so that nothing has to be scrolled sideways. Columns that a person
/// chose are all there, in the person's order.
class StandingsTable final : public QTableView {
    Q_OBJECT

public:
    explicit StandingsTable(QWidget* parent = nullptr);

    void setSnapshot(const StandingsPtr& standings);
    /// A height at which no row has to be scrolled to.
    [[nodiscard]] int heightForRows() const;
    [[nodiscard]] std::optional<ContestantId> selected() const;
    /// The two models of exactly two selected rows, the upper one first.
    [[nodiscard]] std::optional<std::pair<ContestantId, ContestantId>> selectedPair() const;
    /// Selects and shows a model's row; nothing selects none.
    void select(std::optional<ContestantId> contestant);
    /// All rows in the order shown.
    [[nodiscard]] std::vector<StandingsRow> rowsAsShown() const;

    /// What is compared with what is shown; null: nothing.
    void setOverall(const StandingsPtr& overall);
    void setEarlier(const StandingsPtr& earlier);
    void setDetails(const ColumnDetailsById& details);
    void setSearch(const QString& text);
    /// Shows the best model of each organization, and the others below it where the person expands it: by its mark, or with the right and
    /// left arrow keys.
    void setGrouped(bool isGrouped);
    /// The columns that a person chose, from left to right; empty: as it fits.
    void setChosenColumns(const std::vector<StandingsColumn>& columns);
    [[nodiscard]] const std::vector<StandingsColumn>& chosenColumns() const { return m_chosen; }
    /// From left to right.
    [[nodiscard]] std::vector<StandingsColumn> columnsInSight() const;
    void retranslate();

signals:
    void selectedChanged(std::optional<darkhorse::ContestantId> contestant);
    void selectedPairChanged();
    /// The person put the columns in another order.
    void columnsMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    void copySelected() const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] bool isNeeded(int column) const;
    void placeColumns();

    StandingsModel* m_model;
    StandingsSort* m_sort;
    bool m_isAnyInDoubt = false;
    bool m_isAnyMakerKnown = false;
    bool m_isGrouped = false;
    bool m_isCompared = false; ///< with an earlier moment
    bool m_isPlacing = false; ///< columns, and not the person
    std::vector<StandingsColumn> m_chosen;
};

} // namespace darkhorse
