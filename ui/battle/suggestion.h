// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace darkhorse {

class PromptBook;

/// Up to `count` different prompts of the arena's sets, drawn at random, those in the interface's language first.
[[nodiscard]] QStringList drawPrompts(const PromptBook& prompts, qsizetype count);

/// A prompt of a set that was used least, if one of a few draws is in the interface's language, else any that is; empty
/// without a set.
[[nodiscard]] QString suggestPrompt(const PromptBook& prompts);

} // namespace darkhorse
