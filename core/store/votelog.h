// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include "core/store/votestore.h"

namespace darkhorse {

/// What VoteStore::log answers.
[[nodiscard]] Result<VoteLog> readVoteLog(const Database& database, VoteLogDetail detail, LeakedBattles leaked);

} // namespace darkhorse
