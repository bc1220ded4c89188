// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/ratinghistory.h"

#include <algorithm>
#include <cmath>

#include "core/rating/categoryfit.h"
#include "core/rating/onlineelo.h"
#include "core/rating/paircounts.h"

namespace darkhorse::rating {

namespace {

/// Goes through the votes once and stops at every moment.
class HistoryWalk {
public:
    HistoryWalk(const VoteColumns& votes, const RateOptions& options)
        : m_options(options), m_pairs(votes.modelCount, 1), m_elo(votes.modelCount, options.elo)
    {
    }

    void add(const VoteRow& vote)
    {
        if (m_options.excludeTies && vote.outcome >= Outcome::Tie)
            return;
        m_pairs.add(vote);
        if (m_options.method == Method::OnlineElo)
            m_elo.add(vote.modelA, vote.modelB, vote.outcome);
    }

    [[nodiscard]] CategoryResult rated(const CategoryResult* previous) const
    {
        CategoryFit fit(m_pairs.table(0), m_pairs.modelCount(), m_options, previous);
        if (m_options.method != Method::OnlineElo)
            return fit.finish();
        CategoryResult result = fit.tallied();
        for (std::size_t i = 0; i < result.models.size(); ++i) {
            ModelRating& model = result.models[i];
            if (model.votes == 0)
                continue;
            model.status = model.votes < m_options.provisionalVotes ? Status::Provisional : Status::Rated;
            model.rating = m_elo.ratings()[i];
        }
        return result;
    }

private:
    const RateOptions& m_options;
    PairCounts m_pairs;
    OnlineElo m_elo;
};

} // namespace

Result<std::vector<HistoryMoment>> ratingHistory(
    const VoteColumns& votes, int category, RateOptions options, int moments, const VoteMask* mask)
{
    if (const auto checked = options.check(votes.modelCount); !checked)
        return tl::unexpected(checked.error());
    if (options.interval == Interval::Bootstrap)
        options.interval = Interval::Sandwich;
    const auto counts = [&](std::size_t i) {
        return (votes.categories[i] >> category & 1U) != 0 && (mask == nullptr || mask->test(i));
    };
    std::int64_t total = 0;
    for (std::size_t i = 0; i < votes.size(); ++i)
        total += counts(i) ? 1 : 0;
    const std::int64_t steps = std::min<std::int64_t>(moments, total);

    std::vector<HistoryMoment> history;
    HistoryWalk walk(votes, options);
    std::int64_t seen = 0;
    VoteRow row;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (!counts(i))
            continue;
        row.modelA = votes.modelA[i];
        row.modelB = votes.modelB[i];
        row.outcome = votes.outcome[i];
        walk.add(row);
        ++seen;
        const std::int64_t next = static_cast<std::int64_t>(history.size()) + 1;
        if (seen < total * next / steps)
            continue;
        HistoryMoment moment { seen, votes.timeS.empty() ? 0 : votes.timeS[i],
            walk.rated(history.empty() ? nullptr : &history.back().result) };
        moment.result.covariance.resize(0, 0); // n x n numbers that nobody reads
        history.push_back(std::move(moment));
    }
    return history;
}

} // namespace darkhorse::rating
