// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/arena/data/voteidentity.h"
#include "core/exchange/votereader.h"

namespace darkhorse {

/// Reads the first `count` votes of a file once more, for whoever did not keep them.
/// Errors: FileUnreadable - there are fewer now; those of streamVotes.
[[nodiscard]] Result<void> visitEarlierRows(const QString& file, const VoteReadOptions& options, qint64 count,
    const std::function<void(const VoteIdentity&)>& visit);

} // namespace darkhorse
