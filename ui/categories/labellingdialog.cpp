// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/labellingdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "core/arena/models/roster.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Rubric {
    QString name; ///< as in rubricNames()
    const char* text; ///< what people call it
};

const Rubric kRubrics[] {
    { u"hard"_s, QT_TRANSLATE_NOOP("darkhorse::LabellingDialog", "Hard prompts (seven criteria)") },
    { u"if"_s, QT_TRANSLATE_NOOP("darkhorse::LabellingDialog", "Instruction following") },
    { u"math"_s, QT_TRANSLATE_NOOP("darkhorse::LabellingDialog", "Math") },
    { u"creative_writing"_s, QT_TRANSLATE_NOOP("darkhorse::LabellingDialog", "Creative writing") },
};

} // namespace

LabellingDialog::LabellingDialog(Roster& roster, RunFactory runs, QWidget* parent)
    : QDialog(parent)
    , m_runs(std::move(runs))
    , m_introLabel(new QLabel(this))
    , m_modelLabel(new QLabel(this))
    , m_modelBox(new QComboBox(this))
    , m_rubricsLabel(new QLabel(this))
    , m_rubricList(new QListWidget(this))
    , m_progressBar(new QProgressBar(this))
    , m_statusLabel(new QLabel(this))
    , m_startButton(new QPushButton(this))
    , m_stopButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"labellingDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_modelBox, u"modelBox"_s }, { m_rubricList, u"rubricList"_s },
        { m_progressBar, u"progressBar"_s }, { m_statusLabel, u"statusLabel"_s }, { m_startButton, u"startButton"_s },
        { m_stopButton, u"stopButton"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    for (const Rubric& rubric : kRubrics) {
        auto* item = new QListWidgetItem(m_rubricList);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, rubric.name);
    }
    listModels(roster);
    connect(&roster, &Roster::rosterChanged, this, [this, &roster] { listModels(roster); });
    connect(m_startButton, &QPushButton::clicked, this, &LabellingDialog::start);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_isStopped = true;
        m_run->cancel();
    });
    connect(m_rubricList, &QListWidget::itemChanged, this, &LabellingDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    retranslate();
    updateButtons();
    resize(520, 400);
}

LabellingDialog::~LabellingDialog() = default;

void LabellingDialog::build()
{
    for (QLabel* label : { m_introLabel, m_statusLabel }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_modelLabel->setBuddy(m_modelBox);
    m_rubricsLabel->setBuddy(m_rubricList);
    m_startButton->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    grid->setSpacing(spacing::kNormal);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_introLabel, 0, 0, 1, 2);
    grid->addWidget(m_modelLabel, 1, 0);
    grid->addWidget(m_modelBox, 1, 1);
    grid->addWidget(m_rubricsLabel, 2, 0, 1, 2);
    grid->addWidget(m_rubricList, 3, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->addWidget(m_progressBar, 4, 0, 1, 2);
    grid->addWidget(m_statusLabel, 5, 0, 1, 2);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_startButton);
    bottom->addWidget(m_stopButton);
    bottom->addStretch();
    bottom->addWidget(m_buttons);
    grid->addLayout(bottom, 6, 0, 1, 2);
}

void LabellingDialog::listModels(Roster& roster)
{
    const QVariant chosen = m_modelBox->currentData();
    m_modelBox->clear();
    const auto all = roster.all();
    for (const Contestant& one : all.value_or(std::vector<Contestant> {})) {
        if (one.kind != ContestantKind::Recorded && !one.isRetired)
            m_modelBox->addItem(one.shownName(), one.name);
    }
    m_modelBox->setCurrentIndex(std::max(0, m_modelBox->findData(chosen)));
    updateButtons();
}

QStringList LabellingDialog::rubrics() const
{
    QStringList names;
    for (int row = 0; row < m_rubricList->count(); ++row) {
        if (m_rubricList->item(row)->checkState() == Qt::Checked)
            names.append(m_rubricList->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

void LabellingDialog::start()
{
    auto run = m_runs(m_modelBox->currentData().toString(), rubrics());
    if (!run) {
        announce(m_statusLabel, errorSentence(run.error().code));
        return;
    }
    m_run = std::move(*run);
    m_isStopped = false;
    m_failure.clear();
    connect(m_run.get(), &LabellingRun::progressed, this, &LabellingDialog::showProgress);
    connect(m_run.get(), &LabellingRun::finished, this, &LabellingDialog::finish);
    connect(m_run.get(), &LabellingRun::failed, this,
        [this](const Error& error) { m_failure = errorSentence(error.code); });
    m_progressBar->setRange(0, 0);
    m_statusLabel->clear();
    updateButtons();
    m_run->start();
}

void LabellingDialog::showProgress(const LabellingProgress& progress)
{
    m_progressBar->setRange(0, int(progress.total));
    m_progressBar->setValue(int(progress.done));
    const QString counts = tr("Labelled: %1, not understood: %2, without an answer: %3, tokens: %4")
                               .arg(formatCount(progress.labelled), formatCount(progress.notUnderstood),
                                   formatCount(progress.failed), formatCount(progress.tokens));
    m_statusLabel->setText(
        progress.cost ? tr("%1, cost: $%2").arg(counts, QLocale().toString(*progress.cost, 'f', 4)) : counts);
}

void LabellingDialog::finish()
{
    const LabellingProgress progress = m_run->progress();
    showProgress(progress);
    QString ending = tr("Done.");
    if (m_isStopped)
        ending = tr("Stopped. The same again goes on from here.");
    else if (!m_failure.isEmpty())
        ending = m_failure;
    else if (progress.total == 0)
        ending = tr("Every prompt is labelled already.");
    m_run.release()->deleteLater(); // it is in its signal
    announce(m_statusLabel,
        progress.total == 0 ? ending : tr("%1 %2", "how it ended, then the counts").arg(ending, m_statusLabel->text()));
    updateButtons();
}

void LabellingDialog::updateButtons()
{
    const bool isWorking = m_run != nullptr;
    m_startButton->setEnabled(!isWorking && m_modelBox->count() > 0 && !rubrics().isEmpty());
    m_stopButton->setEnabled(isWorking);
    m_progressBar->setVisible(isWorking);
    m_modelBox->setEnabled(!isWorking && m_modelBox->count() > 0);
    m_rubricList->setEnabled(!isWorking);
}

void LabellingDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LabellingDialog::retranslate()
{
    setWindowTitle(tr("Label Prompts by a Model"));
    m_introLabel->setText(
        tr("A model reads every prompt that was battled over and says what it is about. Categories by label then "
           "count those votes. What is labelled already is not asked again; a correction by a person always wins."));
    m_modelLabel->setText(tr("&Model:"));
    m_modelBox->setPlaceholderText(tr("No model that answers for itself: add one on the page Models."));
    m_rubricsLabel->setText(tr("What to &ask:"));
    for (int row = 0; row < m_rubricList->count(); ++row)
        m_rubricList->item(row)->setText(tr(kRubrics[row].text));
    m_modelBox->setAccessibleName(tr("Model that labels"));
    m_rubricList->setAccessibleName(tr("What to ask"));
    m_progressBar->setAccessibleName(tr("Prompts asked so far"));
    m_startButton->setText(tr("&Start"));
    m_stopButton->setText(tr("S&top"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

} // namespace darkhorse
