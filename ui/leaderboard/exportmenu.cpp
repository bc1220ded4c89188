// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/exportmenu.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include "ui/charts/ratingchart.h"
#include "ui/common/errortext.h"
#include "ui/leaderboard/standingstable.h"
#include "ui/leaderboard/tabletext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ExportMenu::ExportMenu(StandingsTable& table, RatingChart& chart, QWidget* parent)
    : QMenu(parent)
    , m_table(table)
    , m_chart(chart)
    , m_copyTabs(addAction(QString()))
    , m_copyCsv(addAction(QString()))
    , m_copyChart(addAction(QString()))
    , m_saveChart(addAction(QString()))
{
    insertSeparator(m_copyChart);
    connect(m_copyTabs, &QAction::triggered, this, [this] { copyTable(u'\t'); });
    connect(m_copyCsv, &QAction::triggered, this, [this] { copyTable(u','); });
    connect(
        m_copyChart, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setImage(m_chart.toImage()); });
    connect(m_saveChart, &QAction::triggered, this, &ExportMenu::saveChart);
}

void ExportMenu::copyTable(QChar separator)
{
    QGuiApplication::clipboard()->setText(tableText(m_chart.standings()->category, m_table.rowsAsShown(), separator));
}

void ExportMenu::saveChart()
{
    auto* dialog = new QFileDialog(parentWidget(), tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString svgFilter = tr("Scalable picture (*.svg)");
    dialog->setNameFilters({ tr("Picture (*.png)"), svgFilter });
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("leaderboard", "name of a file without its ending"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svgFilter](const QString& filter) {
        dialog->setDefaultSuffix(filter == svgFilter ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
        const Result<void> saved = isSvg ? m_chart.saveSvg(path) : m_chart.savePng(path);
        if (!saved)
            showError(parentWidget(), saved.error(), path);
    });
    dialog->open();
}

void ExportMenu::retranslate()
{
    m_copyTabs->setText(tr("Copy table for a spreadsheet"));
    m_copyCsv->setText(tr("Copy table as CSV"));
    m_copyChart->setText(tr("Copy chart as a picture"));
    m_saveChart->setText(tr("Save chart…"));
}

} // namespace darkhorse
