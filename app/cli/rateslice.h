// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "app/cli/arguments.h"
#include "app/cli/ratevotes.h"
#include "core/rating/votefilter.h"

namespace darkhorse::cli {

/// Which of the votes to rate, in a person's words. What is left out lets everything through.
struct RateSlice {
    std::optional<std::uint32_t> fromS; ///< UTC seconds
    std::optional<std::uint32_t> untilS;
    QStringList evaluators;
    QStringList languages;
    QStringList models;
    QStringList provenances;
    std::uint8_t outcomes = 0b1111; ///< bit o: votes with that outcome count

    [[nodiscard]] bool isEverything() const;
    [[nodiscard]] bool readsTimes() const { return fromS || untilS; }
};

/// Errors: wrong usage.
[[nodiscard]] tl::expected<RateSlice, Failure> rateSliceOf(const Arguments& arguments);

/// The slice in the numbers of these votes. Errors: failed - a name that no vote has.
[[nodiscard]] tl::expected<rating::VoteFilter, Failure> filterOf(const RateSlice& slice, const RateVotes& votes);

} // namespace darkhorse::cli
