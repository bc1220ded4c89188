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

    /// One value a category, in the order of the categories.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fit();

private:
    [[nodiscard]] std::uint16_t columnOf(ContestantId contestant);
    [[nodiscard]] std::uint32_t maskOf(const std::vector<CategoryKey>& keys) const;
    [[nodiscard]] StandingsPtr standingsOf(size_t category, const rating::Board& board) const;

    std::vector<StandingsEntrant> m_entrants;
    std::vector<CategoryKey> m_categories;
    QHash<ContestantId, std::uint16_t> m_columns; ///< the rating library's number of each contestant
    rating::LiveBoard m_board;
    rating::Result<void> m_accepted; ///< the first vote that the rating library refused
    qint64 m_lastVoteUtcMs = 0;
};

} // namespace darkhorse
