// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "ui/leaderboard/standingscolumns.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace darkhorse {

class StandingsTable;

/// What a person does with the table of a leaderboard: search, the best of each organization, changes since a moment, columns.
class TableTools final : public QWidget {
    Q_OBJECT

public:
    TableTools(StandingsTable& table, QWidget* parent);

    /// From which moment on changes are wanted, UTC seconds; nothing: none are. Days count back from `lastVoteUtcMs`.
    [[nodiscard]] std::optional<quint32> since(qint64 lastVoteUtcMs) const;
    /// Compares with what was before this moment from now on.
    void showSince(qint64 utcMs);
    void retranslate();

signals:
    void sinceChanged();
    /// The person chose other columns or another order; empty: as it fits.
    void columnsChosen(const std::vector<darkhorse::StandingsColumn>& columns);

private:
    enum Since { Never, Day, Week, Moment };

    void openColumns();
    void choose(const std::vector<StandingsColumn>& columns);

    StandingsTable& m_table;
    QLineEdit* m_searchBox;
    QCheckBox* m_bestBox;
    QComboBox* m_sinceBox;
    QDateTimeEdit* m_momentBox;
    QPushButton* m_columnsButton;
    bool m_isMomentChosen = false;
};

} // namespace darkhorse
