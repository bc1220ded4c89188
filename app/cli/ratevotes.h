// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/arena/data/arenavotes.h"
#include "core/base/result.h"
#include "core/domain/modelaliases.h"
#include "core/exchange/votereader.h"
#include "core/rating/votecolumns.h"

namespace darkhorse {
class Database;
}

namespace darkhorse::cli {

/// Votes as the rating wants them, with the names that belong to its numbers.
struct RateVotes {
    QStringList models;
    QStringList organizations; ///< one a model; empty where nobody said
    QStringList categories; ///< one a category of the columns
    QStringList evaluators; ///< these three only where they were asked for
    QStringList languages;
    QStringList provenances;
    rating::VoteColumns columns;
    std::vector<float> style; ///< as VoteTable::style; empty unless asked for
    std::vector<SkippedRows> skipped;
    QStringList warnings;
};

/// Which categories are asked for.
struct CategoryChoice {
    bool wantsAll = false;
    QStringList keys; ///< in the order in which they are to be shown; not with wantsAll
};

/// The votes of vote files that count by these rules, each alias counted for its model. Errors: as readVotes; NotFound - a category that no vote has.
[[nodiscard]] Result<RateVotes> votesOfFiles(const QStringList& files, const CategoryChoice& categories,
    const VoteReadOptions& options, const ModelAliases& aliases, const CleaningRules& cleaning);

/// The votes of an arena that count. Errors: those of a database; NotFound as above.
[[nodiscard]] Result<RateVotes> votesOfArena(
    Database& database, const CategoryChoice& categories, bool withStyle, const ArenaVotesRules& rules);

} // namespace darkhorse::cli
