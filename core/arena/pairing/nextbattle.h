// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/arena/battle/heldbattle.h"
#include "core/arena/blindness/repeatdesk.h"
#include "core/arena/pairing/matchmaker.h"

namespace darkhorse {

/// Draws battles, and keeps the one that is ready before anybody asks for it.
/// Thread: the interface thread.
class NextBattle {
public:
    /// `seeds` gives each battle the seed that pair and sides are drawn from.
    NextBattle(ArenaSession::Parts& parts, std::function<quint64()> seeds);

    [[nodiscard]] Matchmaker& matchmaker() { return m_matchmaker; }

    /// The battle of this prompt, both sides asked; the prepared one if there is one. Errors: as Matchmaker::seat.
    [[nodiscard]] Result<std::unique_ptr<HeldBattle>> take(const QString& prompt);
    /// Collects the answers of the battle that take() of this prompt will give. Only where both answers are recorded: nobody else is
    /// asked for a prompt that may never be sent. Otherwise model files of the pair are loaded meanwhile; for an empty prompt too, as if
    /// `inHand` came again.
    void prepare(const QString& prompt, const QString& inHand);
    /// Whether take() of this prompt gives a battle with complete answers.
    [[nodiscard]] bool isPrepared(const QString& prompt) const;
    /// The prompt of an old battle whose turn it is to come back, which take() of exactly this prompt gives; empty for none.
    [[nodiscard]] QString returningPrompt();
    /// Models, rules or the evaluator have changed.
    void forget();

private:
    [[nodiscard]] quint64 seedOfNextDraw();
    [[nodiscard]] Result<std::unique_ptr<HeldBattle>> draw(const QString& prompt, quint64 seed);

    ArenaSession::Parts& m_parts;
    Matchmaker m_matchmaker;
    std::function<quint64()> m_nextSeed;
    std::optional<quint64> m_seedAhead; ///< of the next draw, where that was looked at already
    std::optional<RepeatedBattle> m_returning;
    std::unique_ptr<HeldBattle> m_prepared; ///< drawn and asked, not presented
};

} // namespace darkhorse
