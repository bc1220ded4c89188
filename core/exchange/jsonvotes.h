// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonrecords.h"
#include "core/exchange/readwatch.h"
#include "core/exchange/textwindow.h"
#include "core/exchange/votebatch.h"
#include "core/exchange/votereceiver.h"

namespace darkhorse {

/// Reads the votes of one JSON array or JSON lines file, record by record. `window` stands at its first character.
///
/// Broken lines of JSONL are skipped and counted; a broken array is an error, since nobody knows where it goes on.
/// Errors: as readVotes.
[[nodiscard]] Result<void> readJsonVotes(const QString& file, TextWindow& window, JsonRecords::Layout layout,
    const VoteReadOptions& options, ReadWatch& watch, VoteReceiver& receiver);

} // namespace darkhorse
