// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArrayView>

#include "core/base/result.h"

namespace darkhorse {

class Database;
struct LoadedVote;

/// Asks very often whether an arena has a vote, through SQLite's own library.
/// Thread: the database's. Errors: those of a database.
class VoteLookup {
public:
    explicit VoteLookup(Database& database);
    ~VoteLookup();

    /// Whether there is a battle of this UUID (lower case, without braces).
    [[nodiscard]] Result<bool> hasBattle(QByteArrayView uuid);
    /// Whether the arena has exactly this vote under that UUID, as when its own export comes back.
    [[nodiscard]] Result<bool> holds(const LoadedVote& vote);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
