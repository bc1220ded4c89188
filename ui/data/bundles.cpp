// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/bundles.h"

#include <algorithm>
#include <memory>
#include <numeric>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/data/filework.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::size_t kShownConflicts = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::Bundles)
};

QFileDialog* makeFileDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({ Text::tr("Bundles (*.dhbundle)"), Text::tr("All files (*)") });
    dialog->setDefaultSuffix(u"dhbundle"_s);
    return dialog;
}

QMessageBox* makeBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(u"bundleBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

QString conflictKindText(const QString& kind)
{
    if (kind == u"contestants"_s)
        return Text::tr("Model");
    if (kind == u"evaluators"_s)
        return Text::tr("Evaluator");
    if (kind == u"battles"_s)
        return Text::tr("Battle");
    if (kind == u"responses"_s)
        return Text::tr("Recorded answer");
    if (kind == u"labels"_s)
        return Text::tr("Label");
    if (kind == u"aliases"_s)
        return Text::tr("Other name");
    return Text::tr("Category");
}

QString conflictsText(const MergeReport& report)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(report.conflicts.size(), kShownConflicts); ++i) {
        const MergeConflict& one = report.conflicts[i];
        const QString what = Text::tr("%1 “%2”").arg(conflictKindText(one.kind), one.what);
        lines << (one.isTheirs ? Text::tr("%1: the bundle’s version stays.").arg(what)
                               : Text::tr("%1: this arena’s version stays.").arg(what));
    }
    if (const qint64 more = report.conflictCount - qint64(lines.size()); more > 0 && !lines.isEmpty())
        lines << Text::tr("… and %Ln more.", nullptr, int(more));
    return lines.join(u'\n');
}

/// Whether merging would change anything.
bool bringsSomething(const MergeReport& report) { return !report.added.isEmpty() || report.conflictCount > 0; }

/// What is new, a line a kind; kinds that come along with battles are one line.
QStringList newRecords(const MergeReport& report)
{
    QMap<QString, qint64> added = report.added;
    const auto take = [&added](const QString& kind) { return int(added.take(kind)); };
    QStringList lines;
    if (const int battles = take(u"battles"_s))
        lines << Text::tr("%Ln new battle(s).", nullptr, battles);
    if (const int models = take(u"contestants"_s))
        lines << Text::tr("%Ln new model(s).", nullptr, models);
    if (const int evaluators = take(u"evaluators"_s))
        lines << Text::tr("%Ln new evaluator(s).", nullptr, evaluators);
    if (const int names = take(u"aliases"_s))
        lines << Text::tr("%Ln new other name(s) of models.", nullptr, names);
    if (const qint64 rest = std::accumulate(added.cbegin(), added.cend(), qint64(0)))
        lines << Text::tr(
            "%Ln new record(s) of other kinds, such as prompts, recorded answers, notes and tags.", nullptr, int(rest));
    return lines;
}

QString reportText(const MergeReport& report)
{
    QStringList paragraphs;
    paragraphs << (report.isOwn ? Text::tr("The bundle was signed on this computer.")
                                : Text::tr("The bundle was signed by the installation %1.").arg(report.machine));
    if (!bringsSomething(report))
        paragraphs << Text::tr("All that is in it is in this arena already.");
    else if (const QStringList lines = newRecords(report); !lines.isEmpty())
        paragraphs << lines.join(u'\n');
    if (report.conflictCount > 0)
        paragraphs << Text::tr("%Ln record(s) differ from those of this arena; the same version of each stays in every "
                               "arena that is merged.",
            nullptr, int(report.conflictCount));
    if (std::ranges::any_of(report.conflicts, &MergeConflict::isOtherKept))
        paragraphs << Text::tr(
            "Of a battle that differs, the other version is set aside: it does not count, but it is not lost.");
    return paragraphs.join(u"\n\n"_s);
}

/// Why a bundle is not merged, where more is known than for any file.
ErrorText refusalText(Error::Code code)
{
    switch (code) {
    case Error::Code::InvalidInput:
        return { Text::tr("This bundle is damaged, or was changed after it was signed."),
            Text::tr("Nothing of it was taken. Ask whoever made it to send it again.") };
    case Error::Code::UnsupportedFormat:
        return { Text::tr("This file is no bundle, or one of a newer version of Darkhorse."),
            Text::tr("Choose a file that was written with “Export the whole arena”.") };
    default: return errorText(code);
    }
}

/// Runs a merge or its rehearsal, and hands over what came of it.
void runMerge(const BundleTools& tools, const QString& file, MergeMode mode, QWidget* parent,
    std::function<void(const MergeReport&)> then)
{
    const auto report = std::make_shared<MergeReport>();
    const auto work = [tools, file, mode, report](const ProgressReport& progress) {
        return tools.merge(file, mode, progress).map([&report](const MergeReport& done) {
            *report = done;
            return done.known;
        });
    };
    auto* running = new FileWork(
        mode == MergeMode::Merge ? Text::tr("Merging the bundle…") : Text::tr("Reading the bundle…"), work, parent);
    QObject::connect(running, &FileWork::finished, parent,
        [report, file, parent, then = std::move(then)](const Result<qint64>& done) {
            if (done)
                then(*report);
            else if (done.error().code != Error::Code::Cancelled)
                showError(parent, refusalText(done.error().code), done.error(), QDir::toNativeSeparators(file));
        });
    running->start();
}

} // namespace

void askToExportBundle(const BundleTools& tools, QWidget* parent)
{
    auto* dialog = makeFileDialog(parent, Text::tr("Export the Whole Arena"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(Text::tr("arena", "name of a file without its ending") + u".dhbundle"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [tools, parent](const QString& path) {
        auto* work = new FileWork(
            Text::tr("Writing the bundle…"),
            [tools, path](const ProgressReport& report) { return tools.write(path, report); }, parent);
        QObject::connect(work, &FileWork::finished, parent, [path, parent](const Result<qint64>& records) {
            if (records) {
                auto* box = makeBox(parent, Text::tr("Export the Whole Arena"),
                    Text::tr("%Ln record(s) were written and signed.", nullptr, int(*records)));
                box->setInformativeText(QDir::toNativeSeparators(path));
                box->open();
            } else if (records.error().code != Error::Code::Cancelled) {
                showError(parent, records.error(), QDir::toNativeSeparators(path));
            }
        });
        work->start();
    });
    dialog->open();
}

void askToMergeBundle(const BundleTools& tools, QWidget* parent, const std::function<void()>& done)
{
    auto* dialog = makeFileDialog(parent, Text::tr("Merge a Bundle"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [tools, parent, done](const QString& file) { mergeBundleFile(tools, file, parent, done); });
    dialog->open();
}

void mergeBundleFile(const BundleTools& tools, const QString& file, QWidget* parent, const std::function<void()>& done)
{
    runMerge(tools, file, MergeMode::DryRun, parent, [tools, file, parent, done](const MergeReport& would) {
        auto* box = makeBox(parent, Text::tr("Merge a Bundle"), QFileInfo(file).fileName());
        box->setInformativeText(reportText(would));
        box->setDetailedText(conflictsText(would));
        if (!bringsSomething(would)) {
            box->addButton(QMessageBox::Close);
            box->open();
            return;
        }
        auto* merge = box->addButton(Text::tr("&Merge"), QMessageBox::AcceptRole);
        box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(merge);
        QObject::connect(merge, &QPushButton::clicked, parent, [tools, file, parent, done] {
            runMerge(tools, file, MergeMode::Merge, parent, [parent, done](const MergeReport& merged) {
                done();
                auto* result = makeBox(parent, Text::tr("Merge a Bundle"), Text::tr("The bundle was merged."));
                result->setInformativeText(reportText(merged));
                result->setDetailedText(conflictsText(merged));
                result->open();
            });
        });
        box->open();
    });
}

} // namespace darkhorse
