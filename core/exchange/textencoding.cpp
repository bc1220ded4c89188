// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include <algorithm>

#include <QtGlobal>

#include <simdjson.h>

namespace darkhorse {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 1024;

/// Without a character that the end of the beginning cuts in two.
[[nodiscard]] std::string_view wholeCharacters(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) { // the first byte of a character, which says how long it is
            const std::size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? text.substr(0, text.size() - back) : text;
        }
    }
    return text;
}

} // namespace

TextEncoding encodingOf(std::string_view beginning)
{
    if (beginning.starts_with("\xff\xfe"sv))
        return TextEncoding::Utf16Le;
    if (beginning.starts_with("\xfe\xff"sv))
        return TextEncoding::Utf16Be;
    // Text of Western letters in UTF-16 is zero in every second byte; a stray zero in a table is not.
    const std::string_view start = beginning.substr(0, kLookedAt);
    std::size_t zeros[2] = { 0, 0 };
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    if (start.size() >= 4 && zeros[0] == 0 && zeros[1] * 4 > start.size())
        return TextEncoding::Utf16Le;
    if (start.size() >= 4 && zeros[1] == 0 && zeros[0] * 4 > start.size())
        return TextEncoding::Utf16Be;
    const std::string_view whole = wholeCharacters(beginning);
    return simdjson::validate_utf8(whole.data(), whole.size()) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

const char* toWord(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return "utf-8";
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return "utf-16";
    case TextEncoding::Windows1252: return "windows-1252";
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
