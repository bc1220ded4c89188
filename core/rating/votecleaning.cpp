// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/votecleaning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "core/rating/randomstream.h"

namespace darkhorse::rating {

namespace {

constexpr double kAlpha = 0.05;
constexpr std::size_t kFewestVotes = 5;
constexpr std::size_t kMostVotes = 100;
constexpr int kLooks = 5; ///< of the paper's test
constexpr std::uint32_t kSecondsADay = 86'400;

/// Votes on one pair, seen from the model with the lower number.
struct PairHistory {
    std::int64_t wins = 0;
    std::int64_t losses = 0;
    std::int64_t ties = 0;

    [[nodiscard]] std::int64_t decided() const { return wins + losses; }
};

enum class Said { Loss, Tie, Win };

/// What a vote says of the model with the lower number.
[[nodiscard]] Said saidOf(const CleaningColumns& votes, std::size_t vote)
{
    const auto outcome = Outcome(votes.outcome[vote]);
    if (outcome != Outcome::AWins && outcome != Outcome::BWins)
        return Said::Tie;
    const bool isLowerA = votes.modelA[vote] < votes.modelB[vote];
    return isLowerA == (outcome == Outcome::AWins) ? Said::Win : Said::Loss;
}

[[nodiscard]] std::uint32_t pairOf(const CleaningColumns& votes, std::size_t vote)
{
    const auto [low, high] = std::minmax(votes.modelA[vote], votes.modelB[vote]);
    return std::uint32_t(low) << 16 | high;
}

using Histories = std::unordered_map<std::uint32_t, PairHistory>;

[[nodiscard]] Histories historiesOf(const CleaningColumns& votes)
{
    Histories histories;
    for (std::size_t vote = 0; vote < votes.size(); ++vote) {
        PairHistory& history = histories[pairOf(votes, vote)];
        switch (saidOf(votes, vote)) {
        case Said::Win: ++history.wins; break;
        case Said::Loss: ++history.losses; break;
        case Said::Tie: ++history.ties; break;
        }
    }
    return histories;
}

/// Shares of the decided votes that are at most, and at least, what was said.
[[nodiscard]] std::pair<double, double> tailsOf(const PairHistory& history, Said said)
{
    const double all = double(history.decided());
    const double atMost = said == Said::Win ? 1 : double(history.losses) / all;
    const double atLeast = said == Said::Loss ? 1 : double(history.wins) / all;
    return { atMost, atLeast };
}

[[nodiscard]] bool isStrangeToFastChat(
    const CleaningColumns& votes, const std::vector<std::size_t>& cast, const Histories& histories)
{
    if (cast.size() < kFewestVotes)
        return false;
    double up = 1;
    double down = 1;
    for (std::size_t i = 0; i < std::min(cast.size(), kMostVotes); ++i) {
        const PairHistory& history = histories.at(pairOf(votes, cast[i]));
        if (history.decided() == 0)
            continue;
        const auto [atMost, atLeast] = tailsOf(history, saidOf(votes, cast[i]));
        up *= 1 / (2 * atMost); // infinite for a vote such as nobody cast
        down *= 1 / (2 * atLeast);
        if (up > 1 / kAlpha || down > 1 / kAlpha)
            return true;
    }
    return false;
}

/// (1 + how many of the others' votes on the pair are at least this) / (1 + how many there are).
[[nodiscard]] double paperShare(const PairHistory& history, Said said)
{
    const std::int64_t others = history.wins + history.losses + history.ties - 1;
    const std::int64_t atLeast
        = (history.wins + (said == Said::Win ? 0 : history.ties) + (said == Said::Loss ? history.losses : 0)) - 1;
    return double(1 + atLeast) / double(1 + others);
}

/// P(chi-square with 2n degrees of freedom > 2x).
[[nodiscard]] double tailOfChiSquare(double x, std::size_t n)
{
    double term = std::exp(-x);
    double sum = 0;
    for (std::size_t k = 0; k < n; ++k) {
        sum += term;
        term *= x / double(k + 1);
    }
    return sum;
}

[[nodiscard]] bool isStrangeToPaper(
    const CleaningColumns& votes, const std::vector<std::size_t>& cast, const Histories& histories, RandomStream random)
{
    std::array<std::size_t, kLooks> looks {};
    for (std::size_t& look : looks)
        look = 1 + std::size_t(random.unit() * double(kMostVotes));
    double sum = 0; // of -ln p
    for (std::size_t i = 0; i < std::min(cast.size(), kMostVotes); ++i) {
        sum -= std::log(paperShare(histories.at(pairOf(votes, cast[i])), saidOf(votes, cast[i])));
        if (std::ranges::count(looks, i + 1) > 0 && tailOfChiSquare(sum, i + 1) < kAlpha / kLooks)
            return true;
    }
    return false;
}

} // namespace

std::vector<bool> anomalousEvaluators(const CleaningColumns& votes, AnomalyTest test, std::uint64_t seed)
{
    std::vector<std::vector<std::size_t>> cast; // by evaluator; no more than are looked at
    for (std::size_t vote = 0; vote < votes.size(); ++vote) {
        if (votes.evaluator[vote] >= cast.size())
            cast.resize(votes.evaluator[vote] + 1);
        if (auto& own = cast[votes.evaluator[vote]]; own.size() < kMostVotes)
            own.push_back(vote);
    }
    const Histories histories = historiesOf(votes);
    std::vector<bool> isStrange(cast.size());
    for (std::size_t evaluator = 0; evaluator < cast.size(); ++evaluator)
        isStrange[evaluator] = test == AnomalyTest::FastChat
            ? isStrangeToFastChat(votes, cast[evaluator], histories)
            : isStrangeToPaper(votes, cast[evaluator], histories, RandomStream(seed, evaluator));
    return isStrange;
}

std::vector<bool> beyondDailyLimit(const CleaningColumns& votes, int limit)
{
    std::unordered_map<std::uint64_t, int> counts; // by evaluator and day
    std::vector<bool> isBeyond(votes.size());
    for (std::size_t vote = 0; vote < votes.size(); ++vote) {
        if (votes.timeS[vote] == 0)
            continue;
        const std::uint64_t key = std::uint64_t(votes.evaluator[vote]) << 32 | votes.timeS[vote] / kSecondsADay;
        isBeyond[vote] = ++counts[key] > limit;
    }
    return isBeyond;
}

} // namespace darkhorse::rating
