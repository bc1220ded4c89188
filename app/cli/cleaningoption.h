// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/cleaningrules.h"
#include "core/exchange/votetable.h"

namespace darkhorse::cli {

/// `rules` as --leave-out, --ban, --anomalous and --votes-a-day change them. Errors: wrong usage.
[[nodiscard]] tl::expected<CleaningRules, Failure> cleaningOption(const Arguments& arguments, CleaningRules rules);

/// What the report of "rate" calls it. Not for None.
[[nodiscard]] SkipReason skipReasonOf(LeftOutReason reason);

/// Leaves votes out of a table by what the rules say of evaluators, and lists them among what was skipped, of no file. Votes that
/// name no evaluator are nobody's, and stay.
/// The table has evaluators and times where the rules ask for them.
void clean(VoteTable& table, const CleaningRules& rules);

} // namespace darkhorse::cli
