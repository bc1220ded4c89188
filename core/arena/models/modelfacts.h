// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/modelfacts.h"
#include "core/domain/side.h"
#include "core/domain/standings.h"
#include "core/domain/verdict.h"

namespace darkhorse {

/// One entry a contestant of an arena. Thread: any; opens the arena on its own. Errors: those of a database.
[[nodiscard]] Result<ModelFactsPtr> modelFactsOf(const QString& arenaPath);

/// Which reasons of a vote speak of side `side`: what praises goes to who won and to both of a tie, what blames to who lost and to both of
/// a both-bad. A reason of an owner's own praises.
[[nodiscard]] QStringList reasonsOf(const QStringList& reasons, Verdict verdict, Side side);

/// The rated models whose measure is known, in the order of the standings, with the best trade-offs marked: little money, short answers and
/// many tokens a second are good.
[[nodiscard]] std::vector<TradeOff> tradeOffs(
    const Standings& standings, const std::vector<ModelFacts>& facts, TradeOffMeasure measure);

} // namespace darkhorse
