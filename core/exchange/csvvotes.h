// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readwatch.h"
#include "core/exchange/textwindow.h"
#include "core/exchange/votebatch.h"
#include "core/exchange/votereceiver.h"

namespace darkhorse {

/// Reads the votes of one CSV file. `window` stands at its first character.
///
/// A plain file is read in as many parts at once as there are threads; anything else in one go.
/// Errors: as readVotes.
[[nodiscard]] Result<void> readCsvVotes(const QString& file, TextWindow& window, bool isPlain,
    const VoteReadOptions& options, ReadWatch& watch, VoteReceiver& receiver);

} // namespace darkhorse
