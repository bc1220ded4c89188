// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/eloboard.h"

#include <algorithm>
#include <cmath>

#include "core/rating/onlineelo.h"
#include "core/rating/parallel.h"
#include "core/rating/quantile.h"
#include "core/rating/randomstream.h"
#include "core/rating/ranks.h"

namespace darkhorse::rating {

namespace {

/// Numbers of the votes of one category that count.
[[nodiscard]] std::vector<std::uint32_t> votesOf(
    const VoteColumns& votes, int category, const VoteMask* mask, bool excludeTies)
{
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if ((votes.categories[i] >> category & 1U) != 0 && (mask == nullptr || mask->test(i))
            && !(excludeTies && votes.outcome[i] >= Outcome::Tie))
            numbers.push_back(static_cast<std::uint32_t>(i));
    }
    return numbers;
}

void replay(
    CategoryResult& result, const VoteColumns& votes, int category, const VoteMask* mask, const RateOptions& options)
{
    const std::vector<std::uint32_t> numbers = votesOf(votes, category, mask, options.excludeTies);
    if (numbers.empty())
        return;
    result.roundRatings.resize(options.rounds, votes.modelCount);
    for (int round = 0; round < options.rounds; ++round) {
        RandomStream random(
            options.seed, static_cast<std::uint64_t>(category) << 32 | static_cast<std::uint32_t>(round));
        OnlineElo elo(votes.modelCount, options.elo);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::size_t vote = numbers[random.below(static_cast<std::uint32_t>(numbers.size()))];
            elo.add(votes.modelA[vote], votes.modelB[vote], votes.outcome[vote]);
        }
        for (int m = 0; m < votes.modelCount; ++m)
            result.roundRatings(round, m) = static_cast<float>(elo.ratings()[static_cast<std::size_t>(m)]);
    }
}

/// How far all ratings move, so that the anchor stands where it should. Rounds are shifted alike.
[[nodiscard]] double shiftOntoAnchor(CategoryResult& result, const std::vector<double>& elo, const RateOptions& options)
{
    if (!options.anchor)
        return 0;
    const auto anchor = static_cast<std::size_t>(options.anchor->model);
    result.anchorApplied = result.models[anchor].votes > 0;
    return result.anchorApplied ? options.anchor->rating - elo[anchor] : 0;
}

void rateModels(CategoryResult& result, const std::vector<double>& elo, const RateOptions& options)
{
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<float> column(static_cast<std::size_t>(result.roundRatings.rows()));
    const double shift = shiftOntoAnchor(result, elo, options);
    for (std::size_t i = 0; i < result.models.size(); ++i) {
        ModelRating& model = result.models[i];
        model.onlineElo = elo[i];
        if (model.votes > 0) {
            model.status = model.votes < options.provisionalVotes ? Status::Provisional : Status::Rated;
            model.reason = model.status == Status::Rated ? Reason::None : Reason::FewVotes;
            model.rating = elo[i] + shift;
        }
        if (model.votes > 0 && !column.empty()) {
            for (std::size_t b = 0; b < column.size(); ++b)
                column[b] = result.roundRatings(static_cast<Eigen::Index>(b), static_cast<Eigen::Index>(i));
            model.standardError = standardDeviation(column);
            model.lower = quantile(column, (1 - options.confidence) / 2) + shift;
            model.upper = quantile(column, (1 + options.confidence) / 2) + shift;
        }
        lower.push_back(column.empty() ? model.rating : model.lower);
        upper.push_back(column.empty() ? model.rating : model.upper);
    }
    const std::vector<RankSpread> spread = ranksFromIntervals(lower, upper);
    for (std::size_t i = 0; i < spread.size(); ++i) {
        result.models[i].rank = spread[i].best;
        result.models[i].worstRank = spread[i].worst;
    }
    result.votesUsed = result.votes;
}

} // namespace

void applyOnlineElo(Board& board, const VoteColumns& votes, const VoteMask* mask)
{
    const RateOptions& options = board.options;
    parallelFor(votes.categoryCount, threadCount(options.threads), [&](int category, int) {
        CategoryResult& result = board.categories[static_cast<std::size_t>(category)];
        if (options.interval == Interval::Bootstrap)
            replay(result, votes, category, mask, options);
        rateModels(result, onlineElo(votes, category, options.elo, mask, options.excludeTies), options);
    });
}

} // namespace darkhorse::rating
