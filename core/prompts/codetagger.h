// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace darkhorse {

/// Which rule decides that a text is about code.
enum class CodeRule {
    Ours, ///< more names of languages and tools in any spelling, statements in code; see docs/categories.md
    ChatbotArena, ///< FastChat's heuristic of June 2024 to February 2025, quirks included
};

/// Whether one text, a user's or a model's, is about programming.
///
/// ChatbotArena: a block fenced by three backticks, a known word as a token, or a statement of a few languages; what follows a
///               "plaintext" or "markdown" fence is thrown away, and "ascii art" is never code. Whole conversations are code when
///               any message is.
/// Ours:         the same idea, but "PyTorch", "html5", "#include <stdio.h>", "C#", "SELECT … FROM" and many more count, a "plaintext"
///               block is left out alone, and a language's name inside another word does not count ("jaxx").
/// Thread: any. Deterministic.
/// Source: FastChat fastchat/serve/monitor/code_tagger.py; tokens as NLTK's Treebank tokenizer cuts them.
[[nodiscard]] bool isCode(const QString& text, CodeRule rule = CodeRule::Ours);

} // namespace darkhorse
