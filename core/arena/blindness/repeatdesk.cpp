// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/repeatdesk.h"

#include <vector>

#include "core/arena/session/arenaparts.h"
#include "core/base/random.h"
#include "core/store/repeatstore.h"

namespace darkhorse {

namespace {

constexpr quint64 kSalt = 0xd1b54a32d192ed03; // what is drawn here has nothing to do with who sits where

} // namespace

std::optional<RepeatedBattle> RepeatDesk::draw(quint64 seed) const
{
    const BattleRules& rules = m_parts.rules.rules();
    if (rules.repeatEvery <= 0)
        return std::nullopt;
    RandomSource random(seed ^ kSalt);
    if (random.below(quint64(rules.repeatEvery)) != 0)
        return std::nullopt;
    // Only what could as well have been suggested: a prompt of the set in work, or of any set.
    const auto work = m_parts.work.choice();
    const auto found = RepeatStore(*m_parts.database)
                           .candidates(m_parts.evaluator.id, work ? std::optional(work->set) : std::nullopt, kResting);
    const auto contestants = m_parts.contestants.all();
    if (!found || !contestants)
        return std::nullopt;
    QHash<ContestantId, Contestant> drawn;
    for (const Contestant& one : *contestants) {
        if (one.isEnabled && !one.isRetired && !rules.paused.contains(one.name))
            drawn.insert(one.id, one);
    }
    std::vector<RepeatableBattle> possible;
    for (const RepeatableBattle& one : *found) {
        if (drawn.contains(one.contestants.a) && drawn.contains(one.contestants.b))
            possible.push_back(one);
    }
    if (possible.empty())
        return std::nullopt;
    const RepeatableBattle& chosen = possible[random.below(possible.size())];
    const auto battle = m_parts.battles.find(chosen.battle);
    if (!battle || battle->turns.size() != 1)
        return std::nullopt;
    const BattleTurn& turn = battle->turns.front();
    if (!turn.answers.a || !turn.answers.b)
        return std::nullopt;
    return RepeatedBattle { chosen.vote, turn.prompt,
        { drawn.value(chosen.contestants.b), drawn.value(chosen.contestants.a) },
        { *turn.answers.b, *turn.answers.a } };
}

} // namespace darkhorse
