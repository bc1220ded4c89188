// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/modelfacts.h"
#include "core/domain/ratinghistory.h"
#include "ui/charts/figure.h"

/// Charts of what an arena knows besides its votes. Nothing is computed here: only put into words, order and rows.
namespace darkhorse::factfigures {

/// `points` are of these standings.
[[nodiscard]] FigurePtr tradeOff(
    const StandingsPtr& standings, const std::vector<TradeOff>& points, TradeOffMeasure measure);
[[nodiscard]] FigurePtr reasons(const StandingsPtr& standings, const std::vector<ModelFacts>& facts);
[[nodiscard]] FigurePtr styleEffects(const StandingsPtr& standings);

/// Published leaderboards as lines over time.
[[nodiscard]] FigurePtr publishedHistory(const RatingHistoryPtr& boards);
/// One of them.
[[nodiscard]] FigurePtr publishedBoard(const RatingMoment& board);

} // namespace darkhorse::factfigures
