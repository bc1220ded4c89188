// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/pooling.h"

#include <algorithm>
#include <cmath>

#include "core/rating/exactmath.h"
#include "core/rating/ranks.h"

namespace darkhorse::rating {

namespace {

/// A model that both boards rate.
struct Offset {
    double value; ///< category minus overall, after the shift
    double variance; ///< of its noise
};

[[nodiscard]] bool hasBoth(const CategoryResult& overall, const CategoryResult& category, std::size_t i)
{
    return i < category.models.size() && overall.models[i].hasRating() && category.models[i].hasRating()
        && std::isfinite(category.models[i].standardError);
}

[[nodiscard]] double square(double x) { return x * x; }

/// Mean of category minus overall over the models that both rate, weighted by what the category knows.
[[nodiscard]] double shiftOf(const CategoryResult& overall, const CategoryResult& category)
{
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < overall.models.size(); ++i) {
        if (!hasBoth(overall, category, i))
            continue;
        const double weight = 1 / std::max(1.0, square(category.models[i].standardError));
        sum += weight * (category.models[i].rating - overall.models[i].rating);
        weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
}

/// Variance among true offsets: what the estimates vary by, less what their noise explains.
[[nodiscard]] double spreadSquared(const std::vector<Offset>& offsets)
{
    constexpr std::size_t kEnough = 3;
    if (offsets.size() < kEnough)
        return square(kUnknownSpread);
    double weights = 0;
    double squares = 0;
    double mean = 0;
    for (const Offset& offset : offsets) {
        weights += 1 / offset.variance;
        squares += square(1 / offset.variance);
        mean += offset.value / offset.variance;
    }
    mean /= weights;
    double q = 0;
    for (const Offset& offset : offsets)
        q += square(offset.value - mean) / offset.variance;
    const double degrees = static_cast<double>(offsets.size()) - 1;
    return std::max(0.0, (q - degrees) / (weights - squares / weights));
}

/// How unsure the spread itself is: its variance when no offset is real is used as a floor, so that an estimate of 0 from little data is
/// not taken for certainty.
[[nodiscard]] double spreadFloor(const std::vector<Offset>& offsets)
{
    if (offsets.empty())
        return 0;
    double weights = 0;
    for (const Offset& offset : offsets)
        weights += 1 / offset.variance;
    const auto n = static_cast<double>(offsets.size());
    return std::sqrt(2 / std::max(1.0, n - 1)) * n / weights;
}

} // namespace

Pooled poolTowards(const CategoryResult& overall, const CategoryResult& category, double confidence)
{
    const double shift = shiftOf(overall, category);
    std::vector<Offset> offsets;
    for (std::size_t i = 0; i < overall.models.size(); ++i) {
        if (hasBoth(overall, category, i))
            offsets.push_back({ category.models[i].rating - shift - overall.models[i].rating,
                std::max(1.0, square(category.models[i].standardError)) });
    }
    const double spread = spreadSquared(offsets);
    const double cautious = spread + spreadFloor(offsets);
    const double z = normalQuantile(0.5 + confidence / 2);

    Pooled pooled;
    pooled.spread = std::sqrt(spread);
    pooled.models.resize(overall.models.size());
    for (std::size_t i = 0; i < overall.models.size(); ++i) {
        const ModelRating& whole = overall.models[i];
        if (!whole.hasRating())
            continue;
        PooledRating& model = pooled.models[i];
        const double wholeVariance = std::isfinite(whole.standardError) ? square(whole.standardError) : 0;
        model.rating = whole.rating;
        double variance = wholeVariance + cautious;
        if (hasBoth(overall, category, i)) {
            const double noise = std::max(1.0, square(category.models[i].standardError));
            model.weight = cautious / (cautious + noise);
            model.rating += model.weight * (category.models[i].rating - shift - whole.rating);
            variance = square(1 - model.weight) * wholeVariance + model.weight * noise;
        }
        model.standardError = std::sqrt(variance);
        model.lower = model.rating - z * model.standardError;
        model.upper = model.rating + z * model.standardError;
    }
    return pooled;
}

void poolCategories(Board& board, int overall)
{
    const CategoryResult whole = board.categories[static_cast<std::size_t>(overall)];
    for (std::size_t k = 0; k < board.categories.size(); ++k) {
        if (k == static_cast<std::size_t>(overall))
            continue;
        CategoryResult& category = board.categories[k];
        const Pooled pooled = poolTowards(whole, category, board.options.confidence);
        std::vector<double> lower;
        std::vector<double> upper;
        for (std::size_t i = 0; i < category.models.size(); ++i) {
            ModelRating& model = category.models[i];
            if (!std::isnan(pooled.models[i].rating) && !model.hasRating()) {
                model.status = Status::Provisional;
                model.reason = Reason::FewVotes;
            }
            model.rating = pooled.models[i].rating;
            model.standardError = pooled.models[i].standardError;
            model.lower = pooled.models[i].lower;
            model.upper = pooled.models[i].upper;
            lower.push_back(model.lower);
            upper.push_back(model.upper);
        }
        const std::vector<RankSpread> spread = ranksFromIntervals(lower, upper);
        for (std::size_t i = 0; i < spread.size(); ++i) {
            category.models[i].rank = spread[i].best;
            category.models[i].worstRank = spread[i].worst;
        }
    }
}

} // namespace darkhorse::rating
