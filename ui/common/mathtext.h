// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// A TeX formula as a line of Unicode that can be read: "\frac{a}{b} \leq x^2" becomes "a/b ≤ x²".
///
/// Greek, operators, arrows, relations, sets, blackboard letters, accents of words, fractions, roots, powers and indices. A power
/// or an index without Unicode characters of its own stays as ^(…) or _(…). What is not known stays as it was written, so
/// nothing is lost.
[[nodiscard]] QString readableMath(const QString& tex);

/// Whether two dollars in a line stand before amounts, not around a formula: "$150 × 2 = $300". A formula has no space inside its dollars.
[[nodiscard]] bool areDollarsMoney(const QString& between);

/// Markdown with TeX's own marks of formulas, \( \) and \[ \], turned into $ and $$; code in a line is left alone.
[[nodiscard]] QString withDollarMath(const QString& markdown);

} // namespace darkhorse
