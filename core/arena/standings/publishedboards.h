// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ratinghistory.h"

namespace darkhorse {

/// What came of reading published leaderboards into an arena.
struct BoardImport {
    qint64 boards = 0; ///< in the file
    qint64 rows = 0; ///< ratings in them
    qint64 skipped = 0; ///< rows that are none
};

/// Keeps the leaderboards of a file (see readBoardSet) in an arena, beside its own ratings. A board of a day that is there already takes its
/// place. All or nothing. Thread: any; opens the arena on its own.
/// Errors: those of readBoardSet and of a database.
[[nodiscard]] Result<BoardImport> importPublishedBoards(const QString& arenaPath, const QString& file);

/// All published leaderboards of an arena as a history: one moment a day, its votes 0. Models that are called as one of the arena's
/// have that one's id, all others a negative one. Ranks are shared as intervals say, where there are any; otherwise by rating.
/// Thread: any. Errors: those of a database; DatabaseCorrupt - what was kept cannot be read.
[[nodiscard]] Result<RatingHistoryPtr> publishedBoards(const QString& arenaPath);

} // namespace darkhorse
