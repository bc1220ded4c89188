// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/rating/board.h"

namespace darkhorse::rating {

/// A test that may be looked at after every vote. The chance that it ever speaks when there is no difference is at most
/// its level, however long one looks and whenever one stops.
struct SequentialVerdict {
    double eValue = 1; ///< evidence against "no difference"; 1 is none
    double pValue = 1; ///< min(1, 1 / eValue): valid at any time
    double lower = 0; ///< ends of an interval that is valid at all times at once
    double upper = 0;
    bool isDecided = false; ///< eValue reached 1 / (1 - confidence)
};

/// Exact, from the direct votes of two models alone: is the first preferred as often as the second?
///
/// Ties:   ties and both-bads carry no evidence either way and drop out.
/// Units:  `lower` and `upper` bound the first model's share of wins among decisive votes, in [0, 1].
/// Source: Ville 1939; the e-value is the likelihood ratio of a uniform mixture over all win shares against one half
///         (Robbins 1970): 2^n B(wins + 1, losses + 1). Needs votes that are independent given the pair; nothing else.
[[nodiscard]] SequentialVerdict headToHeadTest(std::int64_t wins, std::int64_t losses, double confidence = 0.95);

/// Asymptotic, from all votes through the fit: do two ratings differ?
///
/// Units:  Elo points. `difference` and `standardError` as of difference.h.
/// Source: Robbins' normal mixture as an asymptotic confidence sequence (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas
///         2021), with kMixturePoints as the mixture's standard deviation. Holds once the standard error is itself well
///         estimated: not for provisional models.
[[nodiscard]] SequentialVerdict differenceTest(double difference, double standardError, double confidence = 0.95);

/// Differences of about this size are detected soonest.
inline constexpr double kMixturePoints = 50;

} // namespace darkhorse::rating
