// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/exchange/votetable.h"
#include "core/rating/votecolumns.h"

namespace darkhorse::cli {

/// Votes as the rating wants them, with the names that belong to its numbers.
struct RateVotes {
    QStringList models;
    QStringList organizations; ///< one a model; empty where nobody said
    QStringList categories; ///< one a category of the columns
    rating::VoteColumns columns;
    std::vector<SkippedRows> skipped;
    QStringList warnings;
};

/// Which categories are asked for.
struct CategoryChoice {
    bool wantsAll = false;
    QStringList keys; ///< in the order in which they are to be shown; not with wantsAll
};

/// The votes of vote files. Errors: as readVotes; NotFound - a category that no vote has.
[[nodiscard]] Result<RateVotes> votesOfFiles(
    const QStringList& files, const CategoryChoice& categories, bool withTimes);

/// The votes of an arena that count. Errors: those of Database::open; NotFound as above.
[[nodiscard]] Result<RateVotes> votesOfArena(const QString& path, const CategoryChoice& categories);

} // namespace darkhorse::cli
