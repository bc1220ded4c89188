// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QMetaType>
#include <QString>

#include "core/base/id.h"
#include "core/domain/answerstyle.h"
#include "core/domain/category.h"
#include "core/domain/ratingchoice.h"
#include "core/domain/ratingslice.h"

namespace darkhorse {

/// How sure a rating can be.
enum class RatingStatus {
    Rated,
    Provisional, ///< too few votes to take the number seriously yet
    Unbounded, ///< never lost or never won: no finite rating exists
    NotComparable, ///< no chain of votes connects it with the rest
};

/// Why a contestant is not simply Rated.
enum class StatusReason {
    None,
    FewVotes, ///< Provisional
    Undefeated, ///< Unbounded: never lost, never tied
    Winless, ///< Unbounded: never won, never tied
    GroupUndefeated, ///< Unbounded: in a group that never lost to the rated ones, nor tied with them
    GroupWinless, ///< Unbounded: in a group that never won against the rated ones, nor tied with them
    OneSided, ///< Unbounded: against each opponent all votes went one way, and nobody can be rated
    NoVotes, ///< NotComparable
    Disconnected, ///< NotComparable: no chain of votes leads to the rated ones
    NoOrder, ///< NotComparable: chains exist, but none that says who is better
};

/// The word of exports and JSON: rated, provisional, unbounded, not_comparable.
[[nodiscard]] QString toWord(RatingStatus status);

/// The ranks that the votes allow: from best to worst.
struct RankSpread {
    int best = 1;
    int worst = 1;

    friend bool operator==(const RankSpread&, const RankSpread&) = default;
};

/// One contestant's line in one category.
struct StandingsRow {
    ContestantId contestant;
    QString name;
    QString organization;
    RatingStatus status = RatingStatus::NotComparable;
    StatusReason reason = StatusReason::NoVotes;
    /// Elo points, by the standings' method; absent when unbounded or not comparable.
    std::optional<double> rating;
    /// Ends of the interval; absent together with the rating, and where no intervals were chosen.
    std::optional<double> lower;
    std::optional<double> upper;
    /// 1 + number of contestants whose lower end is above this upper end; shared ranks are usual. Absent without a rating.
    std::optional<int> rank;
    std::optional<int> worstRank;
    /// Absent without a rank.
    [[nodiscard]] std::optional<RankSpread> ranks() const
    {
        return rank ? std::optional(RankSpread { *rank, worstRank.value_or(*rank) }) : std::nullopt;
    }
    std::optional<double> onlineElo; ///< after the votes in time order; absent while it is not computed
    qint64 votes = 0; ///< appearances, ties included
    qint64 wins = 0;
    qint64 losses = 0;
    qint64 ties = 0;
    qint64 bothBad = 0;
    double bothBadLower = 0; ///< ends of the interval of the share of both-bads; both 0 without votes
    double bothBadUpper = 0;
};

/// What style control took out: what a difference in one mark of style of one standard deviation adds to the log-odds of being
/// preferred, natural logarithm.
struct StyleEffect {
    StyleMark mark = StyleMark::Tokens;
    double value = 0;
    double lower = 0;
    double upper = 0;
};

/// Ratings, intervals and ranks of every contestant in one category: one immutable value that table, chart, export and
/// command line all read.
struct Standings {
    CategoryKey category;
    RatingChoice choice; ///< how they were rated
    RatingSlice slice; ///< which votes were
    bool isAnchored = false; ///< the chosen anchor has a rating here, so it applies
    std::optional<double> tieParameter; ///< Davidson's; P(tie) = nu sqrt(p_a p_b) relative to p_a and p_b
    std::vector<StyleEffect> styleEffects; ///< with style control: one a mark of style
    qint64 votesWithoutStyle
        = 0; ///< with style control: in all categories, left out because nobody knows the answers' style
    double confidence = 0.95;
    qint64 votesCounted = 0;
    qint64 lastVoteUtcMs = 0; ///< 0 without votes
    bool hasConverged = true;
    std::vector<StandingsRow> rows; ///< by rank, then rating, unrated last

    [[nodiscard]] const StandingsRow* row(ContestantId contestant) const;
    /// Appearances that contestants lack, all together, until each has `enough`.
    [[nodiscard]] qint64 appearancesMissing(qint64 enough) const;
};

using StandingsPtr = std::shared_ptr<const Standings>;

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::StandingsPtr)
