// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/davidson.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

constexpr int kMaxIterations = 200;
constexpr double kSmallestStep = 1e-9;
constexpr double kLongestStep = 2.0;

struct Chances {
    double first;
    double second;
    double tie;
};

[[nodiscard]] Chances chances(double difference, double nu)
{
    // Divided by the larger of the two strengths' roots, so that nothing overflows.
    const double small = exactExp(-std::abs(difference));
    const double middle = nu * exactExp(-std::abs(difference) / 2);
    const double sum = 1.0 + small + middle;
    return difference >= 0 ? Chances { 1 / sum, small / sum, middle / sum }
                           : Chances { small / sum, 1 / sum, middle / sum };
}

/// Parameters, gradient and information: n strengths, then ln nu.
class Likelihood {
public:
    Likelihood(std::size_t models, const std::vector<WeightedPair>& pairs) : m_models(models), m_pairs(pairs)
    {
        for (const WeightedPair& pair : pairs) {
            m_ties += pair.ties;
            m_decisive += pair.wins + pair.losses;
        }
    }

    [[nodiscard]] bool hasTies() const { return m_ties > 0; }
    [[nodiscard]] bool hasDecisive() const { return m_decisive > 0; }
    [[nodiscard]] double nu(const std::vector<double>& x) const { return hasTies() ? exactExp(x[m_models]) : 0.0; }

    void gradient(const std::vector<double>& x, std::vector<double>& g) const
    {
        std::fill(g.begin(), g.end(), 0.0);
        const double tieFactor = nu(x);
        for (const WeightedPair& pair : m_pairs) {
            const Chances p = chances(x[pair.first] - x[pair.second], tieFactor);
            const double n = pair.wins + pair.losses + pair.ties;
            const double slope = (pair.wins - pair.losses - n * (p.first - p.second)) / 2;
            g[pair.first] += slope;
            g[pair.second] -= slope;
            g[m_models] += pair.ties - n * p.tie;
        }
        if (!hasTies())
            g[m_models] = 0;
    }

    /// Factor of the information, made regular along the shift of all strengths as for Bradley-Terry.
    [[nodiscard]] PaddedMatrix factor(const std::vector<double>& x) const
    {
        PaddedMatrix h(m_models + 1);
        const double tieFactor = nu(x);
        double trace = 0;
        for (const WeightedPair& pair : m_pairs) {
            const Chances p = chances(x[pair.first] - x[pair.second], tieFactor);
            const double n = pair.wins + pair.losses + pair.ties;
            const double lean = p.first - p.second;
            const double curvature = n * (p.first + p.second - lean * lean) / 4;
            h.at(pair.first, pair.first) += curvature;
            h.at(pair.second, pair.second) += curvature;
            h.at(std::min(pair.first, pair.second), std::max(pair.first, pair.second)) -= curvature;
            h.at(pair.first, m_models) -= n * p.tie * lean / 2;
            h.at(pair.second, m_models) += n * p.tie * lean / 2;
            h.at(m_models, m_models) += n * p.tie * (1 - p.tie);
            trace += 2 * curvature;
        }
        if (!hasTies())
            h.at(m_models, m_models) = 1;
        const double shift = trace / static_cast<double>(m_models * m_models);
        for (std::size_t i = 0; i < m_models; ++i) {
            for (std::size_t j = i; j < m_models; ++j)
                h.at(i, j) += shift;
        }
        PaddedMatrix result = h;
        for (double ridge = 1e-13; !cholesky(result); ridge *= 100) {
            result = h;
            for (std::size_t i = 0; i <= m_models; ++i)
                result.at(i, i) += ridge * std::max(trace, 1e-300);
        }
        return result;
    }

private:
    std::size_t m_models;
    const std::vector<WeightedPair>& m_pairs;
    double m_ties = 0;
    double m_decisive = 0;
};

[[nodiscard]] std::vector<double> startingPoint(
    const Likelihood& likelihood, std::size_t models, const std::vector<WeightedPair>& pairs, const StrengthFit* start)
{
    std::vector<double> x = paddedVector(models + 1);
    if (start != nullptr)
        std::copy_n(start->strength.begin(), models, x.begin());
    if (start != nullptr && start->tieParameter > 0 && std::isfinite(start->tieParameter)) {
        x[models] = exactLog(start->tieParameter);
    } else if (likelihood.hasTies() && likelihood.hasDecisive()) {
        double ties = 0;
        double decisive = 0;
        for (const WeightedPair& pair : pairs) {
            ties += pair.ties;
            decisive += pair.wins + pair.losses;
        }
        x[models] = exactLog(2 * ties / decisive); // exact among equals
    }
    return x;
}

[[nodiscard]] StrengthFit onlyTies(std::size_t models)
{
    StrengthFit fit;
    fit.strength = paddedVector(models);
    fit.tieParameter = std::numeric_limits<double>::infinity();
    fit.inverseInformation = PaddedMatrix(models + 1);
    fit.hasConverged = true;
    return fit;
}

/// Halves the step while the slope along it has turned steeply negative: the likelihood is concave in these parameters.
void advance(const Likelihood& likelihood, const std::vector<double>& gradient, const std::vector<double>& step,
    std::vector<double>& x, double scale)
{
    const double slope = dot(gradient.data(), step.data(), step.size());
    std::vector<double> trial(x.size());
    std::vector<double> after(x.size());
    for (;; scale *= 0.5) {
        for (std::size_t i = 0; i < x.size(); ++i)
            trial[i] = x[i] + scale * step[i];
        likelihood.gradient(trial, after);
        if (scale < 1e-6 || dot(after.data(), step.data(), step.size()) >= -0.5 * slope)
            break;
    }
    std::swap(x, trial);
}

} // namespace

std::vector<WeightedPair> weightedPairs(const CoreVotes& votes)
{
    std::vector<WeightedPair> pairs;
    pairs.reserve(votes.pairs.size());
    for (const CoreVotes::Pair& pair : votes.pairs)
        pairs.push_back(
            { pair.first, pair.second, pair.weight * pair.wins, pair.weight * pair.losses, pair.weight * pair.ties });
    return pairs;
}

StrengthFit fitDavidson(std::size_t models, const std::vector<WeightedPair>& pairs, const StrengthFit* start)
{
    const Likelihood likelihood(models, pairs);
    if (!likelihood.hasDecisive())
        return onlyTies(models);
    StrengthFit fit;
    std::vector<double> x = startingPoint(likelihood, models, pairs, start);
    std::vector<double> gradient(x.size());
    PaddedMatrix factor;
    while (fit.iterations < kMaxIterations && !fit.hasConverged) {
        ++fit.iterations;
        likelihood.gradient(x, gradient);
        factor = likelihood.factor(x);
        std::vector<double> step = gradient;
        solve(factor, step.data());
        double longest = 0;
        for (const double value : step)
            longest = std::max(longest, std::abs(value));
        fit.hasConverged = longest < kSmallestStep;
        advance(likelihood, gradient, step, x, std::min(1.0, kLongestStep / longest));
    }
    fit.tieParameter = likelihood.nu(x);
    double mean = 0;
    for (std::size_t i = 0; i < models; ++i)
        mean += x[i] / static_cast<double>(models);
    fit.strength = paddedVector(models);
    for (std::size_t i = 0; i < models; ++i)
        fit.strength[i] = x[i] - mean;
    fit.inverseInformation = inverse(factor);
    return fit;
}

PaddedMatrix davidsonSandwich(const CoreVotes& votes, const StrengthFit& fit)
{
    const std::size_t n = votes.size();
    PaddedMatrix result(n);
    if (!std::isfinite(fit.tieParameter))
        return result;
    PaddedMatrix scatter(n + 1);
    for (const CoreVotes::Pair& pair : votes.pairs) {
        const Chances p = chances(fit.strength[pair.first] - fit.strength[pair.second], fit.tieParameter);
        const double lean = (p.first - p.second) / 2;
        const double counts[] { double(pair.wins), double(pair.losses), double(pair.ties) };
        const double slopes[] { 0.5 - lean, -0.5 - lean, -lean };
        const double tieSlopes[] { -p.tie, -p.tie, 1 - p.tie };
        for (int o = 0; o < 3; ++o) {
            const double w = counts[o] * pair.weight * pair.weight;
            scatter.at(pair.first, pair.first) += w * slopes[o] * slopes[o];
            scatter.at(pair.second, pair.second) += w * slopes[o] * slopes[o];
            scatter.at(pair.first, pair.second) -= w * slopes[o] * slopes[o];
            scatter.at(pair.second, pair.first) -= w * slopes[o] * slopes[o];
            scatter.at(pair.first, n) += w * slopes[o] * tieSlopes[o];
            scatter.at(n, pair.first) += w * slopes[o] * tieSlopes[o];
            scatter.at(pair.second, n) -= w * slopes[o] * tieSlopes[o];
            scatter.at(n, pair.second) -= w * slopes[o] * tieSlopes[o];
            scatter.at(n, n) += w * tieSlopes[o] * tieSlopes[o];
        }
    }
    if (!(fit.tieParameter > 0)) {
        for (std::size_t i = 0; i <= n; ++i)
            scatter.at(i, n) = scatter.at(n, i) = 0;
    }
    const PaddedMatrix full = sandwichProduct(fit.inverseInformation, scatter);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            result.at(i, j) = full.at(i, j);
    }
    return result;
}

} // namespace darkhorse::rating
