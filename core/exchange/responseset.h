// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordreader.h"

namespace darkhorse {

/// One answer made earlier.
struct SetAnswer {
    QString model;
    QString
        prompt; ///< exactly as it was asked; the conversationKey() of several turns for an answer to the last of them
    QString answer;
};

/// Recorded answers of one or more models.
struct ResponseSet {
    std::vector<SetAnswer> answers; ///< in the file's order
    std::vector<SkippedRecord> skipped; ///< records without a prompt or an answer
};

/// Reads answers, one for each turn of a conversation: FastChat's model answers (MT-bench: question_id, model_id, choices), whose questions
/// stand in a file with `question` in its name in the same folder or the one above; AlpacaEval's model_outputs.json (instruction, input, output, generator), arena-hard's model answers (model,
/// messages), messages or conversations with their model, and JSON, JSONL or CSV with prompt, answer (or response) and model. Where no model is named, the file's name
/// without its ending is one.
/// Errors: as forEachRecord; UnsupportedFormat - no record holds a prompt with an answer.
[[nodiscard]] Result<ResponseSet> readResponseSet(const QString& path);

} // namespace darkhorse
