// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/arena/battle/battlerules.h"
#include "core/arena/pairing/blinddraw.h"
#include "core/arena/pairing/outages.h"
#include "core/arena/pairing/pairtable.h"
#include "core/arena/session/arenasession.h"
#include "core/domain/contestant.h"
#include "core/domain/side.h"

namespace darkhorse {

/// Two names and how likely they are to meet next; for owners, never for somebody who judges blind.
struct PairForecast {
    QString first;
    QString second;
    double chance = 0; ///< in [0, 1]
};

/// Seats the next battle: who can answer, who meets whom by the arena's rule, and who sits where.
/// Thread: the interface thread.
class Matchmaker {
public:
    explicit Matchmaker(ArenaSession::Parts& parts) : m_parts(parts) { }

    struct Seating {
        Draw draw;
        PerSide<Contestant> contestants;
        QString pairing; ///< name of the rule
        QUuid repeats {}; ///< the first vote, of a battle that comes back; null otherwise
    };

    /// Determinism: equal arenas and an equal seed give equal seatings.
    /// Errors: TooFewContestants; those of a database.
    [[nodiscard]] Result<Seating> seat(const QString& prompt, quint64 seed);
    /// The likeliest pairs under a rule for a prompt that everybody can answer, likeliest first.
    [[nodiscard]] Result<std::vector<PairForecast>> forecast(BattleRules::Pairing rule, size_t limit) const;

    /// Whether every pair of the set in work has been judged on this prompt as often as the rules allow. False outside of the set.
    [[nodiscard]] bool isSpent(const QString& prompt) const;

    void noteFailure(ContestantId contestant, Error::Code code);
    void noteAnswer(ContestantId contestant) { m_outages.noteAnswer(contestant); }

private:
    [[nodiscard]] Result<std::vector<Contestant>> eligible(const QString& prompt) const;
    [[nodiscard]] Result<std::unique_ptr<Pairing>> pairing(
        BattleRules::Pairing rule, const std::vector<Contestant>& eligible, const QString& prompt) const;

    using Pair = std::pair<ContestantId, ContestantId>;
    [[nodiscard]] Result<std::vector<Pair>> spentPairs(const QString& prompt) const;
    [[nodiscard]] Result<PairTable> tableFor(
        BattleRules::Pairing rule, const std::vector<Contestant>& eligible, const QString& prompt) const;

    ArenaSession::Parts& m_parts;
    Outages m_outages;
};

} // namespace darkhorse
