// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include <QStringList>

#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/domain/votemapping.h"
#include "core/exchange/votetable.h"

namespace darkhorse {

struct VoteFormat;

/// The labels that a row of a vote file gives its prompt, as text; views are empty where the file says nothing.
struct RowLabels {
    std::string_view language;
    std::string_view isCode;
    std::string_view turn;
    std::string_view dedupTag; ///< JSON
    std::string_view categoryTag; ///< JSON
    Verdict verdict = Verdict::Tie;
};

/// What to read beyond models, winner and categories; each costs time and 1 to 8 bytes a vote, style 32.
struct VoteReadOptions {
    bool withTimes = false;
    bool withEvaluators = false;
    bool withPrompts = false; ///< and turns
    bool withLanguages = false;
    bool withProvenances = false; ///< as the rows say, in layouts that a person described
    bool withLeaks = false; ///< whether an answer named a model
    bool skipsLeaks = false; ///< rows where it did are no votes: SkipReason::IdentityLeak
    bool withConversations = false; ///< prompts and answers, as long as they are
    bool skipsErrors = false; ///< rows in which an answer is an error message are no votes: SkipReason::AnswerError
    bool skipsUnfinished = false; ///< rows in which an answer ends in a cursor likewise: SkipReason::UnfinishedAnswer
    bool withStyle = false; ///< of both answers: as the file counted it, otherwise counted from the answers in it
    bool withRejects = false; ///< each row that is no vote, in VoteBatch::rejects
    /// Keys of the categories that a row with labels is in, besides those of its column `categories`; empty: that column alone. Asked
    /// once for each different set of labels, from several threads at a time.
    std::function<QStringList(const RowLabels&)> categoriesOf {};
    std::shared_ptr<const VoteFormat> format {}; ///< the layout of the files; null: as their columns tell
    std::vector<VoteMapping>
        mappings {}; ///< layouts that people described: a file is tried for these before the known ones
    int threads = 0; ///< 0: as many as the machine has. Never changes the result.
};

/// Told how far reading is, in bytes; answers false to stop it. Called from several threads, one at a time.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads the votes of CSV, JSON (an array) and JSONL files; "-" is standard input.
///
/// Which format a file is in is seen from its content; packed ones and other encodings are read as in openText. Columns are found by name: model_a, model_b, winner or left, right,
/// winner, one-hot winner_model_a/winner_model_b/winner_tie, MT-bench's pair judgments and AlpacaEval's annotations; a
/// column `categories` holds keys joined by "|". Other columns are ignored, so is their order.
/// Missing: a row that is no vote is counted in VoteTable::skipped with its reason and first line.
/// Errors:  FileUnreadable; UnsupportedFormat - no known columns, nothing in it, an archive as in openText; InvalidInput - broken JSON array, more
///          than 65,535 models or 31 categories; Cancelled.
/// Determinism: equal files give equal tables, with one thread or many.
[[nodiscard]] Result<VoteTable> readVotes(
    const QStringList& files, const VoteReadOptions& options = {}, const ReadProgress& progress = {});

} // namespace darkhorse
