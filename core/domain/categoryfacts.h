// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QStringList>

#include "core/domain/promptfacts.h"
#include "core/domain/verdict.h"

namespace darkhorse {

/// Everything that a category's rule may ask of a vote, or of a prompt that nobody has voted on. What is not known is absent, which is
/// not the same as "no".
struct CategoryFacts {
    std::optional<QString> language; ///< ISO code, or "unknown"
    std::optional<int> tokens; ///< of the user's turns
    std::optional<int> characters;
    std::optional<int> turns;
    std::optional<bool> isCode;
    std::optional<bool> isRefusal; ///< of either side
    std::optional<bool> isRedundant; ///< left out by Chatbot Arena's rule
    std::optional<bool> isNearRedundant; ///< left out by the rule for prompts that are nearly equal
    std::optional<QString> topic; ///< the prompt set's own label
    std::optional<QString> promptSet;
    std::optional<QString> evaluator;
    std::optional<qint64> castAtUtcMs;
    std::optional<Verdict> verdict;
    QStringList models; ///< both sides; empty for a prompt alone
    QStringList tags; ///< given by people
    /// What labels say, as numbers: "hard" 0 to 7, "if" 0 to 5, "math" and "creative_writing" 0 or 1.
    QHash<QString, double> labels;
};

/// The facts that prompts alone have.
[[nodiscard]] CategoryFacts factsOf(const PromptFacts& prompt);

} // namespace darkhorse
