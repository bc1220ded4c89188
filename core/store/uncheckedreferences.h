// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace darkhorse {

class Database;

/// While it lives, SQLite does not look up what new rows refer to: six look-ups a vote, for whoever found or made all of them in the same
/// transaction. Lifetime: from before a Batch begins until after it has ended. Thread: the database's.
class UncheckedReferences {
public:
    explicit UncheckedReferences(Database& database);
    ~UncheckedReferences();
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;

private:
    Database& m_database;
};

} // namespace darkhorse
