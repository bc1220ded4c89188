// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/categorytools.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include "core/arena/categories/categorybook.h"
#include "ui/categories/categorydialog.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

CategoryTools::CategoryTools(CategoryBook& book, QWidget* parent)
    : QPushButton(parent)
    , m_book(book)
    , m_redundant(new QAction(this))
    , m_refusals(new QAction(this))
    , m_clean(new QAction(this))
    , m_edit(new QAction(this))
    , m_label(new QAction(this))
{
    setObjectName(u"categoryTools"_s);
    m_redundant->setObjectName(u"leaveOutRedundant"_s);
    m_refusals->setObjectName(u"leaveOutRefusals"_s);
    m_clean->setObjectName(u"cleanVotes"_s);
    m_edit->setObjectName(u"editCategories"_s);
    m_label->setObjectName(u"labelPrompts"_s);
    auto* menu = new QMenu(this);
    for (QAction* filter : { m_redundant, m_refusals }) {
        filter->setCheckable(true);
        menu->addAction(filter);
        connect(filter, &QAction::toggled, this, &CategoryTools::applyFilter);
    }
    menu->addAction(m_clean);
    menu->addSeparator();
    menu->addAction(m_edit);
    menu->addAction(m_label);
    setMenu(menu);
    connect(m_clean, &QAction::triggered, this, &CategoryTools::cleaningWanted);
    connect(m_edit, &QAction::triggered, this, [this] {
        auto* dialog = new CategoryDialog(m_book, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_label, &QAction::triggered, this, &CategoryTools::labellingWanted);
    retranslate();
}

void CategoryTools::applyFilter()
{
    VoteFilter filter = m_book.filter();
    filter.leavesOutRedundant = m_redundant->isChecked();
    filter.leavesOutRefusals = m_refusals->isChecked();
    m_book.setFilter(filter);
}

void CategoryTools::retranslate()
{
    setText(tr("Votes"));
    setToolTip(tr("Which votes every leaderboard leaves out, and what the categories mean"));
    m_redundant->setText(tr("Leave out redundant prompts"));
    m_refusals->setText(tr("Leave out refusals"));
    m_clean->setText(tr("Votes that do not count…"));
    m_edit->setText(tr("Edit categories…"));
    m_label->setText(tr("Label prompts by a model…"));
}

void CategoryTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace darkhorse
