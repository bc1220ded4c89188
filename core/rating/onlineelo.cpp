// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/onlineelo.h"

#include <array>
#include <bit>
#include <cstdint>

#include "core/rating/dispatch.h"
#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

constexpr std::array<double, kOutcomes> kScoreOfA { 1.0, 0.0, 0.5, 0.5 };

[[nodiscard]] bool counts(const VoteColumns& votes, std::size_t i, int category, const VoteMask* mask)
{
    return (votes.categories[i] >> category & 1U) != 0 && (mask == nullptr || mask->test(i));
}

/// Expected score of A, x its lead in log-odds: 1 / (1 + e^-x) to 1e-11, which is far below what one vote moves, for two thirds of
/// the time of logistic(). The same bits on every machine, as exactExp().
[[nodiscard]] inline double expectedScore(double x)
{
    constexpr double kRound = 0x1.8p52;
    x = x > 700.0 ? 700.0 : (x < -700.0 ? -700.0 : x);
    const double shifted = x * -0x1.71547652b82fep0 + kRound;
    const double k = shifted - kRound;
    const double r = (-x - k * 0x1.62e42fee00000p-1) - k * 0x1.a39ef35793c76p-33;
    const double r2 = r * r;
    const double low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6));
    const double mid = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const double high = 1.0 / 40320 + r * (1.0 / 362880);
    const double value = low + (r2 * r2) * (mid + (r2 * r2) * high);
    const auto exponent = std::bit_cast<std::uint64_t>(shifted) << 52;
    return 1.0 / (1.0 + value * std::bit_cast<double>(exponent + 0x3ff0000000000000ULL));
}

/// Local copies and pointers: what is written to a rating might otherwise be a member or a column.
DARKHORSE_CLONES void replay(const VoteColumns& votes, std::size_t begin, std::size_t end, int category,
    const VoteMask* mask, bool excludeTies, double k, double slope, double* rating)
{
    const std::uint16_t* const modelA = votes.modelA.data();
    const std::uint16_t* const modelB = votes.modelB.data();
    const Outcome* const outcome = votes.outcome.data();
    for (std::size_t i = begin; i < end; ++i) {
        if (!counts(votes, i, category, mask) || (excludeTies && outcome[i] >= Outcome::Tie))
            continue;
        const double a = rating[modelA[i]];
        const double b = rating[modelB[i]];
        const double change = k * (kScoreOfA[static_cast<std::size_t>(outcome[i])] - expectedScore(slope * (a - b)));
        rating[modelA[i]] = a + change;
        rating[modelB[i]] = b - change;
    }
}

} // namespace

OnlineElo::OnlineElo(int modelCount, const EloOptions& options)
    : m_options(options)
    , m_slope(exactLog(options.base) / options.scale)
    , m_rating(static_cast<std::size_t>(modelCount), options.start)
{
}

void OnlineElo::grow(int modelCount)
{
    if (static_cast<std::size_t>(modelCount) > m_rating.size())
        m_rating.resize(static_cast<std::size_t>(modelCount), m_options.start);
}

void OnlineElo::add(int modelA, int modelB, Outcome outcome)
{
    double& a = m_rating[static_cast<std::size_t>(modelA)];
    double& b = m_rating[static_cast<std::size_t>(modelB)];
    const double expected = expectedScore(m_slope * (a - b));
    const double change = m_options.k * (kScoreOfA[static_cast<std::size_t>(outcome)] - expected);
    a += change;
    b -= change;
}

void OnlineElo::addAll(const VoteColumns& votes, int category, const VoteMask* mask, bool excludeTies)
{
    addSome(votes, 0, votes.size(), category, mask, excludeTies);
}

void OnlineElo::addSome(
    const VoteColumns& votes, std::size_t begin, std::size_t end, int category, const VoteMask* mask, bool excludeTies)
{
    replay(votes, begin, end, category, mask, excludeTies, m_options.k, m_slope, m_rating.data());
}

std::vector<double> onlineElo(
    const VoteColumns& votes, int category, const EloOptions& options, const VoteMask* mask, bool excludeTies)
{
    OnlineElo elo(votes.modelCount, options);
    elo.addAll(votes, category, mask, excludeTies);
    return elo.ratings();
}

std::vector<EloPoint> eloPath(const VoteColumns& votes, int category, const EloOptions& options, const VoteMask* mask,
    int stride, bool excludeTies)
{
    OnlineElo elo(votes.modelCount, options);
    std::vector<EloPoint> path;
    std::vector<int> seen(static_cast<std::size_t>(votes.modelCount), 0);
    std::vector<EloPoint> last(seen.size());
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (!counts(votes, i, category, mask) || (excludeTies && votes.outcome[i] >= Outcome::Tie))
            continue;
        elo.add(votes.modelA[i], votes.modelB[i], votes.outcome[i]);
        for (const std::uint16_t model : { votes.modelA[i], votes.modelB[i] }) {
            last[model] = { static_cast<std::uint32_t>(i), model, elo.ratings()[model] };
            if (seen[model]++ % stride == 0)
                path.push_back(last[model]);
        }
    }
    for (std::size_t model = 0; model < seen.size(); ++model) {
        if (seen[model] > 0 && (seen[model] - 1) % stride != 0)
            path.push_back(last[model]);
    }
    return path;
}

} // namespace darkhorse::rating
