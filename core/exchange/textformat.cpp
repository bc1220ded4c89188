// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textformat.h"

#include <array>

namespace darkhorse {

namespace {

struct Binary {
    std::string_view start;
    const char* advice;
};

using namespace std::string_view_literals;

constexpr std::array kBinaries {
    Binary { "PAR1"sv, "it is Parquet; convert it to CSV or JSONL" },
    Binary { "SQLite format 3"sv, "it is an SQLite database; if it is an arena, give it with --db" },
};

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf"sv;

} // namespace

Result<TextFormat> textFormatOf(const QString& path, TextWindow& window)
{
    if (window.error())
        return fail(window.error()->code, QStringLiteral("%1: %2").arg(path, window.error()->detail));
    for (const Binary& binary : kBinaries) {
        if (window.text().starts_with(binary.start))
            return fail(
                Error::Code::UnsupportedFormat, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(binary.advice)));
    }
    if (window.text().starts_with(kByteOrderMark))
        window.advance(kByteOrderMark.size());
    const std::size_t first = window.text().find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return fail(Error::Code::UnsupportedFormat, QStringLiteral("%1: there is nothing in it").arg(path));
    switch (window.text()[first]) {
    case '[': return TextFormat::JsonArray;
    case '{': return TextFormat::JsonLines;
    default: return TextFormat::Table;
    }
}

} // namespace darkhorse
