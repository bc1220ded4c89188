// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/bradleyterry.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/rating/dispatch.h"
#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

using Lanes = double __attribute__((vector_size(64), aligned(8), may_alias));
constexpr std::size_t kLanes = PaddedMatrix::kLanes;

inline Lanes& lanes(double* p) { return *reinterpret_cast<Lanes*>(p); }
inline const Lanes& lanes(const double* p) { return *reinterpret_cast<const Lanes*>(p); }

constexpr int kMaxIterations = 100;
/// Newton converges quadratically: after a step this small the next would be around 1e-16.
constexpr double kSmallestStep = 1e-8;
/// Longest step in log-odds; farther out the curvature at the start says nothing.
constexpr double kLongestStep = 3.0;

DARKHORSE_CLONES void exponentials(const double* strength, double* odds, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        odds[i] = exactExp(strength[i]);
}

/// With odds o = e^strength the chance of i against j is o_i / (o_i + o_j): one division a pair.
DARKHORSE_CLONES void gradientKernel(
    const double* weight, const double* score, const double* odds, double* gradient, std::size_t n, std::size_t stride)
{
    std::memset(gradient, 0, stride * sizeof(double));
    for (std::size_t i = 0; i < n; ++i) {
        Lanes sum {};
        const double* w = weight + i * stride;
        const double* s = score + i * stride;
        for (std::size_t j = (i + 1) / kLanes * kLanes; j < stride; j += kLanes) {
            const Lanes residual = lanes(s + j) - lanes(w + j) * (odds[i] / (odds[i] + lanes(odds + j)));
            lanes(gradient + j) -= residual;
            sum += residual;
        }
        gradient[i] += ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
    }
}

/// The information matrix: upper half, and the row sums that make its diagonal.
DARKHORSE_CLONES void informationKernel(
    const double* weight, const double* odds, double* information, double* diagonal, std::size_t n, std::size_t stride)
{
    std::memset(diagonal, 0, stride * sizeof(double));
    for (std::size_t i = 0; i < n; ++i) {
        Lanes sum {};
        const double* w = weight + i * stride;
        double* row = information + i * stride;
        for (std::size_t j = (i + 1) / kLanes * kLanes; j < stride; j += kLanes) {
            const Lanes p = odds[i] / (odds[i] + lanes(odds + j));
            const Lanes h = lanes(w + j) * (p * (1.0 - p));
            lanes(row + j) = -h;
            lanes(diagonal + j) += h;
            sum += h;
        }
        diagonal[i] += ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
    }
}

/// Factor of the information plus a constant everywhere. Strengths are only defined up to a shift, so the information
/// alone is singular; the constant makes the direction (1, …, 1) as stiff as the others and leaves them alone.
[[nodiscard]] PaddedMatrix factorOfInformation(const CoreVotes& votes, const double* odds)
{
    const std::size_t n = votes.size();
    PaddedMatrix information(n);
    std::vector<double> diagonal = paddedVector(n);
    informationKernel(votes.weight.row(0), odds, information.row(0), diagonal.data(), n, information.stride());
    double trace = 0;
    for (std::size_t i = 0; i < n; ++i)
        trace += diagonal[i];
    const double shift = trace / static_cast<double>(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        information.at(i, i) = diagonal[i];
        for (std::size_t j = i; j < n; ++j)
            information.at(i, j) += shift;
    }
    PaddedMatrix factor = information;
    // Rounding can spoil the factor only when some pairs are all but decided; a trace of a ridge heals that.
    for (double ridge = 1e-13; !cholesky(factor); ridge *= 100) {
        factor = information;
        for (std::size_t i = 0; i < n; ++i)
            factor.at(i, i) += ridge * trace;
    }
    return factor;
}

struct Workspace {
    std::vector<double> odds;
    std::vector<double> gradient;
    std::vector<double> trial;
    std::vector<double> step;
};

/// Moves along the step. The likelihood is concave: overshooting shows as a slope that has turned steeply negative.
void advance(const CoreVotes& votes, Workspace& work, std::vector<double>& strength, double scale)
{
    const std::size_t padded = strength.size();
    const double slope = dot(work.gradient.data(), work.step.data(), padded);
    for (;; scale *= 0.5) {
        for (std::size_t i = 0; i < votes.size(); ++i)
            work.trial[i] = strength[i] + scale * work.step[i];
        if (scale < 1e-6)
            break;
        std::vector<double> after(padded);
        bradleyTerryGradient(votes.weight, votes.score, work.trial.data(), after.data(), work.odds.data());
        if (dot(after.data(), work.step.data(), padded) >= -0.5 * slope)
            break;
    }
    std::swap(strength, work.trial);
}

void centre(std::vector<double>& strength, std::size_t n)
{
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        sum += strength[i];
    for (std::size_t i = 0; i < n; ++i)
        strength[i] -= sum / static_cast<double>(n);
}

} // namespace

void bradleyTerryGradient(const PaddedMatrix& weight, const PaddedMatrix& score, const double* strength,
    double* gradient, double* oddsScratch)
{
    exponentials(strength, oddsScratch, weight.stride());
    gradientKernel(weight.row(0), score.row(0), oddsScratch, gradient, weight.size(), weight.stride());
}

StrengthFit fitBradleyTerry(const CoreVotes& votes, const std::vector<double>& start)
{
    const std::size_t n = votes.size();
    StrengthFit fit;
    fit.strength = paddedVector(n);
    if (start.size() >= n)
        std::copy_n(start.begin(), n, fit.strength.begin());
    centre(fit.strength, n);
    Workspace work { paddedVector(n), paddedVector(n), paddedVector(n), paddedVector(n) };
    PaddedMatrix factor;
    while (fit.iterations < kMaxIterations && !fit.hasConverged) {
        ++fit.iterations;
        bradleyTerryGradient(votes.weight, votes.score, fit.strength.data(), work.gradient.data(), work.odds.data());
        factor = factorOfInformation(votes, work.odds.data());
        work.step = work.gradient;
        solve(factor, work.step.data());
        double longest = 0;
        for (std::size_t i = 0; i < n; ++i)
            longest = std::max(longest, std::abs(work.step[i]));
        fit.hasConverged = longest < kSmallestStep;
        if (longest < 0.3) { // inside the region where a full step is safe
            for (std::size_t i = 0; i < n; ++i)
                fit.strength[i] += work.step[i];
        } else {
            advance(votes, work, fit.strength, std::min(1.0, kLongestStep / longest));
        }
    }
    centre(fit.strength, n);
    fit.inverseInformation = inverse(factor);
    return fit;
}

PaddedMatrix bradleyTerrySandwich(const CoreVotes& votes, const StrengthFit& fit)
{
    PaddedMatrix scatter(votes.size());
    for (const CoreVotes::Pair& pair : votes.pairs) {
        const double p = logistic(fit.strength[pair.first] - fit.strength[pair.second]);
        const double g = pair.weight * pair.weight
            * (pair.wins * (1 - p) * (1 - p) + pair.losses * p * p + pair.ties * (0.5 - p) * (0.5 - p));
        scatter.at(pair.first, pair.first) += g;
        scatter.at(pair.second, pair.second) += g;
        scatter.at(pair.first, pair.second) -= g;
        scatter.at(pair.second, pair.first) -= g;
    }
    return sandwichProduct(fit.inverseInformation, scatter);
}

} // namespace darkhorse::rating
