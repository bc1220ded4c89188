// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/cleaningrules.h"
#include "core/rating/agreement.h"
#include "core/rating/votecolumns.h"

namespace darkhorse {

class Database;

/// An arena's votes as rating columns, with the names that belong to their numbers.
struct ArenaVotes {
    QStringList models; ///< of every contestant, with or without votes
    QStringList organizations; ///< one a model
    QStringList categories; ///< one a bit of the masks; the first is Overall
    QStringList evaluators;
    QStringList languages; ///< ISO 639-1; empty text for unknown
    QStringList provenances;
    rating::VoteColumns columns; ///< every column filled
    /// Tokens, headers, lists and bold of answer A, then of answer B, of each vote; empty unless asked for.
    std::vector<float> style;
    LeftOutCounts leftOut; ///< votes that do not count
};

enum class ArenaVotesDetail { Plain, WithStyle };

/// Which votes count.
struct ArenaVotesRules {
    std::optional<CleaningRules> cleaning {}; ///< nothing: the arena's own
    bool countsLeaks = false;
};

/// Reads the votes of an arena that count, in time order, with Overall and these categories; nothing named: with all.
/// Thread: the database's. Errors: InvalidInput - more categories, languages or contestants than can be rated at once; NotFound - a
/// category that no vote is in; those of a database.
[[nodiscard]] Result<ArenaVotes> readArenaVotes(Database& database, ArenaVotesDetail detail = ArenaVotesDetail::Plain,
    const QStringList& categories = {}, const ArenaVotesRules& rules = {});

/// Verdicts on the same items: the same pair of models on the same prompts. The sides of each pair are turned alike.
[[nodiscard]] std::vector<rating::Judgement> judgementsOf(const ArenaVotes& votes);

} // namespace darkhorse
