// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rateoptions.h"

#include <cmath>

namespace darkhorse::rating {

Result<void> RateOptions::check(int modelCount) const
{
    using Code = RatingError::Code;
    if (!(confidence > 0 && confidence < 1))
        return fail(Code::InvalidOptions, "confidence must lie between 0 and 1");
    if (interval == Interval::Bootstrap && (rounds < 2 || rounds > 1'000'000))
        return fail(Code::InvalidOptions, "rounds must lie between 2 and 1000000");
    if (!std::isfinite(mean))
        return fail(Code::InvalidOptions, "mean must be a number");
    if (anchor && (anchor->model < 0 || anchor->model >= modelCount || !std::isfinite(anchor->rating)))
        return fail(Code::InvalidOptions, "anchor must name a model of the votes and a finite rating");
    if (minPairCount < 1)
        return fail(Code::InvalidOptions, "minPairCount must be at least 1");
    if (provisionalVotes < 0)
        return fail(Code::InvalidOptions, "provisionalVotes must not be negative");
    if (!(elo.k > 0) || !(elo.scale > 0) || !(elo.base > 1) || !std::isfinite(elo.start) || !std::isfinite(elo.k)
        || !std::isfinite(elo.scale) || !std::isfinite(elo.base))
        return fail(Code::InvalidOptions, "Elo needs k above 0, scale above 0, base above 1 and a finite start");
    if (method == Method::OnlineElo && interval == Interval::Sandwich)
        return fail(Code::InvalidOptions, "online Elo has no sandwich interval; use bootstrap or none");
    if (method == Method::OnlineElo && resample != Resample::Votes)
        return fail(Code::InvalidOptions, "online Elo resamples single votes only");
    if (threads < 0)
        return fail(Code::InvalidOptions, "threads must not be negative");
    return {};
}

} // namespace darkhorse::rating
