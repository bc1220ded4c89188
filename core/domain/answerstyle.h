// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// How an answer is written, as far as style control knows it: its length and its Markdown marks.
struct AnswerStyle {
    int tokens = 0;
    int headers = 0;
    int lists = 0; ///< items of ordered and unordered lists
    int bold = 0;

    friend bool operator==(const AnswerStyle&, const AnswerStyle&) = default;
};

/// Counts the style of one answer; the texts of several turns are joined by line breaks first.
///
/// Units:  tokens are words, numbers, single punctuation marks and single ideographs. Chatbot Arena counts with a model's own
///         tokenizer; style control only uses ratios of lengths, for which the unit hardly matters.
/// Source: FastChat's add_markdown_info.py: the inside of fenced blocks is taken out first, except blocks that hold a
///         backtick; a header starts its line with 1 to 6 # and a space; bold is **…** or __…__ on one line.
[[nodiscard]] AnswerStyle answerStyle(const QString& markdown);

} // namespace darkhorse
