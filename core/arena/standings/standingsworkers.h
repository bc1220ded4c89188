// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/arena/standings/standingsworker.h"

namespace darkhorse {

/// The standings of any number of categories: one worker for every rating::kMaxCategories of them, Overall in each.
///
/// Most arenas need one. A second costs its own copy of the votes, as a category is a bit of a vote.
/// Thread: as StandingsWorker.
class StandingsWorkers {
public:
    StandingsWorkers();

    /// `categories` begins with Overall.
    void reset(const std::vector<StandingsEntrant>& entrants, const std::vector<CategoryKey>& categories, VoteLog log,
        const std::optional<RatingChoice>& choice, bool countsLeaks);
    void setEntrants(const std::vector<StandingsEntrant>& entrants);
    void add(const StandingsVote& vote);
    void setChoice(const RatingChoice& choice);
    [[nodiscard]] VoteWords words() const { return m_workers.front().words(); }

    /// As StandingsWorker's.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fit();
    [[nodiscard]] bool owesElo() const;
    void replayElo();
    [[nodiscard]] std::vector<StandingsPtr> fitted() const;
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fitSlice(const SlicedChoice& wanted);
    [[nodiscard]] bool owesElo(const SlicedChoice& of) const;
    void replayElo(const SlicedChoice& of);
    [[nodiscard]] std::vector<StandingsPtr> fitted(const SlicedChoice& of) const;
    [[nodiscard]] ContestantComparison compare(
        const SlicedChoice& of, const CategoryKey& category, ContestantId first, ContestantId second);
    [[nodiscard]] std::optional<LeadFragility> fragility(const SlicedChoice& of, const CategoryKey& category);
    [[nodiscard]] StandingsPtr standingsOf(const SlicedChoice& of, const CategoryKey& category);
    [[nodiscard]] ArenaSurveyPtr survey(const SlicedChoice& of, const CategoryKey& category);
    [[nodiscard]] RatingHistoryPtr history(const SlicedChoice& of, const CategoryKey& category, int moments);

private:
    [[nodiscard]] StandingsWorker& workerOf(const CategoryKey& category);

    std::vector<StandingsWorker> m_workers; ///< never empty
};

} // namespace darkhorse
