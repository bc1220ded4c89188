// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/checklist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kManyWords = 12;

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"list"_s);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CheckList::search);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::tickedChanged);
}

void CheckList::setWords(const QStringList& words, const std::function<QString(const QString&)>& text)
{
    const QStringList before = ticked();
    m_text = text;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& word : words)
        add(word, before.contains(word, Qt::CaseInsensitive));
    setTicked(before);
    m_search->setVisible(words.size() > kManyWords);
}

void CheckList::setTicked(const QStringList& words)
{
    const QSignalBlocker quiet(m_list);
    QStringList missing = words;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString word = item->data(Qt::UserRole).toString();
        item->setCheckState(words.contains(word, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
        missing.removeIf([&word](const QString& one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    }
    for (const QString& word : missing)
        add(word, true);
}

QStringList CheckList::ticked() const
{
    QStringList words;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            words << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return words;
}

void CheckList::setSearchText(const QString& placeholder)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
}

void CheckList::add(const QString& word, bool isTicked)
{
    auto* item = new QListWidgetItem(m_text ? m_text(word) : word);
    item->setData(Qt::UserRole, word);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
}

void CheckList::search()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(wanted, Qt::CaseInsensitive));
}

} // namespace darkhorse
