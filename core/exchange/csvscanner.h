// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

#include "core/exchange/csvmask.h"

namespace darkhorse {

/// One cell where it stands in the text, quotes and all.
struct CsvCell {
    std::string_view raw;
    bool isQuoted = false;

    /// The cell's value: `raw`, or without its quotes, in which case it may live in `scratch`.
    [[nodiscard]] std::string_view value(std::string& scratch) const;
};

/// One row. Lifetime: until the scanner's next row or text.
struct CsvRow {
    std::span<const CsvCell> cells; ///< at least one
    std::size_t begin = 0; ///< where the row starts in the text
    qint64 line = 0; ///< lines of the text before this row; cells with line breaks count too
    bool isUnclosed = false; ///< the text ended inside a quoted cell

    /// An empty line, which is no row to anyone who reads tables.
    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && cells.front().raw.empty(); }
};

/// Splits text into CSV rows.
///
/// RFC 4180 with the leniency of Python's csv module and pandas: LF or CRLF; a quote opens a cell
/// only at its start (after spaces at most); what follows a closing quote belongs to the cell; rows may be ragged.
/// Speed: looks at 64 bytes at a time; see docs/adr/0006-csv-scanner.md.
class CsvScanner {
public:
    explicit CsvScanner(CsvMarks marks, CsvMask mask = csvMaskKinds().back().mask);

    /// Starts at the beginning of `text`, which begins a row. `isLast`: nothing follows it.
    void start(std::string_view text, bool isLast);
    /// The next row. False when the text is used up; an unfinished row of a text that is not the last is left alone.
    [[nodiscard]] bool next(CsvRow& row);
    /// Where the next row starts: bytes of the text that are done.
    [[nodiscard]] std::size_t consumed() const { return m_rowStart; }
    /// Lines that are done, over all texts since construction.
    [[nodiscard]] qint64 lines() const { return m_lines; }

private:
    [[nodiscard]] std::uint64_t maskAt(std::size_t offset) const;
    void finish(CsvRow& row, std::size_t cells, std::size_t nextRow, qint64 linesInside);

    CsvMarks m_marks;
    CsvMask m_mask;
    std::string_view m_text;
    bool m_isLast = true;
    std::size_t m_rowStart = 0;
    std::size_t m_block = 0; ///< offset of the 64 bytes that m_bits describes
    std::uint64_t m_bits = 0; ///< marks of that block that are still to come
    std::vector<CsvCell> m_cells
        = std::vector<CsvCell>(32); ///< of the row in hand; longer than it, so that a cell costs one comparison
    qint64 m_lines = 0;
};

} // namespace darkhorse
