// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include <functional>

#include "core/base/result.h"

namespace darkhorse {

class Database;
struct VoteRow;

/// As VoteStore::forEachRow.
[[nodiscard]] Result<void> readVoteRows(Database& database, const std::function<bool(const VoteRow&)>& visit);

} // namespace darkhorse
