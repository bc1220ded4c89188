// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/liveboard.h"

#include <algorithm>

#include "core/rating/boardfit.h"
#include "core/rating/onlineelo.h"
#include "core/rating/paircounts.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

struct LiveBoard::State {
    RateOptions options;
    PairCounts counts;
    std::vector<OnlineElo> elo; ///< one a category
    std::vector<bool> owesElo; ///< one a category: its online Elo is not made yet
    std::vector<bool> isStale; ///< one a category: its votes are not those of the last fit

    void tellElo(Board& board) const
    {
        for (std::size_t k = 0; k < board.categories.size(); ++k) {
            auto& models = board.categories[k].models;
            for (std::size_t i = 0; i < models.size() && !owesElo[k]; ++i)
                models[i].onlineElo = elo[k].ratings()[i];
        }
    }
};

LiveBoard::LiveBoard(RateOptions options) : m_state(std::make_unique<State>())
{
    m_state->options = std::move(options);
    m_state->counts = PairCounts(0, 1);
    m_state->elo.emplace_back(0, m_state->options.elo);
    m_state->owesElo.assign(1, false);
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
    const RateOptions& options = m_state->options;
    const int threads = threadCount(options.threads);
    m_state->counts = PairCounts(votes.modelCount, votes.categoryCount);
    m_state->counts.count(votes, nullptr, threads);
    m_state->elo.assign(static_cast<std::size_t>(votes.categoryCount), OnlineElo(votes.modelCount, options.elo));
    const bool isLater = options.withOnlineElo && elo == OnlineEloOf::Later;
    m_state->owesElo.assign(m_state->elo.size(), isLater);
    m_state->isStale.assign(m_state->elo.size(), true);
    parallelFor(options.withOnlineElo && !isLater ? votes.categoryCount : 0, threads, [&](int category, int) {
        m_state->elo[static_cast<std::size_t>(category)].addAll(votes, category, nullptr, options.excludeTies);
    });
    return {};
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
    m_state->elo.resize(
        static_cast<std::size_t>(wanted.categoryCount), OnlineElo(wanted.modelCount, m_state->options.elo));
    m_state->owesElo.resize(m_state->elo.size());
    m_state->isStale.assign(m_state->elo.size(), true);
    for (OnlineElo& elo : m_state->elo)
        elo.grow(wanted.modelCount);
    return {};
}

Result<void> LiveBoard::add(const VoteRow& vote)
{
    if (vote.modelA >= modelCount() || vote.modelB >= modelCount() || vote.modelA == vote.modelB
        || static_cast<int>(vote.outcome) >= kOutcomes)
        return fail(RatingError::Code::InvalidVotes, "the vote's models or outcome are out of range");
    m_state->counts.add(vote);
    const bool isInElo = !m_state->options.excludeTies || vote.outcome < Outcome::Tie;
    for (std::size_t category = 0; category < m_state->elo.size(); ++category) {
        if ((vote.categories >> category & 1U) == 0)
            continue;
        m_state->isStale[category] = true;
        if (isInElo && !m_state->owesElo[category])
            m_state->elo[category].add(vote.modelA, vote.modelB, vote.outcome);
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
        m_state->tellElo(board);
    return {};
}

bool LiveBoard::owesElo() const { return std::ranges::find(m_state->owesElo, true) != m_state->owesElo.end(); }

void LiveBoard::replayElo(const VoteColumns& votes, Board& board)
{
    const RateOptions& options = m_state->options;
    const int threads = threadCount(options.threads);
    std::vector<std::size_t> next;
    for (std::size_t k = 0; k < m_state->owesElo.size() && next.size() < static_cast<std::size_t>(threads); ++k) {
        if (m_state->owesElo[k])
            next.push_back(k);
    }
    parallelFor(static_cast<int>(next.size()), threads, [&](int i, int) {
        const std::size_t category = next[static_cast<std::size_t>(i)];
        m_state->elo[category] = OnlineElo(modelCount(), options.elo);
        m_state->elo[category].addAll(votes, static_cast<int>(category), nullptr, options.excludeTies);
    });
    for (const std::size_t category : next)
        m_state->owesElo[category] = false;
    m_state->tellElo(board);
}

} // namespace darkhorse::rating
