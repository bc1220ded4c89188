// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>

#include "core/arena/matchcount.h"
#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/prompts/codetagger.h"
#include "core/store/votestore.h"

namespace darkhorse {

class Database;
struct BattleFacts;
struct StoredLabel;

/// What categorising an arena came to.
struct Categorised {
    VoteLog log; ///< with the categories of every vote
    QHash<QString, qint64> undecided; ///< votes that a category's rule cannot decide, by key
    double redundancyCutoff = 0; ///< more askings than this make a prompt redundant
};

/// Reads the facts of battles that have none yet, in steps of one transaction each; answers how many.
/// Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<qint64> readMissingFacts(Database& database, CodeRule codeRule);

/// Puts every battle that has a vote into the categories whose rule says yes, and stores that.
[[nodiscard]] Result<Categorised> categorise(Database& database, const std::vector<CategoryDefinition>& definitions,
    VoteLogDetail detail = {}, LeakedBattles leaked = LeakedBattles::LeftOut);

/// Counts the votes that a rule fits, without storing anything.
[[nodiscard]] Result<MatchCount> countMatching(Database& database, const CategoryRule& rule);

/// Facts of a battle under the labels that count for its conversation; corrections by people win.
[[nodiscard]] CategoryFacts factsUnder(const BattleFacts& battle, const std::vector<StoredLabel>& labels);

} // namespace darkhorse
