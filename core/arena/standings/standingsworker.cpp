// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingsworker.h"

#include <algorithm>
#include <utility>

#include "core/arena/standings/ratingwords.h"
#include "core/arena/standings/standingscharts.h"
#include "core/arena/standings/standingsrows.h"
#include "core/rating/difference.h"
#include "core/rating/fragility.h"
#include "core/rating/parallel.h"
#include "core/rating/pooling.h"
#include "core/rating/rate.h"
#include "core/rating/ratinghistory.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr int kOverall = 0; ///< the first category
constexpr qint64 kMsPerSecond = 1000;
/// From here on online Elo takes so long that the ratings are shown before it is there.
constexpr std::size_t kManyVotes = 100'000;
/// More views than one opens at a time.
constexpr std::size_t kShownSlices = 4;

} // namespace

void StandingsWorker::reset(std::vector<StandingsEntrant> entrants, std::vector<CategoryKey> categories, VoteLog log,
    const std::optional<RatingChoice>& choice, bool countsLeaks)
{
    m_choice = choice.value_or(m_choice);
    m_entrants = std::move(entrants);
    m_votes.reset(m_entrants, std::move(categories), std::move(log), countsLeaks);
    recount();
}

void StandingsWorker::recount()
{
    forgetSlices();
    m_board = rating::LiveBoard(rateOptionsOf(m_choice, m_votes));
    m_accepted = m_board.reset(m_votes.columns(), whenElo());
}

rating::LiveBoard::OnlineEloOf StandingsWorker::whenElo() const
{
    using rating::LiveBoard;
    return m_votes.columns().size() >= kManyVotes ? LiveBoard::OnlineEloOf::Later : LiveBoard::OnlineEloOf::AtOnce;
}

void StandingsWorker::setEntrants(std::vector<StandingsEntrant> entrants)
{
    m_entrants = std::move(entrants);
    forgetSlices();
    for (const StandingsEntrant& entrant : m_entrants)
        (void)m_votes.columnOf(entrant.id);
    const rating::VoteColumns& columns = m_votes.columns();
    m_accepted = m_accepted.and_then([&] { return m_board.grow(columns.modelCount, columns.categoryCount); });
}

void StandingsWorker::add(const StandingsVote& vote)
{
    const rating::VoteRow row = m_votes.rowOf(vote);
    const rating::VoteColumns& columns = m_votes.columns();
    m_accepted
        = m_accepted.and_then([&] { return m_board.grow(columns.modelCount, columns.categoryCount); }).and_then([&] {
              return m_board.add(row);
          });
    if (m_accepted)
        m_votes.append(vote);
}

void StandingsWorker::setChoice(const RatingChoice& choice)
{
    m_choice = choice;
    if (!m_accepted)
        return recount();
    forgetSlices();
    m_board.setOptions(rateOptionsOf(m_choice, m_votes), m_votes.columns(), whenElo());
}

rating::Result<std::vector<StandingsPtr>> StandingsWorker::fit()
{
    if (!m_accepted)
        return tl::unexpected(m_accepted.error());
    if (isFromCounts()) {
        m_last.coefficients.clear();
        m_last.votesWithoutStyle = 0;
        if (const auto refitted = m_board.refit(m_last.board); !refitted)
            return tl::unexpected(refitted.error());
        return fitted();
    }
    auto ratings = ratingsOf(m_choice, nullptr, true, true);
    if (!ratings)
        return tl::unexpected(ratings.error());
    m_last = std::move(*ratings);
    return fitted();
}

bool StandingsWorker::owesElo() const { return m_accepted && isFromCounts() && m_board.owesElo(); }

void StandingsWorker::replayElo() { m_board.replayElo(m_votes.columns(), m_last.board); }

rating::Result<rating::StyleRatings> StandingsWorker::ratingsOf(
    const RatingChoice& choice, const rating::VoteMask* mask, bool withElo, bool areCounted)
{
    rating::RateOptions options = rateOptionsOf(choice, m_votes);
    options.withOnlineElo = withElo;
    if (choice.style != StyleControl::None)
        return rating::rateAllWithStyle(m_votes.columns(), m_votes.style(), definitionOf(choice.style), options, mask);
    auto board = areCounted && m_accepted ? m_board.rateOtherwise(m_votes.columns(), options, mask)
                                          : rating::rate(m_votes.columns(), options, nullptr, mask);
    return std::move(board).map([](rating::Board&& rated) { return rating::StyleRatings { std::move(rated), {}, 0 }; });
}

rating::Result<StandingsWorker::Slice> StandingsWorker::rate(const SlicedChoice& wanted)
{
    const StandingsVotes::LeaksAs leaks(m_votes, wanted.slice);
    const rating::VoteColumns& columns = m_votes.columns();
    Slice slice { wanted, columns.size(), std::nullopt, {}, rating::EloReplay {} };
    if (!wanted.slice.isEverything()) {
        const auto filter = m_votes.filterOf(wanted.slice, m_entrants);
        auto mask = filter ? rating::select(columns, *filter) : rating::VoteMask(columns.size());
        if (!mask)
            return tl::unexpected(mask.error());
        slice.mask = std::move(*mask);
    }
    auto ratings = ratingsOf(wanted.choice, slice.passing(), false, !leaks.changesVotes());
    if (!ratings)
        return tl::unexpected(ratings.error());
    slice.ratings = std::move(*ratings);
    const rating::RateOptions& options = slice.ratings.board.options;
    slice.elo = rating::EloReplay(columns.modelCount, columns.categoryCount, options.elo, options.excludeTies);
    slice.elo.restart();
    return slice;
}

rating::Result<std::vector<StandingsPtr>> StandingsWorker::fitSlice(const SlicedChoice& wanted)
{
    auto slice = rate(wanted);
    if (!slice)
        return tl::unexpected(slice.error());
    std::erase_if(m_shown, [&](const Slice& one) { return one.wanted == wanted || one.votes != slice->votes; });
    if (m_shown.size() == kShownSlices)
        m_shown.pop_back();
    m_shown.insert(m_shown.begin(), std::move(*slice));
    return fitted(wanted);
}

bool StandingsWorker::owesElo(const SlicedChoice& of) const
{
    const Slice* slice = shownSlice(of);
    return slice != nullptr && slice->elo.owes();
}

void StandingsWorker::replayElo(const SlicedChoice& of)
{
    const Slice* found = shownSlice(of);
    if (found == nullptr)
        return;
    Slice& slice = m_shown[std::size_t(found - m_shown.data())];
    const StandingsVotes::LeaksAs leaks(m_votes, of.slice);
    slice.elo.goOn(m_votes.columns(), slice.votes, slice.passing(), rating::threadCount(0));
    slice.elo.tell(slice.ratings.board);
}

std::vector<StandingsPtr> StandingsWorker::fitted(const SlicedChoice& of) const
{
    const Slice* slice = shownSlice(of);
    return slice != nullptr ? shared(slice->ratings, of.choice, of.slice) : std::vector<StandingsPtr> {};
}

const StandingsWorker::Slice* StandingsWorker::shownSlice(const SlicedChoice& of) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const Slice& one) { return isCurrent(one, of); });
    return found != m_shown.end() ? &*found : nullptr;
}

const StandingsWorker::Slice* StandingsWorker::rated(const SlicedChoice& wanted)
{
    if (const Slice* shown = shownSlice(wanted))
        return shown;
    if (m_asked && isCurrent(*m_asked, wanted))
        return &*m_asked;
    auto slice = rate(wanted);
    if (!slice)
        return nullptr;
    m_asked = std::move(*slice);
    return &*m_asked;
}

void StandingsWorker::forgetSlices()
{
    m_shown.clear();
    m_asked.reset();
}

ContestantComparison StandingsWorker::compare(
    const SlicedChoice& of, const CategoryKey& category, ContestantId first, ContestantId second)
{
    ContestantComparison comparison;
    comparison.first = first;
    comparison.second = second;
    const std::optional<int> number = m_votes.numberOf(category);
    const std::optional<int> a = m_votes.numberOf(first);
    const std::optional<int> b = m_votes.numberOf(second);
    const bool isAll = of.slice.isEverything() && of.choice == m_choice;
    const Slice* slice = isAll ? nullptr : rated(of);
    if (!number || !a || !b || (!isAll && slice == nullptr))
        return comparison;
    const rating::Board& board = isAll ? m_last.board : slice->ratings.board;
    const StandingsVotes::LeaksAs leaks(m_votes, of.slice);
    const rating::VoteMask* mask = slice != nullptr ? slice->passing() : nullptr;
    comparison.confidence = board.options.confidence;
    const rating::HeadToHead record = rating::headToHead(m_votes.columns(), *number, *a, *b, mask);
    comparison.wins = record.wins;
    comparison.losses = record.losses;
    comparison.ties = record.ties;
    comparison.bothBad = record.bothBad;
    const auto direct = rating::headToHeadTest(record.wins, record.losses, comparison.confidence);
    comparison.direct = { direct.pValue, direct.isDecided };
    if (size_t(*number) >= board.categories.size())
        return comparison;
    const auto difference = rating::difference(board.categories[size_t(*number)], *a, *b, comparison.confidence);
    if (difference) {
        comparison.difference
            = RatingDifference { difference->points, difference->lower, difference->upper, difference->expectedScore,
                  difference->probabilityOfSuperiority, difference->isSeparated, difference->moreVotes,
                  difference->moreDirectVotes, { difference->sequential.pValue, difference->sequential.isDecided } };
    }
    return comparison;
}

std::optional<LeadFragility> StandingsWorker::fragility(const SlicedChoice& of, const CategoryKey& category)
{
    const std::optional<int> number = m_votes.numberOf(category);
    const Slice* slice = of.slice.isEverything() ? nullptr : rated(of);
    if (!number || !m_accepted || (slice == nullptr && !of.slice.isEverything()))
        return std::nullopt;
    const StandingsVotes::LeaksAs leaks(m_votes, of.slice);
    rating::RateOptions options;
    options.excludeTies = of.choice.leavesOutTies;
    const auto found
        = rating::fragility(m_votes.columns(), *number, options, slice != nullptr ? slice->passing() : nullptr);
    if (!found || !*found)
        return std::nullopt;
    return LeadFragility { m_votes.contestantOf((*found)->leader), m_votes.contestantOf((*found)->challenger),
        (*found)->votes, (*found)->share };
}

StandingsPtr StandingsWorker::standingsOf(const SlicedChoice& of, const CategoryKey& category)
{
    const std::optional<int> number = m_votes.numberOf(category);
    const Slice* slice = isAll(of) ? nullptr : rated(of);
    const rating::StyleRatings& ratings = slice != nullptr ? slice->ratings : m_last;
    const bool isRated = isAll(of) ? bool(m_accepted) : slice != nullptr;
    if (number && isRated && size_t(*number) < ratings.board.categories.size())
        return shared(ratings, of.choice, of.slice).at(size_t(*number));
    auto empty = std::make_shared<Standings>();
    empty->category = category;
    empty->slice = of.slice;
    empty->choice = of.choice;
    return empty;
}

ArenaSurveyPtr StandingsWorker::survey(const SlicedChoice& of, const CategoryKey& category)
{
    const StandingsPtr standings = standingsOf(of, category);
    const std::optional<int> number = m_votes.numberOf(category);
    if (standings->rows.empty()) {
        auto nothing = std::make_shared<ArenaSurvey>();
        nothing->standings = standings;
        return nothing;
    }
    const Slice* slice = isAll(of) ? nullptr : rated(of);
    const rating::VoteMask* mask = slice != nullptr ? slice->passing() : nullptr;
    const StandingsVotes::LeaksAs leaks(m_votes, of.slice);
    return namedSurvey({ m_votes.columns(), *number, mask }, standings,
        { [this](ContestantId contestant) { return m_votes.numberOf(contestant).value_or(-1); },
            [this](std::uint32_t evaluator) { return m_votes.evaluatorName(evaluator); } });
}

RatingHistoryPtr StandingsWorker::history(const SlicedChoice& of, const CategoryKey& category, int moments)
{
    auto history = std::make_shared<RatingHistory>();
    history->category = category;
    history->choice = of.choice;
    history->choice.style = StyleControl::None;
    history->choice.poolsCategories = false;
    history->choice.bootstrap.unit = ResampledUnit::Votes;
    const std::optional<int> number = m_votes.numberOf(category);
    const Slice* slice = of.slice.isEverything() ? nullptr : rated(of);
    if (!number || !m_accepted || (slice == nullptr && !of.slice.isEverything()))
        return history;
    const StandingsVotes::LeaksAs leaks(m_votes, of.slice);
    const rating::RateOptions options = rateOptionsOf(history->choice, m_votes);
    const auto past = rating::ratingHistory(
        m_votes.columns(), *number, options, moments, slice != nullptr ? slice->passing() : nullptr);
    if (!past)
        return history;
    for (const rating::HistoryMoment& moment : *past) {
        rating::StyleRatings ratings; // one category, whichever it is
        ratings.board.options = options;
        ratings.board.categories = { moment.result };
        Standings standings = std::move(standingsFrom(ratings, m_votes, m_entrants, history->choice).front());
        standings.category = category;
        standings.slice = of.slice;
        standings.lastVoteUtcMs = qint64(moment.timeS) * kMsPerSecond;
        history->moments.push_back(
            { moment.votes, standings.lastVoteUtcMs, std::make_shared<const Standings>(std::move(standings)) });
    }
    return history;
}

std::vector<StandingsPtr> StandingsWorker::shared(
    const rating::StyleRatings& ratings, const RatingChoice& choice, const RatingSlice& slice) const
{
    const bool isPooled = choice.poolsCategories && !ratings.board.categories.empty();
    rating::StyleRatings pooled; // differences of two models stay those of the plain fit, which knows their covariance
    if (isPooled) {
        pooled = ratings;
        rating::poolCategories(pooled.board, kOverall);
    }
    std::vector<StandingsPtr> all;
    for (Standings& standings : standingsFrom(isPooled ? pooled : ratings, m_votes, m_entrants, choice)) {
        standings.slice = slice;
        all.push_back(std::make_shared<const Standings>(std::move(standings)));
    }
    return all;
}

} // namespace darkhorse
