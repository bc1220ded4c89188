// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>
#include <QStringList>

namespace darkhorse {

class ModelAliases;

/// Why a row of a vote file is not a vote.
enum class SkipReason {
    EmptyWinner,
    UnknownWinner,
    MissingModel, ///< a side has no name
    SelfBattle, ///< both sides are the same model
    ExtraCells, ///< more cells than the header, as an unquoted comma makes them
    UnclosedQuote, ///< a quoted cell that never ends; it swallows the rest of the file
    InvalidJson, ///< not a JSON object
    IdentityLeak, ///< an answer named a model or its maker, and such votes are not wanted
    AnswerError, ///< an answer is an error message, and such votes are not wanted
    UnfinishedAnswer, ///< an answer ends in a cursor, and such votes are not wanted
    Banned, ///< votes of this evaluator are not wanted
    Anomalous, ///< the evaluator does not vote as others do, and such votes are not wanted
    DailyLimit, ///< the evaluator had cast enough that day
};

/// The word of exports and JSON: empty_winner, unknown_winner, missing_model …
[[nodiscard]] QString toWord(SkipReason reason);

/// Rows of one file that are no votes for one reason.
struct SkippedRows {
    SkipReason reason = SkipReason::UnknownWinner;
    qint64 count = 0;
    qint64 firstLine = 0; ///< counted from 1; in a JSON array the line on which the element starts
    QString file;
};

/// Numbers a vote in VoteTable::style.
inline constexpr std::size_t kVoteStyle = 8;

/// Votes as one array a field: what was read from vote files, ready for the rating.
///
/// Shape: modelA, modelB, verdict and categoryMask have one element a vote; the columns after them are empty unless
///        VoteReadOptions asked for them and the files have them.
struct VoteTable {
    QStringList models; ///< in order of first appearance
    QStringList categories; ///< bit k of a mask is categories[k]; the first is "full" and has every vote
    QStringList evaluators;
    QStringList languages; ///< as the files write them

    std::vector<std::uint16_t> modelA; ///< index in models
    std::vector<std::uint16_t> modelB;
    std::vector<std::uint8_t> verdict; ///< a Verdict
    std::vector<std::uint32_t> categoryMask;
    std::vector<std::int64_t> timeUtcMs; ///< not decreasing: votes are put into time order when every one has a time
    std::vector<std::uint32_t> evaluator; ///< index in evaluators
    std::vector<std::uint32_t> prompt; ///< equal numbers are one prompt
    std::vector<std::uint32_t> turn; ///< 0 when the file does not say
    std::vector<std::uint8_t> language; ///< index in languages
    std::vector<float> style; ///< kVoteStyle a vote: tokens, headers, lists, bold of A, then of B; NaN where not known

    std::vector<SkippedRows> skipped; ///< in order of files, then of reasons
    QStringList warnings; ///< in English, for a person

    [[nodiscard]] std::size_t size() const { return modelA.size(); }
    [[nodiscard]] qint64 skippedRows() const;
    /// Counts every alias for its model from here on. Votes between two names of one model become rows that are skipped, of no file.
    void unite(const ModelAliases& aliases);
    /// Leaves only the votes that are kept; one flag a vote.
    void keep(const std::vector<bool>& isKept);
};

} // namespace darkhorse
