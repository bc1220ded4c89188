// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/boardfit.h"

#include <memory>

#include "core/rating/categoryfit.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

Result<Board> fitBoard(const PairCounts& counts, const RateOptions& options, const Board* previous)
{
    const int categories = counts.categoryCount();
    const int threads = threadCount(options.threads);
    std::vector<std::unique_ptr<CategoryFit>> fits(static_cast<std::size_t>(categories));
    parallelFor(categories, threads, [&](int k, int) {
        const auto index = static_cast<std::size_t>(k);
        const bool known = previous != nullptr && index < previous->categories.size();
        fits[index] = std::make_unique<CategoryFit>(
            counts.table(k), counts.modelCount(), options, known ? &previous->categories[index] : nullptr);
    });

    std::vector<int> sampled;
    for (int k = 0; k < categories; ++k) {
        if (fits[static_cast<std::size_t>(k)]->needsRounds()) {
            fits[static_cast<std::size_t>(k)]->prepareRounds();
            sampled.push_back(k);
        }
    }
    std::vector<Bootstrap::Scratch> scratch(static_cast<std::size_t>(threads));
    parallelFor(static_cast<int>(sampled.size()) * options.rounds, threads, [&](int job, int thread) {
        const int category = sampled[static_cast<std::size_t>(job / options.rounds)];
        const int round = job % options.rounds;
        const auto stream = static_cast<std::uint64_t>(category) << 32 | static_cast<std::uint32_t>(round);
        fits[static_cast<std::size_t>(category)]->runRound(round, stream, scratch[static_cast<std::size_t>(thread)]);
    });

    Board board { options, std::vector<CategoryResult>(static_cast<std::size_t>(categories)) };
    parallelFor(categories, threads, [&](int k, int) {
        const auto index = static_cast<std::size_t>(k);
        board.categories[index] = fits[index]->finish();
    });
    return board;
}

} // namespace darkhorse::rating
