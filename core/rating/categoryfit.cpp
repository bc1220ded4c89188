// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/categoryfit.h"

#include <algorithm>
#include <cmath>

#include "core/rating/bradleyterry.h"
#include "core/rating/connectivity.h"
#include "core/rating/davidson.h"
#include "core/rating/exactmath.h"
#include "core/rating/quantile.h"
#include "core/rating/ranks.h"

namespace darkhorse::rating {

namespace {

void dropTies(PairTable& pairs)
{
    for (PairRecord& pair : pairs)
        pair.count[2] = pair.count[3] = 0;
    std::erase_if(pairs, [](const PairRecord& pair) { return pair.total() == 0; });
}

[[nodiscard]] std::vector<double> startOf(const CategoryResult* previous, const std::vector<int>& core)
{
    std::vector<double> start;
    if (previous == nullptr)
        return start;
    for (const int model : core) {
        const auto i = static_cast<std::size_t>(model);
        const bool known = i < previous->models.size() && previous->models[i].hasRating();
        start.push_back(known ? previous->models[i].rating / kPointsPerLogOdds : kNoNumber);
    }
    double sum = 0;
    int known = 0;
    for (const double value : start) {
        if (!std::isnan(value)) {
            sum += value;
            ++known;
        }
    }
    if (known == 0)
        return {};
    for (double& value : start)
        value = std::isnan(value) ? 0.0 : value - sum / known;
    return start;
}

} // namespace

Share wilsonShare(double part, double whole, double confidence)
{
    if (!(whole > 0))
        return {};
    const double z = normalQuantile(0.5 + confidence / 2);
    const double share = part / whole;
    const double centre = (share + z * z / (2 * whole)) / (1 + z * z / whole);
    const double half = z * std::sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole);
    return { share, std::max(0.0, centre - half), std::min(1.0, centre + half) };
}

CategoryFit::CategoryFit(PairTable pairs, int modelCount, const RateOptions& options, const CategoryResult* previous)
    : m_pairs(std::move(pairs)), m_options(options)
{
    if (options.excludeTies)
        dropTies(m_pairs);
    tally(modelCount);
    applyConnectivity(modelCount);
    if (m_votes.size() > 0 && options.method != Method::OnlineElo)
        fit(previous);
}

void CategoryFit::fit(const CategoryResult* previous)
{
    const bool wantsCovariance = m_options.interval != Interval::None;
    if (m_options.method == Method::Davidson) {
        StrengthFit start;
        start.strength = startOf(previous, m_votes.models);
        m_fit = fitDavidson(m_votes.size(), weightedPairs(m_votes), start.strength.empty() ? nullptr : &start);
        m_result.tieParameter = m_fit.tieParameter;
        if (wantsCovariance)
            m_covariance = davidsonSandwich(m_votes, m_fit);
    } else {
        m_fit = fitBradleyTerry(m_votes, startOf(previous, m_votes.models));
        if (wantsCovariance)
            m_covariance = bradleyTerrySandwich(m_votes, m_fit);
    }
    m_result.hasConverged = m_fit.hasConverged;
    m_result.iterations = m_fit.iterations;
}

void CategoryFit::tally(int modelCount)
{
    m_result.models.resize(static_cast<std::size_t>(modelCount));
    for (const PairRecord& pair : m_pairs) {
        ModelRating& first = m_result.models[static_cast<std::size_t>(pair.first)];
        ModelRating& second = m_result.models[static_cast<std::size_t>(pair.second)];
        first.wins += pair.count[0];
        second.losses += pair.count[0];
        first.losses += pair.count[1];
        second.wins += pair.count[1];
        for (ModelRating* model : { &first, &second }) {
            model->ties += pair.count[2];
            model->bothBad += pair.count[3];
            model->votes += static_cast<std::int64_t>(pair.total());
        }
        m_result.votes += static_cast<std::int64_t>(pair.total());
    }
    for (ModelRating& model : m_result.models)
        model.bothBadRate
            = wilsonShare(static_cast<double>(model.bothBad), static_cast<double>(model.votes), m_options.confidence);
}

void CategoryFit::applyConnectivity(int modelCount)
{
    const Connectivity found = connectivity(modelCount, m_pairs);
    m_votes = coreVotes(m_pairs, found.core, m_options.reweightByPair ? m_options.minPairCount : 0);
    for (std::size_t i = 0; i < m_result.models.size(); ++i) {
        m_result.models[i].status = found.status[i];
        m_result.models[i].reason = found.reason[i];
        m_result.models[i].component = found.component[i];
    }
    std::vector<std::int64_t> used(m_votes.size(), 0);
    for (const CoreVotes::Pair& pair : m_votes.pairs) {
        const std::int64_t count = std::int64_t { pair.wins } + pair.losses + pair.ties;
        used[pair.first] += count;
        used[pair.second] += count;
        m_result.votesUsed += count;
    }
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        ModelRating& model = m_result.models[static_cast<std::size_t>(m_votes.models[i])];
        if (used[i] < m_options.provisionalVotes) {
            model.status = Status::Provisional;
            model.reason = Reason::FewVotes;
        }
        if (m_options.anchor && m_options.anchor->model == m_votes.models[i])
            m_anchorPosition = static_cast<int>(i);
    }
}

bool CategoryFit::needsRounds() const { return m_options.interval == Interval::Bootstrap && m_votes.size() > 0; }

void CategoryFit::prepareRounds()
{
    m_bootstrap = std::make_unique<Bootstrap>(m_votes, m_fit, m_options.method);
    m_rounds.resize(static_cast<std::size_t>(m_options.rounds) * m_votes.size());
    m_separated.assign(static_cast<std::size_t>(m_options.rounds), 0);
}

float* CategoryFit::roundStrengths(int round) { return &m_rounds[static_cast<std::size_t>(round) * m_votes.size()]; }

void CategoryFit::runRound(int round, std::uint64_t stream, Bootstrap::Scratch& scratch)
{
    m_bootstrap->draw(m_options.seed, stream, scratch);
    solveRound(round, scratch);
}

void CategoryFit::solveRound(int round, Bootstrap::Scratch& scratch)
{
    m_separated[static_cast<std::size_t>(round)] = m_bootstrap->solve(scratch, roundStrengths(round)) ? 1 : 0;
}

std::vector<std::int32_t> CategoryFit::drawSlots() const
{
    const std::size_t models = m_result.models.size();
    std::vector<std::int32_t> slots(models * models, -1);
    for (std::size_t p = 0; p < m_votes.pairs.size(); ++p) {
        const auto first = static_cast<std::size_t>(m_votes.models[m_votes.pairs[p].first]);
        const auto second = static_cast<std::size_t>(m_votes.models[m_votes.pairs[p].second]);
        slots[first * models + second] = static_cast<std::int32_t>(3 * p);
    }
    return slots;
}

double CategoryFit::shiftOfScale()
{
    m_result.anchorApplied = m_anchorPosition >= 0;
    if (!m_result.anchorApplied)
        return m_options.mean;
    return m_options.anchor->rating - kPointsPerLogOdds * m_fit.strength[static_cast<std::size_t>(m_anchorPosition)];
}

void CategoryFit::applyPoints(double shift)
{
    for (std::size_t i = 0; i < m_votes.size(); ++i)
        m_result.models[static_cast<std::size_t>(m_votes.models[i])].rating
            = shift + kPointsPerLogOdds * m_fit.strength[i];
}

void CategoryFit::applySandwich()
{
    const double z = normalQuantile(0.5 + m_options.confidence / 2);
    constexpr double kSquare = kPointsPerLogOdds * kPointsPerLogOdds;
    const auto n = static_cast<Eigen::Index>(m_result.models.size());
    m_result.covariance = Eigen::MatrixXd::Zero(n, n);
    const bool inside = m_options.anchorInsideIntervals && m_anchorPosition >= 0;
    const auto anchor = static_cast<std::size_t>(std::max(0, m_anchorPosition));
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        for (std::size_t j = 0; j < m_votes.size(); ++j)
            m_result.covariance(m_votes.models[i], m_votes.models[j]) = kSquare * m_covariance.at(i, j);
        double variance = m_covariance.at(i, i);
        if (inside)
            variance += m_covariance.at(anchor, anchor) - 2 * m_covariance.at(i, anchor);
        ModelRating& model = m_result.models[static_cast<std::size_t>(m_votes.models[i])];
        model.standardError = kPointsPerLogOdds * std::sqrt(std::max(0.0, variance));
        model.lower = model.rating - z * model.standardError;
        model.upper = model.rating + z * model.standardError;
    }
}

void CategoryFit::applyRounds(double shift)
{
    const std::size_t n = m_votes.size();
    const auto rounds = static_cast<std::size_t>(m_options.rounds);
    const bool inside = m_options.anchorInsideIntervals && m_anchorPosition >= 0;
    m_result.roundRatings
        = Eigen::MatrixXf::Constant(m_options.rounds, static_cast<Eigen::Index>(m_result.models.size()), std::nanf(""));
    for (std::size_t b = 0; b < rounds; ++b) {
        const float* strength = roundStrengths(static_cast<int>(b));
        const double roundShift
            = inside ? m_options.anchor->rating - kPointsPerLogOdds * double { strength[m_anchorPosition] } : shift;
        for (std::size_t i = 0; i < n; ++i)
            m_result.roundRatings(static_cast<Eigen::Index>(b), m_votes.models[i])
                = static_cast<float>(roundShift + kPointsPerLogOdds * double { strength[i] });
    }
    std::vector<float> column(rounds);
    for (std::size_t i = 0; i < n; ++i) {
        const auto values = m_result.roundRatings.col(m_votes.models[i]);
        for (std::size_t b = 0; b < rounds; ++b)
            column[b] = values(static_cast<Eigen::Index>(b));
        ModelRating& model = m_result.models[static_cast<std::size_t>(m_votes.models[i])];
        model.standardError = standardDeviation(column);
        model.lower = quantile(column, (1 - m_options.confidence) / 2);
        model.upper = quantile(column, (1 + m_options.confidence) / 2);
    }
    if (m_options.resample != Resample::Votes)
        covarianceFromRounds();
    m_result.separatedRounds = static_cast<int>(std::count(m_separated.begin(), m_separated.end(), 1));
}

/// The sandwich takes votes for independent; where groups were resampled instead, their rounds know better.
void CategoryFit::covarianceFromRounds()
{
    const Eigen::Index rounds = m_result.roundRatings.rows();
    Eigen::MatrixXd centred(rounds, static_cast<Eigen::Index>(m_votes.size()));
    for (std::size_t i = 0; i < m_votes.size(); ++i)
        centred.col(static_cast<Eigen::Index>(i)) = m_result.roundRatings.col(m_votes.models[i]).cast<double>();
    centred.rowwise() -= centred.colwise().mean().eval();
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const double value
                = centred.col(static_cast<Eigen::Index>(i)).dot(centred.col(static_cast<Eigen::Index>(j)))
                / static_cast<double>(rounds - 1);
            m_result.covariance(m_votes.models[i], m_votes.models[j]) = value;
            m_result.covariance(m_votes.models[j], m_votes.models[i]) = value;
        }
    }
}

void CategoryFit::applyRanks()
{
    std::vector<double> lower;
    std::vector<double> upper;
    for (const ModelRating& model : m_result.models) {
        // Without intervals the rating itself is all that the rank can go by.
        const bool none = m_options.interval == Interval::None;
        lower.push_back(none ? model.rating : model.lower);
        upper.push_back(none ? model.rating : model.upper);
    }
    const std::vector<RankSpread> spread = ranksFromIntervals(lower, upper);
    for (std::size_t i = 0; i < spread.size(); ++i) {
        m_result.models[i].rank = spread[i].best;
        m_result.models[i].worstRank = spread[i].worst;
    }
}

CategoryResult CategoryFit::finish()
{
    if (m_votes.size() > 0) {
        const double shift = shiftOfScale();
        applyPoints(shift);
        if (m_options.interval != Interval::None)
            applySandwich();
        if (needsRounds())
            applyRounds(shift);
    }
    applyRanks();
    return std::move(m_result);
}

CategoryResult CategoryFit::finishWith(
    const std::vector<double>& strengths, const PaddedMatrix& covariance, int iterations, bool hasConverged)
{
    const std::size_t n = m_votes.size();
    double mean = 0;
    for (std::size_t i = 0; i < n; ++i)
        mean += strengths[i] / static_cast<double>(n);
    for (std::size_t i = 0; i < n; ++i)
        m_fit.strength[i] = strengths[i] - mean;
    m_covariance = covariance;
    m_result.iterations = iterations;
    m_result.hasConverged = hasConverged;
    return finish();
}

} // namespace darkhorse::rating
