// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/arena/standings/livestandings.h"
#include "core/arena/standings/standingsvotes.h"
#include "core/domain/arenasurvey.h"
#include "core/domain/ratinghistory.h"
#include "core/rating/eloreplay.h"
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
    /// Makes a piece of online Elo for the last fit; as long as it owes any, ask again.
    void replayElo();
    /// What the last fit() answered, with the online Elo made since.
    [[nodiscard]] std::vector<StandingsPtr> fitted() const { return shared(m_last, m_choice, {}); }
    /// The votes of a slice by a choice of its own. Without online Elo, which costs more than all the rest, unless the choice is that.
    [[nodiscard]] rating::Result<std::vector<StandingsPtr>> fitSlice(const SlicedChoice& wanted);
    /// Whether what fitSlice() answered for this is still without online Elo. Not once it was forgotten for newer ones.
    [[nodiscard]] bool owesElo(const SlicedChoice& of) const;
    /// Makes a piece of it; as long as it owes any, ask again.
    void replayElo(const SlicedChoice& of);
    /// What fitSlice() answered for this, with the online Elo made since; nothing once it was forgotten.
    [[nodiscard]] std::vector<StandingsPtr> fitted(const SlicedChoice& of) const;

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
        rating::EloReplay elo;

        [[nodiscard]] const rating::VoteMask* passing() const { return mask ? &*mask : nullptr; }
    };

    /// `areCounted`: the columns are what the board counted.
    [[nodiscard]] rating::Result<rating::StyleRatings> ratingsOf(
        const RatingChoice& choice, const rating::VoteMask* mask, bool withElo, bool areCounted = false);
    [[nodiscard]] std::vector<StandingsPtr> shared(
        const rating::StyleRatings& ratings, const RatingChoice& choice, const RatingSlice& slice) const;
    [[nodiscard]] rating::Result<Slice> rate(const SlicedChoice& wanted);
    /// The slice, rated if it is not already; null when it cannot be rated.
    [[nodiscard]] const Slice* rated(const SlicedChoice& wanted);
    /// One that views look at; null when it is none of the last ones, or votes came since.
    [[nodiscard]] const Slice* shownSlice(const SlicedChoice& of) const;
    [[nodiscard]] bool isCurrent(const Slice& slice, const SlicedChoice& of) const
    {
        return slice.wanted == of && slice.votes == m_votes.columns().size();
    }
    void forgetSlices();
    /// Counts do not hold what style control and online Elo need, so those read all votes.
    [[nodiscard]] bool isFromCounts() const
    {
        return m_choice.method != RatingMethod::OnlineElo && !m_choice.needsStyle()
            && m_choice.bootstrap.unit == ResampledUnit::Votes;
    }
    [[nodiscard]] bool isAll(const SlicedChoice& of) const { return of.slice.isEverything() && of.choice == m_choice; }
    void recount();
    [[nodiscard]] rating::LiveBoard::OnlineEloOf whenElo() const;

    std::vector<StandingsEntrant> m_entrants;
    StandingsVotes m_votes;
    RatingChoice m_choice;
    rating::LiveBoard m_board;
    rating::StyleRatings m_last; ///< of the last fit
    std::vector<Slice> m_shown; ///< those that views look at, the newest first
    std::optional<Slice> m_asked; ///< another one that something was asked about last
    rating::Result<void> m_accepted; ///< the first vote that the rating library refused
};

} // namespace darkhorse
