// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "ui/leaderboard/standingscolumns.h"

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace darkhorse {

/// Which columns a leaderboard has, and in which order. Every change applies at once.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown` are those in sight, from left to right.
    ColumnsDialog(const std::vector<StandingsColumn>& shown, QWidget* parent);

    /// From left to right.
    [[nodiscard]] std::vector<StandingsColumn> columns() const;

signals:
    void columnsChosen(const std::vector<darkhorse::StandingsColumn>& columns);
    /// The columns shall be those that fit, as before anything was chosen.
    void usualWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void move(int by);
    void enableButtons();

    QLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_upButton;
    QPushButton* m_downButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
