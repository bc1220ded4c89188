// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch.h"

#include <utility>

#include "core/store/database.h"
#include "core/store/statement.h"

namespace darkhorse {

Result<Batch> Batch::begin(Database& database)
{
    Q_ASSERT(!database.isBatching());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    return Batch(database, std::move(*transaction));
}

Batch::Batch(Database& database, Transaction transaction)
    : m_database(&database), m_transaction(std::make_unique<Transaction>(std::move(transaction)))
{
    m_database->m_isBatching = true;
}

Batch::Batch(Batch&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_transaction(std::move(other.m_transaction))
{
}

Batch::~Batch()
{
    if (m_database != nullptr)
        m_database->m_isBatching = false;
}

Result<void> Batch::commit() { return m_transaction->commit(); }

} // namespace darkhorse
