// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markdownwriter.h"

#include <QTextCursor>
#include <QTextDocument>

#include "ui/common/markdownrenderer.h"

namespace darkhorse {

MarkdownWriter::MarkdownWriter(QTextDocument& document, const QPalette& palette)
    : m_document(document), m_palette(palette)
{
}

void MarkdownWriter::write(const MarkdownPiece& piece)
{
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    removeOpen();
    render(piece);
    QTextCursor end(&m_document);
    end.movePosition(QTextCursor::End);
    m_finishedEnd = end.position();
    edit.endEditBlock();
}

void MarkdownWriter::writeOpen(const MarkdownPiece& piece)
{
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    removeOpen();
    const bool isFresh = m_isFresh;
    const int codeRun = m_codeRun;
    const CodeHighlighter highlighter = m_highlighter;
    render(piece);
    m_isFresh = isFresh;
    m_codeRun = codeRun;
    m_highlighter = highlighter;
    m_hasOpen = true;
    edit.endEditBlock();
}

void MarkdownWriter::render(const MarkdownPiece& piece)
{
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    MarkdownRenderer renderer(cursor, m_palette, m_isFresh);
    if (piece.kind == MarkdownPiece::Kind::Code) {
        if (piece.isFirst) {
            ++m_codeRun;
            m_highlighter = CodeHighlighter(piece.info);
        }
        renderer.renderCode(piece.text, piece.isFirst, piece.isLast, m_codeRun, m_highlighter);
    } else {
        renderer.renderBlocks(piece.text, m_codeRun);
        m_codeRun = renderer.codeRun();
    }
    m_isFresh = renderer.isFresh();
}

void MarkdownWriter::removeOpen()
{
    if (!m_hasOpen)
        return;
    QTextCursor cursor(&m_document);
    cursor.setPosition(m_finishedEnd);
    // An empty block, such as a rule, would take on the format of the last one that is removed.
    const QTextBlockFormat block = m_isFresh ? QTextBlockFormat() : cursor.blockFormat();
    const QTextCharFormat text = m_isFresh ? QTextCharFormat() : cursor.blockCharFormat();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (cursor.blockFormat() != block)
        cursor.setBlockFormat(block);
    if (cursor.blockCharFormat() != text)
        cursor.setBlockCharFormat(text);
    m_hasOpen = false;
}

} // namespace darkhorse
