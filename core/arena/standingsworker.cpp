// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standingsworker.h"

#include <algorithm>
#include <cmath>

#include "core/arena/ratingwords.h"
#include "core/rating/difference.h"
#include "core/rating/fragility.h"
#include "core/rating/rate.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr qint64 kMsPerSecond = 1000;

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
    row.onlineElo = model.onlineElo;
    row.votes = model.votes;
    row.wins = model.wins;
    row.losses = model.losses;
    row.ties = model.ties;
    row.bothBad = model.bothBad;
    row.bothBadLower = numberOrNothing(model.bothBadRate.lower).value_or(0);
    row.bothBadUpper = numberOrNothing(model.bothBadRate.upper).value_or(0);
    return row;
}

void appendTo(rating::VoteColumns& votes, const rating::VoteRow& row)
{
    votes.modelA.push_back(row.modelA);
    votes.modelB.push_back(row.modelB);
    votes.outcome.push_back(row.outcome);
    votes.categories.push_back(row.categories);
    votes.timeS.push_back(row.timeS);
    votes.evaluator.push_back(row.evaluator);
}

void reserveFor(rating::VoteColumns& votes, size_t count)
{
    votes.modelA.reserve(count);
    votes.modelB.reserve(count);
    votes.outcome.reserve(count);
    votes.categories.reserve(count);
    votes.timeS.reserve(count);
    votes.evaluator.reserve(count);
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

void StandingsWorker::reset(
    std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, const VoteLog& log)
{
    m_categories = std::move(categories);
    m_entrants = std::move(entrants);
    m_columns.clear();
    for (const StandingsEntrant& entrant : m_entrants)
        (void)columnOf(entrant.id);
    m_lastVoteUtcMs = log.votes.empty() ? 0 : log.votes.back().castAtUtcMs;

    std::vector<std::uint32_t> masks;
    for (const std::vector<CategoryKey>& set : log.categorySets)
        masks.push_back(maskOf(set));

    m_votes = {};
    m_votes.categoryCount = int(m_categories.size());
    reserveFor(m_votes, log.votes.size());
    for (const CountedVote& vote : log.votes) {
        rating::VoteRow row;
        row.modelA = columnOf(vote.contestants.a);
        row.modelB = columnOf(vote.contestants.b);
        row.outcome = outcomeOf(vote.verdict);
        row.categories = masks.at(vote.categorySet);
        row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
        row.evaluator = std::uint32_t(vote.evaluator.value);
        appendTo(m_votes, row);
    }
    recount();
}

void StandingsWorker::setEntrants(std::vector<StandingsEntrant> entrants)
{
    m_entrants = std::move(entrants);
    for (const StandingsEntrant& entrant : m_entrants)
        (void)columnOf(entrant.id);
    m_accepted = m_accepted.and_then([this] { return m_board.grow(int(m_columns.size()), int(m_categories.size())); });
}

void StandingsWorker::add(const StandingsVote& vote)
{
    rating::VoteRow row;
    row.modelA = columnOf(vote.contestants.a);
    row.modelB = columnOf(vote.contestants.b);
    row.outcome = outcomeOf(vote.verdict);
    row.categories = maskOf(vote.categories);
    row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
    row.evaluator = std::uint32_t(vote.evaluator.value);
    m_lastVoteUtcMs = vote.castAtUtcMs;
    m_accepted = m_accepted.and_then([this] { return m_board.grow(int(m_columns.size()), int(m_categories.size())); })
                     .and_then([this, &row] { return m_board.add(row); });
    if (m_accepted)
        appendTo(m_votes, row);
}

void StandingsWorker::setChoice(const RatingChoice& choice)
{
    m_choice = choice;
    if (m_choice.anchor)
        (void)columnOf(m_choice.anchor->contestant);
    recount();
}

/// Counts all votes under the present options.
void StandingsWorker::recount()
{
    m_votes.modelCount = int(m_columns.size());
    m_board = rating::LiveBoard(options());
    m_accepted = m_board.reset(m_votes);
}

rating::RateOptions StandingsWorker::options() const
{
    rating::RateOptions options;
    options.method = methodOf(m_choice.method);
    options.interval = intervalOf(m_choice.interval);
    options.reweightByPair = m_choice.reweightsPairs;
    options.excludeTies = m_choice.leavesOutTies;
    if (m_choice.anchor)
        options.anchor = rating::Anchor { int(m_columns.value(m_choice.anchor->contestant)), m_choice.anchor->rating };
    return options;
}

rating::Result<std::vector<StandingsPtr>> StandingsWorker::fit()
{
    if (!m_accepted)
        return tl::unexpected(m_accepted.error());
    m_votes.modelCount = int(m_columns.size());
    // Online Elo depends on the order of the votes, so it reads them all.
    rating::Result<rating::Board> board
        = m_choice.method == RatingMethod::OnlineElo ? rating::rate(m_votes, options()) : m_board.refit();
    if (!board)
        return tl::unexpected(board.error());
    m_last = std::move(*board);
    std::vector<StandingsPtr> standings;
    for (size_t category = 0; category < m_categories.size(); ++category)
        standings.push_back(standingsOf(category, m_last));
    return standings;
}

std::optional<int> StandingsWorker::numberOf(const CategoryKey& category) const
{
    const auto found = std::ranges::find(m_categories, category);
    return found == m_categories.end() ? std::nullopt : std::optional(int(found - m_categories.begin()));
}

ContestantComparison StandingsWorker::compare(
    const CategoryKey& category, ContestantId first, ContestantId second) const
{
    ContestantComparison comparison;
    comparison.first = first;
    comparison.second = second;
    const std::optional<int> number = numberOf(category);
    if (!number || !m_columns.contains(first) || !m_columns.contains(second))
        return comparison;
    const int a = m_columns.value(first);
    const int b = m_columns.value(second);
    comparison.confidence = options().confidence;
    const rating::HeadToHead record = rating::headToHead(m_votes, *number, a, b);
    comparison.wins = record.wins;
    comparison.losses = record.losses;
    comparison.ties = record.ties;
    comparison.bothBad = record.bothBad;
    const auto direct = rating::headToHeadTest(record.wins, record.losses, comparison.confidence);
    comparison.direct = { direct.pValue, direct.isDecided };
    if (size_t(*number) >= m_last.categories.size())
        return comparison;
    const auto difference = rating::difference(m_last.categories[size_t(*number)], a, b, comparison.confidence);
    if (difference) {
        comparison.difference
            = RatingDifference { difference->points, difference->lower, difference->upper, difference->expectedScore,
                  difference->probabilityOfSuperiority, difference->isSeparated, difference->moreVotes,
                  difference->moreDirectVotes, { difference->sequential.pValue, difference->sequential.isDecided } };
    }
    return comparison;
}

std::optional<LeadFragility> StandingsWorker::fragility(const CategoryKey& category) const
{
    const std::optional<int> number = numberOf(category);
    if (!number || !m_accepted)
        return std::nullopt;
    rating::RateOptions options;
    options.excludeTies = m_choice.leavesOutTies;
    const auto found = rating::fragility(m_votes, *number, options);
    if (!found || !*found)
        return std::nullopt;
    return LeadFragility { contestantOf((*found)->leader), contestantOf((*found)->challenger), (*found)->votes,
        (*found)->share };
}

ContestantId StandingsWorker::contestantOf(int column) const { return m_columns.key(std::uint16_t(column)); }

std::uint16_t StandingsWorker::columnOf(ContestantId contestant)
{
    const auto found = m_columns.constFind(contestant);
    if (found != m_columns.constEnd())
        return *found;
    return *m_columns.insert(contestant, std::uint16_t(m_columns.size()));
}

std::uint32_t StandingsWorker::maskOf(const std::vector<CategoryKey>& keys) const
{
    std::uint32_t mask = 1; // Overall
    for (const CategoryKey& key : keys) {
        const auto found = std::ranges::find(m_categories, key);
        if (found != m_categories.end())
            mask |= 1U << (found - m_categories.begin());
    }
    return mask;
}

StandingsPtr StandingsWorker::standingsOf(size_t category, const rating::Board& board) const
{
    const rating::CategoryResult& result = board.categories.at(category);
    auto standings = std::make_shared<Standings>();
    standings->category = m_categories[category];
    standings->choice = m_choice;
    standings->isAnchored = result.anchorApplied;
    standings->tieParameter = numberOrNothing(result.tieParameter);
    standings->confidence = board.options.confidence;
    standings->votesCounted = result.votes;
    standings->lastVoteUtcMs = m_lastVoteUtcMs;
    standings->hasConverged = result.hasConverged;
    for (const StandingsEntrant& entrant : m_entrants)
        standings->rows.push_back(rowFrom(entrant, result.models.at(m_columns.value(entrant.id))));
    std::ranges::sort(standings->rows, standsBefore);
    return standings;
}

} // namespace darkhorse
