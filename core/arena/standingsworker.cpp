// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standingsworker.h"

#include <algorithm>

#include "core/arena/ratingwords.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr qint64 kMsPerSecond = 1000;

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
        row.lower = model.lower;
        row.upper = model.upper;
        row.rank = model.rank;
        row.worstRank = model.worstRank;
    }
    row.onlineElo = model.onlineElo;
    row.votes = model.votes;
    row.wins = model.wins;
    row.losses = model.losses;
    row.ties = model.ties;
    row.bothBad = model.bothBad;
    return row;
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

    rating::VoteColumns columns;
    columns.categoryCount = int(m_categories.size());
    columns.reserve(log.votes.size());
    for (const CountedVote& vote : log.votes) {
        rating::VoteRow row;
        row.modelA = columnOf(vote.contestants.a);
        row.modelB = columnOf(vote.contestants.b);
        row.outcome = outcomeOf(vote.verdict);
        row.categories = masks.at(vote.categorySet);
        row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
        row.evaluator = std::uint32_t(vote.evaluator.value);
        columns.append(row);
    }
    columns.modelCount = int(m_columns.size());
    m_accepted = m_board.reset(columns);
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
}

rating::Result<std::vector<StandingsPtr>> StandingsWorker::fit()
{
    if (!m_accepted)
        return tl::unexpected(m_accepted.error());
    const rating::Result<rating::Board> board = m_board.refit();
    if (!board)
        return tl::unexpected(board.error());
    std::vector<StandingsPtr> standings;
    for (size_t category = 0; category < m_categories.size(); ++category)
        standings.push_back(standingsOf(category, *board));
    return standings;
}

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
    standings->method = QStringLiteral("bradley-terry");
    standings->interval = QStringLiteral("sandwich");
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
