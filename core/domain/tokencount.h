// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace darkhorse {

/// About how many tokens a model's tokenizer makes of `text`; 0 for nothing.
///
/// Cuts the text where cl100k_base (Chatbot Arena's counter) does, into words with the space before them, groups of three
/// digits, runs of signs and white space, and charges each word by script and length as that tokenizer does on average.
/// Units: tokens. Distance from cl100k_base by language: docs/categories.md. Thread: any. Deterministic.
/// Source: openai/tiktoken, pattern of cl100k_base; the charges are our own fit.
[[nodiscard]] int tokenCount(QStringView text);

} // namespace darkhorse
