// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportvotes.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include "ui/common/errortext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ExportVotes)
};

void tellResult(qint64 votes, const QString& path, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::Information, Text::tr("Export votes"),
        Text::tr("%n vote(s) were written.", nullptr, int(votes)), QMessageBox::Ok, parent);
    box->setObjectName(u"exportDone"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QDir::toNativeSeparators(path));
    const QPushButton* open = box->addButton(Text::tr("Show folder"), QMessageBox::ActionRole);
    QObject::connect(open, &QPushButton::clicked, box,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    box->setEscapeButton(QMessageBox::Ok);
    box->open();
}

} // namespace

void askToExportVotes(VoteExport write, QWidget* parent)
{
    auto* dialog = new QFileDialog(
        parent, Text::tr("Export votes"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ Text::tr("Table with the columns of Chatbot Arena (*.csv)"), Text::tr("All files (*)") });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(Text::tr("votes", "name of a file without its ending") + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [write = std::move(write), parent](const QString& path) { exportVotes(write, path, parent); });
    dialog->open();
}

void exportVotes(const VoteExport& write, const QString& path, QWidget* parent)
{
    auto* work = new FileWork(
        Text::tr("Writing the votes…"), [write, path](const ProgressReport& report) { return write(path, report); },
        parent);
    QObject::connect(work, &FileWork::finished, parent, [path, parent](const Result<qint64>& votes) {
        if (votes)
            tellResult(*votes, path, parent);
        else if (votes.error().code != Error::Code::Cancelled)
            showError(parent, votes.error(), QDir::toNativeSeparators(path));
    });
    work->start();
}

} // namespace darkhorse
