// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standings.h"
#include "core/domain/verdict.h"
#include "core/rating/board.h"
#include "core/rating/stylecontrol.h"
#include "core/rating/votecolumns.h"

// The domain and the rating library do not see each other, but say the same things: this is where they are translated.
namespace darkhorse {

[[nodiscard]] rating::Outcome outcomeOf(Verdict verdict);
[[nodiscard]] Verdict verdictOf(rating::Outcome outcome);
[[nodiscard]] RatingStatus statusOf(rating::Status status);
[[nodiscard]] StatusReason reasonOf(rating::Reason reason);

[[nodiscard]] rating::Method methodOf(RatingMethod method);
[[nodiscard]] rating::Interval intervalOf(IntervalMethod interval);
[[nodiscard]] rating::Resample resampleOf(ResampledUnit unit);
/// Of a style control that is on.
[[nodiscard]] rating::StyleDefinition definitionOf(StyleControl style);

} // namespace darkhorse
