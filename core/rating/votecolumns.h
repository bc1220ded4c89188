// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/rating/ratingerror.h"

namespace darkhorse::rating {

/// Categories that fit into one vote's mask.
inline constexpr int kMaxCategories = 32;
/// Pair counts are a dense triangle: at this many models twelve categories take 130 MB a thread.
inline constexpr int kMaxModels = 1024;

/// What the evaluator said, seen from the vote's own sides.
enum class Outcome : std::uint8_t { AWins, BWins, Tie, BothBad };
inline constexpr int kOutcomes = 4;

/// One vote in full; the shape in which a live vote arrives.
struct VoteRow {
    std::uint16_t modelA = 0; ///< index of the model on side A, in [0, modelCount)
    std::uint16_t modelB = 0; ///< index of the model on side B, another one than modelA
    Outcome outcome = Outcome::Tie;
    std::uint32_t categories = 1; ///< bit k set: the vote counts in category k; bit 0 is Overall by convention
    std::uint32_t timeS = 0; ///< UTC seconds since 1970; 0 when unknown
    std::uint32_t evaluator = 0; ///< any numbering; equal numbers are one evaluator
    std::uint32_t prompt = 0; ///< any numbering; equal numbers are one prompt
    std::uint8_t language = 0; ///< any numbering, chosen by the caller
    std::uint8_t provenance = 0; ///< any numbering, chosen by the caller
};

/// Votes as one array a field, in time order: what every rating is computed from. 23 bytes a vote.
///
/// Shape:  modelA, modelB, outcome and categories have one element a vote. Each column after them is either empty (not
///         known) or as long.
/// Ties:   tie and both bad are kept apart here; each method says how it treats them.
/// Missing: voided battles and battles of a model with itself must be left out before.
struct VoteColumns {
    int modelCount = 0; ///< models are 0 … modelCount - 1; a model without votes still gets a status
    int categoryCount = 1; ///< categories are bits 0 … categoryCount - 1 of the mask; at most kMaxCategories

    std::vector<std::uint16_t> modelA;
    std::vector<std::uint16_t> modelB;
    std::vector<Outcome> outcome;
    std::vector<std::uint32_t> categories;
    std::vector<std::uint32_t> timeS;
    std::vector<std::uint32_t> evaluator;
    std::vector<std::uint32_t> prompt;
    std::vector<std::uint8_t> language;
    std::vector<std::uint8_t> provenance;

    [[nodiscard]] std::size_t size() const { return modelA.size(); }
    void reserve(std::size_t votes);
    /// Adds one vote to every column.
    void append(const VoteRow& vote);
    /// Nothing, or InvalidVotes for the first vote whose model, outcome or length is wrong. One pass.
    [[nodiscard]] Result<void> check() const;
    /// The part of check() that looks at no vote: how many models and categories, and the lengths of the columns.
    [[nodiscard]] Result<void> checkShape() const;
};

} // namespace darkhorse::rating
