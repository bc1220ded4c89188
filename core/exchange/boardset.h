// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/publishedboard.h"
#include "core/exchange/recordreader.h"

namespace darkhorse {

struct BoardSet {
    std::vector<PublishedBoard> boards; ///< by date, one a date
    std::vector<SkippedRecord> skipped;
};

/// Reads published leaderboards: a table with model (or key), rating (or arena_elo, elo, score), and, where there are any, date,
/// organization, votes, and the interval as lower and upper or as 95_pct_ci such as "+3/-4". Dates are 20240520 or 2024-05-20; a table
/// without dates is of the day in its file name.
/// Errors: as forEachRecord; UnsupportedFormat - there is no rating in it, or no date.
[[nodiscard]] Result<BoardSet> readBoardSet(const QString& path);

} // namespace darkhorse
