// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/bootstrap.h"

#include <algorithm>
#include <cmath>

#include "core/rating/bradleyterry.h"
#include "core/rating/connectivity.h"
#include "core/rating/davidson.h"
#include "core/rating/dispatch.h"
#include "core/rating/poissontables.h"
#include "core/rating/randomstream.h"

namespace darkhorse::rating {

namespace {

constexpr int kMaxChordSteps = 30;
/// Remaining error of a round in log-odds: 3.5e-4 Elo points, nothing against the width of an interval.
constexpr double kTolerance = 2e-6;
/// Chord steps that shrink more slowly than this are worse than starting over with Newton.
constexpr double kSlowest = 0.7;

constexpr int kMaxQuasiSteps = 80;
/// A last step this long in log-odds leaves an error of about 0.002 Elo points, in rounds whose ratings are hundreds out.
constexpr double kSmallestQuasiStep = 1e-5;
constexpr double kLongestStep = 3.0;

constexpr std::size_t kFloatLanes = 16;
using FloatLanes = float __attribute__((vector_size(64), aligned(4), may_alias));

[[nodiscard]] std::size_t floatStride(std::size_t n) { return (n + kFloatLanes - 1) / kFloatLanes * kFloatLanes; }

/// out = matrix * x, in single precision and one fixed order.
DARKHORSE_CLONES void multiplyFloat(const float* matrix, const float* x, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        FloatLanes sum {};
        for (std::size_t j = 0; j < stride; j += kFloatLanes)
            sum += *reinterpret_cast<const FloatLanes*>(matrix + i * stride + j)
                * *reinterpret_cast<const FloatLanes*>(x + j);
        float half[8];
        for (std::size_t k = 0; k < 8; ++k)
            half[k] = sum[k] + sum[k + 8];
        out[i] = double { ((half[0] + half[4]) + (half[2] + half[6])) + ((half[1] + half[5]) + (half[3] + half[7])) };
    }
}

} // namespace

Bootstrap::Bootstrap(const CoreVotes& votes, const StrengthFit& fit, Method method)
    : m_votes(votes), m_fit(fit), m_method(method)
{
    for (std::size_t p = 0; p < votes.pairs.size(); ++p) {
        const CoreVotes::Pair& pair = votes.pairs[p];
        const std::uint32_t counts[] { pair.wins, pair.losses, pair.ties };
        for (std::uint32_t o = 0; o < 3; ++o) {
            if (counts[o] > 0)
                m_cells.push_back({ counts[o], static_cast<std::uint32_t>(3 * p) + o });
        }
    }
    const std::size_t n = votes.size();
    m_inverse.assign(n * floatStride(n), 0.0F);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            m_inverse[i * floatStride(n) + j] = static_cast<float>(fit.inverseInformation.at(i, j));
    }
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) { return a.count < b.count; });
}

void Bootstrap::draw(std::uint64_t seed, std::uint64_t stream, Scratch& scratch) const
{
    const PoissonTables& tables = PoissonTables::instance();
    RandomStream random(seed, stream);
    scratch.draws.assign(3 * m_votes.pairs.size(), 0.0F);
    std::size_t i = 0;
    while (i < m_cells.size() && m_cells[i].count <= PoissonTables::kExactUpTo) {
        const std::uint32_t count = m_cells[i].count;
        const PoissonTables::Table& table = tables.table(count);
        for (; i < m_cells.size() && m_cells[i].count == count; ++i)
            scratch.draws[m_cells[i].slot]
                = PoissonTables::draw(table, static_cast<std::uint32_t>(random.bits() >> 32));
    }
    for (; i < m_cells.size(); ++i) {
        const auto mean = static_cast<float>(m_cells[i].count);
        const float z = tables.normal(static_cast<std::uint32_t>(random.bits() >> 32));
        scratch.draws[m_cells[i].slot] = mean + std::sqrt(mean) * z + (z * z - 1.0F) * (1.0F / 6.0F);
    }
}

void Bootstrap::fillMatrices(Scratch& scratch) const
{
    if (scratch.weight.size() != m_votes.size()) {
        scratch.weight = PaddedMatrix(m_votes.size());
        scratch.score = PaddedMatrix(m_votes.size());
        scratch.gradient = paddedVector(m_votes.size());
        scratch.odds = scratch.gradient;
    } else {
        scratch.weight.setZero();
        scratch.score.setZero();
    }
    for (std::size_t p = 0; p < m_votes.pairs.size(); ++p) {
        const CoreVotes::Pair& pair = m_votes.pairs[p];
        const float* d = &scratch.draws[3 * p];
        scratch.weight.at(pair.first, pair.second) = pair.weight * (double { d[0] } + d[1] + d[2]);
        scratch.score.at(pair.first, pair.second) = pair.weight * (d[0] + 0.5 * d[2]);
    }
}

bool Bootstrap::chord(Scratch& scratch) const
{
    const std::size_t n = m_votes.size();
    scratch.strength = m_fit.strength;
    double previous = 1.0;
    for (int step = 0; step < kMaxChordSteps; ++step) {
        bradleyTerryGradient(
            scratch.weight, scratch.score, scratch.strength.data(), scratch.gradient.data(), scratch.odds.data());
        precondition(scratch.gradient, scratch.step, scratch);
        double longest = 0;
        for (std::size_t i = 0; i < n; ++i) {
            scratch.strength[i] += scratch.step[i];
            longest = std::max(longest, std::abs(scratch.step[i]));
        }
        const double shrink = longest / previous;
        if (longest > kLongestStep || (step > 0 && shrink > kSlowest))
            return false;
        // What is left is the rest of a geometric series.
        if (longest * shrink < kTolerance * (1.0 - shrink))
            return true;
        previous = longest;
    }
    return false;
}

bool Bootstrap::isSeparated(const Scratch& scratch) const
{
    PairTable table;
    for (std::size_t p = 0; p < m_votes.pairs.size(); ++p) {
        const float* d = &scratch.draws[3 * p];
        const auto some = [](float drawn) { return drawn > 0 ? 1U : 0U; };
        if (d[0] > 0 || d[1] > 0 || d[2] > 0)
            table.push_back(
                { m_votes.pairs[p].first, m_votes.pairs[p].second, { some(d[0]), some(d[1]), some(d[2]), 0 } });
    }
    return connectivity(static_cast<int>(m_votes.size()), table).core.size() < m_votes.size();
}

void Bootstrap::keepShare(Scratch& scratch) const
{
    for (const Cell& cell : m_cells)
        scratch.draws[cell.slot] += static_cast<float>(kKeptShare) * static_cast<float>(cell.count);
}

void Bootstrap::precondition(const std::vector<double>& gradient, std::vector<double>& out, Scratch& scratch) const
{
    const std::size_t n = m_votes.size();
    scratch.single.assign(floatStride(n), 0.0F);
    for (std::size_t i = 0; i < n; ++i)
        scratch.single[i] = static_cast<float>(gradient[i]);
    out.assign(gradient.size(), 0.0);
    multiplyFloat(m_inverse.data(), scratch.single.data(), out.data(), n, floatStride(n));
}

bool Bootstrap::quasiNewton(Scratch& s) const
{
    const std::size_t padded = m_fit.strength.size();
    s.strength = m_fit.strength;
    s.trial.assign(padded, 0.0);
    s.trialGradient.assign(padded, 0.0);
    s.memory.clear();
    const auto apply = [&](const std::vector<double>& v, std::vector<double>& out) { precondition(v, out, s); };
    bradleyTerryGradient(s.weight, s.score, s.strength.data(), s.gradient.data(), s.odds.data());
    for (int iteration = 0; iteration < kMaxQuasiSteps; ++iteration) {
        s.memory.direction(s.gradient, apply, s.step);
        const double slope = dot(s.gradient.data(), s.step.data(), padded);
        double longest = 0;
        for (const double value : s.step)
            longest = std::max(longest, std::abs(value));
        if (!(slope > 0))
            return longest < kSmallestQuasiStep;
        double scale = std::min(1.0, kLongestStep / longest);
        for (;; scale *= 0.5) {
            for (std::size_t i = 0; i < padded; ++i)
                s.trial[i] = s.strength[i] + scale * s.step[i];
            bradleyTerryGradient(s.weight, s.score, s.trial.data(), s.trialGradient.data(), s.odds.data());
            if (dot(s.trialGradient.data(), s.step.data(), padded) >= -0.9 * slope || scale < 1e-4)
                break;
        }
        s.memory.remember(s.strength, s.trial, s.gradient, s.trialGradient);
        std::swap(s.strength, s.trial);
        std::swap(s.gradient, s.trialGradient);
        if (longest * scale < kSmallestQuasiStep)
            return true;
    }
    return false;
}

/// The usual separation, seen at a glance: a model that drew no win and no tie, or no loss and no tie.
bool Bootstrap::hasOneSidedModel(const Scratch& scratch) const
{
    std::vector<char> scored(m_votes.size(), 0);
    std::vector<char> conceded(m_votes.size(), 0);
    for (std::size_t p = 0; p < m_votes.pairs.size(); ++p) {
        const CoreVotes::Pair& pair = m_votes.pairs[p];
        const float* d = &scratch.draws[3 * p];
        const char won = d[0] + d[2] > 0 ? 1 : 0;
        const char lost = d[1] + d[2] > 0 ? 1 : 0;
        scored[pair.first] |= won;
        conceded[pair.second] |= won;
        conceded[pair.first] |= lost;
        scored[pair.second] |= lost;
    }
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (scored[i] == 0 || conceded[i] == 0)
            return true;
    }
    return false;
}

bool Bootstrap::solveBradleyTerry(Scratch& scratch) const
{
    bool separated = hasOneSidedModel(scratch);
    if (separated)
        keepShare(scratch);
    fillMatrices(scratch);
    if (chord(scratch))
        return separated;
    if (!separated && isSeparated(scratch)) {
        separated = true;
        keepShare(scratch);
        fillMatrices(scratch);
    }
    if (quasiNewton(scratch))
        return separated;
    CoreVotes resampled;
    resampled.models = m_votes.models;
    resampled.weight = scratch.weight;
    resampled.score = scratch.score;
    scratch.strength = fitBradleyTerry(resampled, m_fit.strength).strength;
    return separated;
}

bool Bootstrap::solveDavidson(Scratch& scratch) const
{
    const bool separated = hasOneSidedModel(scratch) || isSeparated(scratch);
    if (separated)
        keepShare(scratch);
    std::vector<WeightedPair> pairs;
    pairs.reserve(m_votes.pairs.size());
    for (std::size_t p = 0; p < m_votes.pairs.size(); ++p) {
        const CoreVotes::Pair& pair = m_votes.pairs[p];
        const float* d = &scratch.draws[3 * p];
        pairs.push_back({ pair.first, pair.second, pair.weight * d[0], pair.weight * d[1], pair.weight * d[2] });
    }
    scratch.strength = fitDavidson(m_votes.size(), pairs, &m_fit).strength;
    return separated;
}

bool Bootstrap::solve(Scratch& scratch, float* out) const
{
    const bool separated = m_method == Method::Davidson ? solveDavidson(scratch) : solveBradleyTerry(scratch);
    double mean = 0;
    for (std::size_t i = 0; i < m_votes.size(); ++i)
        mean += scratch.strength[i];
    mean /= static_cast<double>(m_votes.size());
    for (std::size_t i = 0; i < m_votes.size(); ++i)
        out[i] = static_cast<float>(scratch.strength[i] - mean);
    return separated;
}

} // namespace darkhorse::rating
