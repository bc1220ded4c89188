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
    QColor faint; ///< lines of models without a colour of their own
    QColor provisional; ///< the same of models with few votes
    QFont font;
    bool isDark = false;

    [[nodiscard]] static ChartLook from(const QPalette& palette, const QFont& font);

    /// How many series have a colour and a shape of their own.
    static constexpr int kSeries = 8;
    /// Told apart by people with any of the usual colour vision deficiencies. `index` may be beyond kSeries: then it begins anew.
    /// Source: Okabe and Ito 2008, with yellow darkened on white.
    [[nodiscard]] QColor series(int index) const;
    /// The colour of a share: one hue below a half, another above, the background at a half.
    [[nodiscard]] QColor diverging(double share) const;
    /// The colour of an amount in [0, 1]: the background at 0.
    [[nodiscard]] QColor sequential(double amount) const;
    /// Black or white, whichever is easier to read on `color`.
    [[nodiscard]] static QColor readableOn(const QColor& color);
};

} // namespace darkhorse
