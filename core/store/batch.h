// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"

namespace darkhorse {

class Database;
class Transaction;

/// Makes everything that the stores of one connection do one transaction: all of it or nothing, with one wait for the disk.
///
/// Rolled back unless committed. After an error of a store, let it go: what was half done goes with it.
/// Thread: the database's. One at a time; does not nest.
class Batch {
public:
    /// Errors: DatabaseLocked and the others of a database.
    [[nodiscard]] static Result<Batch> begin(Database& database);
    ~Batch();
    Batch(Batch&& other) noexcept;
    Batch& operator=(Batch&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    Batch(Database& database, Transaction transaction);

    Database* m_database; ///< null when moved from
    std::unique_ptr<Transaction> m_transaction;
};

} // namespace darkhorse
