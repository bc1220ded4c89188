// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/arena/voteimport.h"

namespace darkhorse {

class ArenaSession;

/// What a window needs to take votes into an open arena. Each function blocks until it is done: call it on a thread of its own, and let
/// it end before the session does.
struct VoteImportTools {
    using Read = std::function<Result<VoteImportReport>(
        const QString& file, const VoteImportOptions& options, const VoteImportHooks& hooks)>;

    Read inspect; ///< with what the arena has already
    Read import; ///< in turn with everything else that is written, so that no verdict is refused meanwhile
    /// Writes file, line, column and reason of each row that is no vote, as CSV; answers how many. The file appears whole or not at all.
    std::function<Result<qint64>(
        const QString& file, const VoteImportOptions& options, const QString& target, const VoteImportHooks& hooks)>
        saveRejects;
};

[[nodiscard]] VoteImportTools makeVoteImportTools(ArenaSession& session);

/// Brings models, categories, standings and history up to date after an import. Thread: the interface thread.
void showImportedVotes(ArenaSession& session);

} // namespace darkhorse
