// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/board.h"
#include "core/rating/paircounts.h"

namespace darkhorse::rating {

/// Fits every category of the counts; what rate() and LiveBoard share. The options have passed their check. Online Elo
/// is left out, since counts know no order.
[[nodiscard]] Result<Board> fitBoard(const PairCounts& counts, const RateOptions& options, const Board* previous);

} // namespace darkhorse::rating
