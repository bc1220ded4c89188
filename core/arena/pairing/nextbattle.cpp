// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/nextbattle.h"

#include "core/arena/session/arenaparts.h"

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

Result<std::unique_ptr<HeldBattle>> NextBattle::draw(const QString& prompt, quint64 seed)
{
    if (m_returning && m_returning->prompt == prompt) {
        const auto& [vote, text, contestants, answers] = *m_returning;
        const Draw draw { { contestants.a.id, contestants.b.id }, seed };
        auto battle = std::make_unique<HeldBattle>(
            m_parts, Matchmaker::Seating { draw, contestants, QStringLiteral("repeat"), vote }, text);
        battle->replay(answers);
        return battle;
    }
    return m_matchmaker.seat(prompt, seed).map([&](const Matchmaker::Seating& seating) {
        return std::make_unique<HeldBattle>(m_parts, seating, prompt);
    });
}

Result<std::unique_ptr<HeldBattle>> NextBattle::take(const QString& prompt)
{
    const quint64 seed = seedOfNextDraw();
    m_seedAhead.reset();
    std::unique_ptr<HeldBattle> prepared = std::move(m_prepared);
    if (prepared && prepared->prompt() == prompt) {
        m_returning.reset();
        return prepared;
    }
    auto battle = draw(prompt, seed);
    m_returning.reset();
    if (battle)
        (*battle)->ask();
    return battle;
}

QString NextBattle::returningPrompt()
{
    m_returning = RepeatDesk(m_parts).draw(seedOfNextDraw());
    return m_returning ? m_returning->prompt : QString();
}

void NextBattle::forget()
{
    m_prepared.reset();
    m_returning.reset();
}

void NextBattle::prepare(const QString& prompt, const QString& inHand)
{
    if (m_prepared && m_prepared->prompt() == prompt)
        return;
    m_prepared.reset();
    const bool isKnown = !prompt.trimmed().isEmpty();
    auto battle = draw(isKnown ? prompt : inHand, seedOfNextDraw());
    if (!battle)
        return;
    const auto& [a, b] = (*battle)->contestants();
    const auto isRecorded = [&](const Contestant& one) { return m_parts.recorded.find(one.id, prompt).has_value(); };
    if (!isKnown || !isRecorded(a) || !isRecorded(b)) {
        m_parts.localModels->warm({ a, b }); // in the order in which they will be asked
        return;
    }
    m_prepared = std::move(*battle);
    m_prepared->ask();
}

bool NextBattle::isPrepared(const QString& prompt) const
{
    return m_prepared && m_prepared->prompt() == prompt && m_prepared->isComplete();
}

} // namespace darkhorse
