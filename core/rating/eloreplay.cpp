// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/eloreplay.h"

#include <algorithm>

#include "core/rating/parallel.h"

namespace darkhorse::rating {

EloReplay::EloReplay(int modelCount, int categoryCount, const EloOptions& options, bool excludeTies, std::size_t piece)
    : m_modelCount(modelCount)
    , m_options(options)
    , m_excludesTies(excludeTies)
    , m_piece(piece)
    , m_categories(static_cast<std::size_t>(categoryCount), { OnlineElo(modelCount, options) })
{
}

void EloReplay::restart()
{
    for (Category& category : m_categories)
        category = { OnlineElo(m_modelCount, m_options), 0, true };
}

bool EloReplay::owes() const { return std::ranges::any_of(m_categories, &Category::owes); }

void EloReplay::goOn(const VoteColumns& votes, std::size_t count, const VoteMask* mask, int threads)
{
    parallelFor(static_cast<int>(m_categories.size()), threads, [&](int number, int) {
        Category& category = m_categories[static_cast<std::size_t>(number)];
        if (!category.owes)
            return;
        const std::size_t end = std::min(count, category.seen + m_piece);
        category.elo.addSome(votes, category.seen, end, number, mask, m_excludesTies);
        category.seen = end;
        category.owes = end < count;
    });
}

void EloReplay::finish(const VoteColumns& votes, std::size_t count, const VoteMask* mask, int threads)
{
    parallelFor(static_cast<int>(m_categories.size()), threads, [&](int number, int) {
        Category& category = m_categories[static_cast<std::size_t>(number)];
        if (category.owes)
            category.elo.addSome(votes, category.seen, count, number, mask, m_excludesTies);
        category.owes = false;
    });
}

void EloReplay::add(const VoteRow& vote)
{
    if (m_excludesTies && vote.outcome >= Outcome::Tie)
        return;
    for (std::size_t k = 0; k < m_categories.size(); ++k) {
        if ((vote.categories >> k & 1U) != 0 && !m_categories[k].owes)
            m_categories[k].elo.add(vote.modelA, vote.modelB, vote.outcome);
    }
}

void EloReplay::grow(int modelCount, int categoryCount)
{
    m_modelCount = std::max(m_modelCount, modelCount);
    if (static_cast<std::size_t>(categoryCount) > m_categories.size())
        m_categories.resize(static_cast<std::size_t>(categoryCount), { OnlineElo(m_modelCount, m_options) });
    for (Category& category : m_categories)
        category.elo.grow(m_modelCount);
}

void EloReplay::tell(Board& board) const
{
    for (std::size_t k = 0; k < board.categories.size(); ++k) {
        auto& models = board.categories[k].models;
        for (std::size_t i = 0; i < models.size() && !m_categories[k].owes; ++i)
            models[i].onlineElo = m_categories[k].elo.ratings()[i];
    }
}

} // namespace darkhorse::rating
