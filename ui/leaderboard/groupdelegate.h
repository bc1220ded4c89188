// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace darkhorse {

/// Draws a cell as one of a group: the head with a mark that opens and closes it, its members further in. A click on the mark sets the
/// cell's role to the other of Grouping::Collapsed and Expanded.
class GroupDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `groupRole` holds a Grouping.
    GroupDelegate(int groupRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    int m_groupRole;
};

} // namespace darkhorse
