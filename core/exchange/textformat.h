// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/exchange/textwindow.h"

namespace darkhorse {

/// What a text file is, as its first character tells.
enum class TextFormat {
    Table, ///< CSV and its kin, or plain text: neither of the others
    JsonArray,
    JsonLines, ///< starts with an object
};

/// Looks at the beginning of the text, and moves the window past a UTF-8 byte order mark.
/// Errors: FileUnreadable; UnsupportedFormat - nothing in it, or a known binary format, with what to do about it.
[[nodiscard]] Result<TextFormat> textFormatOf(const QString& path, TextWindow& window);

} // namespace darkhorse
