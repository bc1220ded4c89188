// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include <utility>

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

Result<Snapshot> Snapshot::begin(const Database& database)
{
    if (database.isBatching())
        return Snapshot(nullptr);
    if (const auto begun = execute(database.connection(), "BEGIN"_L1); !begun)
        return fail(begun.error());
    return Snapshot(&database);
}

Snapshot::Snapshot(const Database* database) : m_database(database) { }

Snapshot::Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Snapshot::~Snapshot()
{
    if (m_database != nullptr)
        (void)execute(m_database->connection(), "ROLLBACK"_L1); // nothing was written
}

} // namespace darkhorse
