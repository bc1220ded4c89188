// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace darkhorse {

class PromptBook;

/// Up to `count` different prompts of the arena's sets, drawn at random, those in the interface's language first.
[[nodiscard]] QStringList drawPrompts(const PromptBook& prompts, qsizetype count);

/// A prompt in the interface's language of those that were used least, else any that is in it, else any; empty without a set.
[[nodiscard]] QString suggestPrompt(const PromptBook& prompts);

} // namespace darkhorse
