// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvscanner.h"

#include <array>
#include <bit>
#include <cstring>

namespace darkhorse {

namespace {

constexpr std::size_t kBlockBytes = 64;
constexpr std::size_t kNowhere = std::string_view::npos;

[[nodiscard]] bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == kNowhere; }

} // namespace

std::string_view CsvCell::value(std::string& scratch) const
{
    if (!isQuoted)
        return raw;
    std::string_view rest = raw.substr(raw.find('"') + 1);
    std::size_t quote = rest.find('"');
    if (quote == kNowhere) // the text ended inside the cell
        return rest;
    scratch.clear();
    while (quote != kNowhere && quote + 1 < rest.size() && rest[quote + 1] == '"') {
        scratch.append(rest, 0, quote + 1);
        rest.remove_prefix(quote + 2);
        quote = rest.find('"');
    }
    const std::string_view inside = rest.substr(0, quote);
    const std::string_view after = quote == kNowhere ? std::string_view() : rest.substr(quote + 1);
    if (scratch.empty() && isBlank(after))
        return inside;
    scratch.append(inside);
    if (!isBlank(after))
        scratch.append(after);
    return scratch;
}

CsvScanner::CsvScanner(CsvMarks marks, CsvMask mask) : m_marks(marks), m_mask(mask) { }

void CsvScanner::start(std::string_view text, bool isLast)
{
    m_text = text;
    m_isLast = isLast;
    m_rowStart = 0;
    m_block = 0;
    m_bits = maskAt(0);
}

std::uint64_t CsvScanner::maskAt(std::size_t offset) const
{
    if (offset + kBlockBytes <= m_text.size())
        return m_mask(m_text.data() + offset, m_marks);
    if (offset >= m_text.size())
        return 0;
    std::array<char, kBlockBytes> tail {};
    std::memcpy(tail.data(), m_text.data() + offset, m_text.size() - offset);
    return m_mask(tail.data(), m_marks);
}

void CsvScanner::finish(CsvRow& row, std::size_t cells, std::size_t nextRow, qint64 linesInside)
{
    row.cells = std::span(m_cells).first(cells);
    m_rowStart = nextRow;
    m_lines += linesInside + 1;
}

bool CsvScanner::next(CsvRow& row)
{
    row.begin = m_rowStart;
    row.line = m_lines;
    row.isUnclosed = false;
    std::size_t cellStart = m_rowStart;
    std::size_t closedAt
        = kNowhere; // where the cell's quotes ended last; two quotes in a row are one, and open it again
    std::size_t cells = 0;
    bool isQuoted = false;
    bool isInside = false;
    qint64 linesInside = 0;
    const auto push = [&](std::size_t end) {
        if (cells == m_cells.size())
            m_cells.resize(cells * 2);
        m_cells[cells++] = { m_text.substr(cellStart, end - cellStart), isQuoted };
    };

    while (true) {
        while (m_bits == 0) {
            m_block += kBlockBytes;
            if (m_block >= m_text.size()) {
                if (!m_isLast || m_rowStart >= m_text.size())
                    return false;
                const bool endsInCr = !isInside && m_text.size() > cellStart && m_text.back() == '\r';
                push(m_text.size() - std::size_t(endsInCr));
                row.isUnclosed = isInside;
                finish(row, cells, m_text.size(), linesInside);
                return true;
            }
            m_bits = maskAt(m_block);
        }
        const std::size_t at = m_block + std::size_t(std::countr_zero(m_bits));
        m_bits &= m_bits - 1;
        const char mark = m_text[at];
        if (mark == m_marks.quote) {
            if (isInside) {
                isInside = false;
                closedAt = at;
            } else if (isQuoted ? at == closedAt + 1 : isBlank(m_text.substr(cellStart, at - cellStart))) {
                isQuoted = true;
                isInside = true;
            }
        } else if (isInside) {
            linesInside += mark == m_marks.newline;
        } else if (mark == m_marks.separator) {
            push(at);
            cellStart = at + 1;
            isQuoted = false;
        } else {
            const bool endsInCr = at > cellStart && m_text[at - 1] == '\r';
            push(endsInCr ? at - 1 : at);
            finish(row, cells, at + 1, linesInside);
            return true;
        }
    }
}

} // namespace darkhorse
