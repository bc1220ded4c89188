// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importvotes.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

#include "ui/data/importvotesdialog.h"

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportVotes)
};

} // namespace

void askToImportVotes(const VoteImportTools& tools, QWidget* parent, const std::function<void()>& done)
{
    auto* dialog = new QFileDialog(
        parent, Text::tr("Import Votes"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { Text::tr("Votes (*.csv *.tsv *.json *.jsonl *.gz *.zip *.zst *.xz *.bz2)"), Text::tr("All files (*)") });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [tools, parent, done](const QString& file) { importVotes(tools, file, parent, done); });
    dialog->open();
}

void importVotes(const VoteImportTools& tools, const QString& file, QWidget* parent, const std::function<void()>& done)
{
    auto* dialog = new ImportVotesDialog(tools, file, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportVotesDialog::imported, parent, done);
    dialog->open();
}

} // namespace darkhorse
