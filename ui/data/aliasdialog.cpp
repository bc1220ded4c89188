// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/aliasdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/arena/models/aliasbook.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kLikelyRole = Qt::UserRole + 1; ///< whether the row is only a suggestion

enum Column { AliasColumn, ModelColumn, StateColumn, Columns };

} // namespace

AliasDialog::AliasDialog(AliasBook& book, const QStringList& models, const QStringList& newNames, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_models(models)
    , m_introLabel(new QLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_aliasLabel(new QLabel(this))
    , m_aliasEdit(new QLineEdit(this))
    , m_modelLabel(new QLabel(this))
    , m_modelBox(new QComboBox(this))
    , m_addButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"aliasDialog"_s);
    const std::pair<QWidget*, QString> names[] { { m_table, u"aliasTable"_s }, { m_aliasEdit, u"aliasEdit"_s },
        { m_modelBox, u"modelBox"_s }, { m_addButton, u"addButton"_s }, { m_removeButton, u"removeButton"_s },
        { m_buttons, u"buttons"_s } };
    for (const auto& [widget, name] : names)
        widget->setObjectName(name);
    build();
    std::vector<LikelyAlias> likely = likelyAliases(newNames, m_models);
    for (LikelyAlias& one : likelyAliasesAmong(m_models))
        likely.push_back(std::move(one));
    std::erase_if(likely, [&aliases = book.aliases()](const LikelyAlias& one) {
        return aliases.resolve(one.alias) == aliases.resolve(one.model); // said already, maybe the other way round
    });
    list(book.aliases(), likely);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AliasDialog::updateButtons);
    connect(m_aliasEdit, &QLineEdit::textChanged, this, &AliasDialog::updateButtons);
    connect(m_addButton, &QPushButton::clicked, this, &AliasDialog::addFromFields);
    connect(m_removeButton, &QPushButton::clicked, this, &AliasDialog::removeCurrent);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AliasDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    updateButtons();
    resize(640, 460);
}

void AliasDialog::build()
{
    m_introLabel->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(AliasColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ModelColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_modelBox->addItems(m_models);
    m_aliasLabel->setBuddy(m_aliasEdit);
    m_modelLabel->setBuddy(m_modelBox);
    m_addButton->setAutoDefault(false);
    m_removeButton->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);

    auto* fields = new QHBoxLayout;
    fields->addWidget(m_aliasLabel);
    fields->addWidget(m_aliasEdit, 1);
    fields->addWidget(m_modelLabel);
    fields->addWidget(m_modelBox, 1);
    fields->addWidget(m_addButton);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_removeButton);
    bottom->addStretch(1);
    bottom->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_introLabel);
    column->addWidget(m_table, 1);
    column->addLayout(fields);
    column->addLayout(bottom);
}

void AliasDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AliasDialog::retranslate()
{
    setWindowTitle(tr("Other Names of Models"));
    m_introLabel->setText(
        tr("What is ticked counts for the model beside it, in votes, answers and published leaderboards. Nothing is "
           "renamed: untick it, and the name stands for itself again."));
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("Counts for"), tr("Note") });
    m_table->setAccessibleName(tr("Other names of models"));
    m_aliasLabel->setText(tr("&Name:"));
    m_modelLabel->setText(tr("counts &for:"));
    m_addButton->setText(tr("&Add"));
    m_removeButton->setText(tr("&Remove"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isLikely = m_table->item(row, AliasColumn)->data(kLikelyRole).toBool();
        m_table->item(row, StateColumn)->setText(isLikely ? tr("Looks alike") : QString());
    }
}

void AliasDialog::list(const ModelAliases& aliases, const std::vector<LikelyAlias>& likely)
{
    for (auto one = aliases.all().begin(); one != aliases.all().end(); ++one)
        addRow(one.key(), one.value(), true, false);
    for (const LikelyAlias& one : likely) {
        if (!aliases.all().contains(one.alias))
            addRow(one.alias, one.model, false, true);
    }
}

void AliasDialog::addRow(const QString& alias, const QString& model, bool isChecked, bool isLikely)
{
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    const QStringList texts { alias, model, QString() };
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_table->setItem(row, column, item);
    }
    QTableWidgetItem* first = m_table->item(row, AliasColumn);
    first->setFlags(first->flags() | Qt::ItemIsUserCheckable);
    first->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    first->setData(kLikelyRole, isLikely);
}

void AliasDialog::addFromFields()
{
    addRow(m_aliasEdit->text().trimmed(), m_modelBox->currentText(), true, false);
    m_aliasEdit->clear();
    m_aliasEdit->setFocus();
}

void AliasDialog::removeCurrent() { m_table->removeRow(m_table->currentRow()); }

void AliasDialog::updateButtons()
{
    const QString alias = m_aliasEdit->text().trimmed();
    m_addButton->setEnabled(!alias.isEmpty() && alias != m_modelBox->currentText() && m_modelBox->count() > 0);
    m_removeButton->setEnabled(!m_table->selectedItems().isEmpty());
}

Result<ModelAliases> AliasDialog::chosen() const
{
    ModelAliases aliases;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, AliasColumn)->checkState() != Qt::Checked)
            continue;
        const auto added
            = aliases.add(m_table->item(row, AliasColumn)->text(), m_table->item(row, ModelColumn)->text());
        if (!added)
            return fail(added.error());
    }
    return aliases;
}

void askForAliases(ArenaSession& session, QWidget* parent)
{
    QStringList names;
    for (const Contestant& one : session.roster().all().value_or(std::vector<Contestant> {}))
        names.append(one.name);
    auto* dialog = new AliasDialog(session.aliases(), names, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AliasDialog::accept()
{
    const auto aliases = chosen();
    const auto stored = aliases ? m_book.change(*aliases) : Result<void>(fail(aliases.error()));
    if (stored)
        QDialog::accept();
    else
        showError(this, stored.error(), stored.error().detail);
}

} // namespace darkhorse
