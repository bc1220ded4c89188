// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace darkhorse::rating {

/// A share or an index with its 95 % interval.
struct Measured {
    double value = 0;
    double lower = 0;
    double upper = 0;
    size_t count = 0; ///< what it rests on; with 0 the other three say nothing
};

/// Share of `hits` among `count`.
///
/// Range:  all three in [0, 1].
/// Source: Wilson 1927, J. Am. Stat. Assoc. 22(158). Assumes independent trials.
[[nodiscard]] Measured shareOf(size_t hits, size_t count);

/// One answer to "which model was it?".
struct Guess {
    enum class Outcome { Right, Wrong, Unknown };
    Outcome outcome = Outcome::Unknown; ///< Unknown: the evaluator would not say
    size_t choices = 2; ///< models that were offered; at least 2
};

/// How well evaluators tell models apart beyond chance: 0 for guessing at random, 1 when every guess is right, below 0 when guesses are
/// wrong more often than chance.
///
/// A right guess scores 1, a wrong one -1 / (choices - 1), none 0; the index is the mean. With two choices it is Bang's index,
/// (right - wrong) / all, and its interval is Bang's.
/// Range:  the interval is cut at -1 and 1. Normal approximation: says little below about 20 guesses.
/// Source: Bang, Ni and Davis 2004, Control. Clin. Trials 25(2). More than two choices: the same with chance 1 / choices, ours.
[[nodiscard]] Measured blindingIndex(std::span<const Guess> guesses);

} // namespace darkhorse::rating
