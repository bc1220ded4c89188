// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace darkhorse {

struct VoteReadOptions;

/// What a column of a vote file holds for us.
enum class VoteField {
    ModelA,
    ModelB,
    Winner,
    SecondWinner, ///< the same pair judged again with the sides exchanged back (MT-bench's g2_winner)
    WonA, ///< 1 in the column of the side that won (Kaggle's 55k votes)
    WonB,
    WonNone,
    Preference, ///< a number from 1 (A) to 2 (B), 1.5 in the middle (AlpacaEval)
    Categories,
    Time,
    Evaluator,
    Prompt,
    Turn,
    Language,
    TokensA, ///< style counts of both answers: a number, or an object whose numbers are added up
    HeadersA,
    ListsA,
    BoldA,
    TokensB,
    HeadersB,
    ListsB,
    BoldB,
    TextA, ///< the answer itself, or a JSON list of messages
    TextB,
    PromptText, ///< the prompt itself, or a JSON list of the user turns
    IsCode, ///< labels of the prompt, as Chatbot Arena's files have them
    DedupTag,
    CategoryTag,
    HasLeak, ///< set where an answer named a model or its maker; our own exports have it
    Provenance, ///< where the vote comes from, in layouts that a person described
};

inline constexpr std::size_t kVoteFields = 30;

/// Where a known column name leads. Among columns for one field, the lowest rank is read.
struct VoteFieldMatch {
    VoteField field;
    int rank = 0;
};

/// A column's name as names are compared: in lower case, with _ for spaces and hyphens.
[[nodiscard]] std::string plainColumnName(std::string_view name);

/// The field of a column, whatever the case, spaces and hyphens of its name; nothing for columns that we do not read.
[[nodiscard]] std::optional<VoteFieldMatch> voteFieldOf(std::string_view columnName);

/// What such a column holds besides: AlpacaEval knows prompts by their text.
[[nodiscard]] std::optional<VoteFieldMatch> secondVoteFieldOf(std::string_view columnName);

/// The name that a field's column has in Chatbot Arena's files, or where it has none there, elsewhere.
[[nodiscard]] QString columnNameOf(VoteField field);

/// Whether reading with these options looks at the field at all.
[[nodiscard]] bool isRead(VoteField field, const VoteReadOptions& options);

/// One row of a vote file as text. A field that the file does not have is an empty view with a null pointer.
struct VoteRowText {
    std::array<std::string_view, kVoteFields> fields;

    [[nodiscard]] std::string_view operator[](VoteField field) const { return fields[std::size_t(field)]; }
    [[nodiscard]] std::string_view& operator[](VoteField field) { return fields[std::size_t(field)]; }
    [[nodiscard]] bool has(VoteField field) const { return (*this)[field].data() != nullptr; }
};

} // namespace darkhorse
