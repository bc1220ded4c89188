// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/columnsdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kColumnRole = Qt::UserRole;

StandingsColumn columnOf(const QListWidgetItem& item) { return StandingsColumn(item.data(kColumnRole).toInt()); }

} // namespace

ColumnsDialog::ColumnsDialog(const std::vector<StandingsColumn>& shown, QWidget* parent)
    : QDialog(parent)
    , m_hint(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_upButton(new QPushButton(this))
    , m_downButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Reset | QDialogButtonBox::Close, this))
{
    setObjectName(u"columnsDialog"_s);
    m_list->setObjectName(u"list"_s);
    m_upButton->setObjectName(u"upButton"_s);
    m_downButton->setObjectName(u"downButton"_s);
    m_buttons->setObjectName(u"buttons"_s);
    std::vector<StandingsColumn> order = shown;
    for (int column = 0; column <= int(StandingsColumn::Price); ++column) {
        if (std::ranges::count(order, StandingsColumn(column)) == 0)
            order.push_back(StandingsColumn(column));
    }
    for (const StandingsColumn column : order) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(kColumnRole, int(column));
        // Without its name a line says nothing.
        item->setFlags(column == StandingsColumn::Model
                ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(
            std::ranges::count(shown, column) > 0 || column == StandingsColumn::Model ? Qt::Checked : Qt::Unchecked);
    }
    m_hint->setWordWrap(true);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(spacing::kNormal);
    sides->addWidget(m_list, 1);
    auto* moves = new QVBoxLayout;
    moves->addWidget(m_upButton);
    moves->addWidget(m_downButton);
    moves->addStretch();
    sides->addLayout(moves);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_hint);
    column->addLayout(sides, 1);
    column->addWidget(m_buttons);
    retranslate();
    m_list->setCurrentRow(0);
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * (m_list->count() + 1));
    enableButtons();

    connect(m_list, &QListWidget::itemChanged, this, [this] { emit columnsChosen(columns()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { enableButtons(); });
    connect(m_upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        emit usualWanted();
        accept();
    });
}

std::vector<StandingsColumn> ColumnsDialog::columns() const
{
    std::vector<StandingsColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns.push_back(columnOf(*m_list->item(row)));
    }
    return columns;
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
    }
    m_list->setCurrentRow(to);
    enableButtons();
    emit columnsChosen(columns());
}

void ColumnsDialog::enableButtons()
{
    m_upButton->setEnabled(m_list->currentRow() > 0);
    m_downButton->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void ColumnsDialog::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_hint->setText(tr("Ticked columns are shown in this order, the upper ones further left."));
    m_list->setAccessibleName(tr("Columns"));
    m_upButton->setText(tr("&Up"));
    m_downButton->setText(tr("&Down"));
    m_buttons->button(QDialogButtonBox::Reset)->setText(tr("As it fits"));
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        item.setText(columnTitle(columnOf(item)));
        item.setToolTip(columnHelp(columnOf(item)));
    }
}

void ColumnsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace darkhorse
