// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/arena/battle/history.h"

namespace darkhorse::historytext {

/// The verdict, or why there is none: "A is better", "Void", "No verdict yet".
[[nodiscard]] QString outcome(const HistoryEntry& entry);
/// The same in a sentence: why the battle does not count, or what it waits for.
[[nodiscard]] QString outcomeInWords(const HistoryEntry& entry);
/// The beginning of a prompt on one line; that there is none, where a vote was imported alone.
[[nodiscard]] QString promptLine(const QString& prompt);
/// All prompts of a battle, numbered when there is more than one turn.
[[nodiscard]] QString prompts(const Battle& battle);
/// All answers of one side as Markdown; empty when there is none.
[[nodiscard]] QString answers(const Battle& battle, Side side);
/// Why a side has no answer to show.
[[nodiscard]] QString noAnswer(const Battle& battle);
/// "First text after 0.8 s, complete after 12 s. 340 tokens." Empty when there is no answer.
[[nodiscard]] QString timing(const Battle& battle, Side side);
/// Reasons, confidence and comment of a vote.
[[nodiscard]] QString note(const VoteNote& note);
/// "Pair and sides drawn with seed 123 (rule “All pairs alike”)."
[[nodiscard]] QString draw(const Battle& battle);

} // namespace darkhorse::historytext
