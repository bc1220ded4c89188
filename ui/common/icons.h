// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace darkhorse {

/// A line icon of resources/icons in the palette's text colour; `name` without folder and ending, for example "battle".
/// Drawn sharp at every scale. Make it anew on QEvent::PaletteChange.
[[nodiscard]] QIcon lineIcon(const QString& name, const QPalette& palette);
/// The same in a colour of one's own.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& color);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace darkhorse
