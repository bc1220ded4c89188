// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QString>

#include "core/domain/standings.h"
#include "core/domain/verdict.h"

namespace darkhorse {

// Numbers and dates as people read them, by QLocale(): the language switch sets the default locale.
// What is absent is shown as an en dash.

/// "1,023", or "1,023.4" with one decimal.
[[nodiscard]] QString formatRating(std::optional<double> rating, int decimals = 0);
/// "1,001 to 1,045".
[[nodiscard]] QString formatInterval(std::optional<double> lower, std::optional<double> upper);
/// "2", or "2–4" when the votes allow the ranks down to 4.
[[nodiscard]] QString formatRanks(std::optional<RankSpread> ranks);
/// "+12.3", "−4.0", "±0.0".
[[nodiscard]] QString formatChange(std::optional<double> change);
/// "12,345".
[[nodiscard]] QString formatCount(qint64 count);
/// "63.1 %".
[[nodiscard]] QString formatPercent(double share);
/// Date and time to the minute, in local time.
[[nodiscard]] QString formatDateTime(qint64 utcMs);
/// "0.8 s", "12 s", "3 min 20 s".
[[nodiscard]] QString formatDuration(std::chrono::milliseconds duration);
/// "A is better", "B is better", "Tie", "Both bad".
[[nodiscard]] QString verdictText(Verdict verdict);
/// "Rated", "Provisional", "Unbounded", "Not comparable".
[[nodiscard]] QString statusText(RatingStatus status);

} // namespace darkhorse
