// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace darkhorse {

/// Colours and font of a chart, taken from the desktop's palette so that light, dark and high contrast follow.
struct ChartLook {
    QColor background;
    QColor text;
    QColor quietText; ///< captions and axis numbers; still readable
    QColor grid;
    QColor mark; ///< points and whiskers
    QColor provisional; ///< the same of models with few votes
    QFont font;

    [[nodiscard]] static ChartLook from(const QPalette& palette, const QFont& font);
};

} // namespace darkhorse
