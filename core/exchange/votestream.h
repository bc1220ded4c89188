// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/votereader.h"
#include "core/exchange/votereceiver.h"

namespace darkhorse {

/// Reads the votes of one file, in any format of readVotes, and hands them to `receiver` as they come. A receiver of pieces
/// makes it bounded in memory whatever the file's size.
/// Errors: as readVotes, and whatever the receiver answers.
[[nodiscard]] Result<void> streamVotes(
    const QString& file, const VoteReadOptions& options, VoteReceiver& receiver, const ReadProgress& progress = {});

} // namespace darkhorse
