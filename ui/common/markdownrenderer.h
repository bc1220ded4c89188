// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <md4c.h>
#include <optional>
#include <vector>

#include <QColor>
#include <QFont>
#include <QTextCursor>

#include "ui/common/codehighlighter.h"

class QPalette;
class QTextTable;

namespace darkhorse {

/// Turns the events of the md4c parser into formatted blocks at a cursor. One object renders one piece.
class MarkdownRenderer {
public:
    /// `isFresh`: the cursor stands in an empty block that the first block may use.
    MarkdownRenderer(QTextCursor cursor, const QPalette& palette, bool isFresh);

    /// CommonMark with GitHub's tables, task lists, strikethrough and bare links.
    void renderBlocks(const QString& markdown, int firstCodeRun);
    /// `highlighter` has seen the lines before these.
    void renderCode(const QString& lines, bool isFirst, bool isLast, int codeRun, CodeHighlighter& highlighter);

    [[nodiscard]] bool isFresh() const { return m_isFresh; }
    [[nodiscard]] int codeRun() const { return m_codeRun; }

private:
    static constexpr qreal kParagraphGap = 9;
    static constexpr qreal kCodePadding = 10;

    struct List {
        bool isOrdered = false;
        int number = 1;
        qreal indent = 0;
        bool isTight = true;
    };

    static int enterBlock(MD_BLOCKTYPE type, void* detail, void* self);
    static int leaveBlock(MD_BLOCKTYPE type, void* detail, void* self);
    static int enterSpan(MD_SPANTYPE type, void* detail, void* self);
    static int leaveSpan(MD_SPANTYPE type, void* detail, void* self);
    static int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self);

    void enter(MD_BLOCKTYPE type, void* detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type, void* detail);
    void leave(MD_SPANTYPE type);
    void add(MD_TEXTTYPE type, const QString& text);

    void startBlock(const QTextBlockFormat& format);
    void startParagraph();
    void startHeading(unsigned level);
    void startItem(const MD_BLOCK_LI_DETAIL& item);
    void startTable(const MD_BLOCK_TABLE_DETAIL& table);
    void startCell(bool isHeader, MD_ALIGN align);
    void writeRule();
    void writeMarker();
    void writeMath(bool isInLine);
    void insert(const QString& text, const QTextCharFormat& format);
    [[nodiscard]] QTextBlockFormat blockFormat() const;
    [[nodiscard]] QTextCharFormat codeFormat() const;
    void insertCode(const QString& line, CodeHighlighter& highlighter);
    void leaveCode();

    QTextCursor m_cursor;
    const QPalette& m_palette;
    bool m_isFresh;
    int m_codeRun = 0;
    std::vector<List> m_lists;
    int m_quotes = 0;
    QString m_marker; ///< waits for the first block of its list item
    std::vector<QTextCharFormat> m_formats; ///< the innermost span's format is last
    bool m_inCodeBlock = false;
    QString m_code; ///< text of the code block in hand
    QString m_codeInfo; ///< and what stands behind its fence
    std::optional<QString> m_math; ///< TeX of the formula in hand
    int m_imageDepth = 0;
    QString m_imageText;
    QTextTable* m_table = nullptr; ///< the last one; the document owns it
    int m_row = -1;
    int m_column = -1;
};

} // namespace darkhorse
