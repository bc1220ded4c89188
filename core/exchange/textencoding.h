// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace darkhorse {

/// What the characters of a text file are written in.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// The encoding of a text by its beginning: a byte order mark; otherwise zero bytes in every second place; otherwise whether it is
/// UTF-8. What is none of these is Windows-1252, Latin-1 with curly quotes and the euro sign: most files of one byte a character are.
[[nodiscard]] TextEncoding encodingOf(std::string_view beginning);

/// The stable word: utf-8, utf-16, windows-1252.
[[nodiscard]] const char* toWord(TextEncoding encoding);

} // namespace darkhorse
