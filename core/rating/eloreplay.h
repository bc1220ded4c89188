// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rating/board.h"
#include "core/rating/onlineelo.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Online Elo of every category: of votes that are there already in pieces, so that other work comes between, then vote by vote.
///
/// Units, ties: as OnlineElo.
class EloReplay {
public:
    /// Votes of a piece: some ten milliseconds in a dozen categories.
    static constexpr std::size_t kPiece = 250'000;

    explicit EloReplay(int modelCount = 0, int categoryCount = 1, const EloOptions& options = {},
        bool excludeTies = false, std::size_t piece = kPiece);

    /// Starts every category again: from now on each owes the votes that goOn() and finish() give.
    void restart();
    [[nodiscard]] bool owes() const;
    /// Goes through one more piece of the first `count` votes that the mask (may be null) lets through, in every category that owes
    /// them. These are the same votes in every call, perhaps with later ones behind them.
    void goOn(const VoteColumns& votes, std::size_t count, const VoteMask* mask, int threads);
    /// All that is left of them.
    void finish(const VoteColumns& votes, std::size_t count, const VoteMask* mask, int threads);
    /// One vote that is later than all before; a category that owes finds it among the votes that it is given.
    void add(const VoteRow& vote);
    void grow(int modelCount, int categoryCount);

    /// Tells the board, which has the same categories and models, the ratings of all categories that owe nothing.
    void tell(Board& board) const;

private:
    struct Category {
        OnlineElo elo;
        std::size_t seen = 0; ///< votes that goOn() went through
        bool owes = false;
    };

    int m_modelCount;
    EloOptions m_options;
    bool m_excludesTies;
    std::size_t m_piece;
    std::vector<Category> m_categories;
};

} // namespace darkhorse::rating
