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

/// What the bootstrap draws: single votes, or all votes on the same prompts or of the same evaluator at once, as these may be alike.
enum class ResampledUnit { Votes, Prompts, Evaluators };

/// How the bootstrap goes about it. Equal seeds give equal intervals.
struct BootstrapChoice {
    int rounds = 100; ///< kFewestRounds to kMostRounds
    int seed = 0; ///< not negative
    ResampledUnit unit = ResampledUnit::Votes;
    bool anchorsRounds = false; ///< every round is shifted onto the anchor, as FastChat does; otherwise the outcome is

    friend bool operator==(const BootstrapChoice&, const BootstrapChoice&) = default;
};
inline constexpr int kFewestRounds = 10;
inline constexpr int kMostRounds = 10'000;

/// Online Elo: after a vote a rating moves by k × (score − expected), expected = 1 / (1 + base^((other − own) / scale)).
struct EloChoice {
    double k = 4; ///< above 0
    double scale = 400; ///< above 0
    double base = 10; ///< above 1
    double start = 1000; ///< Elo points

    friend bool operator==(const EloChoice&, const EloChoice&) = default;
};

/// How an arena's votes are to be rated. The default is what a leaderboard shows when nobody chose anything.
struct RatingChoice {
    RatingMethod method = RatingMethod::BradleyTerry;
    IntervalMethod interval = IntervalMethod::Sandwich;
    StyleControl style = StyleControl::None;
    double confidence = 0.95; ///< of the intervals, in (0, 1)
    BootstrapChoice bootstrap;
    EloChoice elo; ///< of the method and of the column beside the other methods
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
        if (choice.interval != IntervalMethod::Bootstrap)
            choice.bootstrap = {};
        if (method == RatingMethod::OnlineElo)
            choice.bootstrap.unit = ResampledUnit::Votes;
        return choice;
    }

    /// What the votes must come with, besides what every rating needs.
    [[nodiscard]] bool needsStyle() const { return style != StyleControl::None; }
    [[nodiscard]] bool needsPrompts() const
    {
        return interval == IntervalMethod::Bootstrap && bootstrap.unit == ResampledUnit::Prompts;
    }

    friend bool operator==(const RatingChoice&, const RatingChoice&) = default;
};

/// The anchor of the Chatbot Arena's leaderboard in 2024.
inline const QString kChatbotArenaAnchor = QStringLiteral("mixtral-8x7b-instruct-v0.1");
inline constexpr double kChatbotArenaAnchorRating = 1114;

/// The words of exports and JSON: bradley-terry, davidson, elo; sandwich, bootstrap, none; none, fastchat, arena-rank; votes, prompts, evaluators.
[[nodiscard]] QString toWord(RatingMethod method);
[[nodiscard]] QString toWord(IntervalMethod interval);
[[nodiscard]] QString toWord(StyleControl style);
[[nodiscard]] QString toWord(ResampledUnit unit);

} // namespace darkhorse
