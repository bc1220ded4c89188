// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/boardfit.h"

#include <memory>

#include "core/rating/categoryfit.h"
#include "core/rating/clusterdraw.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

using Fits = std::vector<std::unique_ptr<CategoryFit>>; ///< one a category; null for those that are not to be fitted

/// Prepares the rounds of those categories that have any; returns their numbers.
[[nodiscard]] std::vector<std::size_t> prepareRounds(Fits& fits)
{
    std::vector<std::size_t> sampled;
    for (std::size_t k = 0; k < fits.size(); ++k) {
        if (fits[k] != nullptr && fits[k]->needsRounds()) {
            fits[k]->prepareRounds();
            sampled.push_back(k);
        }
    }
    return sampled;
}

void resampleVotes(Fits& fits, const RateOptions& options, int threads)
{
    const std::vector<std::size_t> sampled = prepareRounds(fits);
    std::vector<Bootstrap::Scratch> scratch(static_cast<std::size_t>(threads));
    parallelFor(static_cast<int>(sampled.size()) * options.rounds, threads, [&](int job, int thread) {
        const std::size_t category = sampled[static_cast<std::size_t>(job / options.rounds)];
        const int round = job % options.rounds;
        const auto stream = std::uint64_t { category } << 32 | static_cast<std::uint32_t>(round);
        fits[category]->runRound(round, stream, scratch[static_cast<std::size_t>(thread)]);
    });
}

void resampleGroups(Fits& fits, const RateOptions& options, int threads, const VoteSource& source)
{
    const std::vector<std::size_t> sampled = prepareRounds(fits);
    const auto& group = options.resample == Resample::Prompts ? source.votes.prompt : source.votes.evaluator;
    const ClusterDraw cluster(source.votes, source.mask, group, fits, options);
    std::vector<Bootstrap::Scratch> scratch(static_cast<std::size_t>(threads));
    std::vector<ClusterDraw::Draws> draws(static_cast<std::size_t>(threads));
    parallelFor(sampled.empty() ? 0 : options.rounds, threads, [&](int round, int thread) {
        const auto t = static_cast<std::size_t>(thread);
        cluster.draw(round, draws[t]);
        for (const std::size_t k : sampled) {
            scratch[t].draws.swap(draws[t][k]);
            fits[k]->solveRound(round, scratch[t]);
            scratch[t].draws.swap(draws[t][k]);
        }
    });
}

} // namespace

Board tallyBoard(const PairCounts& counts, const RateOptions& options)
{
    Board board { options, {} };
    for (int k = 0; k < counts.categoryCount(); ++k)
        board.categories.push_back(CategoryFit(counts.table(k), counts.modelCount(), options, nullptr).tallied());
    return board;
}

Board fitBoard(const PairCounts& counts, const RateOptions& options, const Board* previous, const VoteSource* source)
{
    Board board;
    if (previous != nullptr)
        board = *previous;
    refitBoard(
        counts, options, std::vector<bool>(static_cast<std::size_t>(counts.categoryCount()), true), board, source);
    return board;
}

void refitBoard(const PairCounts& counts, const RateOptions& options, const std::vector<bool>& stale, Board& board,
    const VoteSource* source)
{
    const int categories = counts.categoryCount();
    const int threads = threadCount(options.threads);
    const std::size_t known = board.categories.size();
    board.options = options;
    board.categories.resize(static_cast<std::size_t>(categories));
    std::vector<int> wanted;
    for (int k = 0; k < categories; ++k) {
        if (stale[static_cast<std::size_t>(k)])
            wanted.push_back(k);
    }
    Fits fits(board.categories.size());
    parallelFor(static_cast<int>(wanted.size()), threads, [&](int i, int) {
        const int category = wanted[static_cast<std::size_t>(i)];
        const auto k = static_cast<std::size_t>(category);
        fits[k] = std::make_unique<CategoryFit>(
            counts.table(category), counts.modelCount(), options, k < known ? &board.categories[k] : nullptr);
    });
    if (options.interval == Interval::Bootstrap) {
        if (options.resample == Resample::Votes || source == nullptr)
            resampleVotes(fits, options, threads);
        else
            resampleGroups(fits, options, threads, *source);
    }
    parallelFor(static_cast<int>(wanted.size()), threads, [&](int i, int) {
        const auto k = static_cast<std::size_t>(wanted[static_cast<std::size_t>(i)]);
        board.categories[k] = fits[k]->finish();
    });
}

} // namespace darkhorse::rating
