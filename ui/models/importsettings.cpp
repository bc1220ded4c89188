// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importsettings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

#include "core/arena/models/modelimport.h"
#include "core/arena/models/roster.h"
#include "ui/common/errortext.h"

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportSettings)
};

void importFrom(const QString& path, Roster& roster, QWidget* parent)
{
    const auto imported = importModelSettings(path, roster);
    if (!imported) {
        showError(parent, imported.error(), path);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Information, Text::tr("Import Model Settings"),
        Text::tr("%Ln model(s) added.", nullptr, int(imported->contestants.size())), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Text::tr("Keys are not taken over from files."));
    if (!imported->problems.isEmpty())
        box->setDetailedText(imported->problems.join(u'\n'));
    box->open();
}

} // namespace

void askToImportSettings(Roster& roster, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Import Model Settings"), {}, Text::tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [&roster, parent](const QString& path) { importFrom(path, roster, parent); });
    dialog->open();
}

} // namespace darkhorse
