// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "core/arena/data/handover.h"
#include "core/arena/data/preparedvotes.h"
#include "core/base/result.h"

namespace darkhorse {

struct VoteReadOptions;

/// Reads a vote file on a thread of its own and gives its votes their UUIDs, a few pieces ahead of whoever stores them.
///
/// Memory: a few pieces, the names, and 8 to 16 bytes a vote. Lifetime: letting it go stops the reading.
class VotePreparer {
public:
    /// With `listsRejects` each row that is no vote is in its piece.
    VotePreparer(const QString& file, const VoteReadOptions& options, bool listsRejects);
    ~VotePreparer();

    /// Waits for the next piece; nothing after the last one.
    [[nodiscard]] std::optional<PreparedVotes> next() { return m_pieces.take(); }
    /// After the last piece: what is in the file. Errors: as readVotes.
    [[nodiscard]] Result<VoteImportReport> finish();

private:
    void read(const QString& file, const VoteReadOptions& options, bool listsRejects);

    Handover<PreparedVotes> m_pieces;
    Result<VoteImportReport> m_report;
    std::jthread m_thread;
};

} // namespace darkhorse
