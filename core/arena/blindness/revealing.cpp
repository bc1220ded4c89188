// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/revealing.h"

#include "core/domain/standings.h"

namespace darkhorse {

Reveal revealOf(const Vote& vote, const RevealedBattle& battle, const Standings& before, const Standings& after)
{
    Reveal outcome { vote.battle, vote.verdict, battle.isCounted, battle.isRepeat, {} };
    for (const Side side : kSides) {
        const Contestant& contestant = battle.contestants[side];
        const StandingsRow* rowBefore = before.row(contestant.id);
        const StandingsRow* rowAfter = after.row(contestant.id);
        RevealedSide& seen = outcome.sides[side];
        seen.contestant = contestant.id;
        seen.name = contestant.shownName();
        seen.organization = contestant.shownOrganization();
        seen.ratingBefore = rowBefore ? rowBefore->rating : std::nullopt;
        seen.ranksBefore = rowBefore ? rowBefore->ranks() : std::nullopt;
        seen.ratingAfter = rowAfter ? rowAfter->rating : std::nullopt;
        seen.ranksAfter = rowAfter ? rowAfter->ranks() : std::nullopt;
        seen.timeToFirstText = battle.answers[side].timeToFirstText;
        seen.duration = battle.answers[side].duration;
    }
    return outcome;
}

} // namespace darkhorse
