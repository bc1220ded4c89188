// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/cleaningdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/standings/cleaningbook.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/leftouttext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using enum LeftOutReason;

constexpr std::chrono::milliseconds kLookDelay { 250 };
constexpr int kListedVotes = 1000;
constexpr int kMostVotesADay = 100'000;
constexpr int kUsualVotesADay = 5; ///< of Chatbot Arena's test board
constexpr std::array kSwitches { IdentityLeak, LeftOutReason::Error, Unfinished, Banned, Anomalous, DailyLimit };

} // namespace

CleaningDialog::CleaningDialog(CleaningBook& book, RuleBook& rules, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_battleRules(rules)
    , m_introLabel(new QLabel(this))
    , m_bannedEdit(new QLineEdit(this))
    , m_anomalyBox(new QComboBox(this))
    , m_limitBox(new QSpinBox(this))
    , m_statusLabel(new QLabel(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"cleaningDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_bannedEdit, u"bannedEdit"_s }, { m_anomalyBox, u"anomalyBox"_s },
        { m_limitBox, u"limitBox"_s }, { m_statusLabel, u"statusLabel"_s }, { m_table, u"leftOutTable"_s },
        { m_buttons, u"buttons"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    retranslate();
    show(book.rules());
    m_delay.setSingleShot(true);
    m_delay.setInterval(kLookDelay);
    const auto lookSoon = [this] {
        retranslate();
        m_delay.start();
    };
    for (const auto& [reason, row] : m_rows)
        connect(row.check, &QCheckBox::toggled, this, lookSoon);
    connect(m_bannedEdit, &QLineEdit::textChanged, this, lookSoon);
    connect(m_anomalyBox, &QComboBox::activated, this, lookSoon);
    connect(m_limitBox, &QSpinBox::valueChanged, this, lookSoon);
    connect(&m_delay, &QTimer::timeout, this, &CleaningDialog::look);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CleaningDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(780, 600);
    look();
}

void CleaningDialog::build()
{
    m_introLabel->setWordWrap(true);
    m_statusLabel->setWordWrap(true);
    m_limitBox->setRange(1, kMostVotesADay);
    for (const AnomalyRule rule : { AnomalyRule::FastChat, AnomalyRule::Paper })
        m_anomalyBox->addItem(QString(), int(rule));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kNormal);
    grid->setColumnStretch(1, 1);
    const std::map<LeftOutReason, QWidget*> fields { { Banned, m_bannedEdit }, { Anomalous, m_anomalyBox },
        { DailyLimit, m_limitBox } };
    int line = 0;
    for (const LeftOutReason reason : kSwitches) {
        Row& row = m_rows[reason];
        row.check = new QCheckBox(this);
        row.check->setObjectName(toWord(reason) + u"Check"_s);
        row.count = new QLabel(this);
        row.count->setObjectName(toWord(reason) + u"Count"_s);
        row.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const auto field = fields.find(reason);
        grid->addWidget(row.check, line, 0, 1, field == fields.end() ? 2 : 1);
        if (field != fields.end())
            grid->addWidget(field->second, line, 1);
        grid->addWidget(row.count, line++, 2);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_introLabel);
    column->addLayout(grid);
    column->addWidget(m_statusLabel);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
}

void CleaningDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CleaningDialog::retranslate()
{
    setWindowTitle(tr("Votes That Do Not Count"));
    m_introLabel->setText(
        tr("What is ticked here is left out of every leaderboard and chart. Nothing is deleted: untick "
           "it, and the votes count again."));
    m_rows[IdentityLeak].check->setText(tr("Answers that &name a model or its maker"));
    m_rows[LeftOutReason::Error].check->setText(tr("&Error messages in place of answers"));
    m_rows[Unfinished].check->setText(tr("&Unfinished answers"));
    m_rows[Banned].check->setText(tr("Votes of these e&valuators:"));
    m_rows[Anomalous].check->setText(tr("Evaluators who do not vote as &others do:"));
    m_rows[DailyLimit].check->setText(tr("More votes of an evaluator and &day than:"));
    m_bannedEdit->setPlaceholderText(tr("Names, with commas between them"));
    m_bannedEdit->setAccessibleName(tr("Evaluators whose votes are left out"));
    m_anomalyBox->setItemText(0, tr("by Chatbot Arena's test"));
    m_anomalyBox->setItemText(1, tr("by the test of Chatbot Arena's paper"));
    m_anomalyBox->setAccessibleName(tr("Test of evaluators"));
    m_limitBox->setAccessibleName(tr("Votes of an evaluator and day"));
    m_bannedEdit->setEnabled(m_rows[Banned].check->isChecked());
    m_anomalyBox->setEnabled(m_rows[Anomalous].check->isChecked());
    m_limitBox->setEnabled(m_rows[DailyLimit].check->isChecked());
    m_table->setHorizontalHeaderLabels({ tr("Reason"), tr("Model A"), tr("Model B"), tr("Evaluator"), tr("Time") });
    m_table->setAccessibleName(tr("Votes that do not count"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    list();
}

void CleaningDialog::show(const CleaningRules& rules)
{
    m_rows[IdentityLeak].check->setChecked(!m_battleRules.rules().countsLeaks);
    m_rows[LeftOutReason::Error].check->setChecked(rules.leavesOutErrors);
    m_rows[Unfinished].check->setChecked(rules.leavesOutUnfinished);
    m_rows[Banned].check->setChecked(rules.leavesOutBanned && !rules.banned.isEmpty());
    m_rows[Anomalous].check->setChecked(rules.anomaly != AnomalyRule::None);
    m_rows[DailyLimit].check->setChecked(rules.votesADay > 0);
    m_bannedEdit->setText(rules.banned.join(u", "_s));
    m_anomalyBox->setCurrentIndex(std::max(0, m_anomalyBox->findData(int(rules.anomaly))));
    m_limitBox->setValue(rules.votesADay > 0 ? rules.votesADay : kUsualVotesADay);
    retranslate();
}

CleaningRules CleaningDialog::chosen() const
{
    const auto isOn = [this](LeftOutReason reason) { return m_rows.at(reason).check->isChecked(); };
    CleaningRules rules;
    rules.leavesOutErrors = isOn(LeftOutReason::Error);
    rules.leavesOutUnfinished = isOn(Unfinished);
    rules.leavesOutBanned = isOn(Banned);
    for (const QString& name : m_bannedEdit->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            rules.banned.append(name.trimmed());
    }
    rules.anomaly = isOn(Anomalous) ? AnomalyRule(m_anomalyBox->currentData().toInt()) : AnomalyRule::None;
    rules.votesADay = isOn(DailyLimit) ? m_limitBox->value() : 0;
    return rules;
}

void CleaningDialog::look()
{
    m_statusLabel->setText(tr("The votes are being looked through…"));
    const int look = ++m_looks;
    m_book.lookBy(chosen(), !m_rows.at(IdentityLeak).check->isChecked(), this,
        [this, look](const Result<std::vector<LeftOutVote>>& votes) {
            if (look == m_looks)
                take(votes);
        });
}

void CleaningDialog::take(const Result<std::vector<LeftOutVote>>& votes)
{
    m_votes = votes.value_or(std::vector<LeftOutVote> {});
    if (votes)
        m_statusLabel->setText(tr("%Ln vote(s) do not count.", nullptr, int(m_votes.size())));
    else
        m_statusLabel->setText(errorSentence(votes.error().code));
    list();
}

void CleaningDialog::list()
{
    for (const auto& [reason, row] : m_rows) {
        const auto count = std::ranges::count(m_votes, reason, &LeftOutVote::reason);
        row.count->setText(row.check->isChecked() ? formatCount(count) : QString());
    }
    m_table->setRowCount(std::min(int(m_votes.size()), kListedVotes));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LeftOutVote& vote = m_votes[std::size_t(row)];
        const QStringList texts { toWord(vote.reason), vote.models.a, vote.models.b, vote.evaluator,
            formatDateTime(vote.castAtUtcMs) };
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
        m_table->item(row, 0)->setToolTip(leftOutText(vote.reason));
    }
    m_table->resizeColumnsToContents();
}

void CleaningDialog::accept()
{
    BattleRules battleRules = m_battleRules.rules();
    battleRules.countsLeaks = !m_rows.at(IdentityLeak).check->isChecked();
    Result<void> changed = m_book.change(chosen());
    if (changed && !(battleRules == m_battleRules.rules()))
        changed = m_battleRules.change(battleRules);
    if (changed)
        QDialog::accept();
    else
        showError(this, changed.error());
}

void askForCleaning(ArenaSession& session, QWidget* parent)
{
    auto* dialog = new CleaningDialog(session.cleaning(), session.rules(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace darkhorse
