// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartexport.h"

#include <utility>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include "ui/charts/figurepicture.h"
#include "ui/charts/figureview.h"
#include "ui/common/errortext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

ChartExport::ChartExport(FigureView& view, QWidget* parent)
    : QMenu(parent), m_view(view), m_copyTable(addAction(QString())), m_copyChart(addAction(QString()))
{
    addSeparator();
    m_save = addAction(QString());
    m_report = addAction(QString());
    m_report->setObjectName(u"reportAction"_s);
    addSeparator();
    m_import = addAction(QString());
    connect(m_copyTable, &QAction::triggered, this, &ChartExport::copyTable);
    connect(m_copyChart, &QAction::triggered, this, &ChartExport::copyChart);
    connect(m_save, &QAction::triggered, this, &ChartExport::save);
    connect(m_report, &QAction::triggered, this, &ChartExport::askForReport);
    connect(m_import, &QAction::triggered, this, &ChartExport::boardsWanted);
    retranslate();
}

void ChartExport::copyTable()
{
    QGuiApplication::clipboard()->setText(FigurePicture::tableText(m_view.figure()->table(), u'\t'));
}

void ChartExport::copyChart()
{
    QGuiApplication::clipboard()->setImage(FigurePicture(m_view.figure(), m_view.look()).toImage());
}

/// Asks for a file of one of these kinds: what a person reads of it, and its ending.
void ChartExport::askForFile(const QString& title, const QString& name, const QList<std::pair<QString, QString>>& kinds,
    std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_view, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const auto& [filter, ending] : kinds)
        filters << filter;
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.front().second);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString& filter) {
        for (const auto& [shown, ending] : kinds) {
            if (shown == filter)
                dialog->setDefaultSuffix(ending);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void ChartExport::save()
{
    // The chart as it was when the person asked for it, whatever is voted meanwhile.
    askForFile(tr("Save the chart"), m_fileName,
        { { tr("Picture (*.png)"), u"png"_s }, { tr("Scalable picture (*.svg)"), u"svg"_s },
            { tr("Document (*.pdf)"), u"pdf"_s }, { tr("Table (*.csv)"), u"csv"_s } },
        [this, figure = m_view.figure()](const QString& path) {
            if (const Result<void> saved = FigurePicture(figure, m_view.look()).save(path); !saved)
                showError(&m_view, saved.error(), path);
        });
}

void ChartExport::askForReport()
{
    askForFile(tr("Save a report"), tr("report", "name of a file without its ending"),
        { { tr("Document (*.pdf)"), u"pdf"_s }, { tr("Web page (*.html)"), u"html"_s } },
        [this](const QString& path) { emit reportWanted(path); });
}

void ChartExport::retranslate()
{
    m_copyTable->setText(tr("Copy the table"));
    m_copyChart->setText(tr("Copy the chart"));
    m_save->setText(tr("Save the chart…"));
    m_report->setText(tr("Save a report…"));
    m_report->setToolTip(tr("The standings of this view with charts and notes on the method"));
    m_import->setText(tr("Import published leaderboards…"));
}

} // namespace darkhorse
