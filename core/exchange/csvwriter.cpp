// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/formulaguard.h"

namespace darkhorse {

namespace {

// Outer spaces need no quotes by RFC 4180, but many readers trim cells that are not quoted.
[[nodiscard]] bool needsQuotes(const QByteArray& cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == ' ' || cell.back() == ' ')
        return true;
    for (const char c : cell) {
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    }
    return false;
}

} // namespace

CsvWriter::CsvWriter(FormulaGuard guard) : m_guard(guard) { }

CsvWriter& CsvWriter::text(const QString& cell)
{
    separate();
    QByteArray utf8 = cell.toUtf8();
    if (m_guard == FormulaGuard::On && runsAsFormula(cell))
        utf8.prepend('\'');
    if (!needsQuotes(utf8)) {
        m_text += utf8;
        return *this;
    }
    m_text += '"';
    m_text += utf8.replace('"', "\"\"");
    m_text += '"';
    return *this;
}

CsvWriter& CsvWriter::integer(qint64 cell) { return word(QByteArray::number(cell)); }

CsvWriter& CsvWriter::real(double cell) { return word(fullPrecision(cell)); }

CsvWriter& CsvWriter::word(QByteArrayView cell)
{
    separate();
    m_text.append(cell);
    return *this;
}

CsvWriter& CsvWriter::empty()
{
    separate();
    return *this;
}

void CsvWriter::endRow()
{
    m_text += "\r\n";
    m_isRowStarted = false;
}

QByteArray CsvWriter::take() { return std::exchange(m_text, {}); }

void CsvWriter::separate()
{
    if (m_isRowStarted)
        m_text += ',';
    m_isRowStarted = true;
}

QByteArray fullPrecision(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> buffer {};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    Q_ASSERT(error == std::errc {});
    return QByteArray(buffer.data(), end - buffer.data());
}

QString withoutFormulaGuard(const QString& cell)
{
    if (cell.size() > 1 && cell.front() == u'\'' && runsAsFormula(cell.mid(1)))
        return cell.mid(1);
    return cell;
}

} // namespace darkhorse
