// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of code: the part of MarkdownRenderer that colours them.
#include "ui/common/markdownrenderer.h"
#include "ui/common/markdownwriter.h"
#include "ui/common/theme.h"

namespace darkhorse {

void MarkdownRenderer::renderCode(
    const QString& lines, bool isFirst, bool isLast, int codeRun, CodeHighlighter& highlighter)
{
    m_codeRun = codeRun;
    const QStringList all = lines.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTextBlockFormat format = blockFormat();
        format.setProperty(CodeRunProperty, codeRun);
        format.setLayoutDirection(Qt::LeftToRight);
        format.setLeftMargin(format.leftMargin() + kCodePadding);
        format.setRightMargin(kCodePadding);
        format.setTopMargin(isFirst && i == 0 ? kParagraphGap + kCodePadding / 2 : 0);
        format.setBottomMargin(isLast && i == all.size() - 1 ? kParagraphGap + kCodePadding / 2 : 0);
        startBlock(format);
        insertCode(all[i], highlighter);
    }
}

void MarkdownRenderer::insertCode(const QString& line, CodeHighlighter& highlighter)
{
    const Colors& colors = colorsFor(m_palette);
    qsizetype at = 0;
    for (const CodeHighlighter::Span& span : highlighter.nextLine(line)) {
        QTextCharFormat format = codeFormat();
        switch (span.kind) {
        case CodeHighlighter::Kind::Keyword: format.setForeground(colors.link); break;
        case CodeHighlighter::Kind::String: format.setForeground(colors.positive); break;
        case CodeHighlighter::Kind::Comment: format.setForeground(colors.mutedText); break;
        case CodeHighlighter::Kind::Number: format.setForeground(colors.caution); break;
        }
        m_cursor.insertText(line.sliced(at, span.begin - at), codeFormat());
        m_cursor.insertText(line.sliced(span.begin, span.length), format);
        at = span.begin + span.length;
    }
    m_cursor.insertText(line.sliced(at), codeFormat());
}

void MarkdownRenderer::leaveCode()
{
    m_inCodeBlock = false;
    if (m_code.endsWith(u'\n'))
        m_code.chop(1);
    writeMarker();
    CodeHighlighter highlighter(m_codeInfo);
    renderCode(m_code, true, true, m_codeRun + 1, highlighter);
}

} // namespace darkhorse
