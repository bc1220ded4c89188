// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace darkhorse {

class Database;

/// What tells a connection that others have written since it looked last. Meaningful only beside an earlier mark of the same connection.
struct ChangeMark {
    qint64 othersVersion = 0; ///< changes with every commit of another connection, never with this connection's own
    qint64 newestVote = 0; ///< row number; 0 without votes

    friend bool operator==(const ChangeMark&, const ChangeMark&) = default;
};

/// Cheap enough to be read every second: it looks at no table but the end of one index.
/// Thread: the database's. Errors: those of a database.
[[nodiscard]] Result<ChangeMark> readChangeMark(const Database& database);

/// Rows that this connection has written itself; needs no file at all.
[[nodiscard]] Result<qint64> readOwnChanges(const Database& database);

} // namespace darkhorse
