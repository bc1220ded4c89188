// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartexport.h"

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
    addSeparator();
    m_import = addAction(QString());
    connect(m_copyTable, &QAction::triggered, this, &ChartExport::copyTable);
    connect(m_copyChart, &QAction::triggered, this, &ChartExport::copyChart);
    connect(m_save, &QAction::triggered, this, &ChartExport::save);
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

void ChartExport::save()
{
    auto* dialog = new QFileDialog(&m_view, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList<std::pair<QString, QString>> kinds { { tr("Picture (*.png)"), u"png"_s },
        { tr("Scalable picture (*.svg)"), u"svg"_s }, { tr("Document (*.pdf)"), u"pdf"_s },
        { tr("Table (*.csv)"), u"csv"_s } };
    QStringList filters;
    for (const auto& [filter, ending] : kinds)
        filters << filter;
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString& filter) {
        for (const auto& [name, ending] : kinds) {
            if (name == filter)
                dialog->setDefaultSuffix(ending);
        }
    });
    // The chart as it was when the person asked for it, whatever is voted meanwhile.
    connect(dialog, &QFileDialog::fileSelected, this, [this, figure = m_view.figure()](const QString& path) {
        if (const Result<void> saved = FigurePicture(figure, m_view.look()).save(path); !saved)
            showError(&m_view, saved.error(), path);
    });
    dialog->open();
}

void ChartExport::retranslate()
{
    m_copyTable->setText(tr("Copy the table"));
    m_copyChart->setText(tr("Copy the chart"));
    m_save->setText(tr("Save the chart…"));
    m_import->setText(tr("Import published leaderboards…"));
}

} // namespace darkhorse
