// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votesurvey.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "core/rating/board.h"
#include "core/rating/categoryfit.h"
#include "core/rating/exactmath.h"

namespace darkhorse::rating {

namespace {

constexpr std::uint32_t kSecondsPerDay = 86'400;

/// The days of a survey; votes come in time order, so the newest day is nearly always the one wanted.
class DayTally {
public:
    void add(std::uint32_t day, std::uint32_t evaluator, Outcome outcome)
    {
        if (day != m_day) {
            m_day = day;
            m_atEvaluator.clear();
        }
        const auto [at, isNew] = m_atEvaluator.try_emplace(evaluator, m_days.size());
        if (isNew)
            m_days.push_back({ day, evaluator, {} });
        ++m_days[at->second].count[static_cast<std::size_t>(outcome)];
    }

    [[nodiscard]] std::vector<DayRecord> take()
    {
        const auto key = [](const DayRecord& record) { return std::pair(record.day, record.evaluator); };
        std::ranges::sort(m_days, {}, key);
        std::vector<DayRecord> merged; // votes without a time, or out of order, may have opened a day twice
        for (const DayRecord& record : m_days) {
            if (merged.empty() || key(merged.back()) != key(record)) {
                merged.push_back(record);
                continue;
            }
            for (std::size_t o = 0; o < record.count.size(); ++o)
                merged.back().count[o] += record.count[o];
        }
        return merged;
    }

private:
    std::uint32_t m_day = ~0U;
    std::unordered_map<std::uint32_t, std::size_t> m_atEvaluator;
    std::vector<DayRecord> m_days;
};

} // namespace

VoteSurvey surveyVotes(const VoteColumns& votes, int category, const VoteMask* mask)
{
    VoteSurvey survey;
    survey.sides.resize(static_cast<std::size_t>(votes.modelCount));
    PairCounts pairs(votes.modelCount, 1);
    DayTally days;
    VoteRow row;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if ((votes.categories[i] >> category & 1U) == 0 || (mask != nullptr && !mask->test(i)))
            continue;
        ++survey.votes;
        row.modelA = votes.modelA[i];
        row.modelB = votes.modelB[i];
        row.outcome = votes.outcome[i];
        pairs.add(row);
        SideRecord& a = survey.sides[row.modelA];
        SideRecord& b = survey.sides[row.modelB];
        if (row.outcome == Outcome::AWins) {
            ++a.winsOnA;
            ++b.lossesOnB;
        } else if (row.outcome == Outcome::BWins) {
            ++a.lossesOnA;
            ++b.winsOnB;
        }
        days.add(votes.timeS.empty() ? 0 : votes.timeS[i] / kSecondsPerDay,
            votes.evaluator.empty() ? 0 : votes.evaluator[i], row.outcome);
    }
    survey.pairs = pairs.table(0);
    survey.days = days.take();
    return survey;
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
