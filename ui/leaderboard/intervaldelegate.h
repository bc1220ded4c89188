// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace darkhorse {

/// Draws an interval with its point behind the cell's text, all rows of a column on one scale.
class IntervalDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Which roles hold the doubles; a role without a value means that there is nothing to draw.
    struct Roles {
        int low;
        int point;
        int high;
        int scaleLow;
        int scaleHigh;
    };

    explicit IntervalDelegate(Roles roles, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Roles m_roles;
};

} // namespace darkhorse
