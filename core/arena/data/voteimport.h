// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QStringList>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/domain/votemapping.h"

namespace darkhorse {

class Database;

/// A row of a file that is no vote.
struct RejectedVote {
    QString file;
    qint64 line = 0; ///< from 1; in a JSON array the line on which the element starts
    QString column; ///< as the file calls it; empty when the whole row is wrong
    QString
        reason; ///< a word: empty_winner, unknown_winner, missing_model, self_battle, extra_cells, unclosed_quote, invalid_json
};

/// Rows that are no votes for one reason.
struct RejectedVotes {
    QString reason; ///< as RejectedVote::reason
    qint64 count = 0;
    qint64 firstLine = 0;
};

/// One vote as it was understood, to be looked at before it is taken in.
struct PreviewedVote {
    QString modelA;
    QString modelB;
    Verdict verdict = Verdict::Tie;
    QString evaluator; ///< empty when the file does not say
    QString language; ///< as in the file
    qint64 timeUtcMs = 0; ///< 0 when the file does not say
};

/// What an import of votes came to, or would come to.
struct VoteImportReport {
    QString format; ///< as VoteImportOptions::format; empty when it is of no known layout
    QString container; ///< csv, json, jsonl
    QString peculiarity; ///< how it is packed and encoded, such as "gzip, windows-1252"; empty for plain UTF-8
    std::vector<PreviewedVote> firstVotes; ///< at most kPreviewedVotes
    qint64 votes = 0; ///< rows that are votes
    qint64 newVotes = 0; ///< of these, not in the arena before; 0 when the file was inspected without an arena
    qint64 knownVotes = 0; ///< there already, and left as they were
    QStringList models; ///< named in the file, in order of appearance
    qint64 newModels = 0;
    qint64 evaluators = 0; ///< named in the file
    qint64 newEvaluators = 0;
    QStringList languages; ///< ISO 639-1, of the votes that say theirs
    std::vector<RejectedVotes> rejected; ///< in order of first appearance
    QStringList warnings; ///< in English, for logs

    [[nodiscard]] qint64 rejectedRows() const;
};

inline constexpr std::size_t kPreviewedVotes = 50;

/// How a file is to be read.
struct VoteImportOptions {
    QString format; ///< one of voteImportFormats(), or the name of one of `mappings`; empty: as the content tells
    std::vector<VoteMapping> mappings {}; ///< layouts that the user described; a file is tried for these first
};

/// Stable words of the layouts that are known: chatbot_arena, evalica …
[[nodiscard]] QStringList voteImportFormats();

/// What a verdict word means in files of every layout; nothing when it means none.
[[nodiscard]] std::optional<Verdict> usualVerdict(const QString& word);

/// How far an import is.
struct VoteImportProgress {
    qint64 votes = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0; ///< 0 when nobody knows
};

/// What an import tells while it runs; either may be absent.
struct VoteImportHooks {
    std::function<bool(const VoteImportProgress& progress)> progress; ///< false stops with Cancelled
    std::function<void(const RejectedVote& row)> rejected;
};

/// Takes the votes of a CSV, JSON or JSONL file into an arena, each with a battle of its own that names the file as where it came
/// from, and the conversation that it carries. Models that the arena does not know become recorded contestants; evaluators, languages,
/// times and labels are kept.
///
/// All or nothing: one transaction. A vote that is there already, as after a second import of the same file, is not doubled
/// (VoteIdentities). Votes without a time get that of the import, votes without an evaluator the file's name as theirs.
/// The file is read on a thread of its own. Memory: bounded by the names and by 16 bytes a vote. Thread: the database's, also for `hooks`.
/// Errors: as readVotes; Cancelled; those of a database. After an error the arena is as it was.
[[nodiscard]] Result<VoteImportReport> importVotes(Database& database, const QString& file,
    const VoteImportHooks& hooks = {}, const VoteImportOptions& options = {}, const Clock& clock = systemClock());

/// Reads the same and tells what is in it, but changes nothing. With an `arena` it also tells which votes, models and evaluators that
/// arena has already. Thread: any; for an arena the database's. Errors: as readVotes; Cancelled; those of a database.
[[nodiscard]] Result<VoteImportReport> inspectVotes(const QString& file, const VoteImportHooks& hooks = {},
    const VoteImportOptions& options = {}, Database* arena = nullptr);

/// The same of the beginning of the file alone: its first 256 KiB or so.
[[nodiscard]] Result<VoteImportReport> previewVotes(
    const QString& file, const VoteImportHooks& hooks = {}, const VoteImportOptions& options = {});

/// Whether the file holds votes, as far as its beginning tells. Errors: as readVotes, but UnsupportedFormat.
[[nodiscard]] Result<bool> holdsVotes(const QString& file, const std::vector<VoteMapping>& mappings = {});

} // namespace darkhorse
