// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/stylecontrol.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include "core/rating/bradleyterry.h"
#include "core/rating/categoryfit.h"
#include "core/rating/exactmath.h"
#include "core/rating/parallel.h"
#include "core/rating/stylesums.h"

namespace darkhorse::rating {

namespace {

constexpr std::size_t kF = kStyleFeatures;
constexpr int kMaxPasses = 60;
/// Remaining error in log-odds: 2e-5 Elo points.
constexpr double kTolerance = 1e-7;

/// How strongly parameters are drawn towards 0, in the scale of a sum over votes.
struct Ridge {
    double model = 0;
    double coefficient = 0;
    bool inInformation = true; ///< whether the covariance counts it as information
};

[[nodiscard]] Ridge ridgeOf(StyleDefinition definition, std::size_t votes)
{
    constexpr double kLn10 = std::numbers::ln10;
    if (definition == StyleDefinition::FastChat)
        return { 0.5 / (kLn10 * kLn10), 0.5, true };
    return { 0, static_cast<double>(votes), false };
}

/// Packs the votes of the category between core models.
[[nodiscard]] StyleVotes packVotes(const VoteColumns& votes, int category, const StyleFeatures& features,
    const CoreVotes& core, const RateOptions& options, const VoteMask* mask)
{
    std::vector<std::int32_t> position(static_cast<std::size_t>(votes.modelCount), -1);
    for (std::size_t i = 0; i < core.size(); ++i)
        position[static_cast<std::size_t>(core.models[i])] = static_cast<std::int32_t>(i);
    const std::size_t n = core.size();
    std::vector<float> pairWeight(options.reweightByPair ? n * n : 0);
    double weightSum = 0;
    for (const CoreVotes::Pair& pair : core.pairs) {
        if (options.reweightByPair)
            pairWeight[pair.first * n + pair.second] = static_cast<float>(pair.weight);
        weightSum += pair.weight * (double(pair.wins) + pair.losses + pair.ties);
    }

    StyleVotes result;
    std::vector<std::uint32_t> chosen;
    result.packed.reserve(votes.size());
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const std::int32_t a = position[votes.modelA[i]];
        const std::int32_t b = position[votes.modelB[i]];
        if ((votes.categories[i] >> category & 1U) == 0 || a < 0 || b < 0 || (mask != nullptr && !mask->test(i))
            || (options.excludeTies && votes.outcome[i] >= Outcome::Tie))
            continue;
        result.packed.push_back(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b) << StyleVotes::kModelBits
            | static_cast<std::uint32_t>(votes.outcome[i]) << (2 * StyleVotes::kModelBits));
        if (options.reweightByPair)
            result.weight.push_back(
                pairWeight[static_cast<std::size_t>(std::min(a, b)) * n + static_cast<std::size_t>(std::max(a, b))]);
        chosen.push_back(static_cast<std::uint32_t>(i));
    }
    // arena-rank divides the weights by their mean, so that its ridge weighs the same with and without them.
    const auto scale = static_cast<float>(static_cast<double>(chosen.size()) / weightSum);
    for (float& weight : result.weight)
        weight *= scale;
    result.features = features.data();
    if (chosen.size() < votes.size()) {
        for (const std::uint32_t vote : chosen)
            result.gathered.insert(result.gathered.end(), &features[vote * kF], &features[vote * kF] + kF);
        result.features = result.gathered.data();
    }
    return result;
}

class StyleFit {
public:
    StyleFit(const StyleVotes& votes, const CoreVotes& core, Ridge ridge, int threads)
        : m_votes(votes), m_models(core.size()), m_ridge(ridge), m_threads(threads)
    {
        // The counts alone give ratings close to the answer for a thousandth of the time of one pass.
        parameters = fitBradleyTerry(core).strength;
        parameters.resize(paddedVector(m_models + kF).size(), 0.0);
        std::fill(parameters.begin() + static_cast<std::ptrdiff_t>(m_models), parameters.end(), 0.0);
    }

    std::vector<double> parameters; ///< strengths in log-odds, then coefficients
    int passes = 0;
    bool hasConverged = false;

    /// Newton steps while they are long, then steps with the last factor, which need only the gradient.
    void run()
    {
        PaddedMatrix factor;
        double previous = 1;
        bool refactor = true;
        while (passes < kMaxPasses && !hasConverged) {
            ++passes;
            StyleSums sums = styleSums(
                m_votes, m_models, parameters, refactor ? StylePass::Information : StylePass::Gradient, m_threads);
            if (refactor)
                factor = factorOf(sums.information, true);
            const double longest = step(factor, sums.gradient);
            const double shrink = std::min(0.9, longest / previous);
            hasConverged = longest * shrink < kTolerance;
            refactor = longest > 0.1 || (!refactor && longest > 0.5 * previous);
            previous = longest;
        }
    }

    /// Covariance of all parameters, squared log-odds.
    [[nodiscard]] PaddedMatrix covariance() const
    {
        StyleSums sums = styleSums(m_votes, m_models, parameters, StylePass::Scatter, m_threads);
        if (!m_ridge.inInformation) {
            for (std::size_t k = 0; k < kF; ++k) {
                for (std::size_t l = 0; l < kF; ++l)
                    sums.scatter.at(m_models + k, m_models + l) -= parameters[m_models + k] * parameters[m_models + l];
            }
        }
        return sandwichProduct(inverse(factorOf(sums.information, m_ridge.inInformation)), sums.scatter);
    }

private:
    [[nodiscard]] PaddedMatrix factorOf(PaddedMatrix information, bool withRidge) const
    {
        double trace = 0;
        for (std::size_t i = 0; i < m_models; ++i)
            trace += information.at(i, i);
        const double shift = trace / static_cast<double>(m_models * m_models);
        // arena-rank's hessian_reg: 1e-5 a vote on every diagonal element.
        const double floor = withRidge ? 1e-12 * trace : 1e-5 * static_cast<double>(m_votes.size());
        for (std::size_t i = 0; i < m_models + kF; ++i) {
            const double ridge = i < m_models ? m_ridge.model : m_ridge.coefficient;
            information.at(i, i) += floor + (withRidge ? ridge : 0.0);
            for (std::size_t j = i; i < m_models && j < m_models; ++j)
                information.at(i, j) += shift;
        }
        PaddedMatrix factor = information;
        for (double more = 1e-10; !cholesky(factor); more *= 100) {
            factor = information;
            for (std::size_t i = 0; i < m_models + kF; ++i)
                factor.at(i, i) += more * trace;
        }
        return factor;
    }

    double step(const PaddedMatrix& factor, std::vector<double>& gradient)
    {
        for (std::size_t i = 0; i < m_models + kF; ++i)
            gradient[i] -= (i < m_models ? m_ridge.model : m_ridge.coefficient) * parameters[i];
        solve(factor, gradient.data());
        double longest = 0;
        for (std::size_t i = 0; i < m_models + kF; ++i)
            longest = std::max(longest, std::abs(gradient[i]));
        const double scale = longest > 2 ? 2 / longest : 1;
        for (std::size_t i = 0; i < m_models + kF; ++i)
            parameters[i] += scale * gradient[i];
        return longest;
    }

    const StyleVotes& m_votes;
    std::size_t m_models;
    Ridge m_ridge;
    int m_threads;
};

void addCoefficients(
    StyleBoard& board, const StyleFit& fit, const PaddedMatrix& covariance, std::size_t models, double z)
{
    for (std::size_t k = 0; k < kF; ++k) {
        const double value = fit.parameters[models + k];
        const double error = std::sqrt(std::max(0.0, covariance.at(models + k, models + k)));
        board.coefficients[k] = { value, error, value - z * error, value + z * error };
    }
}

} // namespace

StyleFeatures styleFeatures(
    const std::vector<float>& countsA, const std::vector<float>& countsB, StyleDefinition definition)
{
    const std::size_t size = std::min(countsA.size(), countsB.size());
    const double extra = definition == StyleDefinition::FastChat ? 1.0 : 0.0;
    StyleFeatures features(size);
    for (std::size_t k = 0; k < kF; ++k) {
        double sum = 0;
        double squares = 0;
        const auto ratio = [&](std::size_t i) {
            const double total = double { countsA[i] } + double { countsB[i] } + extra;
            return total > 0 ? (double { countsA[i] } - double { countsB[i] }) / total : 0.0;
        };
        for (std::size_t i = k; i < size; i += kF)
            sum += ratio(i);
        const double mean = sum / (static_cast<double>(size) / kF);
        for (std::size_t i = k; i < size; i += kF)
            squares += (ratio(i) - mean) * (ratio(i) - mean);
        const double deviation = std::sqrt(squares / (static_cast<double>(size) / kF));
        for (std::size_t i = k; i < size; i += kF)
            features[i] = deviation > 0 ? static_cast<float>((ratio(i) - mean) / deviation) : 0.0F;
    }
    return features;
}

Result<StyleBoard> rateWithStyle(const VoteColumns& votes, int category, const StyleFeatures& features,
    StyleDefinition definition, const RateOptions& asked, const VoteMask* mask)
{
    RateOptions options = asked;
    options.method = Method::BradleyTerry;
    options.interval = Interval::Sandwich;
    if (const auto ok = votes.check(); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = options.check(votes.modelCount); !ok)
        return tl::unexpected(ok.error());
    if (features.size() != votes.size() * kF)
        return fail(RatingError::Code::InvalidVotes, "style control needs four features for each vote");
    if (category < 0 || category >= votes.categoryCount || (mask != nullptr && mask->size != votes.size()))
        return fail(RatingError::Code::InvalidVotes, "no such category, or a mask of another length");

    const int threads = threadCount(options.threads);
    PairCounts counts(votes.modelCount, votes.categoryCount);
    counts.count(votes, mask, threads);
    CategoryFit frame(counts.table(category), votes.modelCount, options, nullptr);
    StyleBoard board;
    const CoreVotes& core = frame.votes();
    if (core.size() == 0) {
        board.category = frame.finish();
        return board;
    }
    const StyleVotes packed = packVotes(votes, category, features, core, options, mask);
    StyleFit fit(packed, core, ridgeOf(definition, packed.size()), threads);
    fit.run();
    const PaddedMatrix covariance = fit.covariance();
    addCoefficients(board, fit, covariance, core.size(), normalQuantile(0.5 + options.confidence / 2));
    board.category = frame.finishWith(fit.parameters, covariance, fit.passes, fit.hasConverged);
    return board;
}

} // namespace darkhorse::rating
