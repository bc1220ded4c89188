// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/styleboard.h"

#include <cmath>

namespace darkhorse::rating {

namespace {

constexpr std::size_t kF = kStyleFeatures;

/// The votes of one category whose style is known, as votes of the only category of an arena.
struct Selection {
    VoteColumns votes;
    std::vector<float> countsA;
    std::vector<float> countsB;
};

[[nodiscard]] bool hasStyle(const float* counts)
{
    for (std::size_t k = 0; k < 2 * kF; ++k) {
        if (std::isnan(counts[k]))
            return false;
    }
    return true;
}

[[nodiscard]] Selection selectionOf(
    const VoteColumns& votes, const std::vector<float>& counts, int category, const std::vector<char>& isKnown)
{
    Selection chosen;
    chosen.votes.modelCount = votes.modelCount;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (isKnown[i] == 0 || (votes.categories[i] >> category & 1U) == 0)
            continue;
        chosen.votes.modelA.push_back(votes.modelA[i]);
        chosen.votes.modelB.push_back(votes.modelB[i]);
        chosen.votes.outcome.push_back(votes.outcome[i]);
        chosen.votes.categories.push_back(1);
        const float* both = &counts[i * 2 * kF];
        chosen.countsA.insert(chosen.countsA.end(), both, both + kF);
        chosen.countsB.insert(chosen.countsB.end(), both + kF, both + 2 * kF);
    }
    return chosen;
}

} // namespace

Result<StyleRatings> rateAllWithStyle(const VoteColumns& votes, const std::vector<float>& counts,
    StyleDefinition definition, const RateOptions& options, const VoteMask* mask)
{
    if (const auto ok = votes.check(); !ok)
        return tl::unexpected(ok.error());
    if (counts.size() != votes.size() * 2 * kF || (mask != nullptr && mask->size != votes.size()))
        return fail(RatingError::Code::InvalidVotes, "style control needs the style of both answers of each vote");
    StyleRatings ratings;
    ratings.board.options = options;
    ratings.board.options.method = Method::BradleyTerry;
    ratings.board.options.interval = Interval::Sandwich;
    std::vector<char> isKnown(votes.size());
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (mask != nullptr && !mask->test(i))
            continue;
        isKnown[i] = static_cast<char>(hasStyle(&counts[i * 2 * kF]));
        ratings.votesWithoutStyle += isKnown[i] == 0 ? 1 : 0;
    }
    for (int category = 0; category < votes.categoryCount; ++category) {
        const Selection chosen = selectionOf(votes, counts, category, isKnown);
        auto board = rateWithStyle(
            chosen.votes, 0, styleFeatures(chosen.countsA, chosen.countsB, definition), definition, options);
        if (!board)
            return tl::unexpected(board.error());
        ratings.board.categories.push_back(std::move(board->category));
        ratings.coefficients.push_back(board->coefficients);
    }
    return ratings;
}

} // namespace darkhorse::rating
