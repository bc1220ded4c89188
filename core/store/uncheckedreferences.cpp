// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/uncheckedreferences.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

UncheckedReferences::UncheckedReferences(Database& database) : m_database(database)
{
    Q_ASSERT(!database.isBatching());
    (void)execute(database.connection(), "PRAGMA foreign_keys = OFF"_L1); // without it the same is done, only slower
}

UncheckedReferences::~UncheckedReferences()
{
    Q_ASSERT(!m_database.isBatching());
    (void)execute(m_database.connection(), "PRAGMA foreign_keys = ON"_L1);
}

} // namespace darkhorse
