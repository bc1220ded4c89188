// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/guessdesk.h"

#include <algorithm>

#include "core/arena/session/arenaparts.h"
#include "core/base/random.h"
#include "core/store/guessstore.h"

namespace darkhorse {

namespace {

constexpr quint64 kSalt = 0x9e3779b97f4a7c15; // what is drawn here has nothing to do with who sits where

} // namespace

std::optional<Side> GuessDesk::sideToAsk(quint64 seed) const
{
    const int every = m_parts.rules.rules().guessEvery;
    if (every <= 0)
        return std::nullopt;
    RandomSource random(seed ^ kSalt);
    if (random.below(size_t(every)) != 0 || choices().size() < 2)
        return std::nullopt;
    return random.below(2) == 0 ? Side::A : Side::B;
}

std::vector<GuessChoice> GuessDesk::choices() const
{
    std::vector<GuessChoice> choices;
    for (const Contestant& one : m_parts.contestants.all().value_or(std::vector<Contestant> {})) {
        if (one.isEnabled && !one.isRetired)
            choices.push_back({ one.id, one.shownName() });
    }
    std::ranges::sort(
        choices, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
        &GuessChoice::name);
    return choices;
}

void GuessDesk::store(VoteId vote, Side side, std::optional<ContestantId> guessed)
{
    const BlindGuess guess { vote, side, guessed, int(choices().size()), m_parts.clock.nowUtcMs() };
    m_parts.writer->submit([guess](Database& database) { (void)GuessStore(database).add(guess); });
}

} // namespace darkhorse
