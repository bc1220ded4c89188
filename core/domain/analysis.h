// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/ratingchoice.h"
#include "core/domain/ratingslice.h"

namespace darkhorse {

struct Standings;

/// In what an analysis differs from another one.
enum class AnalysisChange {
    None,
    OnlineElo, ///< rated by this method
    BradleyTerry,
    Davidson,
    Sandwich, ///< intervals by this method
    Bootstrap,
    StyleHeldEqual,
    StyleLeftIn,
    TiesLeftOut,
    TiesLeftIn,
    PairsAlike,
    PairsAsOften, ///< pairs weigh as often as they met
    RedundantLeftOut,
    RedundantLeftIn,
    LeaksLeftOut, ///< votes on battles in which an answer named a model
    LeaksLeftIn,
    Anchored,
    NotAnchored,
    WithoutEvaluator,
};

/// Which votes are rated, and how.
struct Analysis {
    AnalysisChange change = AnalysisChange::None;
    QString name; ///< of the evaluator whose votes are left out, or of the anchor
    RatingSlice slice;
    RatingChoice choice;
};

/// What an arena has that an analysis could do otherwise.
struct AnalysisMeans {
    QStringList evaluators; ///< all whose votes are counted
    bool knowsAnswers = false; ///< their style can be read
    bool hasLeaks = false; ///< answers named models
    bool countsLeaks = false; ///< those count where a slice does not say otherwise
    std::optional<RatingAnchor> anchor = {}; ///< to try where none is chosen
    QString anchorName = {};
};

/// From here on nobody is left out one by one: who one of many is says little.
inline constexpr qsizetype kMostEvaluatorsLeftOut = 8;

/// An analysis, then all that differ from it in one thing that people would question and that can be done otherwise.
[[nodiscard]] std::vector<Analysis> analysesBeside(
    const RatingSlice& slice, const RatingChoice& choice, const AnalysisMeans& means);

/// Chatbot Arena's anchor where it is rated, otherwise the model with the most votes at the rating it has; the first row of those that
/// are alike. Nothing without ratings.
[[nodiscard]] std::optional<RatingAnchor> anchorToTry(const Standings& standings);

} // namespace darkhorse
