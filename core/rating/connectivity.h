// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/rating/board.h"
#include "core/rating/paircounts.h"

namespace darkhorse::rating {

/// Who can be rated at all, found before any fit.
struct Connectivity {
    /// The models that have finite ratings relative to each other, ascending; empty or at least two.
    std::vector<int> core;
    /// For each model: Rated inside the core, otherwise why not. Provisional is decided later.
    std::vector<Status> status;
    std::vector<Reason> reason;
    /// For each model: the number of its chain of votes; 0 is the core's, -1 without votes.
    std::vector<int> component;
};

/// Finds the core: the largest group in which every model is better than every other by some chain of wins and ties.
///
/// A maximum of the likelihood exists exactly within such groups (Zermelo 1929; Ford 1957; Hunter 2004, assumption 1).
/// Between two groups the likelihood only grows as they move apart, so what remains for the core when they are
/// infinitely far apart is the fit of the core's own votes: leaving the others out changes nothing for the core.
/// Ties:  a tie or a both-bad links both ways. Of several largest groups the one with most votes, then lowest number.
/// Source: strongly connected components, Tarjan 1972.
[[nodiscard]] Connectivity connectivity(int modelCount, const PairTable& pairs);

} // namespace darkhorse::rating
