// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/aheaddialog.h"

#include <QDialogButtonBox>
#include <QDoubleValidator>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include "core/arena/models/roster.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kMostParallel = 64;
constexpr int kUsualParallel = 4;
constexpr double kMostDollars = 1e6;

} // namespace

AheadDialog::AheadDialog(Roster& roster, MakerFactory makers, QWidget* parent)
    : QDialog(parent)
    , m_makers(std::move(makers))
    , m_introLabel(new QLabel(this))
    , m_fileButton(new QPushButton(this))
    , m_fileLabel(new QLabel(this))
    , m_modelsLabel(new QLabel(this))
    , m_modelList(new QListWidget(this))
    , m_parallelLabel(new QLabel(this))
    , m_parallelBox(new QSpinBox(this))
    , m_costLabel(new QLabel(this))
    , m_costBox(new QLineEdit(this))
    , m_progressBar(new QProgressBar(this))
    , m_statusLabel(new QLabel(this))
    , m_startButton(new QPushButton(this))
    , m_stopButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"aheadDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_fileButton, u"fileButton"_s }, { m_fileLabel, u"fileLabel"_s },
        { m_modelList, u"modelList"_s }, { m_parallelBox, u"parallelBox"_s }, { m_costBox, u"costBox"_s },
        { m_progressBar, u"progressBar"_s }, { m_statusLabel, u"statusLabel"_s }, { m_startButton, u"startButton"_s },
        { m_stopButton, u"stopButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    listModels(roster);
    connect(m_fileButton, &QPushButton::clicked, this, &AheadDialog::chooseFile);
    connect(m_startButton, &QPushButton::clicked, this, &AheadDialog::start);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_maker->stop(); });
    connect(m_modelList, &QListWidget::itemChanged, this, &AheadDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    updateButtons();
    resize(560, 520);
}

AheadDialog::~AheadDialog() = default;

void AheadDialog::build()
{
    for (QLabel* label : { m_introLabel, m_fileLabel, m_statusLabel }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_parallelBox->setRange(1, kMostParallel);
    m_parallelBox->setValue(kUsualParallel);
    m_costBox->setValidator(new QDoubleValidator(0, kMostDollars, 4, m_costBox));
    m_modelsLabel->setBuddy(m_modelList);
    m_parallelLabel->setBuddy(m_parallelBox);
    m_costLabel->setBuddy(m_costBox);
    m_progressBar->setVisible(false);
    m_startButton->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    grid->setSpacing(spacing::kNormal);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_introLabel, 0, 0, 1, 2);
    grid->addWidget(m_fileButton, 1, 0);
    grid->addWidget(m_fileLabel, 1, 1);
    grid->addWidget(m_modelsLabel, 2, 0, 1, 2);
    grid->addWidget(m_modelList, 3, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->addWidget(m_parallelLabel, 4, 0);
    grid->addWidget(m_parallelBox, 4, 1, Qt::AlignLeft);
    grid->addWidget(m_costLabel, 5, 0);
    grid->addWidget(m_costBox, 5, 1);
    grid->addWidget(m_progressBar, 6, 0, 1, 2);
    grid->addWidget(m_statusLabel, 7, 0, 1, 2);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_startButton);
    bottom->addWidget(m_stopButton);
    bottom->addStretch();
    bottom->addWidget(m_buttons);
    grid->addLayout(bottom, 8, 0, 1, 2);
}

void AheadDialog::listModels(Roster& roster)
{
    const auto all = roster.all();
    for (const Contestant& one : all.value_or(std::vector<Contestant> {})) {
        if (one.kind == ContestantKind::Recorded || one.isRetired)
            continue;
        auto* item = new QListWidgetItem(one.shownName(), m_modelList);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(one.isEnabled ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, one.id.value);
    }
}

std::vector<ContestantId> AheadDialog::chosen() const
{
    std::vector<ContestantId> ids;
    for (int row = 0; row < m_modelList->count(); ++row) {
        if (m_modelList->item(row)->checkState() == Qt::Checked)
            ids.push_back({ m_modelList->item(row)->data(Qt::UserRole).toLongLong() });
    }
    return ids;
}

void AheadDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose Prompts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AheadDialog::openPrompts);
    dialog->open();
}

void AheadDialog::openPrompts(const QString& path)
{
    m_file = {};
    m_inquiry = std::make_unique<QObject>();
    announce(m_fileLabel, tr("Reading the file…"));
    readPromptFile(path, m_inquiry.get(), [this](const Result<PromptFile>& file) {
        if (!file) {
            announce(m_fileLabel, errorSentence(file.error().code));
        } else {
            m_file = *file;
            announce(
                m_fileLabel, tr("%1: %Ln prompt(s)", "name of the file", int(file->prompts.size())).arg(file->name));
        }
        updateButtons();
    });
    updateButtons();
}

void AheadDialog::start()
{
    AnswerMaker::Order order;
    order.prompts = m_file.prompts;
    order.promptSet = m_file.name;
    order.contestants = chosen();
    order.parallel = m_parallelBox->value();
    bool isNumber = false;
    const double dollars = locale().toDouble(m_costBox->text(), &isNumber);
    if (isNumber && dollars > 0)
        order.costLimit = dollars;
    m_maker = m_makers();
    connect(m_maker.get(), &AnswerMaker::progressed, this, &AheadDialog::showProgress);
    connect(m_maker.get(), &AnswerMaker::ended, this, &AheadDialog::finish);
    if (const auto started = m_maker->start(order); !started) {
        m_maker.reset();
        announce(m_statusLabel, errorSentence(started.error().code));
    }
    updateButtons();
}

void AheadDialog::showProgress()
{
    const AnswerMaker::Progress& progress = m_maker->progress();
    m_progressBar->setRange(0, int(progress.total));
    m_progressBar->setValue(int(progress.there + progress.made + progress.failed));
    const QString counts = tr("Made: %1, there before: %2, failed: %3, cost: $%4")
                               .arg(formatCount(progress.made), formatCount(progress.there),
                                   formatCount(progress.failed), QLocale().toString(progress.cost, 'f', 4));
    m_statusLabel->setText(
        progress.left ? tr("%1, time left: %2").arg(counts, formatDuration(*progress.left)) : counts);
}

void AheadDialog::finish(AnswerMaker::End end)
{
    QString text = tr("%1 %2", "how it ended, then the counts").arg(endText(end), m_statusLabel->text());
    if (const auto& failures = m_maker->failures(); !failures.empty())
        text = tr("%1\nThe last failure: %2").arg(text, errorSentence(failures.back().error.code));
    m_maker.release()->deleteLater(); // it is in its signal
    announce(m_statusLabel, text);
    updateButtons();
}

QString AheadDialog::endText(AnswerMaker::End end) const
{
    switch (end) {
    case AnswerMaker::End::Done: return tr("Done.");
    case AnswerMaker::End::Stopped: return tr("Stopped. The same again goes on from here.");
    case AnswerMaker::End::CostReached: return tr("The cost limit is reached.");
    case AnswerMaker::End::NotStored: return tr("The arena could not be written.");
    }
    Q_UNREACHABLE();
}

void AheadDialog::updateButtons()
{
    const bool isWorking = m_maker != nullptr;
    m_startButton->setEnabled(!isWorking && !m_file.prompts.isEmpty() && !chosen().empty());
    m_stopButton->setEnabled(isWorking);
    m_progressBar->setVisible(isWorking);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_fileButton, m_modelList, m_parallelBox, m_costBox })
        widget->setEnabled(!isWorking);
}

void AheadDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AheadDialog::retranslate()
{
    setWindowTitle(tr("Make Answers Ahead"));
    m_introLabel->setText(
        tr("Asks models every prompt of a file and keeps the answers, so that battles over these prompts need "
           "no network. What is there already is not asked again."));
    m_fileButton->setText(tr("Choose &Prompts…"));
    if (m_file.prompts.isEmpty())
        m_fileLabel->setText(tr("Text with one prompt a line, JSON, JSON lines or CSV."));
    m_modelsLabel->setText(tr("&Models to ask:"));
    m_parallelLabel->setText(tr("&Questions at a time for each server:"));
    m_costLabel->setText(tr("Stop at a &cost of (US dollars):"));
    m_costBox->setPlaceholderText(tr("No limit"));
    m_modelList->setAccessibleName(tr("Models to ask"));
    m_parallelBox->setAccessibleName(tr("Questions at a time for each server"));
    m_costBox->setAccessibleName(tr("Cost limit in US dollars"));
    m_progressBar->setAccessibleName(tr("Answers so far"));
    m_startButton->setText(tr("&Start"));
    m_stopButton->setText(tr("S&top"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace darkhorse
