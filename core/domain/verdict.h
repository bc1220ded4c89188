// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QMetaType>
#include <QString>

namespace darkhorse {

/// What an evaluator says of a battle. Four values, never three: "both bad" is not a tie.
enum class Verdict { ABetter, BBetter, Tie, BothBad };

inline constexpr std::array kVerdicts { Verdict::ABetter, Verdict::BBetter, Verdict::Tie, Verdict::BothBad };

/// The same verdict when A and B change places.
[[nodiscard]] Verdict swapped(Verdict verdict);

/// Chatbot Arena's word in the column `winner`: model_a, model_b, tie, tie (bothbad).
[[nodiscard]] QString arenaWord(Verdict verdict);

/// Reads exactly the words that arenaWord writes; anything else is nothing.
[[nodiscard]] std::optional<Verdict> verdictFromArenaWord(const QString& word);

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Verdict)
