// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace darkhorse {

/// Item data roles that more than one page uses. Qt::DisplayRole is always formatted text.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< the bare number, date or text to sort by
    IdRole, ///< qint64: the row's id in the arena file
    LowerRole, ///< double: lower end of an interval; invalid when there is none
    UpperRole, ///< double: upper end of an interval; invalid when there is none
    StatusRole, ///< int: darkhorse::RatingStatus
    VerdictRole, ///< int: darkhorse::Verdict; invalid when there is none
    FirstPageRole = Qt::UserRole + 100, ///< a page's own roles start here
};

} // namespace darkhorse
