// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>

#include "core/domain/side.h"
#include "core/domain/standings.h"
#include "core/domain/verdict.h"

class QApplication;

namespace darkhorse {

enum class ThemeChoice { System, Light, Dark };

/// Every colour of the program that no QPalette role carries.
///
/// Text colours have a contrast of at least 4.5 : 1 on both `surface` and `card`. A and B are blue and orange, which
/// people with any of the usual colour vision deficiencies tell apart; nothing is said by colour alone.
struct Colors {
    bool isDark = false;
    QColor surface; ///< behind everything; QPalette::Window
    QColor card; ///< panes, tables, text boxes; QPalette::Base
    QColor subtle; ///< code blocks, hovered rows
    QColor border; ///< hairlines and frames
    QColor text;
    QColor mutedText; ///< secondary text
    QColor accent; ///< the one primary button, focus, selection
    QColor onAccent; ///< text on `accent`
    QColor link;
    QColor positive; ///< a gain, all is well
    QColor negative; ///< a loss, an error
    QColor caution; ///< needs attention: provisional, void
    QColor noticeSurface; ///< background of a calm banner
    PerSide<QColor> sides; ///< A and B, as text and as lines
    PerSide<QColor> sideSurfaces; ///< their pale backgrounds

    /// Winner's side colour; neutral for a tie; negative for both bad.
    [[nodiscard]] QColor verdict(Verdict verdict) const;
    [[nodiscard]] QColor status(RatingStatus status) const;
};

/// The colours that fit a palette. Ask again on QEvent::PaletteChange.
[[nodiscard]] const Colors& colorsFor(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

/// For paper and for pages that others open, whatever the theme.
[[nodiscard]] QPalette lightPalette();

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Sets style, palette and style sheet of the whole program. With System it follows the desktop's light or dark;
/// call it again on QEvent::ThemeChange or QEvent::ApplicationPaletteChange from the desktop.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace darkhorse
