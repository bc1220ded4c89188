// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QTableView>

#include "core/domain/standings.h"

namespace darkhorse {

class StandingsModel;
class StandingsSort;

/// The leaderboard as a sortable table. Columns are as wide as their content; the interval takes what is left over.
class StandingsTable final : public QTableView {
    Q_OBJECT

public:
    explicit StandingsTable(QWidget* parent = nullptr);

    void setSnapshot(const StandingsPtr& standings);
    /// A height at which no row has to be scrolled to.
    [[nodiscard]] int heightForRows() const;
    [[nodiscard]] std::optional<ContestantId> selected() const;
    /// Selects and shows a model's row; nothing selects none.
    void select(std::optional<ContestantId> contestant);
    /// All rows in the order shown.
    [[nodiscard]] std::vector<StandingsRow> rowsAsShown() const;
    void retranslate();

signals:
    void selectedChanged(std::optional<darkhorse::ContestantId> contestant);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();

    StandingsModel* m_model;
    StandingsSort* m_sort;
};

} // namespace darkhorse
