// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/clusterdraw.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/rating/poissontables.h"
#include "core/rating/randomstream.h"

namespace darkhorse::rating {

ClusterDraw::ClusterDraw(const VoteColumns& votes, const VoteMask* mask, const std::vector<std::uint32_t>& group,
    const std::vector<std::unique_ptr<CategoryFit>>& fits, const RateOptions& options)
    : m_votes(votes), m_mask(mask), m_group(group), m_options(options)
{
    for (const auto& fit : fits) {
        m_slots.push_back(fit->needsRounds() ? fit->drawSlots() : std::vector<std::int32_t> {});
        m_sizes.push_back(fit->drawCount());
    }
}

void ClusterDraw::draw(int round, Draws& draws) const
{
    draws.resize(m_slots.size());
    std::uint32_t wanted = 0;
    for (std::size_t k = 0; k < m_slots.size(); ++k) {
        draws[k].assign(m_sizes[k], 0.0F);
        wanted |= m_slots[k].empty() ? 0U : 1U << k;
    }
    const PoissonTables::Table& table = PoissonTables::instance().table(1);
    const std::uint64_t key = RandomStream::mix(
        RandomStream::mix(m_options.seed) + static_cast<std::uint64_t>(round) * 0x9e3779b97f4a7c15ULL);
    constexpr std::array<std::uint32_t, kOutcomes> kDraw { 0, 1, 2, 2 };
    const auto models = static_cast<std::size_t>(m_votes.modelCount);
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        std::uint32_t categories = m_votes.categories[i] & wanted;
        if (categories == 0 || (m_mask != nullptr && !m_mask->test(i)))
            continue;
        if (m_options.excludeTies && m_votes.outcome[i] >= Outcome::Tie)
            continue;
        const std::uint64_t bits = RandomStream::mix(key ^ (m_group[i] * 0xd1342543de82ef95ULL));
        const float copies = PoissonTables::draw(table, static_cast<std::uint32_t>(bits >> 32));
        if (copies == 0.0F)
            continue;
        const bool turned = m_votes.modelA[i] > m_votes.modelB[i];
        const std::size_t first = turned ? m_votes.modelB[i] : m_votes.modelA[i];
        const std::size_t second = turned ? m_votes.modelA[i] : m_votes.modelB[i];
        std::uint32_t outcome = kDraw[static_cast<std::size_t>(m_votes.outcome[i])];
        if (turned && outcome < 2)
            outcome ^= 1U;
        for (; categories != 0; categories &= categories - 1) {
            const auto k = static_cast<std::size_t>(std::countr_zero(categories));
            const std::int32_t slot = m_slots[k][first * models + second];
            if (slot >= 0)
                draws[k][static_cast<std::size_t>(slot) + outcome] += copies;
        }
    }
}

} // namespace darkhorse::rating
