// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/exchange/voterow.h"
#include "core/exchange/votetable.h"

namespace darkhorse {

/// Tokens, headers, lists and bold of answer A, then of answer B.
using RowStyle = std::array<float, kVoteStyle>;

/// The style of both answers of a row: the counts that it has (FastChat's conv_metadata, or columns of those names),
/// otherwise counted from the answers. All NaN when it says nothing of one of the sides.
[[nodiscard]] RowStyle rowStyle(const VoteRowText& row);

} // namespace darkhorse
