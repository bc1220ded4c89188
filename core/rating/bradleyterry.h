// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/strengthfit.h"

namespace darkhorse::rating {

/// Fits Bradley-Terry strengths by Newton's method with Cholesky factors, to a step below 1e-8.
///
/// Shape:  `start` is empty (zeros) or has one strength for each core model; it changes the time, not the result.
/// Units:  natural log-odds, mean 0; 400 / ln 10 Elo points each.
/// Ties:   count half a win for each side.
/// Needs:  a core from connectivity(): then the maximum exists, is finite and unique.
/// Source: Zermelo 1929; Bradley and Terry 1952. Assumes that votes are independent given the pair, that strengths do
///         not change with time and that left and right do not matter; see docs/statistics.md.
[[nodiscard]] StrengthFit fitBradleyTerry(const CoreVotes& votes, const std::vector<double>& start = {});

/// Derivative of the log-likelihood by each strength. `oddsScratch` is padded like `gradient`.
void bradleyTerryGradient(const PaddedMatrix& weight, const PaddedMatrix& score, const double* strength,
    double* gradient, double* oddsScratch);

/// Covariance of the strengths that stays right when votes scatter more or less than the model says.
///
/// Source: Huber 1967; White 1982: H^-1 G H^-1 with G = sum of (y - p)^2 x x' over the votes.
[[nodiscard]] PaddedMatrix bradleyTerrySandwich(const CoreVotes& votes, const StrengthFit& fit);

} // namespace darkhorse::rating
