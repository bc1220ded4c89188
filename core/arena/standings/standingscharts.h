// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/domain/arenasurvey.h"
#include "core/rating/votesurvey.h"

namespace darkhorse {

/// Some votes of one category, in the rating library's numbers.
struct SurveyedVotes {
    const rating::VoteColumns& columns;
    int category = 0;
    const rating::VoteMask* mask = nullptr; ///< null: all of them
};

/// What those numbers stand for.
struct SurveyNames {
    std::function<int(ContestantId)> columnOf; ///< the rating library's number of a contestant
    std::function<QString(std::uint32_t)> evaluator;
};

/// Surveys votes and names everybody in them. `standings` are those of the same votes.
[[nodiscard]] ArenaSurveyPtr namedSurvey(
    const SurveyedVotes& votes, const StandingsPtr& standings, const SurveyNames& names);

} // namespace darkhorse
