// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/rating/board.h"

namespace darkhorse::rating {

/// One evaluator's verdict on one item. An item is the same pair of models on the same prompt and turn; the caller turns
/// the sides alike first, so that equal values mean equal verdicts.
struct Judgement {
    std::uint32_t item = 0; ///< any numbering
    std::uint32_t evaluator = 0; ///< any numbering
    std::uint8_t value = 0; ///< below kMaxJudgementValues; as Outcome: 0 A, 1 B, 2 tie, 3 both bad
};
inline constexpr int kMaxJudgementValues = 8;

struct AgreementOptions {
    double confidence = 0.95;
    int rounds = 1000; ///< bootstrap over items, for the intervals; at least 2
    std::uint64_t seed = 0;
};

/// Two evaluators on the items that both judged.
struct PairAgreement {
    std::uint32_t a = 0; ///< evaluator numbers; a < b
    std::uint32_t b = 0;
    int items = 0; ///< at least 1
    double agreement = kNoNumber; ///< share of equal verdicts
    double kappa = kNoNumber; ///< Cohen's; NaN when both only ever gave one and the same verdict
};

/// A number with a percentile bootstrap interval over items. NaN where it is not defined.
struct Estimate {
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
};

/// How one evaluator goes with all others.
struct EvaluatorAgreement {
    std::uint32_t evaluator = 0;
    int items = 0; ///< that somebody else judged, too
    double agreement = kNoNumber; ///< mean share of the others who gave the same verdict
    double pValue = kNoNumber; ///< one-sided: agrees less than the mean evaluator
    bool standsApart = false; ///< after Holm's correction for looking at everyone
};

struct Agreement {
    int evaluators = 0; ///< with at least one judgement
    int items = 0; ///< judged by at least two evaluators; only these count
    std::vector<PairAgreement> pairs; ///< by a, then b; pairs without a common item are left out
    Estimate agreement; ///< mean over items of the share of equal pairs of verdicts
    Estimate fleissKappa;
    Estimate krippendorffAlpha; ///< nominal
    std::vector<EvaluatorAgreement> byEvaluator; ///< by number
};

/// Agreement between evaluators on the same items.
///
/// Missing: evaluators need not have judged the same items. Of several judgements of one evaluator on one item the last
///          counts.
/// Errors:  InvalidOptions - rounds or confidence; InvalidVotes - a value out of range. No common item is no error: the
///          numbers are NaN.
/// Source:  Cohen 1960; Fleiss 1971, for unequal numbers of verdicts averaged over items; Krippendorff 2004, chapter 11,
///          nominal; Holm 1979. Kappa falls when one verdict dominates, at equal agreement: read both.
[[nodiscard]] Result<Agreement> agreement(
    const std::vector<Judgement>& judgements, const AgreementOptions& options = {});

} // namespace darkhorse::rating
