// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/ratingchoice.h"
#include "core/domain/ratingslice.h"

namespace darkhorse {

/// In what an analysis differs from another one.
enum class AnalysisChange {
    None,
    OnlineElo, ///< rated by this method
    BradleyTerry,
    Davidson,
    StyleHeldEqual,
    StyleLeftIn,
    TiesLeftOut,
    TiesLeftIn,
    PairsAlike,
    PairsAsOften, ///< pairs weigh as often as they met
    RedundantLeftOut,
    RedundantLeftIn,
    WithoutEvaluator,
};

/// Which votes are rated, and how.
struct Analysis {
    AnalysisChange change = AnalysisChange::None;
    QString evaluator; ///< whose votes are left out
    RatingSlice slice;
    RatingChoice choice;
};

/// From here on nobody is left out one by one: who one of many is says little.
inline constexpr qsizetype kMostEvaluatorsLeftOut = 8;

/// An analysis, then all that differ from it in one thing that people would question. `evaluators` are all whose votes it counts.
[[nodiscard]] std::vector<Analysis> analysesBeside(
    const RatingSlice& slice, const RatingChoice& choice, const QStringList& evaluators);

} // namespace darkhorse
