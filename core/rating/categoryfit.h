// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/rating/board.h"
#include "core/rating/bootstrap.h"
#include "core/rating/paircounts.h"
#include "core/rating/strengthfit.h"

namespace darkhorse::rating {

/// Elo points in one unit of natural log-odds.
inline constexpr double kPointsPerLogOdds = 173.71779276130073; // 400 / ln 10

/// One category on its way from counts to a result. The steps are apart because the rounds of all categories are spread
/// over the threads together.
class CategoryFit {
public:
    /// Counts, connectivity, point fit and sandwich. `previous` may be null.
    CategoryFit(PairTable pairs, int modelCount, const RateOptions& options, const CategoryResult* previous);

    [[nodiscard]] bool needsRounds() const;
    /// Room for the rounds; before the first round.
    void prepareRounds();
    /// Draws and solves one round of single votes, any round in any order and on any thread; `stream` tells this round
    /// from all others of the board.
    void runRound(int round, std::uint64_t stream, Bootstrap::Scratch& scratch);
    /// Solves one round whose draws somebody else put into the scratch memory.
    void solveRound(int round, Bootstrap::Scratch& scratch);
    /// Where a pair of the board's models has its three draws, at first * modelCount + second; -1 for pairs outside the
    /// core. The first model has the lower number.
    [[nodiscard]] std::vector<std::int32_t> drawSlots() const;
    [[nodiscard]] std::size_t drawCount() const { return 3 * m_votes.pairs.size(); }

    /// Counts and components alone, for online Elo.
    [[nodiscard]] CategoryResult tallied() { return std::move(m_result); }
    /// Intervals, ranks and the shift to the mean or the anchor.
    [[nodiscard]] CategoryResult finish();
    /// The same with strengths and covariance from another fit of the core's models (style control).
    [[nodiscard]] CategoryResult finishWith(
        const std::vector<double>& strengths, const PaddedMatrix& covariance, int iterations, bool hasConverged);

    [[nodiscard]] const CoreVotes& votes() const { return m_votes; }

private:
    [[nodiscard]] float* roundStrengths(int round);
    void tally(int modelCount);
    void fit(const CategoryResult* previous);
    void applyConnectivity(int modelCount);
    void applyPoints(double shift);
    void applySandwich();
    void applyRounds(double shift);
    void covarianceFromRounds();
    void applyRanks();
    [[nodiscard]] double shiftOfScale();

    PairTable m_pairs;
    const RateOptions& m_options;
    CategoryResult m_result;
    CoreVotes m_votes;
    StrengthFit m_fit;
    PaddedMatrix m_covariance; ///< of the strengths, squared log-odds
    int m_anchorPosition = -1; ///< in the core
    std::unique_ptr<Bootstrap> m_bootstrap;
    std::vector<float> m_rounds; ///< rounds x core models
    std::vector<char> m_separated;
};

/// Wilson's score interval of a share of `part` in `whole`.
/// Source: Wilson 1927.
[[nodiscard]] Share wilsonShare(double part, double whole, double confidence);

} // namespace darkhorse::rating
