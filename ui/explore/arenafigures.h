// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/analysis.h"
#include "core/domain/arenasurvey.h"
#include "core/domain/ratinghistory.h"
#include "ui/charts/figure.h"

/// Charts of an arena's values. Nothing is computed here: only put into words, order and rows.
namespace darkhorse::arenafigures {

/// Title with the category, caption with method, votes and date.
[[nodiscard]] FigureText textOf(const QString& name, const Standings& standings);

[[nodiscard]] FigurePtr ratings(const StandingsPtr& standings);
[[nodiscard]] FigurePtr history(const RatingHistoryPtr& history, const QString& name);
[[nodiscard]] FigurePtr winRates(const ArenaSurveyPtr& survey);
[[nodiscard]] FigurePtr battleCounts(const ArenaSurveyPtr& survey);
[[nodiscard]] FigurePtr averageWinRates(const ArenaSurveyPtr& survey);
[[nodiscard]] FigurePtr verdicts(const StandingsPtr& standings);
[[nodiscard]] FigurePtr sides(const ArenaSurveyPtr& survey);
[[nodiscard]] FigurePtr activity(const ArenaSurveyPtr& survey);
[[nodiscard]] FigurePtr evaluators(const ArenaSurveyPtr& survey);
/// The category of the title first.
[[nodiscard]] FigurePtr categoryRanks(const std::vector<StandingsPtr>& categories);
[[nodiscard]] FigurePtr categoryOverview(const std::vector<StandingsPtr>& categories);
[[nodiscard]] FigurePtr rankOverview(const std::vector<StandingsPtr>& categories);

/// An analysis and what it comes to.
struct RatedAnalysis {
    Analysis analysis;
    StandingsPtr standings; ///< never null
};
/// In what it differs, in the interface's language.
[[nodiscard]] QString analysisName(const Analysis& analysis);
/// How the order of the models changes from one analysis to the next; the first is the one shown. Those without ratings are left out.
[[nodiscard]] FigurePtr whatIf(const std::vector<RatedAnalysis>& analyses);
/// The rank of each model in each of them, as its interval says.
[[nodiscard]] FigurePtr whatIfRanks(const std::vector<RatedAnalysis>& analyses);

} // namespace darkhorse::arenafigures
