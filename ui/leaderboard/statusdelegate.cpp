// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/statusdelegate.h"

#include "ui/common/roles.h"
#include "ui/common/theme.h"

namespace darkhorse {

void StatusDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto status = RatingStatus(index.data(StatusRole).toInt());
    option->palette.setColor(QPalette::Text, colorsFor(option->palette).status(status));
}

} // namespace darkhorse
