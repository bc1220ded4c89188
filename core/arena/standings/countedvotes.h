// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/domain/cleaningrules.h"
#include "core/domain/contestant.h"
#include "core/domain/modelaliases.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// The contestants that are known under another name, and whom each counts for: by the alias table, where both are in the arena.
[[nodiscard]] QHash<ContestantId, ContestantId> countedFor(
    const std::vector<Contestant>& contestants, const ModelAliases& aliases);

/// The votes that count by the arena's cleaning rules, each for the model that its name stands for in the arena's alias table. A vote
/// between two names of one model is none. Thread: the database's. Errors: as VoteStore::log, aliasesIn and cleaningRulesIn.
[[nodiscard]] Result<VoteLog> countedVotes(
    Database& database, VoteLogDetail detail = {}, LeakedBattles leaked = LeakedBattles::LeftOut);
/// The same by other rules; tells how many were `leftOut` and why.
[[nodiscard]] Result<VoteLog> countedVotes(Database& database, VoteLogDetail detail, LeakedBattles leaked,
    const CleaningRules& rules, LeftOutCounts* leftOut = nullptr);

/// All votes that do not count by these rules, by time. Errors as above.
[[nodiscard]] Result<std::vector<LeftOutVote>> leftOutVotes(
    Database& database, LeakedBattles leaked, const CleaningRules& rules);

} // namespace darkhorse
