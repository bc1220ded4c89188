// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordreader.h"

namespace darkhorse {

/// One prompt of a set.
struct SetPrompt {
    QString text; ///< first user turn
    QString topic; ///< the set's own label; empty when it has none
};

struct PromptSet {
    QString name; ///< the file's, without its ending
    std::vector<SetPrompt> prompts; ///< in the file's order
    std::vector<SkippedRecord> skipped;
};

/// Reads prompts: plain text with one a line; JSON, JSONL or CSV with prompt, text, instruction, question or turns, and a label in
/// topic, category or cluster.
/// Errors: as forEachRecord; UnsupportedFormat - there is no prompt in it.
[[nodiscard]] Result<PromptSet> readPromptSet(const QString& path);

} // namespace darkhorse
