// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/rating/quasinewton.h"
#include "core/rating/rateoptions.h"
#include "core/rating/strengthfit.h"

namespace darkhorse::rating {

/// Refits resampled votes of one category, one round at a time.
///
/// A round gives every vote a Poisson(1) number of copies. Votes of one pair with one outcome are alike, so the round
/// draws one Poisson number for each such cell: its cost does not depend on the number of votes.
/// Each round starts at the fit of all votes and takes chord steps with that fit's inverse information; where they do
/// not converge, quasi-Newton steps on top of them, and full Newton steps last.
///
/// Separation: when in a round some model never won or never lost, it has no finite rating there. Such a round keeps
///         kKeptShare of each original count besides its draw; then all ratings are finite, and far out.
/// Determinism: a round depends on (seed, stream) only.
/// Source: Efron 1979; chord (simplified Newton) steps: Ortega and Rheinboldt 1970; quasi-Newton steps: L-BFGS,
/// Nocedal 1980, with the inverse information as its first matrix.
class Bootstrap {
public:
    static constexpr double kKeptShare = 0.05;

    /// Memory of one thread, used again and again.
    struct Scratch {
        std::vector<float> draws; ///< 3 * pair + (0 win, 1 loss, 2 tie) of CoreVotes::pairs
        PaddedMatrix weight;
        PaddedMatrix score;
        std::vector<double> gradient;
        std::vector<double> odds;
        std::vector<double> step;
        std::vector<double> strength;
        std::vector<double> trial;
        std::vector<double> trialGradient;
        std::vector<float> single;
        QuasiNewton memory;
    };

    /// Both must live as long as this.
    Bootstrap(const CoreVotes& votes, const StrengthFit& fit, Method method);

    /// Draws one round of single votes into scratch.draws.
    void draw(std::uint64_t seed, std::uint64_t stream, Scratch& scratch) const;

    /// Rates what scratch.draws holds. `out` gets one strength for each core model, mean 0.
    /// True when the round was separated.
    bool solve(Scratch& scratch, float* out) const;

private:
    struct Cell {
        std::uint32_t count;
        std::uint32_t slot; ///< in Scratch::draws
    };

    bool solveBradleyTerry(Scratch& scratch) const;
    bool solveDavidson(Scratch& scratch) const;
    void fillMatrices(Scratch& scratch) const;
    [[nodiscard]] bool chord(Scratch& scratch) const;
    [[nodiscard]] bool quasiNewton(Scratch& scratch) const;
    void precondition(const std::vector<double>& gradient, std::vector<double>& out, Scratch& scratch) const;
    [[nodiscard]] bool hasOneSidedModel(const Scratch& scratch) const;
    [[nodiscard]] bool isSeparated(const Scratch& scratch) const;
    void keepShare(Scratch& scratch) const;

    const CoreVotes& m_votes;
    const StrengthFit& m_fit;
    Method m_method;
    std::vector<float> m_inverse; ///< of the information, single precision: it only has to point the right way
    std::vector<Cell> m_cells; ///< by count, so that equal tables are used in a row
};

} // namespace darkhorse::rating
