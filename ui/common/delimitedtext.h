// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace darkhorse {

/// One line of a table as text, quoted where it must be (RFC 4180), its line end included. A cell that a spreadsheet would run as a formula
/// gets an apostrophe in front.
[[nodiscard]] QString delimitedLine(const QStringList& cells, QChar separator);

/// A number as formatting.h shows it, for other programs: "1,023" and "63.1 %" become "1023" and "63.1%", in every language, and an
/// absent one an empty cell. Any other text stays as it is.
[[nodiscard]] QString plainNumber(const QString& shown);

} // namespace darkhorse
