// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// A tool tip that shows `text` as it is. Qt guesses whether a tool tip is HTML; what models, files and people wrote never is.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace darkhorse
