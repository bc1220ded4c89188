// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markdownrenderer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include "ui/common/markdownwriter.h"
#include "ui/common/mathtext.h"
#include "ui/common/metrics.h"
#include "ui/common/textdirection.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr qreal kLineHeight = 115; ///< per cent
constexpr qreal kItemGap = 3;
constexpr qreal kListIndent = 24;
constexpr qreal kQuoteIndent = 16;
constexpr int kHeadingSizeSteps[] = { 3, 2, 1 };

QString utf16(const MD_CHAR* text, MD_SIZE size) { return QString::fromUtf8(text, static_cast<qsizetype>(size)); }

/// "&amp;" and its like. What is no known entity stays as it is.
QString entityText(const QString& entity) { return QTextDocumentFragment::fromHtml(entity).toPlainText(); }

QString attributeText(const MD_ATTRIBUTE& attribute)
{
    QString result;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const QString part = utf16(attribute.text + start, attribute.substr_offsets[i + 1] - start);
        result += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    return result;
}

} // namespace

MarkdownRenderer::MarkdownRenderer(QTextCursor cursor, const QPalette& palette, bool isFresh)
    : m_cursor(std::move(cursor)), m_palette(palette), m_isFresh(isFresh)
{
    m_formats.emplace_back();
}

void MarkdownRenderer::renderBlocks(const QString& markdown, int firstCodeRun)
{
    m_codeRun = firstCodeRun;
    MD_PARSER parser {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = text;
    const QByteArray utf8 = withDollarMath(markdown).toUtf8();
    const bool isFresh = m_isFresh;
    const int before = m_cursor.position();
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, this);
    const QTextBlock last = m_cursor.document()->findBlock(before);
    mirrorRightToLeft(isFresh ? last : last.next());
}

int MarkdownRenderer::enterBlock(MD_BLOCKTYPE type, void* detail, void* self)
{
    static_cast<MarkdownRenderer*>(self)->enter(type, detail);
    return 0;
}

int MarkdownRenderer::leaveBlock(MD_BLOCKTYPE type, void*, void* self)
{
    static_cast<MarkdownRenderer*>(self)->leave(type);
    return 0;
}

int MarkdownRenderer::enterSpan(MD_SPANTYPE type, void* detail, void* self)
{
    static_cast<MarkdownRenderer*>(self)->enter(type, detail);
    return 0;
}

int MarkdownRenderer::leaveSpan(MD_SPANTYPE type, void*, void* self)
{
    static_cast<MarkdownRenderer*>(self)->leave(type);
    return 0;
}

int MarkdownRenderer::text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self)
{
    static_cast<MarkdownRenderer*>(self)->add(type, utf16(text, size));
    return 0;
}

void MarkdownRenderer::enter(MD_BLOCKTYPE type, void* detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE: ++m_quotes; break;
    case MD_BLOCK_UL: {
        const auto& list = *static_cast<MD_BLOCK_UL_DETAIL*>(detail);
        m_lists.push_back({ false, 1, kListIndent, list.is_tight != 0 });
        break;
    }
    case MD_BLOCK_OL: {
        const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        const int number = static_cast<int>(list.start);
        const QString widest = QString(QString::number(number + 9).size(), u'9') + QStringLiteral(".  ");
        const qreal width = QFontMetricsF(m_cursor.document()->defaultFont()).horizontalAdvance(widest);
        m_lists.push_back({ true, number, std::max(kListIndent, width), list.is_tight != 0 });
        break;
    }
    case MD_BLOCK_LI: startItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail)); break;
    case MD_BLOCK_HR: writeRule(); break;
    case MD_BLOCK_H: startHeading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); break;
    case MD_BLOCK_P: startParagraph(); break;
    case MD_BLOCK_CODE:
        m_code.clear();
        m_codeInfo = attributeText(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info);
        m_inCodeBlock = true;
        break;
    case MD_BLOCK_TABLE: startTable(*static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)); break;
    case MD_BLOCK_TR:
        ++m_row;
        m_column = -1;
        break;
    case MD_BLOCK_TH: startCell(true, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
    case MD_BLOCK_TD: startCell(false, static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
    default: break;
    }
}

void MarkdownRenderer::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE: --m_quotes; break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        m_marker.clear();
        break;
    case MD_BLOCK_LI: writeMarker(); break;
    case MD_BLOCK_H:
    case MD_BLOCK_TH: m_formats.assign(1, QTextCharFormat()); break;
    case MD_BLOCK_CODE: leaveCode(); break;
    case MD_BLOCK_TABLE:
        mirrorRightToLeft(*m_table);
        m_cursor.movePosition(QTextCursor::End);
        m_isFresh = true;
        break;
    default: break;
    }
}

void MarkdownRenderer::enter(MD_SPANTYPE type, void* detail)
{
    QTextCharFormat format = m_formats.back();
    switch (type) {
    case MD_SPAN_EM: format.setFontItalic(true); break;
    case MD_SPAN_STRONG: format.setFontWeight(QFont::Bold); break;
    case MD_SPAN_DEL: format.setFontStrikeOut(true); break;
    case MD_SPAN_CODE:
        format.merge(codeFormat());
        format.setBackground(colorsFor(m_palette).subtle);
        break;
    case MD_SPAN_A:
        format.setAnchor(true);
        format.setAnchorHref(attributeText(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
        format.setForeground(colorsFor(m_palette).link);
        format.setFontUnderline(true);
        break;
    case MD_SPAN_IMG:
        if (m_imageDepth++ == 0)
            m_imageText.clear();
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY: m_math.emplace(); break;
    default: break;
    }
    m_formats.push_back(format);
}

void MarkdownRenderer::leave(MD_SPANTYPE type)
{
    m_formats.pop_back();
    switch (type) {
    case MD_SPAN_IMG:
        if (--m_imageDepth == 0) {
            QTextCharFormat format = m_formats.back();
            format.setForeground(colorsFor(m_palette).mutedText);
            const QString words = QCoreApplication::translate("darkhorse::MarkdownRenderer", "[Image, not loaded: %1]");
            insert(words.arg(m_imageText), format);
        }
        break;
    case MD_SPAN_LATEXMATH: writeMath(true); break;
    case MD_SPAN_LATEXMATH_DISPLAY: writeMath(false); break;
    default: break;
    }
}

void MarkdownRenderer::add(MD_TEXTTYPE type, const QString& text)
{
    if (m_math) {
        *m_math += type == MD_TEXT_SOFTBR || type == MD_TEXT_BR ? QStringLiteral(" ") : text;
        return;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR: insert(QString(QChar::ReplacementCharacter), m_formats.back()); break;
    case MD_TEXT_BR: insert(QString(QChar::LineSeparator), m_formats.back()); break;
    case MD_TEXT_SOFTBR: insert(QStringLiteral(" "), m_formats.back()); break;
    case MD_TEXT_ENTITY: insert(entityText(text), m_formats.back()); break;
    case MD_TEXT_CODE:
        if (m_inCodeBlock)
            m_code += text;
        else
            insert(text, m_formats.back());
        break;
    default: insert(text, m_formats.back()); break;
    }
}

void MarkdownRenderer::writeMath(bool isInLine)
{
    const QString tex = m_math.value_or(QString());
    m_math.reset();
    insert(isInLine && areDollarsMoney(tex) ? u'$' + tex + u'$' : readableMath(tex), m_formats.back());
}

void MarkdownRenderer::insert(const QString& text, const QTextCharFormat& format)
{
    if (m_imageDepth > 0) {
        m_imageText += text;
        return;
    }
    // The text of a tight list item comes without a paragraph around it.
    if (!m_marker.isEmpty())
        startParagraph();
    m_cursor.insertText(text, format);
}

void MarkdownRenderer::startBlock(const QTextBlockFormat& format)
{
    if (std::exchange(m_isFresh, false)) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(QTextCharFormat());
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
}

QTextBlockFormat MarkdownRenderer::blockFormat() const
{
    QTextBlockFormat format;
    qreal indent = m_quotes * kQuoteIndent;
    for (const List& list : m_lists)
        indent += list.indent;
    format.setLeftMargin(indent);
    format.setTopMargin(0);
    format.setBottomMargin(kParagraphGap);
    if (m_quotes > 0)
        format.setProperty(QuoteDepthProperty, m_quotes);
    return format;
}

QTextCharFormat MarkdownRenderer::codeFormat() const
{
    QTextCharFormat format;
    format.setFontFamilies(fixedFont().families());
    format.setFontFixedPitch(true);
    return format;
}

void MarkdownRenderer::startParagraph()
{
    QTextBlockFormat format = blockFormat();
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (!m_lists.empty() && m_lists.back().isTight)
        format.setBottomMargin(kItemGap);
    if (m_marker.isEmpty()) {
        startBlock(format);
        return;
    }
    const qreal indent = m_lists.back().indent;
    format.setTextIndent(-indent);
    format.setTabPositions({ QTextOption::Tab(indent, QTextOption::LeftTab) });
    startBlock(format);
    QTextCharFormat muted;
    muted.setForeground(colorsFor(m_palette).mutedText);
    m_cursor.insertText(std::exchange(m_marker, QString()), muted);
}

void MarkdownRenderer::startHeading(unsigned level)
{
    QTextBlockFormat format = blockFormat();
    format.setTopMargin(m_isFresh ? 0 : kParagraphGap);
    format.setHeadingLevel(static_cast<int>(level));
    writeMarker();
    startBlock(format);
    QTextCharFormat text;
    text.setFontWeight(QFont::Bold);
    if (level <= std::size(kHeadingSizeSteps))
        text.setProperty(QTextFormat::FontSizeAdjustment, kHeadingSizeSteps[level - 1]);
    m_formats = { text };
}

void MarkdownRenderer::startItem(const MD_BLOCK_LI_DETAIL& item)
{
    List& list = m_lists.back();
    if (item.is_task != 0)
        m_marker = item.task_mark == ' ' ? QStringLiteral("☐\t") : QStringLiteral("☑\t");
    else if (list.isOrdered)
        m_marker = QStringLiteral("%1.\t").arg(list.number);
    else
        m_marker = QStringLiteral("•\t");
    ++list.number;
}

/// An item that starts with something other than text, or has none, still shows its marker.
void MarkdownRenderer::writeMarker()
{
    if (!m_marker.isEmpty())
        startParagraph();
}

void MarkdownRenderer::writeRule()
{
    QTextBlockFormat format = blockFormat();
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    startBlock(format);
}

void MarkdownRenderer::startTable(const MD_BLOCK_TABLE_DETAIL& table)
{
    const Colors& colors = colorsFor(m_palette);
    writeMarker();
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colors.border);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(kParagraphGap);
    format.setBottomMargin(kParagraphGap);
    format.setLeftMargin(blockFormat().leftMargin());
    format.setHeaderRowCount(1);
    if (m_isFresh) {
        // QTextDocument keeps a block before each table; an unused one must not look like an empty line.
        QTextBlockFormat hidden;
        hidden.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(hidden);
    }
    // Until the edit ends, the document does not know yet in which table a cursor stands.
    m_table = m_cursor.insertTable(static_cast<int>(table.head_row_count + table.body_row_count),
        std::max(1, static_cast<int>(table.col_count)), format);
    m_row = -1;
}

void MarkdownRenderer::startCell(bool isHeader, MD_ALIGN align)
{
    ++m_column;
    if (m_row >= m_table->rows() || m_column >= m_table->columns())
        return;
    QTextTableCell cell = m_table->cellAt(m_row, m_column);
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(align == MD_ALIGN_RIGHT ? Qt::AlignRight
            : align == MD_ALIGN_CENTER          ? Qt::AlignHCenter
                                                : Qt::AlignLeft);
    m_cursor.setBlockFormat(format);
    m_formats.assign(1, QTextCharFormat());
    if (isHeader) {
        QTextTableCellFormat background = cell.format().toTableCellFormat();
        background.setBackground(colorsFor(m_palette).subtle);
        cell.setFormat(background);
        m_formats.back().setFontWeight(QFont::Bold);
    }
}

} // namespace darkhorse
