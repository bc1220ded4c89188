// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rate.h"

#include "core/rating/boardfit.h"
#include "core/rating/eloboard.h"
#include "core/rating/onlineelo.h"
#include "core/rating/paircounts.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

[[nodiscard]] Result<void> checkGroups(const VoteColumns& votes, const RateOptions& options)
{
    if (options.interval != Interval::Bootstrap)
        return {};
    if (options.resample == Resample::Prompts && votes.prompt.size() != votes.size())
        return fail(RatingError::Code::MissingColumn, "resampling prompts needs the prompt of each vote");
    if (options.resample == Resample::Evaluators && votes.evaluator.size() != votes.size())
        return fail(RatingError::Code::MissingColumn, "resampling evaluators needs the evaluator of each vote");
    return {};
}

} // namespace

Result<Board> rate(const VoteColumns& votes, const RateOptions& options, const Board* previous, const VoteMask* mask)
{
    if (const auto ok = votes.check(); !ok)
        return tl::unexpected(ok.error());
    if (mask != nullptr && mask->size != votes.size())
        return fail(RatingError::Code::InvalidVotes, "the mask is not as long as the columns");
    PairCounts counts(votes.modelCount, votes.categoryCount);
    counts.count(votes, mask, threadCount(options.threads));
    return rateCounted(counts, votes, options, previous, mask);
}

Result<Board> rateCounted(const PairCounts& counts, const VoteColumns& votes, const RateOptions& options,
    const Board* previous, const VoteMask* mask)
{
    if (const auto ok = options.check(votes.modelCount); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = checkGroups(votes, options); !ok)
        return tl::unexpected(ok.error());
    if (options.method == Method::OnlineElo) {
        Board board = tallyBoard(counts, options);
        applyOnlineElo(board, votes, mask);
        return board;
    }
    const VoteSource source { votes, mask };
    Board board = fitBoard(counts, options, previous, &source);
    if (!options.withOnlineElo)
        return board;
    parallelFor(votes.categoryCount, threadCount(options.threads), [&](int category, int) {
        const std::vector<double> elo = onlineElo(votes, category, options.elo, mask, options.excludeTies);
        auto& models = board.categories[static_cast<std::size_t>(category)].models;
        for (std::size_t i = 0; i < models.size(); ++i)
            models[i].onlineElo = elo[i];
    });
    return board;
}

} // namespace darkhorse::rating
