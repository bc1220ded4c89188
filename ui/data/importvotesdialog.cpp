// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importvotesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/data/filework.h"
#include "ui/data/voteimporttext.h"
#include "ui/data/voteimportwork.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::chrono::milliseconds kUpdate { 200 };
constexpr int kProgressSteps = 1000;

void setRow(QTableWidget* table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        table->setItem(row, column, item);
    }
}

} // namespace

ImportVotesDialog::ImportVotesDialog(VoteImportTools tools, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_tools(std::move(tools))
    , m_file(file)
    , m_fileLabel(new QLabel(this))
    , m_formatLabel(new QLabel(this))
    , m_formatBox(new QComboBox(this))
    , m_summaryLabel(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_voteTable(new QTableWidget(0, 6, this))
    , m_rejectTable(new QTableWidget(0, 3, this))
    , m_saveButton(new QPushButton(this))
    , m_progressBar(new QProgressBar(this))
    , m_paceLabel(new QLabel(this))
    , m_importButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"importVotesDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_formatBox, u"formatBox"_s }, { m_summaryLabel, u"summaryLabel"_s },
        { m_tabs, u"tabs"_s }, { m_voteTable, u"voteTable"_s }, { m_rejectTable, u"rejectTable"_s },
        { m_saveButton, u"saveButton"_s }, { m_progressBar, u"progressBar"_s }, { m_paceLabel, u"paceLabel"_s },
        { m_importButton, u"importButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    connect(m_formatBox, &QComboBox::activated, this, &ImportVotesDialog::inspect);
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
    for (QTableWidget* table : { m_voteTable, m_rejectTable }) {
        table->verticalHeader()->hide();
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
    }
    m_rejectTable->horizontalHeader()->setStretchLastSection(true);
    m_formatLabel->setBuddy(m_formatBox);
    m_progressBar->setTextVisible(false);
    m_importButton->setProperty("primary", true);
    m_saveButton->setAutoDefault(false);

    auto* rejects = new QWidget(this);
    auto* rejectColumn = new QVBoxLayout(rejects);
    rejectColumn->setContentsMargins(0, spacing::kNormal, 0, 0);
    rejectColumn->addWidget(m_rejectTable, 1);
    rejectColumn->addWidget(m_saveButton, 0, Qt::AlignLeft);
    m_tabs->addTab(m_voteTable, {});
    m_tabs->addTab(rejects, {});

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
    column->addWidget(m_tabs, 1);
    column->addWidget(m_progressBar);
    column->addLayout(bottom);
}

void ImportVotesDialog::listFormats()
{
    m_formatBox->addItem(QString(), QString());
    for (const QString& format : voteImportFormats())
        m_formatBox->addItem(QString(), format);
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
    for (int i = 1; i < m_formatBox->count(); ++i)
        m_formatBox->setItemText(i, voteFormatText(m_formatBox->itemData(i).toString()));
    m_voteTable->setHorizontalHeaderLabels(
        { tr("Model A"), tr("Model B"), tr("Verdict"), tr("Evaluator"), tr("Language"), tr("Time") });
    m_voteTable->setAccessibleName(tr("First votes of the file"));
    m_rejectTable->setHorizontalHeaderLabels({ tr("Line"), tr("Column"), tr("Reason") });
    m_rejectTable->setAccessibleName(tr("Rows that are no votes"));
    m_tabs->setTabText(0, tr("First &Votes"));
    m_tabs->setTabText(1, tr("&Rows Left Out (%1)").arg(formatCount(m_report.rejectedRows())));
    m_saveButton->setText(tr("&Save This List…"));
    m_importButton->setText(tr("&Import"));
    m_progressBar->setAccessibleName(tr("Progress"));
    showFirstVotes();
    showRejects();
}

VoteImportOptions ImportVotesDialog::options() const { return { m_formatBox->currentData().toString() }; }

void ImportVotesDialog::inspect()
{
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
        say(inspectionText(m_report));
        return;
    }
    setState(State::Refused);
    const ErrorText text = errorText(report.error().code);
    say(text.what + u' ' + text.advice + u'\n' + report.error().detail);
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

void ImportVotesDialog::showFirstVotes()
{
    m_voteTable->setRowCount(int(m_report.firstVotes.size()));
    for (int row = 0; row < m_voteTable->rowCount(); ++row) {
        const PreviewedVote& vote = m_report.firstVotes[std::size_t(row)];
        setRow(m_voteTable, row,
            { vote.modelA, vote.modelB, verdictText(vote.verdict), vote.evaluator, vote.language,
                vote.timeUtcMs != 0 ? formatDateTime(vote.timeUtcMs) : QString() });
    }
    m_voteTable->resizeColumnsToContents();
}

void ImportVotesDialog::showRejects()
{
    m_rejectTable->setRowCount(int(m_rejects.size()));
    for (int row = 0; row < m_rejectTable->rowCount(); ++row) {
        const RejectedVote& reject = m_rejects[std::size_t(row)];
        setRow(m_rejectTable, row, { formatCount(reject.line), reject.column, rejectReasonText(reject.reason) });
    }
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
            say(tr("%n row(s) were written to %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(target)));
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
