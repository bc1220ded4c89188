// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <memory>
#include <span>

#include "core/base/result.h"

struct sqlite3;

namespace darkhorse {

struct LoadedVote;

/// Votes in memory as a table, `loaded_vote`, that one connection can read: what one statement then inserts would otherwise take two
/// statements a vote, and twice the time.
///
/// Columns: those of LoadedVote by their names in battle and vote, `battle` for the number that the vote's battle is to get, and nothing else.
/// Lifetime: within that of the connection, and longer than every statement over the table.
class LoadedVoteTable {
public:
    explicit LoadedVoteTable(sqlite3* connection);
    ~LoadedVoteTable();
    LoadedVoteTable(const LoadedVoteTable&) = delete;
    LoadedVoteTable& operator=(const LoadedVoteTable&) = delete;

    /// Rows from now on; their battles are numbered from `firstBattle`. The votes are not copied: they must live until the next call.
    void show(std::span<const LoadedVote> votes, qint64 firstBattle);

    struct Rows;

private:
    sqlite3* m_connection;
    std::unique_ptr<Rows> m_rows;
};

} // namespace darkhorse
