// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace darkhorse {

struct CodeLanguage;

/// Finds what is to be coloured in the lines of one block of code, one after the other.
///
/// By words and marks alone, so it may err where a language needs to be parsed. In time proportional to the line.
class CodeHighlighter {
public:
    enum class Kind { Keyword, String, Comment, Number };
    struct Span {
        qsizetype begin = 0;
        qsizetype length = 0;
        Kind kind = Kind::Keyword;

        friend bool operator==(const Span&, const Span&) = default;
    };

    CodeHighlighter() = default;
    /// `info` is what stands behind the fence; an unknown language has no spans.
    explicit CodeHighlighter(const QString& info);

    /// The spans of the next line, in order, without overlap.
    [[nodiscard]] std::vector<Span> nextLine(const QString& line);

private:
    [[nodiscard]] qsizetype endOfOpen(const QString& line, qsizetype from);
    [[nodiscard]] bool beginsOpen(const QString& line, qsizetype at);

    const CodeLanguage* m_language = nullptr;
    QString m_openEnd; ///< what ends the comment or string that is open over lines; empty for none
    Kind m_openKind = Kind::Comment;
    bool m_isInTag = false;
};

} // namespace darkhorse
