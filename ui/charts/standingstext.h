// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QString>

#include "core/domain/standings.h"

/// Words and numbers about standings that table, chart, picture and clipboard share, in the interface's language.
namespace darkhorse::standingstext {

/// "+37 / −33", the distance from the rating to the interval's ends; empty without an interval.
[[nodiscard]] QString marginText(const StandingsRow& row);
/// "2", or "2–4" when the votes also allow the ranks down to 4; a dash without a rank.
[[nodiscard]] QString rankText(const StandingsRow& row);
/// "62.5 %"; a dash when the whole is 0.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);
/// Why a model is not simply rated, and what to do about it; empty when it is.
[[nodiscard]] QString reasonText(StatusReason reason);

/// 1 plus the number of models with a higher rating; the row has one. Not its rank, which intervals may share.
[[nodiscard]] int placeByRating(const Standings& standings, const StandingsRow& row);

/// From now on summary() says of every analysis whether it is this one; nothing: it says nothing.
void nameDeclared(const std::optional<std::pair<RatingSlice, RatingChoice>>& analysis);

/// "128 votes. Bradley-Terry ratings with 95 % intervals (sandwich estimate)."
[[nodiscard]] QString summary(const Standings& standings);
/// Name, rating, interval and votes of one model as sentences, for tooltips and screen readers.
[[nodiscard]] QString rowInWords(const StandingsRow& row, double confidence);
/// The first `limit` models as sentences, for screen readers.
[[nodiscard]] QString topInWords(const Standings& standings, int limit);

} // namespace darkhorse::standingstext
