// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QMenu>

class QAction;

namespace darkhorse {

class FigureView;

/// Takes the chart of a view out of the program: to the clipboard, or to a file as picture, document or table.
class ChartExport final : public QMenu {
    Q_OBJECT

public:
    /// Lifetime: `view` outlives it.
    ChartExport(FigureView& view, QWidget* parent);

    /// The name of a file without its ending.
    void setFileName(const QString& name) { m_fileName = name; }
    void retranslate();

signals:
    /// The person wants to read published leaderboards into the arena.
    void boardsWanted();
    /// The person wants a report with the standings and several charts.
    void reportWanted(const QString& path);

private:
    void copyTable();
    void copyChart();
    void save();
    void askForReport();
    void askForFile(const QString& title, const QString& name, const QList<std::pair<QString, QString>>& kinds,
        std::function<void(const QString&)> then);

    FigureView& m_view;
    QString m_fileName;
    QAction* m_copyTable;
    QAction* m_copyChart;
    QAction* m_save;
    QAction* m_report;
    QAction* m_import;
};

} // namespace darkhorse
