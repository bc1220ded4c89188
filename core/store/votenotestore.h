// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/votenote.h"

namespace darkhorse {

class Database;

/// Notes on votes: append-only, the newest of a vote holds.
/// Thread: the database's. Errors of every call besides those named: those of a database.
class VoteNoteStore {
public:
    explicit VoteNoteStore(Database& database);

    /// Errors: InvalidInput - a confidence outside 1 to 3, or a reason with |; NotFound - no such vote.
    [[nodiscard]] Result<void> add(VoteId vote, const VoteNote& note, qint64 notedAtUtcMs);
    /// What holds for the newest vote of a battle; nothing when nobody said anything.
    [[nodiscard]] Result<std::optional<VoteNote>> ofBattle(BattleId battle) const;

private:
    Database& m_database;
};

} // namespace darkhorse
