// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importvotesdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/arena/models/aliasbook.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/data/aliasdialog.h"
#include "ui/data/filework.h"
#include "ui/data/mappingdialog.h"
#include "ui/data/voteimporttext.h"
#include "ui/data/voteimportwork.h"
#include "ui/data/votepreview.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::chrono::milliseconds kUpdate { 200 };
constexpr int kProgressSteps = 1000;
const QString kOtherLayout = u"\x1fother"_s; ///< no layout's name

} // namespace

ImportVotesDialog::ImportVotesDialog(VoteImportTools tools, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_tools(std::move(tools))
    , m_file(file)
    , m_mappings(m_tools.shelf.all())
    , m_fileLabel(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_formatBox(new QComboBox(this))
    , m_summaryLabel(new QLabel(this))
    , m_preview(new VotePreview(this))
    , m_namesButton(new QPushButton(this))
    , m_saveButton(new QPushButton(this))
    , m_progressBar(new QProgressBar(this))
    , m_paceLabel(new QLabel(this))
    , m_importButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"importVotesDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_formatBox, u"formatBox"_s }, { m_summaryLabel, u"summaryLabel"_s },
        { m_preview, u"preview"_s }, { m_namesButton, u"namesButton"_s }, { m_saveButton, u"saveButton"_s },
        { m_progressBar, u"progressBar"_s }, { m_paceLabel, u"paceLabel"_s }, { m_importButton, u"importButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    connect(m_formatBox, &QComboBox::activated, this, &ImportVotesDialog::takeFormat);
    connect(m_namesButton, &QPushButton::clicked, this, &ImportVotesDialog::askForAliases);
    connect(m_saveButton, &QPushButton::clicked, this, &ImportVotesDialog::askWhereToSave);
    connect(m_importButton, &QPushButton::clicked, this, &ImportVotesDialog::import);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &ImportVotesDialog::showProgress);
    listFormats();
    retranslate();
    resize(760, 560);
    inspect();
}

ImportVotesDialog::~ImportVotesDialog() = default;

void ImportVotesDialog::build()
{
    m_fileLabel->setFont(sectionFont());
    for (QLabel* label : { m_fileLabel, m_summaryLabel, m_paceLabel }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summaryLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_formatLabel->setBuddy(m_formatBox);
    m_progressBar->setTextVisible(false);
    m_importButton->setProperty("primary", true);
    m_saveButton->setAutoDefault(false);
    m_namesButton->setAutoDefault(false);

    m_preview->addBelowRejects(m_saveButton);

    auto* format = new QHBoxLayout;
    format->addWidget(m_formatLabel);
    format->addWidget(m_formatBox, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_paceLabel, 1);
    bottom->addWidget(m_importButton);
    bottom->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_fileLabel);
    column->addLayout(format);
    column->addWidget(m_summaryLabel);
    column->addWidget(m_namesButton, 0, Qt::AlignLeft);
    column->addWidget(m_preview, 1);
    column->addWidget(m_progressBar);
    column->addLayout(bottom);
}

void ImportVotesDialog::listFormats()
{
    const QString chosen = m_formatBox->currentData().toString();
    m_formatBox->clear();
    m_formatBox->addItem(QString(), QString());
    for (const VoteMapping& mapping : m_mappings)
        m_formatBox->addItem(mapping.name, mapping.name);
    for (const QString& format : voteImportFormats())
        m_formatBox->addItem(QString(), format);
    m_formatBox->insertSeparator(m_formatBox->count());
    m_formatBox->addItem(QString(), kOtherLayout);
    m_formatBox->setCurrentIndex(std::max(0, m_formatBox->findData(chosen)));
}

void ImportVotesDialog::takeFormat()
{
    if (m_formatBox->currentData() == kOtherLayout)
        describeLayout();
    else
        inspect();
}

void ImportVotesDialog::describeLayout()
{
    const auto known = std::ranges::find(m_mappings, m_report.format, &VoteMapping::name);
    const auto draft = m_tools.draft(m_file);
    m_formatBox->setCurrentIndex(std::max(0, m_formatBox->findData(m_format)));
    if (!draft) {
        showError(this, draft.error(), QDir::toNativeSeparators(m_file));
        return;
    }
    auto* dialog = new MappingDialog(m_tools, m_file, *draft, known == m_mappings.end() ? nullptr : &*known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::mappingChosen, this, &ImportVotesDialog::takeMapping);
    connect(dialog, &MappingDialog::shelfChanged, this, &ImportVotesDialog::takeShelf);
    dialog->open();
}

void ImportVotesDialog::askForAliases()
{
    auto* dialog = new AliasDialog(*m_tools.aliases, m_tools.modelNames(), m_report.models, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ImportVotesDialog::countNamesAlike);
    dialog->open();
}

void ImportVotesDialog::takeShelf()
{
    m_mappings = m_tools.shelf.all();
    listFormats();
    inspect();
}

void ImportVotesDialog::takeMapping(const VoteMapping& mapping)
{
    m_mappings = m_tools.shelf.all();
    if (std::ranges::find(m_mappings, mapping.name, &VoteMapping::name) == m_mappings.end())
        m_mappings.insert(m_mappings.begin(), mapping); // to be used this time
    listFormats();
    m_formatBox->setCurrentIndex(m_formatBox->findData(mapping.name));
    inspect();
}

void ImportVotesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportVotesDialog::retranslate()
{
    setWindowTitle(tr("Import Votes"));
    m_fileLabel->setText(QFileInfo(m_file).fileName());
    m_fileLabel->setToolTip(QDir::toNativeSeparators(m_file));
    m_formatLabel->setText(tr("&Layout:"));
    const bool isRead = m_state != State::Inspecting && m_state != State::Refused;
    m_formatBox->setItemText(0, isRead ? tr("As recognised: %1").arg(voteFileText(m_report)) : tr("As recognised"));
    for (const QString& format : voteImportFormats())
        m_formatBox->setItemText(m_formatBox->findData(format), voteFormatText(format));
    m_formatBox->setItemText(m_formatBox->findData(kOtherLayout), tr("Other layout…"));
    m_saveButton->setText(tr("&Save This List…"));
    m_importButton->setText(tr("&Import"));
    m_progressBar->setAccessibleName(tr("Progress"));
    m_namesButton->setVisible(m_namesAlike > 0 && m_state != State::Importing);
    m_namesButton->setText(tr("Na&mes That Look Alike (%1)…").arg(formatCount(m_namesAlike)));
    m_preview->show(m_report, m_rejects);
}

void ImportVotesDialog::countNamesAlike()
{
    if (m_tools.aliases == nullptr)
        return;
    const QMap<QString, QString>& known = m_tools.aliases->aliases().all();
    m_namesAlike = std::ranges::count_if(likelyAliases(m_report.models, m_tools.modelNames()),
        [&](const LikelyAlias& one) { return !known.contains(one.alias); });
    retranslate();
}

VoteImportOptions ImportVotesDialog::options() const { return { m_format, m_mappings }; }

void ImportVotesDialog::inspect()
{
    m_format = m_formatBox->currentData().toString();
    m_report = {};
    m_rejects.clear();
    setState(State::Inspecting);
    say(tr("The file is being read…"));
    start([inspect = m_tools.inspect, file = m_file, options = options()](
              const VoteImportHooks& hooks) { return inspect(file, options, hooks); },
        &ImportVotesDialog::takeInspection);
}

void ImportVotesDialog::import()
{
    setState(State::Importing);
    start([import = m_tools.import, file = m_file, options = options()](
              const VoteImportHooks& hooks) { return import(file, options, hooks); },
        &ImportVotesDialog::takeImport);
}

void ImportVotesDialog::start(
    std::function<Result<VoteImportReport>(const VoteImportHooks&)> work, void (ImportVotesDialog::*then)())
{
    m_work = std::make_unique<VoteImportWork>(std::move(work), nullptr);
    connect(m_work.get(), &VoteImportWork::finished, this, then);
    m_timer.start(kUpdate);
    m_work->start();
}

void ImportVotesDialog::takeInspection()
{
    const Result<VoteImportReport>& report = m_work->report();
    m_rejects = m_work->rejects();
    if (report) {
        m_report = *report;
        setState(m_report.votes > 0 ? State::Inspected : State::Refused);
        countNamesAlike();
        m_preview->showFirst();
        say(inspectionText(m_report));
        return;
    }
    setState(State::Refused);
    say(refusalText(report.error().code) + u'\n' + report.error().detail);
}

QString ImportVotesDialog::refusalText(Error::Code code)
{
    if (code == Error::Code::UnsupportedFormat)
        return tr("No votes are recognised in this file. If there are some, choose “Other layout…” above and say which "
                  "columns "
                  "hold what.");
    return errorSentence(code);
}

void ImportVotesDialog::takeImport()
{
    const Result<VoteImportReport>& report = m_work->report();
    if (report) {
        setState(State::Imported);
        say(importText(*report));
        emit imported();
        return;
    }
    setState(State::Inspected);
    if (report.error().code == Error::Code::Cancelled) {
        say(tr("Stopped. The arena is as it was."));
        return;
    }
    showError(this, report.error(), QDir::toNativeSeparators(m_file));
}

void ImportVotesDialog::setState(State state)
{
    m_state = state;
    const bool isBusy = state == State::Inspecting || state == State::Importing;
    if (!isBusy)
        m_timer.stop();
    m_progressBar->setVisible(isBusy);
    m_progressBar->setRange(0, 0);
    m_paceLabel->clear();
    m_formatBox->setEnabled(state == State::Inspected || state == State::Refused);
    m_importButton->setEnabled(state == State::Inspected);
    m_importButton->setDefault(state == State::Inspected);
    m_saveButton->setEnabled(!m_rejects.empty() && !isBusy);
    m_buttons->button(QDialogButtonBox::Close)->setText(isBusy ? tr("&Stop") : tr("&Close"));
    retranslate();
}

void ImportVotesDialog::say(const QString& text)
{
    m_summaryLabel->setText(text);
    announce(m_summaryLabel, text);
}

void ImportVotesDialog::showProgress()
{
    const VoteImportProgress progress = m_work->progress();
    if (progress.totalBytes > 0) {
        m_progressBar->setRange(0, kProgressSteps);
        m_progressBar->setValue(int(double(progress.bytes) / double(progress.totalBytes) * kProgressSteps));
    }
    m_paceLabel->setText(m_work->isCancelled() ? tr("Stopping…") : importPaceText(progress, m_work->pace()));
}

void ImportVotesDialog::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the Rows That Are Left Out"), QFileInfo(m_file).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Table (*.csv)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_file).completeBaseName() + u"-rejects.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportVotesDialog::saveRejects);
    dialog->open();
}

void ImportVotesDialog::saveRejects(const QString& target)
{
    auto* work = new FileWork(
        tr("Writing the rows that are left out…"),
        [save = m_tools.saveRejects, file = m_file, options = options(), target](const ProgressReport& report) {
            VoteImportHooks hooks;
            hooks.progress = [&report](const VoteImportProgress& progress) { return report(progress.votes); };
            return save(file, options, target, hooks);
        },
        this);
    connect(work, &FileWork::finished, this, [this, target](const Result<qint64>& rows) {
        if (rows)
            say(tr("%Ln row(s) were written to %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(target)));
        else if (rows.error().code != Error::Code::Cancelled)
            showError(this, rows.error(), QDir::toNativeSeparators(target));
    });
    work->start();
}

void ImportVotesDialog::done(int result)
{
    // The first press of Stop, Escape or the window's cross stops the work; the dialog stays to say so.
    if (m_state == State::Importing) {
        m_work->cancel();
        return;
    }
    QDialog::done(result);
}

} // namespace darkhorse
