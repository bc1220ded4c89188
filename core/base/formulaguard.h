// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// Whether a spreadsheet would run this cell as a formula: it begins with = + - @ tab or CR, and is no number. Whoever writes tables for
/// people puts an apostrophe before such a cell.
/// Source: OWASP, "CSV Injection".
[[nodiscard]] bool runsAsFormula(const QString& cell);

} // namespace darkhorse
