// SPDX-License-Identifier: GPL-3.0-or-later
// The words and statements that isCode() looks for; internal to core/prompts.
#pragma once

#include <QString>

namespace darkhorse::codewords {

/// A token of Chatbot Arena's list, as NLTK's word tokenizer would cut it, in any case.
[[nodiscard]] bool hasArenaToken(const QString& text);
/// One of its names of libraries, exactly as written, anywhere in the text.
[[nodiscard]] bool hasArenaPhrase(const QString& text);
/// One of its seven patterns of statements.
[[nodiscard]] bool hasArenaStatement(const QString& text);

/// A name of a language or tool of our longer list, as a whole word in any case; or two words that say it together.
[[nodiscard]] bool hasOurWord(const QString& text);
/// A line of code of a common language.
[[nodiscard]] bool hasOurStatement(const QString& text);

} // namespace darkhorse::codewords
