// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/votepreview.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/data/voteimporttext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

void setRow(QTableWidget* table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        table->setItem(row, column, item);
    }
}

} // namespace

VotePreview::VotePreview(QWidget* parent)
    : QTabWidget(parent)
    , m_voteTable(new QTableWidget(0, 6, this))
    , m_rejectTable(new QTableWidget(0, 3, this))
    , m_rejectPage(new QWidget(this))
{
    m_voteTable->setObjectName(u"voteTable"_s);
    m_rejectTable->setObjectName(u"rejectTable"_s);
    for (QTableWidget* table : { m_voteTable, m_rejectTable }) {
        table->verticalHeader()->hide();
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
    }
    m_rejectTable->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(m_rejectPage);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->addWidget(m_rejectTable, 1);
    addTab(m_voteTable, {});
    addTab(m_rejectPage, {});
    retranslate();
}

void VotePreview::addBelowRejects(QWidget* widget)
{
    static_cast<QVBoxLayout*>(m_rejectPage->layout())->addWidget(widget, 0, Qt::AlignLeft);
}

void VotePreview::show(const VoteImportReport& report, const std::vector<RejectedVote>& rejects)
{
    m_report = report;
    m_rejects = rejects;
    retranslate();
}

void VotePreview::showFirst()
{
    if (m_report.firstVotes.empty() && !m_rejects.empty())
        setCurrentWidget(m_rejectPage);
    else if (m_rejects.empty())
        setCurrentWidget(m_voteTable);
}

void VotePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void VotePreview::retranslate()
{
    m_voteTable->setHorizontalHeaderLabels(
        { tr("Model A"), tr("Model B"), tr("Verdict"), tr("Evaluator"), tr("Language"), tr("Time") });
    m_voteTable->setAccessibleName(tr("First votes of the file"));
    m_rejectTable->setHorizontalHeaderLabels({ tr("Line"), tr("Column"), tr("Reason") });
    m_rejectTable->setAccessibleName(tr("Rows that are no votes"));
    setTabText(0, tr("First &Votes"));
    setTabText(1, tr("&Rows Left Out (%1)").arg(formatCount(m_report.rejectedRows())));
    showVotes(m_report);
    showRejects(m_rejects);
}

void VotePreview::showVotes(const VoteImportReport& report)
{
    m_voteTable->setRowCount(int(report.firstVotes.size()));
    for (int row = 0; row < m_voteTable->rowCount(); ++row) {
        const PreviewedVote& vote = report.firstVotes[std::size_t(row)];
        setRow(m_voteTable, row,
            { vote.modelA, vote.modelB, verdictText(vote.verdict), vote.evaluator, vote.language,
                vote.timeUtcMs != 0 ? formatDateTime(vote.timeUtcMs) : QString() });
    }
    m_voteTable->resizeColumnsToContents();
}

void VotePreview::showRejects(const std::vector<RejectedVote>& rejects)
{
    m_rejectTable->setRowCount(int(rejects.size()));
    for (int row = 0; row < m_rejectTable->rowCount(); ++row) {
        const RejectedVote& reject = rejects[std::size_t(row)];
        setRow(m_rejectTable, row, { formatCount(reject.line), reject.column, rejectReasonText(reject.reason) });
    }
}

} // namespace darkhorse
