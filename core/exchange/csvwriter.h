// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace darkhorse {

/// Whether text that a spreadsheet would run as a formula is written so that it does not.
enum class FormulaGuard {
    Off, ///< cells are written exactly; for programs
    /// Text that runsAsFormula() gets a leading apostrophe, which spreadsheets show as plain text and our own reader takes off again (see
    /// withoutFormulaGuard).
    On,
};

/// Builds CSV rows as RFC 4180 wants them: UTF-8, CRLF, quotes only where they are needed, quotes inside
/// doubled.
///
/// Locale: none. Numbers have a point, whatever the machine's language.
class CsvWriter {
public:
    explicit CsvWriter(FormulaGuard guard = FormulaGuard::Off);

    CsvWriter& text(const QString& cell);
    CsvWriter& integer(qint64 cell);
    /// The shortest text that reads back as the same double; infinite and NaN are written as an empty cell.
    CsvWriter& real(double cell);
    /// Text that is known to need no quotes: numbers made elsewhere, fixed words.
    CsvWriter& word(QByteArrayView cell);
    CsvWriter& empty();
    void endRow();

    /// What was written since the last take.
    [[nodiscard]] QByteArray take();

private:
    void separate();

    FormulaGuard m_guard;
    QByteArray m_text;
    bool m_isRowStarted = false;
};

/// The shortest text that reads back as the same double: "1228.5782201234". Empty for infinite and NaN.
[[nodiscard]] QByteArray fullPrecision(double value);

/// Undoes FormulaGuard::On on one cell.
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

} // namespace darkhorse
