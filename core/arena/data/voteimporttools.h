// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/arena/data/mappingshelf.h"
#include "core/arena/data/voteimport.h"

namespace darkhorse {

class AliasBook;
class ArenaSession;

/// A layout that is to be described: what the file looks like, and a guess.
struct MappingDraft {
    VoteFileSample sample;
    VoteMapping guess;
};

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
    /// The beginning of a file and what its columns may mean, for a person who describes its layout.
    std::function<Result<MappingDraft>(const QString& file)> draft;
    Read preview; ///< of the beginning of the file; quick
    AliasBook* aliases = nullptr; ///< the arena's other names of models
    std::function<QStringList()> modelNames; ///< of the arena; there when `aliases` is
    MappingShelf shelf; ///< layouts that the user described, to be handed on with the options
};

[[nodiscard]] VoteImportTools makeVoteImportTools(ArenaSession& session);

/// Brings models, categories, standings and history up to date after an import. Thread: the interface thread.
void showImportedVotes(ArenaSession& session);

} // namespace darkhorse
