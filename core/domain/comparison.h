// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtGlobal>

#include "core/base/id.h"

namespace darkhorse {

/// Evidence that holds however often one looks: the chance of a false alarm is at most 1 - confidence in all looks together.
struct AnytimeTest {
    double pValue = 1;
    bool isDecided = false;
};

/// The difference of two ratings, from their joint error.
struct RatingDifference {
    double points = 0; ///< rating of the first minus that of the second, Elo points
    double lower = 0; ///< ends of its interval
    double upper = 0;
    double expectedScore = 0; ///< of the first against the second, a tie counting half, in [0, 1]
    double probabilityOfSuperiority = 0; ///< that the first is truly the better one
    bool isSeparated = false; ///< the interval leaves out 0
    /// About how many more votes would separate them; nothing when they are too close to tell.
    std::optional<qint64> moreVotes;
    std::optional<qint64> moreDirectVotes; ///< the same between just these two
    AnytimeTest anytime; ///< from all votes
};

/// Two contestants of one category side by side.
struct ContestantComparison {
    ContestantId first;
    ContestantId second;
    double confidence = 0.95;
    /// Absent when one of them has no rating, or the ratings no joint error (online Elo, no intervals).
    std::optional<RatingDifference> difference;
    qint64 wins = 0; ///< direct votes, seen from the first
    qint64 losses = 0;
    qint64 ties = 0;
    qint64 bothBad = 0;
    AnytimeTest direct; ///< from the direct votes alone
    std::optional<qint64> commonPrompts; ///< on which both were judged in any battle; nothing: not counted
};

/// A small set of votes without which another contestant would lead.
struct LeadFragility {
    ContestantId leader;
    ContestantId challenger;
    qint64 votes = 0;
    double share = 0; ///< of the votes between rated contestants
};

} // namespace darkhorse
