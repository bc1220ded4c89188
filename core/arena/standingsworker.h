// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/arena/livestandings.h"
#include "core/arena/standingsvotes.h"
#include "core/domain/arenasurvey.h"
#include "core/domain/ratinghistory.h"
#include "core/rating/liveboard.h"
#include "core/rating/styleboard.h"
#include "core/rating/votemask.h"

namespace darkhorse {

/// Fits the votes of an arena, all of them or a slice, and turns boards into standings; at most rating::kMaxCategories categories.
/// Thread: one at a time; LiveStandings runs it on its worker thread.
class StandingsWorker {
public:
    /// Nothing for `choice` keeps the present one.
    void reset(std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, VoteLog log,
        const std::optional<RatingChoice>& choice, bool countsLeaks);
    void setEntrants(std::vector<StandingsEntrant> entrants);
    void add(const StandingsVote& vote);
    void setChoice(const RatingChoice& choice);
    [[nodiscard]] VoteWords words() const { return m_votes.words(); }
    [[nodiscard]] bool knows(const CategoryKey& category) const { return m_votes.numberOf(category).has_value(); }

    /// All votes by the present choice: one value a category, in the order of the categories. Many votes come without online Elo first.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fit();
    [[nodiscard]] bool owesElo() const;
    /// Makes online Elo of some categories for the last fit; as long as it owes any, ask again.
    void replayElo();
    /// What the last fit() answered, with the online Elo made since.
    [[nodiscard]] std::vector<StandingsPtr> fitted() const { return shared(m_last, m_choice, {}); }
    /// The votes of a slice by a choice of its own. Without online Elo, which costs more than all the rest, unless the choice is that.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fitSlice(const SlicedChoice& wanted);
    /// What the last fitSlice() answered, with online Elo in every row; nothing once `isWanted`, asked from several threads, denies it.
    [[nodiscard]] std::vector<StandingsPtr> withOnlineElo(const std::function<bool()>& isWanted);

    /// As of the last fit of these votes. Counts of direct votes are current.
    [[nodiscard]] ContestantComparison compare(
        const SlicedChoice& of, const CategoryKey& category, ContestantId first, ContestantId second);
    [[nodiscard]] std::optional<LeadFragility> fragility(const SlicedChoice& of, const CategoryKey& category);
    /// Never null; without rows when these votes cannot be rated.
    [[nodiscard]] StandingsPtr standingsOf(const SlicedChoice& of, const CategoryKey& category);
    /// Beside the standings of these votes. Never null.
    [[nodiscard]] ArenaSurveyPtr survey(const SlicedChoice& of, const CategoryKey& category);
    /// At up to `moments` moments, without style control. Never null.
    [[nodiscard]] RatingHistoryPtr history(const SlicedChoice& of, const CategoryKey& category, int moments);

private:
    /// A slice and what it was rated as.
    struct Slice {
        SlicedChoice wanted;
        std::size_t votes = 0; ///< in the columns when it was rated
        std::optional<rating::VoteMask> mask; ///< nothing: all votes
        rating::StyleRatings ratings;
    };

    [[nodiscard]] rating::Result<rating::StyleRatings> ratingsOf(
        const RatingChoice& choice, const rating::VoteMask* mask, bool withElo);
    [[nodiscard]] std::vector<StandingsPtr> shared(
        const rating::StyleRatings& ratings, const RatingChoice& choice, const RatingSlice& slice) const;
    /// The slice, rated if it is not already; null when it cannot be rated.
    [[nodiscard]] const Slice* rated(const SlicedChoice& wanted);
    /// Counts do not hold what style control and online Elo need, so those read all votes.
    [[nodiscard]] bool isFromCounts() const
    {
        return m_choice.method != RatingMethod::OnlineElo && !m_choice.needsStyle()
            && m_choice.bootstrap.unit == ResampledUnit::Votes;
    }
    [[nodiscard]] bool isAll(const SlicedChoice& of) const { return of.slice.isEverything() && of.choice == m_choice; }
    void recount();

    std::vector<StandingsEntrant> m_entrants;
    StandingsVotes m_votes;
    RatingChoice m_choice;
    rating::LiveBoard m_board;
    rating::StyleRatings m_last; ///< of the last fit
    std::optional<Slice> m_slice; ///< the one asked for last
    rating::Result<void> m_accepted; ///< the first vote that the rating library refused
};

} // namespace darkhorse
