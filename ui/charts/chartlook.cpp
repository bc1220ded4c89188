// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/common/theme.h"

namespace darkhorse {

ChartLook ChartLook::from(const QPalette& palette, const QFont& font)
{
    const Colors& colors = colorsFor(palette);
    ChartLook look { colors.card, colors.text, colors.mutedText, colors.border, colors.accent, colors.caution, font };
    // A grid as strong as a frame would compete with the whiskers.
    look.grid.setAlphaF(0.7F);
    return look;
}

} // namespace darkhorse
