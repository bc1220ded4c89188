// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

struct sqlite3;

namespace darkhorse {

/// Lets the statements of ArenaRecords on this connection ask what SQL cannot work out: prompt_hash(text), earlier_hash(text),
/// given_name(name, uuid), from_hex(text).
void addRecordFunctions(sqlite3* connection);

} // namespace darkhorse
