// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/arena/livestandings.h"
#include "core/rating/liveboard.h"

namespace darkhorse {

/// Turns votes into rating columns, fits them and turns the board into standings.
/// Thread: one at a time; LiveStandings runs it on its worker thread.
class StandingsWorker {
public:
    void reset(std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, const VoteLog& log);
    void setEntrants(std::vector<StandingsEntrant> entrants);
    void add(const StandingsVote& vote);
    void setChoice(const RatingChoice& choice);

    /// One value a category, in the order of the categories.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fit();

    /// As of the last fit. Counts of direct votes are current.
    [[nodiscard]] ContestantComparison compare(
        const CategoryKey& category, ContestantId first, ContestantId second) const;
    [[nodiscard]] std::optional<LeadFragility> fragility(const CategoryKey& category) const;

private:
    [[nodiscard]] std::uint16_t columnOf(ContestantId contestant);
    [[nodiscard]] std::uint32_t maskOf(const std::vector<CategoryKey>& keys) const;
    [[nodiscard]] StandingsPtr standingsOf(size_t category, const rating::Board& board) const;
    [[nodiscard]] rating::RateOptions options() const;
    [[nodiscard]] ContestantId contestantOf(int column) const;
    [[nodiscard]] std::optional<int> numberOf(const CategoryKey& category) const;
    void recount();

    std::vector<StandingsEntrant> m_entrants;
    std::vector<CategoryKey> m_categories;
    QHash<ContestantId, std::uint16_t> m_columns; ///< the rating library's number of each contestant
    RatingChoice m_choice;
    rating::VoteColumns m_votes; ///< 17 bytes a vote: models, outcome, categories, time and evaluator
    rating::LiveBoard m_board;
    rating::Board m_last; ///< of the last fit
    rating::Result<void> m_accepted; ///< the first vote that the rating library refused
    qint64 m_lastVoteUtcMs = 0;
};

} // namespace darkhorse
