// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/cli/arguments.h"
#include "app/cli/rateslice.h"
#include "app/cli/ratevotes.h"
#include "core/rating/stylecontrol.h"

namespace darkhorse::cli {

/// What a person asked "rate" for, checked as far as that goes without the votes.
struct RateRequest {
    rating::RateOptions options; ///< the anchor's model is found once the votes are known
    CategoryChoice categories;
    RatingSlice slice;
    QString anchor; ///< the anchor's name; empty without one
    std::optional<rating::StyleDefinition> style;
    QStringList compared; ///< models whose differences are wanted, two by two
    bool isPooled = false; ///< small categories borrow strength from Overall
    bool wantsFragility = false;
    bool wantsDetails = false;
    bool countsLeaks = false; ///< votes on answers that named a model count, too
    QString pathFile; ///< where the path of online Elo goes; empty for nowhere
    QString format;
    QString output;
};

/// Errors: wrong usage.
[[nodiscard]] tl::expected<RateRequest, Failure> rateRequestOf(const Arguments& arguments);

/// The options that "rate" knows.
[[nodiscard]] tl::expected<Arguments, Failure> parseRateArguments(const QStringList& words);

} // namespace darkhorse::cli
