// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/fragility.h"

#include <algorithm>
#include <cmath>

#include "core/rating/bradleyterry.h"
#include "core/rating/connectivity.h"
#include "core/rating/exactmath.h"
#include "core/rating/paircounts.h"
#include "core/rating/parallel.h"
#include "core/rating/strengthfit.h"

namespace darkhorse::rating {

namespace {

/// Challengers worth trying: those next in rating. Farther down only ever more votes are needed.
constexpr std::size_t kChallengers = 8;

/// What leaving out one vote of a cell does to the leader's lead, and how many such votes there are.
struct CellInfluence {
    std::size_t pair;
    std::size_t outcome;
    std::uint32_t votes;
    double lead; ///< change of the lead in log-odds; negative brings the challenger closer
};

[[nodiscard]] CoreVotes coreOf(const PairTable& pairs, int models)
{
    return coreVotes(pairs, connectivity(models, pairs).core, 0);
}

[[nodiscard]] std::size_t positionIn(const CoreVotes& votes, int model)
{
    const auto at = std::lower_bound(votes.models.begin(), votes.models.end(), model);
    return at != votes.models.end() && *at == model ? static_cast<std::size_t>(at - votes.models.begin())
                                                    : votes.models.size();
}

/// One attempt to bring one challenger past the leader.
class Attempt {
public:
    Attempt(const PairTable& pairs, int models, int leader, int challenger)
        : m_original(pairs), m_pairs(pairs), m_models(models), m_leader(leader), m_challenger(challenger)
    {
    }

    /// Removes up to `most` votes; true when the challenger then leads the old leader.
    bool run(std::int64_t most)
    {
        constexpr int kRounds = 40;
        for (int round = 0; round < kRounds && removed <= most; ++round) {
            const CoreVotes votes = coreOf(m_pairs, m_models);
            const std::size_t leader = positionIn(votes, m_leader);
            const std::size_t challenger = positionIn(votes, m_challenger);
            if (leader == votes.size() || challenger == votes.size())
                return false; // the removal has cut one of them off: no rating, no lead
            const StrengthFit fit = fitBradleyTerry(votes);
            const double lead = fit.strength[leader] - fit.strength[challenger];
            if (lead < 0)
                return true;
            if (!removeFor(lead, influences(votes, fit, leader, challenger), most))
                return false;
        }
        return false;
    }

    std::int64_t removed = 0;

    [[nodiscard]] std::vector<Fragility::Removal> removals() const
    {
        std::vector<Fragility::Removal> result;
        for (std::size_t p = 0; p < m_pairs.size(); ++p) {
            for (std::size_t o = 0; o < kOutcomes; ++o) {
                const std::int64_t gone = std::int64_t { m_original[p].count[o] } - m_pairs[p].count[o];
                if (gone > 0)
                    result.push_back({ m_pairs[p].first, m_pairs[p].second, static_cast<Outcome>(o), gone });
            }
        }
        return result;
    }

private:
    [[nodiscard]] std::vector<CellInfluence> influences(
        const CoreVotes& votes, const StrengthFit& fit, std::size_t leader, std::size_t challenger) const
    {
        constexpr double kScore[] { 1.0, 0.0, 0.5, 0.5 };
        const double* up = fit.inverseInformation.row(leader);
        const double* down = fit.inverseInformation.row(challenger);
        std::vector<CellInfluence> cells;
        for (std::size_t p = 0; p < m_pairs.size(); ++p) {
            const std::size_t i = positionIn(votes, m_pairs[p].first);
            const std::size_t j = positionIn(votes, m_pairs[p].second);
            if (i == votes.size() || j == votes.size())
                continue;
            const double chance = logistic(fit.strength[i] - fit.strength[j]);
            const double pull = (up[i] - up[j]) - (down[i] - down[j]);
            // Leaving a vote out also takes its information away: the leverage in the denominator.
            const double leverage = chance * (1 - chance)
                * (fit.inverseInformation.at(i, i) + fit.inverseInformation.at(j, j)
                    - 2 * fit.inverseInformation.at(i, j));
            for (std::size_t o = 0; o < kOutcomes; ++o) {
                const double change = -pull * (kScore[o] - chance) / std::max(0.1, 1 - leverage);
                if (m_pairs[p].count[o] > 0 && change < 0)
                    cells.push_back({ p, o, m_pairs[p].count[o], change });
            }
        }
        std::stable_sort(
            cells.begin(), cells.end(), [](const CellInfluence& x, const CellInfluence& y) { return x.lead < y.lead; });
        return cells;
    }

    /// Takes the most influential votes until the lead should be gone; a refit then tells whether it is.
    bool removeFor(double lead, const std::vector<CellInfluence>& cells, std::int64_t most)
    {
        const std::int64_t before = removed;
        double gained = 0;
        for (const CellInfluence& cell : cells) {
            if (gained > lead || removed > most)
                break;
            const double needed = std::floor((lead - gained) / -cell.lead) + 1;
            const auto take = static_cast<std::uint32_t>(std::min<double>(cell.votes, std::max(1.0, needed)));
            m_pairs[cell.pair].count[cell.outcome] -= take;
            removed += take;
            gained -= take * cell.lead;
        }
        return removed > before && removed <= most;
    }

    const PairTable& m_original;
    PairTable m_pairs;
    int m_models;
    int m_leader;
    int m_challenger;
};

} // namespace

Result<std::optional<Fragility>> fragility(
    const VoteColumns& votes, int category, const RateOptions& options, const VoteMask* mask, double mostShare)
{
    if (const auto ok = votes.check(); !ok)
        return tl::unexpected(ok.error());
    if (category < 0 || category >= votes.categoryCount || (mask != nullptr && mask->size != votes.size()))
        return fail(RatingError::Code::InvalidVotes, "no such category, or a mask of another length");
    PairCounts counts(votes.modelCount, votes.categoryCount);
    counts.count(votes, mask, threadCount(options.threads));
    PairTable pairs = counts.table(category);
    if (options.excludeTies) {
        for (PairRecord& pair : pairs)
            pair.count[2] = pair.count[3] = 0;
    }
    const CoreVotes core = coreOf(pairs, votes.modelCount);
    if (core.size() < 2)
        return std::optional<Fragility> {};

    const StrengthFit fit = fitBradleyTerry(core);
    std::vector<std::size_t> order(core.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return fit.strength[x] > fit.strength[y]; });
    std::optional<Fragility> best;
    auto most = static_cast<std::int64_t>(mostShare * core.total);
    for (std::size_t c = 1; c < std::min(order.size(), kChallengers + 1); ++c) {
        Attempt attempt(pairs, votes.modelCount, core.models[order[0]], core.models[order[c]]);
        if (!attempt.run(most))
            continue;
        most = attempt.removed - 1; // only smaller sets are of interest from here on
        best = Fragility { core.models[order[0]], core.models[order[c]], attempt.removals(), attempt.removed,
            static_cast<double>(attempt.removed) / core.total };
    }
    return best;
}

} // namespace darkhorse::rating
