// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace darkhorse {

/// The three characters that give a CSV file its shape.
struct CsvMarks {
    char separator = ',';
    char newline = '\n';
    char quote = '"';
};

/// Bit i of the result is set when byte i of the 64 bytes at `block` is one of the marks.
using CsvMask = std::uint64_t (*)(const char* block, const CsvMarks& marks);

/// One way to compute the mask. All of them give equal results.
struct CsvMaskKind {
    const char* name;
    CsvMask mask;
};

/// Every way that this machine can run, the fastest last. Never empty: the first runs anywhere.
[[nodiscard]] std::span<const CsvMaskKind> csvMaskKinds();

} // namespace darkhorse
