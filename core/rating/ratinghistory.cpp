// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/ratinghistory.h"

#include <algorithm>
#include <numeric>

#include "core/rating/categoryfit.h"
#include "core/rating/onlineelo.h"
#include "core/rating/paircounts.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

/// Votes looked at in one go.
constexpr std::size_t kBlock = 1 << 16;

/// The votes of one category that a mask lets through.
struct CountedVotes {
    const VoteColumns& votes;
    const VoteMask* mask; ///< may be null
    int category;

    [[nodiscard]] bool has(std::size_t i) const
    {
        return (votes.categories[i] >> category & 1U) != 0 && (mask == nullptr || mask->test(i));
    }

    [[nodiscard]] std::int64_t between(std::size_t begin, std::size_t end) const
    {
        std::int64_t number = 0;
        for (std::size_t i = begin; i < end; ++i)
            number += has(i) ? 1 : 0;
        return number;
    }
};

/// How many votes a moment comes after, and the index after the last of them.
struct MomentEnd {
    std::int64_t votes = 0;
    std::size_t end = 0;
};

/// Equally many votes apart; as many moments as there are votes, where that is fewer.
[[nodiscard]] std::vector<MomentEnd> momentEnds(const CountedVotes& counted, int moments, int threads)
{
    const std::size_t size = counted.votes.size();
    std::vector<std::int64_t> inBlock((size + kBlock - 1) / kBlock);
    parallelFor(static_cast<int>(inBlock.size()), threads, [&](int block, int) {
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        inBlock[static_cast<std::size_t>(block)] = counted.between(begin, std::min(size, begin + kBlock));
    });
    const std::int64_t total = std::accumulate(inBlock.begin(), inBlock.end(), std::int64_t { 0 });
    const std::int64_t steps = std::min<std::int64_t>(moments, total);
    std::vector<MomentEnd> ends;
    std::size_t block = 0;
    std::int64_t before = 0; // votes before the block
    for (std::int64_t step = 1; step <= steps; ++step) {
        const std::int64_t wanted = total * step / steps;
        while (before + inBlock[block] < wanted)
            before += inBlock[block++];
        std::size_t end = block * kBlock;
        for (std::int64_t seen = before; seen < wanted; ++end)
            seen += counted.has(end) ? 1 : 0;
        ends.push_back({ wanted, end });
    }
    return ends;
}

[[nodiscard]] PairCounts countedBetween(
    const CountedVotes& counted, std::size_t begin, std::size_t end, bool excludeTies)
{
    PairCounts pairs(counted.votes.modelCount, 1);
    VoteRow row;
    for (std::size_t i = begin; i < end; ++i) {
        row.outcome = counted.votes.outcome[i];
        if (!counted.has(i) || (excludeTies && row.outcome >= Outcome::Tie))
            continue;
        row.modelA = counted.votes.modelA[i];
        row.modelB = counted.votes.modelB[i];
        pairs.add(row);
    }
    return pairs;
}

[[nodiscard]] CategoryResult byOnlineElo(CategoryResult tallied, const OnlineElo& elo, const RateOptions& options)
{
    for (std::size_t i = 0; i < tallied.models.size(); ++i) {
        ModelRating& model = tallied.models[i];
        if (model.votes == 0)
            continue;
        model.status = model.votes < options.provisionalVotes ? Status::Provisional : Status::Rated;
        model.rating = elo.ratings()[i];
    }
    return tallied;
}

} // namespace

Result<std::vector<HistoryMoment>> ratingHistory(
    const VoteColumns& votes, int category, RateOptions options, int moments, const VoteMask* mask)
{
    if (const auto checked = options.check(votes.modelCount); !checked)
        return tl::unexpected(checked.error());
    if (options.interval == Interval::Bootstrap)
        options.interval = Interval::Sandwich;
    const int threads = threadCount(options.threads);
    const CountedVotes counted { votes, mask, category };
    const std::vector<MomentEnd> ends = momentEnds(counted, moments, threads);
    const auto beginOf = [&](std::size_t moment) { return moment == 0 ? 0 : ends[moment - 1].end; };
    // As many moments at once as there are threads: the counts of a thousand models take eight megabytes.
    std::vector<PairCounts> between(static_cast<std::size_t>(threads));
    const auto countFrom = [&](std::size_t first) {
        const std::size_t last = std::min(ends.size(), first + between.size());
        parallelFor(static_cast<int>(last - first), threads, [&](int i, int) {
            const std::size_t moment = first + static_cast<std::size_t>(i);
            between[moment - first] = countedBetween(counted, beginOf(moment), ends[moment].end, options.excludeTies);
        });
    };

    std::vector<HistoryMoment> history;
    PairCounts pairs(votes.modelCount, 1);
    OnlineElo elo(votes.modelCount, options.elo);
    for (std::size_t moment = 0; moment < ends.size(); ++moment) {
        if (moment % between.size() == 0)
            countFrom(moment);
        const std::size_t end = ends[moment].end;
        pairs.add(between[moment % between.size()]);
        CategoryFit fit(pairs.table(0), votes.modelCount, options, history.empty() ? nullptr : &history.back().result);
        HistoryMoment next { ends[moment].votes, votes.timeS.empty() ? 0 : votes.timeS[end - 1], {} };
        if (options.method == Method::OnlineElo) {
            elo.addSome(votes, beginOf(moment), end, category, mask, options.excludeTies);
            next.result = byOnlineElo(fit.tallied(), elo, options);
        } else {
            next.result = fit.finish();
        }
        next.result.covariance.resize(0, 0); // n x n numbers that nobody reads
        history.push_back(std::move(next));
    }
    return history;
}

} // namespace darkhorse::rating
