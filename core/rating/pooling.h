// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rating/board.h"

namespace darkhorse::rating {

/// One model of a small category, drawn towards its overall rating.
struct PooledRating {
    double rating = kNoNumber; ///< Elo points; NaN when the model has no overall rating
    double standardError = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
    double weight = 0; ///< of the category's own fit, 0 to 1; 0 where it has none
};

/// A category with the strength that it borrows.
struct Pooled {
    std::vector<PooledRating> models;
    double spread
        = 0; ///< standard deviation of category minus overall among models, Elo points; 0: the votes show no difference
};

/// Partial pooling of a category's ratings towards the overall ones.
///
/// Model:   rating in the category = overall rating + d, d ~ N(0, spread^2) among models; the category's fit is the truth plus noise of
///          its own standard error. The spread is estimated from all models together (method of moments), so a category that differs is
///          left alone and one that cannot be told apart from the overall board becomes that board.
/// Interval: normal, with the variance of the overall rating, of the offset given its estimate, and of the spread's own estimate; a
///          model without votes in the category has overall variance plus spread^2.
/// Scale:   the category is first shifted to the overall mean of the models that both rate.
/// Missing: models without an overall rating stay without a number.
/// Invalid: with fewer than three models in both, the spread is taken to be kUnknownSpread.
/// Source:  DerSimonian and Laird 1986 (moments); Efron and Morris 1975 (shrinkage). Errors of models are treated as independent, which
///          is a little too wide for boards of few models.
[[nodiscard]] Pooled poolTowards(const CategoryResult& overall, const CategoryResult& category, double confidence);

/// Replaces rating, interval and ranks of every other category of the board by the pooled ones; models that only `overall` rates become
/// provisional. Covariances stay those of the plain fit.
void poolCategories(Board& board, int overall);

/// Elo points; assumed when there are too few models to estimate it.
inline constexpr double kUnknownSpread = 60;

} // namespace darkhorse::rating
