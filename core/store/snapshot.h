// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace darkhorse {

class Database;

/// While it lives, every read of one connection sees the arena as it was at the first of them, whatever other connections
/// write meanwhile. For what is read in several passes that must agree.
///
/// Only for reading: what is written under it is undone. Within a Batch, which sees one state anyway, it does nothing.
/// Thread: the database's. Does not nest. The database must outlive it.
class Snapshot {
public:
    /// Errors: those of a database.
    [[nodiscard]] static Result<Snapshot> begin(const Database& database);
    ~Snapshot();
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;

private:
    explicit Snapshot(const Database* database);

    const Database* m_database; ///< null where there is nothing to end
};

} // namespace darkhorse
