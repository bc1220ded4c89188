// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importboards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

#include "ui/common/errortext.h"
#include "ui/data/filework.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportBoards)
};

void tellResult(qint64 boards, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::Information, Text::tr("Import published leaderboards"),
        Text::tr("%Ln leaderboard(s) were taken in.", nullptr, int(boards)), QMessageBox::Ok, parent);
    box->setObjectName(u"importDone"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void askToImportBoards(
    std::function<Result<qint64>(const QString& file)> import, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Import published leaderboards"), QString(),
        Text::tr("Tables (*.csv *.json *.jsonl)") + u";;"_s + Text::tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [import, parent, done](const QString& path) {
        auto* work = new FileWork(
            Text::tr("Reading the leaderboards…"), [import, path](const ProgressReport&) { return import(path); },
            parent);
        QObject::connect(work, &FileWork::finished, parent, [path, parent, done](const Result<qint64>& boards) {
            if (!boards)
                return showError(parent, boards.error(), QDir::toNativeSeparators(path));
            done();
            tellResult(*boards, parent);
        });
        work->start();
    });
    dialog->open();
}

} // namespace darkhorse
