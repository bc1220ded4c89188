// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingsrows.h"

#include <algorithm>
#include <cmath>

#include "core/arena/standings/ratingwords.h"
#include "core/arena/standings/standingsvotes.h"

namespace darkhorse {

namespace {

std::optional<double> numberOrNothing(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

StandingsRow rowFrom(const StandingsEntrant& entrant, const rating::ModelRating& model)
{
    StandingsRow row;
    row.contestant = entrant.id;
    row.name = entrant.name;
    row.organization = entrant.organization;
    row.status = statusOf(model.status);
    row.reason = reasonOf(model.reason);
    if (model.hasRating()) {
        row.rating = model.rating;
        row.lower = numberOrNothing(model.lower);
        row.upper = numberOrNothing(model.upper);
    }
    if (model.rank > 0) {
        row.rank = model.rank;
        row.worstRank = model.worstRank;
    }
    row.onlineElo = numberOrNothing(model.onlineElo);
    row.votes = model.votes;
    row.wins = model.wins;
    row.losses = model.losses;
    row.ties = model.ties;
    row.bothBad = model.bothBad;
    row.bothBadLower = numberOrNothing(model.bothBadRate.lower).value_or(0);
    row.bothBadUpper = numberOrNothing(model.bothBadRate.upper).value_or(0);
    return row;
}

std::vector<StyleEffect> styleEffectsOf(const std::array<rating::StyleCoefficient, rating::kStyleFeatures>& values)
{
    std::vector<StyleEffect> effects;
    for (std::size_t k = 0; k < values.size(); ++k)
        effects.push_back({ kStyleMarks.at(k), values[k].value, values[k].lower, values[k].upper });
    return effects;
}

bool standsBefore(const StandingsRow& left, const StandingsRow& right)
{
    if (left.rating.has_value() != right.rating.has_value())
        return left.rating.has_value();
    if (left.rank != right.rank)
        return left.rank < right.rank;
    if (left.rating != right.rating)
        return left.rating > right.rating;
    return left.name < right.name;
}

} // namespace

rating::RateOptions rateOptionsOf(const RatingChoice& choice, StandingsVotes& votes)
{
    rating::RateOptions options;
    options.method = methodOf(choice.method);
    options.interval = intervalOf(choice.interval);
    options.confidence = choice.confidence;
    options.rounds = choice.bootstrap.rounds;
    options.seed = std::uint64_t(choice.bootstrap.seed);
    options.resample = resampleOf(choice.bootstrap.unit);
    options.anchorInsideIntervals = choice.bootstrap.anchorsRounds;
    options.elo = { choice.elo.k, choice.elo.scale, choice.elo.base, choice.elo.start };
    options.reweightByPair = choice.reweightsPairs;
    options.excludeTies = choice.leavesOutTies;
    if (choice.anchor)
        options.anchor = rating::Anchor { int(votes.columnOf(choice.anchor->contestant)), choice.anchor->rating };
    return options;
}

std::vector<Standings> standingsFrom(const rating::StyleRatings& ratings, const StandingsVotes& votes,
    const std::vector<StandingsEntrant>& entrants, const RatingChoice& choice)
{
    const rating::Board& board = ratings.board;
    std::vector<Standings> all;
    for (size_t category = 0; category < board.categories.size(); ++category) {
        const rating::CategoryResult& result = board.categories[category];
        Standings& standings = all.emplace_back();
        standings.category = votes.categories().at(category);
        standings.choice = choice;
        standings.isAnchored = result.anchorApplied;
        standings.tieParameter = numberOrNothing(result.tieParameter);
        standings.confidence = board.options.confidence;
        standings.votesCounted = result.votes;
        standings.lastVoteUtcMs = votes.lastVoteUtcMs();
        standings.hasConverged = result.hasConverged;
        if (category < ratings.coefficients.size() && result.votesUsed > 0)
            standings.styleEffects = styleEffectsOf(ratings.coefficients[category]);
        standings.votesWithoutStyle = ratings.votesWithoutStyle;
        for (const StandingsEntrant& entrant : entrants) {
            const size_t number = size_t(votes.numberOf(entrant.id).value_or(int(result.models.size())));
            standings.rows.push_back(
                rowFrom(entrant, number < result.models.size() ? result.models[number] : rating::ModelRating {}));
        }
        std::ranges::sort(standings.rows, standsBefore);
    }
    return all;
}

} // namespace darkhorse
