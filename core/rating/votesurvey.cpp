// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votesurvey.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/rating/board.h"
#include "core/rating/categoryfit.h"
#include "core/rating/exactmath.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

constexpr std::uint32_t kSecondsPerDay = 86'400;
/// Below this, starting a thread costs more than it saves.
constexpr std::size_t kVotesWorthAThread = 20'000;

/// The votes of one category that a mask lets through.
struct Surveyed {
    const VoteColumns& votes;
    int category;
    const VoteMask* mask; ///< may be null

    template <typename One>
    void forEach(std::size_t begin, std::size_t end, const One& one) const
    {
        VoteRow row;
        for (std::size_t i = begin; i < end; ++i) {
            if ((votes.categories[i] >> category & 1U) == 0 || (mask != nullptr && !mask->test(i)))
                continue;
            row.modelA = votes.modelA[i];
            row.modelB = votes.modelB[i];
            row.outcome = votes.outcome[i];
            row.timeS = votes.timeS.empty() ? 0 : votes.timeS[i];
            row.evaluator = votes.evaluator.empty() ? 0 : votes.evaluator[i];
            one(row);
        }
    }

    /// A part of the votes for each thread, in their order.
    template <typename Part>
    [[nodiscard]] std::vector<Part> inParts(int threads, const Part& empty) const
    {
        const std::size_t n = votes.size();
        const auto parts
            = std::clamp<std::size_t>(n / kVotesWorthAThread, 1, static_cast<std::size_t>(threadCount(threads)));
        std::vector<Part> all(parts, empty);
        parallelFor(static_cast<int>(parts), static_cast<int>(parts), [&](int i, int) {
            const auto at = static_cast<std::size_t>(i);
            forEach(n * at / parts, n * (at + 1) / parts, [&part = all[at]](const VoteRow& vote) { part.add(vote); });
        });
        return all;
    }
};

/// What some of the votes say.
struct SurveyPart {
    PairCounts pairs;
    std::vector<SideRecord> sides;
    std::vector<std::array<std::uint32_t, kOutcomes>> evaluators; ///< by number
    std::int64_t votes = 0;

    void add(const VoteRow& vote)
    {
        ++votes;
        pairs.add(vote);
        SideRecord& a = sides[vote.modelA];
        SideRecord& b = sides[vote.modelB];
        if (vote.outcome == Outcome::AWins) {
            ++a.winsOnA;
            ++b.lossesOnB;
        } else if (vote.outcome == Outcome::BWins) {
            ++a.lossesOnA;
            ++b.winsOnB;
        }
        ++evaluators[vote.evaluator][static_cast<std::size_t>(vote.outcome)];
    }

    void add(const SurveyPart& other)
    {
        votes += other.votes;
        pairs.add(other.pairs);
        for (std::size_t model = 0; model < sides.size(); ++model)
            sides[model] += other.sides[model];
        for (std::size_t evaluator = 0; evaluator < evaluators.size(); ++evaluator) {
            for (std::size_t o = 0; o < kOutcomes; ++o)
                evaluators[evaluator][o] += other.evaluators[evaluator][o];
        }
    }
};

/// The days of some of the votes; votes come in time order, so the newest day is nearly always the one wanted.
struct DaysPart {
    const std::vector<std::uint8_t>* groups = nullptr;
    std::array<std::array<std::int64_t, kOutcomes>, 256> today {};
    std::uint32_t day = 0;
    std::vector<DayRecord> days;

    void add(const VoteRow& vote)
    {
        const std::uint32_t on = vote.timeS / kSecondsPerDay;
        if (on != day) {
            closeDay();
            day = on;
        }
        const std::uint8_t group = vote.evaluator < groups->size() ? (*groups)[vote.evaluator] : std::uint8_t { 0 };
        ++today[group][static_cast<std::size_t>(vote.outcome)];
    }

    void closeDay()
    {
        for (std::size_t group = 0; group < today.size(); ++group) {
            if (today[group] != decltype(today)::value_type {})
                days.push_back({ day, static_cast<std::uint8_t>(group), today[group] });
        }
        today = {};
    }
};

/// By day, then group, each once: votes out of order, and other parts of the votes, may have opened a day twice.
[[nodiscard]] std::vector<DayRecord> merged(std::vector<DayRecord> days)
{
    const auto key = [](const DayRecord& record) { return std::pair(record.day, record.group); };
    std::ranges::sort(days, {}, key);
    std::vector<DayRecord> merged;
    for (const DayRecord& record : days) {
        if (merged.empty() || key(merged.back()) != key(record)) {
            merged.push_back(record);
            continue;
        }
        for (std::size_t o = 0; o < record.count.size(); ++o)
            merged.back().count[o] += record.count[o];
    }
    return merged;
}

} // namespace

VoteSurvey surveyVotes(const VoteColumns& votes, int category, const VoteMask* mask, int threads)
{
    const auto largest = std::ranges::max_element(votes.evaluator);
    SurveyPart sum { PairCounts(votes.modelCount, 1), std::vector<SideRecord>(std::size_t(votes.modelCount)), {}, 0 };
    sum.evaluators.resize(largest == votes.evaluator.end() ? 1 : std::size_t { *largest } + 1);
    for (const SurveyPart& part : Surveyed { votes, category, mask }.inParts(threads, sum))
        sum.add(part);

    VoteSurvey survey { sum.pairs.table(0), std::move(sum.sides), {}, sum.votes };
    for (std::size_t evaluator = 0; evaluator < sum.evaluators.size(); ++evaluator) {
        EvaluatorRecord record { static_cast<std::uint32_t>(evaluator), {} };
        std::ranges::copy(sum.evaluators[evaluator], record.count.begin());
        if (record.count != decltype(record.count) {})
            survey.evaluators.push_back(record);
    }
    return survey;
}

std::vector<DayRecord> votesByDay(
    const VoteColumns& votes, int category, const VoteMask* mask, const std::vector<std::uint8_t>& groups, int threads)
{
    DaysPart empty;
    empty.groups = &groups;
    std::vector<DayRecord> days;
    for (DaysPart& part : Surveyed { votes, category, mask }.inParts(threads, empty)) {
        part.closeDay();
        days.insert(days.end(), part.days.begin(), part.days.end());
    }
    return merged(std::move(days));
}

double winShare(const PairRecord& pair)
{
    const double decisive = double(pair.count[0]) + double(pair.count[1]);
    return decisive > 0 ? double(pair.count[0]) / decisive : kNoNumber;
}

std::vector<double> averageWinRates(const PairTable& pairs, int modelCount)
{
    std::vector<double> sum(static_cast<std::size_t>(modelCount), 0);
    std::vector<int> opponents(sum.size(), 0);
    for (const PairRecord& pair : pairs) {
        const double share = winShare(pair);
        if (std::isnan(share))
            continue;
        const auto first = static_cast<std::size_t>(pair.first);
        const auto second = static_cast<std::size_t>(pair.second);
        sum[first] += share;
        sum[second] += 1 - share;
        ++opponents[first];
        ++opponents[second];
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = opponents[i] > 0 ? sum[i] / opponents[i] : kNoNumber;
    return sum;
}

double winChance(double points) { return logistic(points / kPointsPerLogOdds); }

std::vector<std::size_t> paretoFront(const std::vector<double>& cost, const std::vector<double>& worth)
{
    std::vector<std::size_t> order(cost.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::erase_if(order, [&](std::size_t i) { return std::isnan(cost[i]) || std::isnan(worth[i]); });
    std::ranges::sort(order,
        [&](std::size_t x, std::size_t y) { return cost[x] != cost[y] ? cost[x] < cost[y] : worth[x] > worth[y]; });
    std::vector<std::size_t> front;
    for (const std::size_t i : order) {
        const bool isBetter = front.empty() || worth[i] > worth[front.back()];
        const bool isTwin = !front.empty() && worth[i] == worth[front.back()] && cost[i] == cost[front.back()];
        if (isBetter || isTwin)
            front.push_back(i);
    }
    return front;
}

} // namespace darkhorse::rating
