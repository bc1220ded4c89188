// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/nextbattle.h"

#include "core/arena/arenaparts.h"

namespace darkhorse {

NextBattle::NextBattle(ArenaSession::Parts& parts, std::function<quint64()> seeds)
    : m_parts(parts), m_matchmaker(parts), m_nextSeed(std::move(seeds))
{
}

quint64 NextBattle::seedOfNextDraw()
{
    if (!m_seedAhead)
        m_seedAhead = m_nextSeed();
    return *m_seedAhead;
}

Result<std::unique_ptr<HeldBattle>> NextBattle::take(const QString& prompt)
{
    const quint64 seed = seedOfNextDraw();
    m_seedAhead.reset();
    if (m_prepared && m_prepared->prompt() == prompt)
        return std::move(m_prepared);
    return m_matchmaker.seat(prompt, seed).map([&](const Matchmaker::Seating& seating) {
        auto battle = std::make_unique<HeldBattle>(m_parts, seating, prompt);
        battle->ask();
        return battle;
    });
}

void NextBattle::prepare(const QString& prompt, const QString& inHand)
{
    if (m_prepared && m_prepared->prompt() == prompt)
        return;
    m_prepared.reset();
    const bool isKnown = !prompt.trimmed().isEmpty();
    const auto seating = m_matchmaker.seat(isKnown ? prompt : inHand, seedOfNextDraw());
    if (!seating)
        return;
    const auto& [a, b] = seating->contestants;
    const auto isRecorded = [&](const Contestant& one) { return m_parts.recorded.find(one.id, prompt).has_value(); };
    if (!isKnown || !isRecorded(a) || !isRecorded(b)) {
        m_parts.localModels->warm({ a, b }); // in the order in which they will be asked
        return;
    }
    m_prepared = std::make_unique<HeldBattle>(m_parts, *seating, prompt);
    m_prepared->ask();
}

bool NextBattle::isPrepared(const QString& prompt) const
{
    return m_prepared && m_prepared->prompt() == prompt && m_prepared->isComplete();
}

} // namespace darkhorse
