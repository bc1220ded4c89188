// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QString>
#include <QStringView>

namespace darkhorse {

/// A part of a Markdown text that can be rendered without looking at the rest.
struct MarkdownPiece {
    enum class Kind {
        Blocks, ///< whole blocks: paragraphs, headings, a list, a table
        Code, ///< lines of one fenced code block, without the fences
    };

    Kind kind = Kind::Blocks;
    QString text;
    bool isFirst = true; ///< Code: starts its code block; a long one comes in several pieces
    bool isLast = true; ///< Code: ends it
    QString info {}; ///< Code: what stands behind the fence, mostly the name of a language

    friend bool operator==(const MarkdownPiece&, const MarkdownPiece&) = default;
};

/// Cuts Markdown that is still arriving into pieces, so that a growing answer costs only its last piece.
///
/// A finished piece never changes any more. Pieces are cut at blank lines, headings and fences; whatever grows long without
/// one of these (a list, a paragraph, a code block) is cut at the end of an item, a sentence or a line, so that no piece
/// is larger than about 4,000 characters.
class MarkdownSplitter {
public:
    void append(QStringView text);
    /// No more text will come: what is open is finished.
    void finish();
    void clear();

    [[nodiscard]] bool hasFinished() const { return !m_finished.empty(); }
    [[nodiscard]] MarkdownPiece takeFinished();
    /// What has come since the last finished piece, to be rendered as if it were complete; its text may be empty.
    [[nodiscard]] MarkdownPiece open() const;

private:
    void readLine(QStringView line, qsizetype start);
    void readFenceLine(QStringView line, qsizetype start, qsizetype end);
    void openFence(const QString& fence, const QString& info, qsizetype indent, qsizetype start);
    [[nodiscard]] bool isTooLong(qsizetype length, bool startsItem, qsizetype indent) const;
    void cut(qsizetype end);
    void cutOverlongLine();
    [[nodiscard]] MarkdownPiece piece(qsizetype end, bool isLast) const;

    QString m_source; ///< from the first character that is in no finished piece
    qsizetype m_scanned = 0; ///< in m_source: start of the first line that was not read yet
    bool m_afterBlank = false;
    bool m_isList = false; ///< the open piece holds a list
    bool m_isTable = false;
    bool m_inFence = false; ///< the open piece is a fenced code block of its own
    bool m_isFirstOfFence = false;
    bool m_inNestedFence = false; ///< inside a fence that belongs to a list item or a quotation
    QString m_fence; ///< the opening run of ` or ~
    QString m_fenceInfo;
    qsizetype m_fenceIndent = 0;
    std::deque<MarkdownPiece> m_finished;
};

} // namespace darkhorse
