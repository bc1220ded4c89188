// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/simulate.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/rating/exactmath.h"
#include "core/rating/rate.h"

namespace darkhorse::rating {

namespace {

constexpr double kLogOddsPerPoint = 0.0057564627324851142; // ln 10 / 400

/// Chance of a vote to belong to a category besides Overall; round figures near those of real arenas.
constexpr std::array<double, 12> kCategoryShare { 1, 0.6, 0.09, 0.08, 0.19, 0.09, 0.3, 0.12, 0.14, 0.25, 0.97, 0.16 };

/// Draws pairs with fixed weights, by bisection in their running sum.
class PairDraw {
public:
    PairDraw(const std::vector<double>& ratings, double spread)
    {
        double sum = 0;
        for (std::size_t a = 0; a < ratings.size(); ++a) {
            for (std::size_t b = a + 1; b < ratings.size(); ++b) {
                sum += spread > 0 ? exactExp(-std::abs(ratings[a] - ratings[b]) / spread) : 1.0;
                m_pairs.emplace_back(static_cast<int>(a), static_cast<int>(b));
                m_sums.push_back(sum);
            }
        }
    }

    [[nodiscard]] std::pair<int, int> draw(RandomStream& random) const
    {
        const double at = random.unit() * m_sums.back();
        const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin();
        const auto pair = m_pairs[std::min(static_cast<std::size_t>(found), m_pairs.size() - 1)];
        return (random.bits() >> 63) != 0 ? pair : std::pair(pair.second, pair.first);
    }

private:
    std::vector<std::pair<int, int>> m_pairs;
    std::vector<double> m_sums;
};

[[nodiscard]] Outcome verdict(double ratingA, double ratingB, const SimulationOptions& options, RandomStream& random)
{
    const bool blind = random.unit() < options.noise;
    const double difference = blind ? 0.0 : (ratingA - ratingB) * kLogOddsPerPoint + options.sideBias;
    double score = logistic(difference);
    double tied = options.tieShare * 4 * score * (1 - score);
    if (options.davidsonNu > 0) {
        const double root = exactExp(difference / 2);
        const double sum = root + 1 / root + options.davidsonNu;
        tied = options.davidsonNu / sum;
        score = root / sum + tied / 2;
    }
    const double at = random.unit();
    if (at < score - tied / 2)
        return Outcome::AWins;
    if (at >= score + tied / 2)
        return Outcome::BWins;
    const double bad = logistic((options.bothBadRating - (ratingA + ratingB) / 2) / options.bothBadSlope);
    return random.unit() < bad ? Outcome::BothBad : Outcome::Tie;
}

[[nodiscard]] std::uint32_t drawCategories(int categories, RandomStream& random)
{
    std::uint32_t mask = 1;
    for (int k = 1; k < categories; ++k)
        mask |= static_cast<std::uint32_t>(random.unit() < kCategoryShare[static_cast<std::size_t>(k) % 12]) << k;
    return mask;
}

/// Adds one rated arena to the sums of the forecast.
struct ForecastSums {
    Forecast sums;
    std::int64_t intervals = 0;
    std::int64_t models = 0;

    void add(const CategoryResult& result, const std::vector<double>& truth)
    {
        const auto best = static_cast<std::size_t>(std::max_element(truth.begin(), truth.end()) - truth.begin());
        double trueMean = 0;
        double mean = 0;
        int rated = 0;
        for (std::size_t i = 0; i < truth.size(); ++i) {
            if (result.models[i].hasRating()) {
                trueMean += truth[i];
                mean += result.models[i].rating;
                ++rated;
            }
        }
        models += static_cast<std::int64_t>(truth.size());
        sums.unrated += static_cast<double>(truth.size()) - rated;
        bool leads = result.models[best].hasRating();
        int first = 0;
        for (std::size_t i = 0; i < truth.size(); ++i) {
            const ModelRating& model = result.models[i];
            if (!model.hasRating())
                continue;
            leads = leads && model.rating <= result.models[best].rating;
            first += model.rank == 1 ? 1 : 0;
            const double target = truth[i] + (mean - trueMean) / rated;
            sums.coverage += model.lower <= target && target <= model.upper ? 1 : 0;
            sums.meanIntervalWidth += model.upper - model.lower;
            ++intervals;
        }
        sums.rightLeader += leads ? 1 : 0;
        sums.leaderAmongFirst += result.models[best].rank == 1 ? 1 : 0;
        sums.soleRightLeader += result.models[best].rank == 1 && first == 1 ? 1 : 0;
    }

    [[nodiscard]] Forecast mean(int repetitions) const
    {
        Forecast f = sums;
        f.repetitions = repetitions;
        f.meanIntervalWidth /= static_cast<double>(std::max<std::int64_t>(1, intervals));
        f.coverage /= static_cast<double>(std::max<std::int64_t>(1, intervals));
        f.unrated /= static_cast<double>(models);
        f.rightLeader /= repetitions;
        f.leaderAmongFirst /= repetitions;
        f.soleRightLeader /= repetitions;
        return f;
    }
};

} // namespace

std::vector<double> typicalRatings(int models)
{
    // (share of the models above, rating): the leaders crowd together, the field stretches out.
    constexpr std::array<std::pair<double, double>, 6> kKnots { { { 0.0, 1285 }, { 0.05, 1250 }, { 0.2, 1200 },
        { 0.5, 1115 }, { 0.8, 1040 }, { 1.0, 900 } } };
    std::vector<double> ratings;
    for (int i = 0; i < models; ++i) {
        const double at = models > 1 ? static_cast<double>(i) / (models - 1) : 0.0;
        std::size_t k = 1;
        while (k + 1 < kKnots.size() && at > kKnots[k].first)
            ++k;
        const auto& [from, high] = kKnots[k - 1];
        const auto& [to, low] = kKnots[k];
        ratings.push_back(high + (low - high) * (at - from) / (to - from));
    }
    return ratings;
}

Result<void> SimulationOptions::check() const
{
    using Code = RatingError::Code;
    if (models < 2 || models > kMaxModels)
        return fail(Code::InvalidOptions, "models must lie between 2 and " + std::to_string(kMaxModels));
    if (!ratings.empty() && ratings.size() != static_cast<std::size_t>(models))
        return fail(Code::InvalidOptions, "ratings must be empty or one for each model");
    if (votes < 0 || votes > 4'000'000'000)
        return fail(Code::InvalidOptions, "votes must lie between 0 and 4000000000");
    if (!(tieShare >= 0 && tieShare <= 1) || !(noise >= 0 && noise <= 1) || !(davidsonNu >= 0))
        return fail(Code::InvalidOptions, "tieShare and noise must lie between 0 and 1, davidsonNu not below 0");
    if (!(bothBadSlope > 0) || !(pairSpread >= 0) || !std::isfinite(sideBias) || !std::isfinite(bothBadRating))
        return fail(Code::InvalidOptions, "bothBadSlope must be positive, pairSpread at least 0, the others finite");
    if (categories < 1 || categories > kMaxCategories || evaluators < 1 || prompts < 1)
        return fail(Code::InvalidOptions, "categories must lie between 1 and 32, evaluators and prompts be at least 1");
    return {};
}

Result<Simulation> simulate(const SimulationOptions& options)
{
    if (const auto ok = options.check(); !ok)
        return tl::unexpected(ok.error());
    Simulation result;
    result.ratings = options.ratings.empty() ? typicalRatings(options.models) : options.ratings;
    result.votes.modelCount = options.models;
    result.votes.categoryCount = options.categories;
    result.votes.reserve(static_cast<std::size_t>(options.votes));
    const PairDraw pairs(result.ratings, options.pairSpread);
    RandomStream random(options.seed, 0);
    constexpr std::uint32_t kFirstSecond = 1'682'351'621; // April 2023, when Chatbot Arena began
    constexpr double kSeconds = 34'000'000; // until May 2024
    for (std::int64_t i = 0; i < options.votes; ++i) {
        const auto [a, b] = options.drawPair ? options.drawPair(i, random) : pairs.draw(random);
        if (a < 0 || b < 0 || a >= options.models || b >= options.models || a == b)
            return fail(RatingError::Code::InvalidOptions, "drawPair gave no pair of different models");
        VoteRow row;
        row.modelA = static_cast<std::uint16_t>(a);
        row.modelB = static_cast<std::uint16_t>(b);
        row.outcome = verdict(result.ratings[row.modelA], result.ratings[row.modelB], options, random);
        row.categories = drawCategories(options.categories, random);
        row.timeS = kFirstSecond
            + static_cast<std::uint32_t>(kSeconds * static_cast<double>(i) / static_cast<double>(options.votes));
        row.evaluator = random.below(static_cast<std::uint32_t>(options.evaluators));
        row.prompt = random.below(static_cast<std::uint32_t>(options.prompts));
        result.votes.append(row);
    }
    return result;
}

Result<Forecast> forecast(const SimulationOptions& options, const RateOptions& rateOptions, int repetitions)
{
    if (repetitions < 1)
        return fail(RatingError::Code::InvalidOptions, "repetitions must be at least 1");
    ForecastSums sums;
    for (int r = 0; r < repetitions; ++r) {
        SimulationOptions arena = options;
        arena.categories = 1;
        arena.seed = options.seed + static_cast<std::uint64_t>(r);
        const auto simulation = simulate(arena);
        if (!simulation)
            return tl::unexpected(simulation.error());
        const auto board = rate(simulation->votes, rateOptions);
        if (!board)
            return tl::unexpected(board.error());
        sums.add(board->categories.front(), simulation->ratings);
    }
    return sums.mean(repetitions);
}

} // namespace darkhorse::rating
