// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/groupdelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "ui/leaderboard/standingssort.h"

namespace darkhorse {

namespace {

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

int stepOf(const QStyleOptionViewItem& option)
{
    return styleOf(option).pixelMetric(QStyle::PM_TreeViewIndentation, &option, option.widget);
}

int indentOf(Grouping grouping, const QStyleOptionViewItem& option)
{
    return grouping == Grouping::None ? 0 : stepOf(option) * (grouping == Grouping::Member ? 2 : 1);
}

bool isHead(Grouping grouping) { return grouping == Grouping::Collapsed || grouping == Grouping::Expanded; }

QRect markRect(const QStyleOptionViewItem& option)
{
    return { option.rect.topLeft(), QSize(stepOf(option), option.rect.height()) };
}

} // namespace

GroupDelegate::GroupDelegate(int groupRole, QObject* parent) : QStyledItemDelegate(parent), m_groupRole(groupRole) { }

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto grouping = Grouping(index.data(m_groupRole).toInt());
    QStyleOptionViewItem text = option;
    text.rect.setLeft(text.rect.left() + indentOf(grouping, option));
    if (grouping != Grouping::None) { // what is selected is so over its whole width
        QStyleOptionViewItem strip = option;
        initStyleOption(&strip, index);
        strip.rect.setRight(text.rect.left() - 1);
        styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &strip, painter, option.widget);
    }
    if (isHead(grouping)) {
        QStyleOption mark;
        mark.rect = markRect(option);
        mark.palette = option.palette;
        mark.state = QStyle::State_Enabled | QStyle::State_Children;
        mark.state.setFlag(QStyle::State_Open, grouping == Grouping::Expanded);
        styleOf(option).drawPrimitive(QStyle::PE_IndicatorBranch, &mark, painter, option.widget);
    }
    QStyledItemDelegate::paint(painter, text, index);
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto grouping = Grouping(index.data(m_groupRole).toInt());
    return QStyledItemDelegate::sizeHint(option, index) + QSize(indentOf(grouping, option), 0);
}

bool GroupDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto grouping = Grouping(index.data(m_groupRole).toInt());
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!isHead(grouping) || !isRelease
        || !markRect(option).contains(static_cast<QMouseEvent*>(event)->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isOpen = grouping == Grouping::Expanded;
    return model->setData(index, int(isOpen ? Grouping::Collapsed : Grouping::Expanded), m_groupRole);
}

} // namespace darkhorse
