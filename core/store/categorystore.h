// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/categorydefinition.h"

namespace darkhorse {

class Database;

/// People's own categories, and which categories each battle is in.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class CategoryStore {
public:
    explicit CategoryStore(Database& database);

    /// In their order. Errors: InvalidInput - a definition that only a newer program can have written.
    [[nodiscard]] Result<std::vector<CategoryDefinition>> definitions() const;
    /// Replaces all of them.
    [[nodiscard]] Result<void> setDefinitions(const std::vector<CategoryDefinition>& definitions);

    struct Membership {
        BattleId battle;
        quint32 set = 0; ///< index into the combinations of categories
    };
    /// Replaces the categories of these battles, in one transaction; `sets` holds each combination once, without Overall. What the file of
    /// an import gave a battle stays with it.
    [[nodiscard]] Result<void> replaceMemberships(
        const std::vector<std::vector<CategoryKey>>& sets, std::span<const Membership> memberships);

private:
    Database& m_database;
};

} // namespace darkhorse
