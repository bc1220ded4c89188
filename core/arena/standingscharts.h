// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/domain/arenasurvey.h"
#include "core/rating/votesurvey.h"

namespace darkhorse {

/// What the numbers of a survey stand for.
struct SurveyNames {
    std::function<int(ContestantId)> columnOf; ///< the rating library's number of a contestant
    std::function<QString(std::uint32_t)> evaluator;
};

/// Names everybody in a survey. `standings` are those of the surveyed votes.
[[nodiscard]] ArenaSurveyPtr namedSurvey(
    const rating::VoteSurvey& survey, const StandingsPtr& standings, const SurveyNames& names);

} // namespace darkhorse
