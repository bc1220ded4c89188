// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QLocale>

#include "core/store/promptstore.h"

namespace darkhorse {

/// One of the prompts that can be answered: in this language and used least, else any in it, else any; nothing where none can be answered.
/// A prompt that says no language is in every one. Determinism: equal prompts and an equal seed give the same.
[[nodiscard]] std::optional<PromptId> drawSuggestion(
    std::span<const PromptOfSet> prompts, QLocale::Language language, quint64 seed);

/// Up to `count` prompts that can be answered, of different texts, those in this language first. Determinism: as drawSuggestion().
[[nodiscard]] std::vector<PromptId> drawExamples(
    std::span<const PromptOfSet> prompts, qsizetype count, QLocale::Language language, quint64 seed);

} // namespace darkhorse
