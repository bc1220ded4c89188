// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/answer.h"
#include "core/domain/contestant.h"

namespace darkhorse {

/// Tokens a second from the first text to the end, as the server counted them; reasoning that came before the first text
/// counts as written in that time too, so it is an upper bound for models that think. Nothing where the server counted
/// nothing, or all came at once.
[[nodiscard]] std::optional<double> tokensPerSecond(const Answer& answer);

/// What the answer cost in US dollars. Nothing unless the price and both counts are known.
[[nodiscard]] std::optional<double> costOf(const Answer& answer, const Price& price);

} // namespace darkhorse
