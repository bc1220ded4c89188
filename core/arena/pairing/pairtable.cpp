// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/pairtable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/base/random.h"
#include "core/domain/standings.h"

namespace darkhorse {

namespace {

constexpr double kBoost = 5;
constexpr double kTargetShare = 0.5;
constexpr double kLogisticScale = std::numbers::ln10 / 400; // Elo points to log odds
constexpr double kUnknownDeviation = 400; // Elo points
constexpr double kNormalQuantile = 1.959963984540054; // of 95 % intervals

double weightOf(const ArenaWeight& one) { return one.isOut ? 0 : one.weight; }

double firstWeight(const ArenaWeight& one) { return weightOf(one) * (one.isBoosted ? kBoost : 1); }

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

void divideBy(std::vector<double>& values, double total)
{
    for (double& value : values)
        value = total > 0 ? value / total : 0;
}

} // namespace

double PairTable::chance(size_t first, size_t second) const
{
    return m_chances.at(std::min(first, second) * m_size + std::max(first, second));
}

void PairTable::add(size_t first, size_t second, double weight)
{
    if (first != second)
        m_chances.at(std::min(first, second) * m_size + std::max(first, second)) += weight;
}

bool PairTable::isEmpty() const { return !(sum(m_chances) > 0); }

void PairTable::normalize()
{
    if (!(sum(m_chances) > 0)) {
        for (size_t first = 0; first < m_size; ++first) {
            for (size_t second = first + 1; second < m_size; ++second)
                add(first, second, 1);
        }
    }
    divideBy(m_chances, sum(m_chances));
}

std::vector<double> arenaFirst(std::span<const ArenaWeight> weights)
{
    std::vector<double> chances;
    std::ranges::transform(weights, std::back_inserter(chances), firstWeight);
    divideBy(chances, sum(chances));
    return chances;
}

std::vector<double> arenaRivals(std::span<const ContestantId> ids, std::span<const ArenaWeight> weights, size_t first)
{
    const ArenaWeight& chosen = weights[first];
    double total = 0;
    for (const ArenaWeight& one : weights)
        total += firstWeight(one);
    std::vector<double> chances(ids.size(), 0.0);
    for (size_t i = 0; i < ids.size(); ++i) {
        const ArenaWeight& rival = weights[i];
        const bool isBarred = i == first || (chosen.isAnonymousOnly && rival.isAnonymousOnly)
            || (!chosen.strictTargets.isEmpty() && !chosen.strictTargets.contains(ids[i]))
            || (!rival.strictTargets.isEmpty() && !rival.strictTargets.contains(ids[first]));
        if (isBarred || weightOf(rival) == 0)
            continue;
        chances[i]
            = chosen.targets.contains(ids[i]) ? kTargetShare * total / double(chosen.targets.size()) : weightOf(rival);
    }
    divideBy(chances, sum(chances));
    return chances;
}

PairTable arenaTable(std::span<const ContestantId> ids, std::span<const ArenaWeight> weights)
{
    PairTable table(ids.size());
    const std::vector<double> first = arenaFirst(weights);
    for (size_t i = 0; i < ids.size(); ++i) {
        const std::vector<double> rivals = arenaRivals(ids, weights, i);
        for (size_t j = 0; j < ids.size(); ++j)
            table.add(i, j, first[i] * rivals[j]);
    }
    table.normalize();
    return table;
}

PairTable informativeTable(std::span<const ContestantId> ids, const Standings& standings)
{
    struct Known {
        double rating = 0;
        double variance = kUnknownDeviation * kUnknownDeviation;
        bool isRated = false;
    };
    std::vector<Known> known;
    for (const ContestantId id : ids) {
        Known one;
        if (const StandingsRow* row = standings.row(id); row && row->rating && row->lower && row->upper) {
            const double deviation = (*row->upper - *row->lower) / (2 * kNormalQuantile);
            if (std::isfinite(deviation) && deviation > 0)
                one = { *row->rating, deviation * deviation, true };
        }
        known.push_back(one);
    }
    PairTable table(ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        for (size_t j = i + 1; j < ids.size(); ++j) {
            // Of somebody unknown nothing is expected: even odds.
            const double difference = known[i].isRated && known[j].isRated ? known[i].rating - known[j].rating : 0;
            const double p = 1 / (1 + std::exp(-kLogisticScale * difference));
            const double information = p * (1 - p) * kLogisticScale * kLogisticScale;
            const double variance = known[i].variance + known[j].variance;
            table.add(i, j, std::sqrt(variance) - std::sqrt(variance / (1 + variance * information)));
        }
    }
    table.normalize();
    return table;
}

PairTable balancedTable(std::span<const ContestantId> ids, std::span<const std::pair<ContestantId, ContestantId>> met)
{
    const auto meetings = [met](ContestantId a, ContestantId b) {
        return std::ranges::count_if(met, [a, b](const auto& pair) {
            return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
        });
    };
    PairTable table(ids.size());
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const bool isSecondPass : { false, true }) {
        for (size_t i = 0; i < ids.size(); ++i) {
            for (size_t j = i + 1; j < ids.size(); ++j) {
                const std::ptrdiff_t count = meetings(ids[i], ids[j]);
                if (isSecondPass && count == fewest)
                    table.add(i, j, 1);
                fewest = std::min(fewest, count);
            }
        }
    }
    table.normalize();
    return table;
}

std::pair<ContestantId, ContestantId> TablePairing::pick(
    std::span<const ContestantId> eligible, RandomSource& random) const
{
    Q_ASSERT(eligible.size() == m_table.size() && eligible.size() >= 2);
    double rest = random.unit();
    std::pair<ContestantId, ContestantId> last { eligible[0], eligible[1] };
    for (size_t i = 0; i < eligible.size(); ++i) {
        for (size_t j = i + 1; j < eligible.size(); ++j) {
            const double chance = m_table.chance(i, j);
            if (chance <= 0)
                continue;
            last = { eligible[i], eligible[j] };
            rest -= chance;
            if (rest < 0)
                return last;
        }
    }
    return last; // rounding left a crumb
}

} // namespace darkhorse
