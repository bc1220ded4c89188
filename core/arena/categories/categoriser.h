// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>

#include "core/arena/categories/matchcount.h"
#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/prompts/codetagger.h"
#include "core/store/categorystore.h"

namespace darkhorse {

class Database;
struct BattleFacts;
struct StoredLabel;

/// Which categories the votes of an arena belong to.
struct Categorised {
    std::vector<std::vector<CategoryKey>> sets; ///< each combination that occurs, without Overall
    std::vector<CategoryStore::Membership> memberships; ///< of every battle that has a vote
    QHash<QString, qint64> undecided; ///< votes that a category's rule cannot decide, by key
    double redundancyCutoff = 0; ///< more askings than this make a prompt redundant
};

/// Reads the facts of battles that have none yet, `most` of them in one transaction; answers how many there were, 0 when all are read.
/// Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<qint64> readMissingFacts(Database& database, CodeRule codeRule, int most = 500);

/// Asks every category's rule about every battle that has a vote. Only reads.
[[nodiscard]] Result<Categorised> categorise(Database& database, const std::vector<CategoryDefinition>& definitions);

/// Counts the votes that a rule fits, without storing anything.
[[nodiscard]] Result<MatchCount> countMatching(Database& database, const CategoryRule& rule);

/// Facts of a battle under the labels that count for its conversation; corrections by people win.
[[nodiscard]] CategoryFacts factsUnder(const BattleFacts& battle, const std::vector<StoredLabel>& labels);

} // namespace darkhorse
