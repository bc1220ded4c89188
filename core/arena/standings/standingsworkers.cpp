// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingsworkers.h"

#include <algorithm>
#include <utility>

#include "core/rating/votecolumns.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

/// Overall, then as many of the others as one worker can count; the last group has the rest.
[[nodiscard]] std::vector<std::vector<CategoryKey>> groupsOf(const std::vector<CategoryKey>& categories)
{
    std::vector<std::vector<CategoryKey>> groups(1);
    for (const CategoryKey& category : categories) {
        if (groups.back().size() == size_t(rating::kMaxCategories))
            groups.push_back({ categories.front() });
        groups.back().push_back(category);
    }
    return groups;
}

/// All of the first worker's; of the others what comes after Overall.
void append(std::vector<StandingsPtr>& all, std::vector<StandingsPtr>&& more)
{
    const auto begin = more.begin() + (all.empty() || more.empty() ? 0 : 1);
    all.insert(all.end(), std::move_iterator(begin), std::move_iterator(more.end()));
}

} // namespace

StandingsWorkers::StandingsWorkers() : m_workers(1) { }

void StandingsWorkers::reset(const std::vector<StandingsEntrant>& entrants, const std::vector<CategoryKey>& categories,
    VoteLog log, const std::optional<RatingChoice>& choice, bool countsLeaks)
{
    const auto groups = groupsOf(categories);
    m_workers.resize(groups.size());
    for (size_t i = 1; i < groups.size(); ++i)
        m_workers[i].reset(entrants, groups[i], log, choice, countsLeaks);
    m_workers.front().reset(entrants, groups.front(), std::move(log), choice, countsLeaks);
}

void StandingsWorkers::setEntrants(const std::vector<StandingsEntrant>& entrants)
{
    for (StandingsWorker& worker : m_workers)
        worker.setEntrants(entrants);
}

void StandingsWorkers::add(const StandingsVote& vote)
{
    for (StandingsWorker& worker : m_workers)
        worker.add(vote);
}

void StandingsWorkers::setChoice(const RatingChoice& choice)
{
    for (StandingsWorker& worker : m_workers)
        worker.setChoice(choice);
}

rating::Result<std::vector<StandingsPtr>> StandingsWorkers::fit()
{
    std::vector<StandingsPtr> all;
    for (StandingsWorker& worker : m_workers) {
        auto fitted = worker.fit();
        if (!fitted)
            return fitted;
        append(all, std::move(*fitted));
    }
    return all;
}

bool StandingsWorkers::owesElo() const
{
    return std::ranges::any_of(m_workers, [](const StandingsWorker& worker) { return worker.owesElo(); });
}

void StandingsWorkers::replayElo()
{
    const auto next = std::ranges::find_if(m_workers, [](const StandingsWorker& worker) { return worker.owesElo(); });
    if (next != m_workers.end())
        next->replayElo();
}

std::vector<StandingsPtr> StandingsWorkers::fitted() const
{
    std::vector<StandingsPtr> all;
    for (const StandingsWorker& worker : m_workers)
        append(all, worker.fitted());
    return all;
}

rating::Result<std::vector<StandingsPtr>> StandingsWorkers::fitSlice(const SlicedChoice& wanted)
{
    std::vector<StandingsPtr> all;
    for (StandingsWorker& worker : m_workers) {
        auto fitted = worker.fitSlice(wanted);
        if (!fitted)
            return fitted;
        append(all, std::move(*fitted));
    }
    return all;
}

bool StandingsWorkers::owesElo(const SlicedChoice& of) const
{
    return std::ranges::any_of(m_workers, [&of](const StandingsWorker& worker) { return worker.owesElo(of); });
}

void StandingsWorkers::replayElo(const SlicedChoice& of)
{
    const auto next
        = std::ranges::find_if(m_workers, [&of](const StandingsWorker& worker) { return worker.owesElo(of); });
    if (next != m_workers.end())
        next->replayElo(of);
}

std::vector<StandingsPtr> StandingsWorkers::fitted(const SlicedChoice& of) const
{
    std::vector<StandingsPtr> all;
    for (const StandingsWorker& worker : m_workers)
        append(all, worker.fitted(of));
    return all;
}

ContestantComparison StandingsWorkers::compare(
    const SlicedChoice& of, const CategoryKey& category, ContestantId first, ContestantId second)
{
    return workerOf(category).compare(of, category, first, second);
}

std::optional<LeadFragility> StandingsWorkers::fragility(const SlicedChoice& of, const CategoryKey& category)
{
    return workerOf(category).fragility(of, category);
}

StandingsPtr StandingsWorkers::standingsOf(const SlicedChoice& of, const CategoryKey& category)
{
    return workerOf(category).standingsOf(of, category);
}

ArenaSurveyPtr StandingsWorkers::survey(const SlicedChoice& of, const CategoryKey& category)
{
    return workerOf(category).survey(of, category);
}

RatingHistoryPtr StandingsWorkers::history(const SlicedChoice& of, const CategoryKey& category, int moments)
{
    return workerOf(category).history(of, category, moments);
}

StandingsWorker& StandingsWorkers::workerOf(const CategoryKey& category)
{
    const auto found = std::ranges::find_if(
        m_workers, [&category](const StandingsWorker& worker) { return worker.knows(category); });
    return found == m_workers.end() ? m_workers.front() : *found;
}

} // namespace darkhorse
