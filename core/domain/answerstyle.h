// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

namespace darkhorse {

/// What style control knows of an answer, in the order of its counts.
enum class StyleMark { Tokens, Headers, Lists, Bold };
inline constexpr std::array kStyleMarks { StyleMark::Tokens, StyleMark::Headers, StyleMark::Lists, StyleMark::Bold };

/// How an answer is written, as far as style control knows it: its length and its Markdown marks.
struct AnswerStyle {
    int tokens = 0;
    int headers = 0;
    int lists = 0; ///< items of ordered and unordered lists
    int bold = 0;

    /// In the order of kStyleMarks.
    [[nodiscard]] std::array<float, kStyleMarks.size()> counts() const
    {
        return { float(tokens), float(headers), float(lists), float(bold) };
    }

    friend bool operator==(const AnswerStyle&, const AnswerStyle&) = default;
};

/// AnswerStyle::counts of answer A, then of answer B.
using BothStyles = std::array<float, 2 * kStyleMarks.size()>;
[[nodiscard]] BothStyles bothCounts(const AnswerStyle& a, const AnswerStyle& b);

/// Counts the style of one answer; the texts of several turns are joined by line breaks first.
///
/// Units:  tokens as tokenCount() estimates those of cl100k_base, Chatbot Arena's counter.
/// Source: FastChat's add_markdown_info.py: the inside of fenced blocks is taken out first, except blocks that hold a
///         backtick; a header starts its line with 1 to 6 # and a space; bold is **…** or __…__ on one line.
[[nodiscard]] AnswerStyle answerStyle(const QString& markdown);

} // namespace darkhorse
