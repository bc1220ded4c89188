// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/liveboard.h"

#include <algorithm>

#include "core/rating/boardfit.h"
#include "core/rating/eloreplay.h"
#include "core/rating/paircounts.h"
#include "core/rating/parallel.h"
#include "core/rating/rate.h"

namespace darkhorse::rating {

struct LiveBoard::State {
    RateOptions options;
    PairCounts counts;
    EloReplay elo;
    std::vector<bool> isStale; ///< one a category: its votes are not those of the last fit
};

LiveBoard::LiveBoard(RateOptions options) : m_state(std::make_unique<State>())
{
    m_state->options = std::move(options);
    m_state->counts = PairCounts(0, 1);
    m_state->elo = EloReplay(0, 1, m_state->options.elo, m_state->options.excludeTies);
    m_state->isStale.assign(1, true);
}

LiveBoard::~LiveBoard() = default;
LiveBoard::LiveBoard(LiveBoard&&) noexcept = default;
LiveBoard& LiveBoard::operator=(LiveBoard&&) noexcept = default;

int LiveBoard::modelCount() const { return m_state->counts.modelCount(); }
int LiveBoard::categoryCount() const { return m_state->counts.categoryCount(); }

Result<void> LiveBoard::reset(const VoteColumns& votes, OnlineEloOf elo)
{
    if (const auto ok = votes.check(); !ok)
        return ok;
    m_state->counts = PairCounts(votes.modelCount, votes.categoryCount);
    m_state->counts.count(votes, nullptr, threadCount(m_state->options.threads));
    startElo(votes, elo);
    return {};
}

void LiveBoard::setOptions(RateOptions options, const VoteColumns& votes, OnlineEloOf elo)
{
    m_state->options = std::move(options);
    startElo(votes, elo);
}

void LiveBoard::startElo(const VoteColumns& votes, OnlineEloOf when)
{
    const RateOptions& options = m_state->options;
    m_state->isStale.assign(static_cast<std::size_t>(categoryCount()), true);
    m_state->elo = EloReplay(modelCount(), categoryCount(), options.elo, options.excludeTies);
    if (!options.withOnlineElo)
        return;
    m_state->elo.restart();
    if (when == OnlineEloOf::AtOnce)
        m_state->elo.finish(votes, votes.size(), nullptr, threadCount(options.threads));
}

Result<void> LiveBoard::grow(int modelCount, int categoryCount)
{
    VoteColumns wanted;
    wanted.modelCount = std::max(modelCount, this->modelCount());
    wanted.categoryCount = std::max(categoryCount, this->categoryCount());
    if (const auto ok = wanted.check(); !ok)
        return ok;
    if (wanted.modelCount == this->modelCount() && wanted.categoryCount == this->categoryCount())
        return {};
    m_state->counts = m_state->counts.grown(wanted.modelCount, wanted.categoryCount);
    m_state->elo.grow(wanted.modelCount, wanted.categoryCount);
    m_state->isStale.assign(static_cast<std::size_t>(wanted.categoryCount), true);
    return {};
}

Result<void> LiveBoard::add(const VoteRow& vote)
{
    if (vote.modelA >= modelCount() || vote.modelB >= modelCount() || vote.modelA == vote.modelB
        || static_cast<int>(vote.outcome) >= kOutcomes)
        return fail(RatingError::Code::InvalidVotes, "the vote's models or outcome are out of range");
    m_state->counts.add(vote);
    m_state->elo.add(vote);
    for (std::size_t category = 0; category < m_state->isStale.size(); ++category) {
        if ((vote.categories >> category & 1U) != 0)
            m_state->isStale[category] = true;
    }
    return {};
}

Result<void> LiveBoard::refit(Board& board)
{
    const RateOptions& options = m_state->options;
    if (const auto ok = options.check(modelCount()); !ok)
        return ok;
    if (options.method == Method::OnlineElo || options.resample != Resample::Votes)
        return fail(RatingError::Code::InvalidOptions, "online Elo and clustered resampling need rate()");
    refitBoard(m_state->counts, options, m_state->isStale, board);
    m_state->isStale.assign(m_state->isStale.size(), false);
    if (options.withOnlineElo)
        m_state->elo.tell(board);
    return {};
}

Result<Board> LiveBoard::rateOtherwise(const VoteColumns& votes, const RateOptions& options, const VoteMask* mask) const
{
    if (const auto ok = votes.checkShape(); !ok)
        return tl::unexpected(ok.error());
    if (votes.modelCount != modelCount() || votes.categoryCount != categoryCount())
        return fail(RatingError::Code::InvalidVotes, "these are not the votes that were counted");
    if (mask == nullptr)
        return rateCounted(m_state->counts, votes, options);
    if (mask->size != votes.size())
        return fail(RatingError::Code::InvalidVotes, "the mask is not as long as the columns");
    const PairCounts counts = m_state->counts.of(votes, *mask, threadCount(options.threads));
    return rateCounted(counts, votes, options, nullptr, mask);
}

bool LiveBoard::owesElo() const { return m_state->elo.owes(); }

void LiveBoard::replayElo(const VoteColumns& votes, Board& board)
{
    m_state->elo.goOn(votes, votes.size(), nullptr, threadCount(m_state->options.threads));
    m_state->elo.tell(board);
}

} // namespace darkhorse::rating
