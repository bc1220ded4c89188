// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/domain/verdict.h"

namespace darkhorse {

/// The verdict that a winner word of any known vote file means; nothing when it means none.
///
/// Read by meaning, whatever the case, spaces and punctuation: model_a, Model A, left, leftvote, A,
/// "model_1", "[[A>>B]]", "A is better", "assistant_b wins"; tie, draw, tievote, "tie (inconsistent)", "C";
/// and both bad for any tie or "both" that says bad: "tie (bothbad)", both_bad, bothbad_vote. A bare number
/// means nothing.
[[nodiscard]] std::optional<Verdict> verdictFromAnyWord(std::string_view utf8);

/// Whether the word says that there was no verdict: nothing, white space, null, NaN, none, n/a.
[[nodiscard]] bool isNoWord(std::string_view utf8);

} // namespace darkhorse
