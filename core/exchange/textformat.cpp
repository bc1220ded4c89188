// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textformat.h"

#include <array>
#include <cstdio>

#include <QFileInfo>

namespace darkhorse {

namespace {

struct Binary {
    std::string_view start;
    const char* advice;
};

using namespace std::string_view_literals;

constexpr std::array kBinaries {
    Binary { "\xff\xfe"sv, "it is UTF-16; save it as UTF-8" },
    Binary { "\xfe\xff"sv, "it is UTF-16; save it as UTF-8" },
    Binary { "PAR1"sv, "it is Parquet; convert it to CSV or JSONL" },
    Binary { "\x1f\x8b"sv, "it is compressed with gzip; unpack it first" },
    Binary { "PK\x03\x04"sv, "it is a ZIP archive or an Office file; unpack it or save it as CSV" },
    Binary { "SQLite format 3"sv, "it is an SQLite database; if it is an arena, give it with --db" },
    Binary { "(\xb5\x2f\xfd"sv, "it is compressed with zstd; unpack it first" },
};

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf"sv;

} // namespace

Result<std::unique_ptr<QFile>> openForReading(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    const bool isStandardInput = path == QStringLiteral("-");
    if (!isStandardInput && QFileInfo(path).isDir())
        return fail(Error::Code::FileUnreadable, QStringLiteral("%1: is a folder").arg(path));
    const bool isOpen = isStandardInput ? file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                        : file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return fail(Error::Code::FileUnreadable, QStringLiteral("%1: %2").arg(path, file->errorString()));
    return file;
}

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
