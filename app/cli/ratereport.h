// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/cli/ratefindings.h"
#include "app/cli/raterequest.h"
#include "core/rating/styleboard.h"

namespace darkhorse::cli {

/// A finished board with the names that belong to its numbers.
struct RateReport {
    const RateVotes& votes;
    const rating::StyleRatings& ratings; ///< without coefficients where style is not held equal
    const RateRequest& request;
    const RateFindings& findings;
    const rating::VoteMask* mask; ///< the votes that were rated; null for all
    QStringList warnings; ///< of the reading and of the fit

    [[nodiscard]] const rating::Board& board() const { return ratings.board; }
};

/// Lines that fit a terminal.
[[nodiscard]] QByteArray asTable(const RateReport& report);
/// category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad; what does not exist is an empty cell.
[[nodiscard]] QByteArray asCsv(const RateReport& report);
/// The object that design.md calls a contract; what does not exist is null.
[[nodiscard]] QByteArray asJson(const RateReport& report);

/// What a person should know of the fit, besides its numbers.
[[nodiscard]] QStringList warningsOf(const RateVotes& votes, const rating::StyleRatings& ratings);

} // namespace darkhorse::cli
