// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importanswers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include "ui/common/errortext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ImportAnswers)
};

/// What came of all files together; written by the work, read when it has ended.
struct Outcome {
    ImportReport total;
    QString failedPath;

    void add(const ImportReport& report)
    {
        total.newContestants += report.newContestants;
        total.newAnswers += report.newAnswers;
        total.knownAnswers += report.knownAnswers;
        total.newPrompts += report.newPrompts;
        total.skipped += report.skipped;
    }
};

QString details(const ImportReport& total)
{
    QStringList lines { Text::tr("%Ln new model(s).", nullptr, int(total.newContestants)),
        Text::tr("%Ln new prompt(s).", nullptr, int(total.newPrompts)) };
    if (total.knownAnswers > 0)
        lines << Text::tr("%Ln answer(s) were there already and stay as they were.", nullptr, int(total.knownAnswers));
    if (total.skipped > 0)
        lines << Text::tr("%Ln record(s) had no prompt or no answer and were left out.", nullptr, int(total.skipped));
    return lines.join(u'\n');
}

void tellResult(const ImportReport& total, QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::Information, Text::tr("Import answers"),
        Text::tr("%Ln answer(s) were taken in.", nullptr, int(total.newAnswers)), QMessageBox::Ok, parent);
    box->setObjectName(u"importDone"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details(total));
    box->open();
}

} // namespace

void askToImportAnswers(AnswerImport import, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new QFileDialog(
        parent, Text::tr("Import answers"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ Text::tr("Recorded answers (*.json *.jsonl *.csv)"), Text::tr("All files (*)") });
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
        [import = std::move(import), parent, done = std::move(done)](
            const QStringList& paths) { importAnswers(import, paths, parent, done); });
    dialog->open();
}

void importAnswers(
    const AnswerImport& import, const QStringList& paths, QWidget* parent, const std::function<void()>& done)
{
    auto outcome = std::make_shared<Outcome>();
    auto* work = new FileWork(
        Text::tr("Reading the answers…"),
        [import, paths, outcome](const ProgressReport& report) -> Result<qint64> {
            for (const QString& path : paths) {
                const auto imported
                    = import(path, [&](qint64 answers) { return report(outcome->total.newAnswers + answers); });
                if (!imported) {
                    outcome->failedPath = path;
                    return fail(imported.error());
                }
                outcome->add(*imported); // it is in, whatever was pressed meanwhile
            }
            return outcome->total.newAnswers;
        },
        parent);
    QObject::connect(work, &FileWork::finished, parent, [outcome, parent, done](const Result<qint64>& answers) {
        if (outcome->total.newAnswers > 0 || outcome->total.newPrompts > 0)
            done(); // also when a later file failed: each file is in whole or not at all
        if (answers)
            tellResult(outcome->total, parent);
        else if (answers.error().code != Error::Code::Cancelled)
            showError(parent, answers.error(), QDir::toNativeSeparators(outcome->failedPath));
    });
    work->start();
}

} // namespace darkhorse
