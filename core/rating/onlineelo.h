// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rating/rateoptions.h"
#include "core/rating/votecolumns.h"
#include "core/rating/votemask.h"

namespace darkhorse::rating {

/// Online Elo, vote by vote.
///
/// Units:  Elo points; a model without votes stays at EloOptions::start.
/// Ties:   a tie and a both-bad score half. The order of the votes matters: they must be in time order.
/// Source: Elo 1978. With a small k it trails behind; it has no interval of its own.
class OnlineElo {
public:
    explicit OnlineElo(int modelCount = 0, const EloOptions& options = {});

    void add(int modelA, int modelB, Outcome outcome);
    /// Every vote of one category that the mask (may be null) lets through, in the order of the columns.
    void addAll(const VoteColumns& votes, int category, const VoteMask* mask, bool excludeTies);
    /// The same from one vote until before another.
    void addSome(const VoteColumns& votes, std::size_t begin, std::size_t end, int category, const VoteMask* mask,
        bool excludeTies);
    void grow(int modelCount);
    [[nodiscard]] const std::vector<double>& ratings() const { return m_rating; }

private:
    EloOptions m_options;
    double m_slope; ///< ln(base) / scale
    std::vector<double> m_rating;
};

/// Ratings after all votes of one category, in the order of the columns.
[[nodiscard]] std::vector<double> onlineElo(const VoteColumns& votes, int category, const EloOptions& options,
    const VoteMask* mask = nullptr, bool excludeTies = false);

/// One step in the history of a category.
struct EloPoint {
    std::uint32_t vote = 0; ///< index in the columns
    std::uint16_t model = 0;
    double rating = 0; ///< of that model just after that vote
};

/// The whole path of each model: two points a vote, A's first. `stride` > 1 keeps for each model only every stride-th of
/// its points and its last, for charts of long histories.
[[nodiscard]] std::vector<EloPoint> eloPath(const VoteColumns& votes, int category, const EloOptions& options,
    const VoteMask* mask = nullptr, int stride = 1, bool excludeTies = false);

} // namespace darkhorse::rating
