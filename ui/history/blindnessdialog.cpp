// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/blindnessdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QTableWidget* makeTable(QWidget* parent, const QString& name, int columns)
{
    auto* table = new QTableWidget(0, columns, parent);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setTabKeyNavigation(false);
    return table;
}

QString number(double value) { return QLocale().toString(value, 'f', 2); }

QString indexText(const BlindnessEstimate& estimate)
{
    return estimate.count == 0
        ? u"–"_s
        : u"%1 (%2 … %3)"_s.arg(number(estimate.value), number(estimate.lower), number(estimate.upper));
}

QString shareText(const BlindnessEstimate& estimate)
{
    return estimate.count == 0 ? u"–"_s
                               : u"%1 (%2 … %3)"_s.arg(formatPercent(estimate.value), formatPercent(estimate.lower),
                                   formatPercent(estimate.upper));
}

void addRow(QTableWidget* table, const QStringList& cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

BlindnessDialog::BlindnessDialog(Source source, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_evaluators(makeTable(this, u"evaluatorTable"_s, 7))
    , m_modelsLabel(new QLabel(this))
    , m_models(makeTable(this, u"modelTable"_s, 3))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"blindnessDialog"_s);
    m_text->setObjectName(u"blindnessText"_s);
    m_text->setWordWrap(true);
    m_modelsLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_text);
    column->addWidget(m_evaluators, 2);
    column->addWidget(m_modelsLabel);
    column->addWidget(m_models, 3);
    column->addWidget(m_buttons);
    resize(760, 540);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_thread.reset(QThread::create([this, source = std::move(source)] {
        const Result<BlindnessReport> report = source();
        QMetaObject::invokeMethod(this, [this, report] { take(report); });
    }));
    m_thread->start();
}

BlindnessDialog::~BlindnessDialog() { m_thread->wait(); }

void BlindnessDialog::take(const Result<BlindnessReport>& report)
{
    if (report)
        m_report = *report;
    else
        m_problem = report.error().code;
    retranslate();
}

void BlindnessDialog::fill()
{
    m_evaluators->setRowCount(0);
    m_models->setRowCount(0);
    if (!m_report)
        return;
    const auto addEvaluator = [this](const QString& name, const BlindnessRow& row) {
        addRow(m_evaluators,
            { name, QLocale().toString(row.index.count), indexText(row.index), QLocale().toString(row.left.count),
                shareText(row.left), QLocale().toString(row.selfAgreement.count), shareText(row.selfAgreement) });
    };
    for (const BlindnessRow& row : m_report->evaluators)
        addEvaluator(row.name, row);
    addEvaluator(tr("All evaluators"), m_report->all);
    for (const BlindnessRow& row : m_report->models)
        addRow(m_models, { row.name, QLocale().toString(row.index.count), indexText(row.index) });
    m_evaluators->resizeColumnsToContents();
    const int missing = m_evaluators->horizontalHeader()->length() - m_evaluators->viewport()->width();
    if (missing > 0 && screen())
        resize(std::min(width() + missing, screen()->availableSize().width() * 9 / 10), height());
}

void BlindnessDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BlindnessDialog::retranslate()
{
    setWindowTitle(tr("How blind were the evaluators?"));
    if (m_problem)
        m_text->setText(errorSentence(*m_problem));
    else if (!m_report)
        m_text->setText(tr("Reading the votes…"));
    else if (m_report->all.index.count == 0 && m_report->all.selfAgreement.count == 0)
        m_text->setText(tr("Nobody has been asked yet which model it was, and no battle has come back with its sides "
                           "exchanged. The battle rules say how often that happens."));
    else
        m_text->setText(tr("An index of 0 is guessing at random, 1 is knowing every time. Battles that come back with "
                           "their sides exchanged are judged again. In parentheses: 95 % intervals."));
    m_evaluators->setHorizontalHeaderLabels({ tr("Evaluator"), tr("Guesses"), tr("Blinding index"),
        tr("Verdicts for a side"), tr("For the left one"), tr("Judged again"), tr("Same verdict") });
    m_evaluators->setAccessibleName(tr("Evaluators"));
    m_modelsLabel->setText(tr("Models, the most recognizable first"));
    m_models->setHorizontalHeaderLabels({ tr("Model"), tr("Guesses"), tr("Blinding index") });
    m_models->setAccessibleName(m_modelsLabel->text());
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fill();
}

} // namespace darkhorse
