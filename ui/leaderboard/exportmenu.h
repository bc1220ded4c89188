// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace darkhorse {

class RatingChart;
class StandingsTable;

/// Takes the leaderboard's table and chart out: to the clipboard or into a file.
class ExportMenu final : public QMenu {
    Q_OBJECT

public:
    ExportMenu(StandingsTable& table, RatingChart& chart, QWidget* parent);

    void retranslate();

private:
    void copyTable(QChar separator);
    void saveChart();

    StandingsTable& m_table;
    RatingChart& m_chart;
    QAction* m_copyTabs;
    QAction* m_copyCsv;
    QAction* m_copyChart;
    QAction* m_saveChart;
};

} // namespace darkhorse
