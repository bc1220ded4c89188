// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/id.h"

namespace darkhorse {

enum class RatingMethod {
    BradleyTerry, ///< ties and both-bads are half a win for each side
    Davidson, ///< ties and both-bads are an outcome of their own
    OnlineElo, ///< vote by vote in the order of time
};

enum class IntervalMethod {
    Sandwich, ///< exact; not for online Elo
    Bootstrap, ///< over resampled votes
    None,
};

/// Whether the style of the answers is held equal, and by whose definition; Bradley-Terry with sandwich intervals only.
enum class StyleControl { None, FastChat, ArenaRank };

/// One contestant whose rating is fixed; all others are shifted with it.
struct RatingAnchor {
    ContestantId contestant;
    double rating = 0; ///< Elo points

    friend bool operator==(const RatingAnchor&, const RatingAnchor&) = default;
};

/// How an arena's votes are to be rated. The default is what a leaderboard shows when nobody chose anything.
struct RatingChoice {
    RatingMethod method = RatingMethod::BradleyTerry;
    IntervalMethod interval = IntervalMethod::Sandwich;
    StyleControl style = StyleControl::None;
    std::optional<RatingAnchor> anchor; ///< without it the mean of the rated ones is 1000
    bool reweightsPairs = false; ///< every pair weighs alike, however often it met
    bool leavesOutTies = false; ///< ties and both-bads do not count
    bool poolsCategories = false; ///< small categories borrow strength from Overall; needs intervals

    /// The same, with style control, an interval and pooling that the method has.
    [[nodiscard]] RatingChoice possible() const
    {
        RatingChoice choice = *this;
        if (method == RatingMethod::OnlineElo && interval == IntervalMethod::Sandwich)
            choice.interval = IntervalMethod::None;
        if (method != RatingMethod::BradleyTerry)
            choice.style = StyleControl::None;
        if (choice.style != StyleControl::None)
            choice.interval = IntervalMethod::Sandwich;
        if (choice.interval == IntervalMethod::None)
            choice.poolsCategories = false;
        return choice;
    }

    friend bool operator==(const RatingChoice&, const RatingChoice&) = default;
};

/// The anchor of the Chatbot Arena's leaderboard in 2024.
inline const QString kChatbotArenaAnchor = QStringLiteral("mixtral-8x7b-instruct-v0.1");
inline constexpr double kChatbotArenaAnchorRating = 1114;

/// The words of exports and JSON: bradley-terry, davidson, elo; sandwich, bootstrap, none; none, fastchat, arena-rank.
[[nodiscard]] QString toWord(RatingMethod method);
[[nodiscard]] QString toWord(IntervalMethod interval);
[[nodiscard]] QString toWord(StyleControl style);

} // namespace darkhorse
