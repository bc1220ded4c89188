// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/id.h"
#include "core/domain/standings.h"

namespace darkhorse {

/// A share in [0, 1] with its interval at the standings' confidence.
struct SharedPart {
    double value = 0;
    double lower = 0;
    double upper = 0;
};

/// Two contestants of one category, seen from the first. Pairs that never met are there too.
struct PairTally {
    ContestantId first;
    ContestantId second;
    qint64 wins = 0;
    qint64 losses = 0;
    qint64 ties = 0;
    qint64 bothBad = 0;
    std::optional<double> observed; ///< share of the decisive votes that the first won; absent without one
    std::optional<double> predicted; ///< chance that the first wins, by the ratings; absent unless both are rated

    [[nodiscard]] qint64 votes() const { return wins + losses + ties + bothBad; }
};

/// What the votes say of one contestant besides its rating.
struct ContestantTally {
    ContestantId contestant;
    /// Mean over its opponents of its share of decisive votes; absent without a decisive vote.
    std::optional<double> averageWinRate;
};

/// All votes of one evaluator, or of several together.
struct EvaluatorTally {
    QString evaluator; ///< by name; empty for several
    std::array<qint64, 4> count {}; ///< A better, B better, tie, both bad
    std::optional<SharedPart> sideA; ///< share of the decisive verdicts that fell to side A

    [[nodiscard]] qint64 votes() const { return count[0] + count[1] + count[2] + count[3]; }
};

/// Votes on one UTC day, of each of the evaluators with most votes and of all others together.
struct DayTally {
    qint64 day = 0; ///< since 1970; 0 where the time is unknown
    std::vector<qint64>
        votes; ///< of the first ArenaSurvey::evaluatorsByDay evaluators, then of the others where there are any
};

/// What the votes of one category say before anything is fitted, beside the standings that were fitted to them: one immutable
/// value that matrices and tallies are drawn from.
struct ArenaSurvey {
    StandingsPtr standings; ///< of the same votes; never null
    std::vector<PairTally> pairs; ///< each pair of the standings' rows once, the better row first
    std::vector<ContestantTally> contestants; ///< in the order of the standings' rows
    std::vector<EvaluatorTally> evaluators; ///< those with most votes, the most first
    std::optional<EvaluatorTally> others; ///< all others together, where there are any
    int otherEvaluators = 0; ///< how many these are
    int evaluatorsByDay = 0;
    std::vector<DayTally> days; ///< in their order
    std::optional<SharedPart> sideA; ///< of all decisive verdicts
};

using ArenaSurveyPtr = std::shared_ptr<const ArenaSurvey>;

} // namespace darkhorse
