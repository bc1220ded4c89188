// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/domain/standings.h"

namespace darkhorse {

/// Rows of a leaderboard for a spreadsheet or a script: a header line, plain numbers with a decimal point and full
/// precision, empty cells for what is absent, lines ended by CR LF, cells quoted after RFC 4180 where they must be.
[[nodiscard]] QString tableText(const CategoryKey& category, const std::vector<StandingsRow>& rows, QChar separator);

} // namespace darkhorse
