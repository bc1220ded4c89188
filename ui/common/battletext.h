// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/arena/blindness/blindview.h"
#include "core/arena/blindness/reveal.h"

namespace darkhorse {

/// "Model A", "Model B".
[[nodiscard]] QString sideText(Side side);
/// What an answer pane says while it has no text.
[[nodiscard]] QString placeholderText(BlindView::Progress progress);
/// "1,012 → 1,024 (+12.3)", "First rating: 1,024", "No rating yet".
[[nodiscard]] QString ratingText(const RevealedSide& side);
/// "Rank 3–5 → 2–5", "Rank 2", as the leaderboard writes ranks; empty without a rank.
[[nodiscard]] QString rankText(const RevealedSide& side);
/// "First text after 0.8 s, complete after 12 s."; empty for an answer without its timing.
[[nodiscard]] QString timingText(const RevealedSide& side);
/// A word of builtInSkipReasons(); an evaluator's own stays as it is.
[[nodiscard]] QString skipReasonText(const QString& reason);
/// A word of builtInReasons(); an owner's own stays as it is.
[[nodiscard]] QString reasonText(const QString& reason);
/// What the battle rules call a way to draw the models; a word that they do not know stays as it is.
[[nodiscard]] QString pairingText(const QString& word);
/// "Unsure", "Fairly sure", "Sure".
[[nodiscard]] QString confidenceText(int confidence);
/// "You voted: A is better".
[[nodiscard]] QString yourVoteText(Verdict verdict);

} // namespace darkhorse
