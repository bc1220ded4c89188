// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/difference.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/rating/categoryfit.h"
#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

constexpr double kMostVotes = 1e9;

[[nodiscard]] std::optional<std::int64_t> countOf(double votes)
{
    if (!(votes <= kMostVotes))
        return std::nullopt;
    return static_cast<std::int64_t>(std::ceil(std::max(0.0, votes)));
}

} // namespace

Result<Difference> difference(const CategoryResult& category, int first, int second, double confidence)
{
    using Code = RatingError::Code;
    const auto count = static_cast<int>(category.models.size());
    if (first < 0 || second < 0 || first >= count || second >= count || first == second)
        return fail(Code::InvalidOptions, "a difference needs two different models of the board");
    if (!(confidence > 0 && confidence < 1))
        return fail(Code::InvalidOptions, "confidence must lie between 0 and 1");
    const ModelRating& a = category.models[static_cast<std::size_t>(first)];
    const ModelRating& b = category.models[static_cast<std::size_t>(second)];
    if (!a.hasRating() || !b.hasRating())
        return fail(Code::InvalidOptions, "a model without a rating cannot be compared");
    if (category.covariance.size() == 0)
        return fail(Code::InvalidOptions, "the board was rated without intervals");

    const auto& covariance = category.covariance;
    const double variance
        = std::max(0.0, covariance(first, first) + covariance(second, second) - 2 * covariance(first, second));
    const double z = normalQuantile(0.5 + confidence / 2);
    Difference result;
    result.points = a.rating - b.rating;
    result.standardError = std::sqrt(variance);
    result.lower = result.points - z * result.standardError;
    result.upper = result.points + z * result.standardError;
    result.expectedScore = logistic(result.points / kPointsPerLogOdds);
    result.probabilityOfSuperiority
        = variance > 0 ? normalProbability(result.points / result.standardError) : (result.points > 0 ? 1.0 : 0.5);
    result.isSeparated = result.lower > 0 || result.upper < 0;
    result.sequential = differenceTest(result.points, result.standardError, confidence);
    if (result.isSeparated) {
        result.moreVotes = 0;
        result.moreDirectVotes = 0;
        return result;
    }
    const double wanted = (result.points / z) * (result.points / z); // the variance that would just separate them
    const auto votes = static_cast<double>(category.votesUsed);
    result.moreVotes = countOf(votes * (variance / wanted - 1));
    // A direct vote adds at least the information of a vote without ties.
    const double perVote = result.expectedScore * (1 - result.expectedScore) / (kPointsPerLogOdds * kPointsPerLogOdds);
    result.moreDirectVotes = countOf((1 / wanted - 1 / variance) / perVote);
    return result;
}

HeadToHead headToHead(const VoteColumns& votes, int category, int first, int second, const VoteMask* mask)
{
    std::array<std::int64_t, kOutcomes> count {}; // first wins, second wins, tie, both bad
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const bool forward = votes.modelA[i] == first && votes.modelB[i] == second;
        const bool backward = votes.modelA[i] == second && votes.modelB[i] == first;
        if (!(forward || backward) || (votes.categories[i] >> category & 1U) == 0
            || (mask != nullptr && !mask->test(i)))
            continue;
        auto outcome = static_cast<std::size_t>(votes.outcome[i]);
        if (backward && outcome < 2)
            outcome ^= 1U;
        ++count[outcome];
    }
    return { count[0], count[1], count[2], count[3] };
}

} // namespace darkhorse::rating
