// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importprompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

#include "ui/common/errortext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportPrompts)
};

void tellResult(const ImportReport& report, QWidget* parent)
{
    QStringList details;
    if (report.knownPrompts > 0)
        details << Text::tr("%Ln prompt(s) were in the set already.", nullptr, int(report.knownPrompts));
    if (report.skipped > 0)
        details << Text::tr("%Ln record(s) had no prompt and were left out.", nullptr, int(report.skipped));
    auto* box = new QMessageBox(QMessageBox::Information, Text::tr("Add prompts"),
        Text::tr("%Ln prompt(s) were taken in.", nullptr, int(report.newPrompts)), QMessageBox::Ok, parent);
    box->setObjectName(u"promptsDone"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details.join(u'\n'));
    box->open();
}

} // namespace

void askToImportPrompts(AnswerImport import, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new QFileDialog(
        parent, Text::tr("Add prompts"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ Text::tr("Prompts (*.txt *.csv *.json *.jsonl)"), Text::tr("All files (*)") });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [import = std::move(import), parent, done = std::move(done)](
            const QString& path) { importPrompts(import, path, parent, done); });
    dialog->open();
}

void importPrompts(const AnswerImport& import, const QString& path, QWidget* parent, const std::function<void()>& done)
{
    auto outcome = std::make_shared<ImportReport>();
    auto* work = new FileWork(
        Text::tr("Reading the prompts…"),
        [import, path, outcome](const ProgressReport& report) -> Result<qint64> {
            const auto imported = import(path, report);
            if (!imported)
                return fail(imported.error());
            *outcome = *imported;
            return outcome->newPrompts;
        },
        parent);
    QObject::connect(work, &FileWork::finished, parent, [outcome, path, parent, done](const Result<qint64>& prompts) {
        if (!prompts)
            return showError(parent, prompts.error(), QDir::toNativeSeparators(path));
        if (*prompts > 0)
            done();
        tellResult(*outcome, parent);
    });
    work->start();
}

} // namespace darkhorse
