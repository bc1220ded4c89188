// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/rating/board.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Keeps the pair counts of every category, so that one more vote costs no pass over the old ones, and only its own
/// categories are fitted anew.
///
/// Usage:   `reset(columns)` once, then `add(vote)` and `refit(board)` for each new vote. The board is the same as
///          rate() of all votes (to about 1e-9 points: the fits start from the previous ratings instead of zero).
/// Options: Interval::Sandwich, ::None and ::Bootstrap of single votes. Method::OnlineElo and clustered resampling need
///          the votes themselves: use rate().
/// Errors:  as rate(); a vote with an unknown model or category is InvalidVotes and changes nothing.
/// Thread:  one at a time; usually a worker thread owns it.
class LiveBoard {
public:
    /// When online Elo, which takes longer than all the rest together, is made of votes that come at once.
    enum class OnlineEloOf {
        AtOnce, ///< with the counts
        Later, ///< by replayElo(); boards are without until then
    };

    explicit LiveBoard(RateOptions options = {});
    ~LiveBoard();
    LiveBoard(LiveBoard&&) noexcept;
    LiveBoard& operator=(LiveBoard&&) noexcept;

    /// Counts these votes instead of all earlier ones. Also the way after a vote was taken back: online Elo depends on
    /// the order and can only be replayed.
    [[nodiscard]] Result<void> reset(const VoteColumns& votes, OnlineEloOf elo = OnlineEloOf::AtOnce);
    /// Goes on by other options with the counts that it has. `votes` are all that were counted.
    void setOptions(RateOptions options, const VoteColumns& votes, OnlineEloOf elo = OnlineEloOf::AtOnce);
    /// Makes room for more models and categories; numbers of the old ones stay. Never shrinks.
    [[nodiscard]] Result<void> grow(int modelCount, int categoryCount);
    /// Counts one vote that is later than all before.
    [[nodiscard]] Result<void> add(const VoteRow& vote);
    /// Brings `board`, which the last refit() made, up to date: fits the categories that votes came into since, from their
    /// previous solution. The first time, and after reset(), it may be any and is fitted as a whole. An error leaves it
    /// as it is.
    [[nodiscard]] Result<void> refit(Board& board);

    /// Rates by other options, or only some of the votes (`mask` may be null), as rate() does, without counting all of them again.
    /// `votes` are all that were counted.
    [[nodiscard]] Result<Board> rateOtherwise(
        const VoteColumns& votes, const RateOptions& options, const VoteMask* mask) const;

    /// Whether categories wait for their online Elo.
    [[nodiscard]] bool owesElo() const;
    /// Makes a piece of the online Elo that waits; tells `board` what is complete. `votes` are all that were counted.
    void replayElo(const VoteColumns& votes, Board& board);

    [[nodiscard]] int modelCount() const;
    [[nodiscard]] int categoryCount() const;

private:
    void startElo(const VoteColumns& votes, OnlineEloOf when);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace darkhorse::rating
