// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markdownview.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

#include "ui/common/codecopybutton.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

constexpr qint64 kTurnBudgetMs = 2; ///< per view; two views and painting must fit into a frame of 16 ms
constexpr int kBurialDelayMs = 200;
constexpr qsizetype kFeedSize = 2000; ///< characters between two looks at the clock
constexpr int kCodeMargin = 8; ///< from the code's text to the edge of its box
constexpr int kQuoteStep = 16;
constexpr qreal kQuoteBar = 3;
constexpr int kNearEnd = 4;

/// The first block that reaches down to `y` of the document. Qt's own search by position asks every block above it.
QTextBlock firstBlockAt(const QTextDocument& document, qreal y)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    int above = 0;
    int count = document.blockCount();
    while (count > 0) {
        const int half = count / 2;
        if (layout.blockBoundingRect(document.findBlockByNumber(above + half)).bottom() < y) {
            above += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return document.findBlockByNumber(above);
}

/// Number of the code block to which a line belongs; 0 for none.
int codeRunOf(const QTextBlock& block)
{
    return block.isValid() ? block.blockFormat().intProperty(CodeRunProperty) : 0;
}

/// The first line of the code that reaches down to `y` of the document; not valid where that is no code.
QTextBlock firstLineOfCodeAt(const QTextDocument& document, qreal y)
{
    QTextBlock block = firstBlockAt(document, y);
    const int run = codeRunOf(block);
    if (run == 0)
        return {};
    while (codeRunOf(block.previous()) == run)
        block = block.previous();
    return block;
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_pump.setSingleShot(true);
    m_pump.setInterval(0);
    connect(&m_pump, &QTimer::timeout, this, &MarkdownView::pump);
    connect(this, &QTextBrowser::highlighted, this, &MarkdownView::showLinkTarget);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_isWriting)
            return;
        m_readFrom = 0;
        m_followsTail = value >= verticalScrollBar()->maximum() - kNearEnd;
    });
    restart();
    new CodeCopyButton(*this); // the viewport owns it
}

void MarkdownView::showText(const QString& markdown, bool isComplete)
{
    if (markdown == m_text && isComplete == m_isComplete)
        return;
    const bool isLonger = markdown.startsWith(m_text);
    const bool continues = isLonger && !(m_isComplete && m_fed > 0);
    const bool goesOn = isLonger && !continues && isSettled() && markdown.size() > m_text.size();
    const int readFrom = goesOn ? document()->blockCount() : 0;
    m_text = markdown;
    m_isComplete = isComplete;
    if (!continues) {
        restart();
        m_readFrom = readFrom;
    }
    m_pump.start();
}

void MarkdownView::setRaw(bool isRaw)
{
    if (m_isRaw == isRaw)
        return;
    m_isRaw = isRaw;
    restart();
}

void MarkdownView::restart()
{
    replaceDocument();
    m_splitter.clear();
    m_writer = std::make_unique<MarkdownWriter>(*document(), palette());
    m_fed = 0;
    m_followsTail = false;
    m_readFrom = 0;
    m_isOpenShown = true;
    QTextCursor cursor(document());
    QTextCharFormat plain;
    if (m_isRaw)
        plain.setFont(fixedFont());
    cursor.setBlockFormat(QTextBlockFormat());
    cursor.setBlockCharFormat(plain);
    if (!m_text.isEmpty())
        m_pump.start();
}

/// Emptying a long document takes longer than a frame, so the old one goes in a turn of its own.
void MarkdownView::replaceDocument()
{
    auto* fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDocumentMargin(spacing::kWide);
    fresh->setIndentWidth(0);
    fresh->setDefaultFont(font());
    if (QTextDocument* old = std::exchange(m_document, fresh))
        QTimer::singleShot(kBurialDelayMs, old, &QObject::deleteLater);
    setDocument(fresh);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void MarkdownView::pump()
{
    m_isWriting = true;
    const int place = verticalScrollBar()->value();
    if (m_isRaw)
        pumpRaw();
    else
        pumpMarkdown();
    // The widget's own cursor has moved on with what was written, and a later resize would scroll to it.
    if (!textCursor().hasSelection())
        setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(m_followsTail ? verticalScrollBar()->maximum()
            : m_readFrom > 0                    ? placeToRead()
                                                : place);
    m_isWriting = false;
    const bool isDone = m_fed == m_text.size() && !m_splitter.hasFinished() && m_isOpenShown;
    if (isDone)
        emit settled();
    else
        m_pump.start();
}

/// So that the block at which reading begins is the first in sight, as soon as the text is long enough.
int MarkdownView::placeToRead() const
{
    const QTextBlock block = document()->findBlockByNumber(std::min(m_readFrom, document()->blockCount() - 1));
    return int(document()->documentLayout()->blockBoundingRect(block).top()) - spacing::kNormal;
}

void MarkdownView::pumpRaw()
{
    QElapsedTimer clock;
    clock.start();
    while (m_fed < m_text.size() && clock.elapsed() < kTurnBudgetMs) {
        const QString part = m_text.mid(m_fed, kFeedSize);
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(part);
        m_fed += part.size();
    }
}

void MarkdownView::pumpMarkdown()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kTurnBudgetMs) {
        if (m_splitter.hasFinished()) {
            m_writer->write(m_splitter.takeFinished());
            m_isOpenShown = false; // the finished piece took its place
        } else if (m_fed < m_text.size()) {
            const QStringView part = QStringView(m_text).mid(m_fed, kFeedSize);
            m_splitter.append(part);
            m_fed += part.size();
            m_isOpenShown = false;
            if (m_isComplete && m_fed == m_text.size())
                m_splitter.finish();
        } else {
            if (!m_isOpenShown)
                m_writer->writeOpen(m_splitter.open());
            m_isOpenShown = true;
            return;
        }
    }
}

/// From the upper edge of the first line to the lower edge of the last one, with a margin around them.
QRectF MarkdownView::codeBox(const QTextBlockFormat& line, qreal top, qreal bottom) const
{
    return QRectF(QPointF(spacing::kWide + line.leftMargin() - kCodeMargin, top - kCodeMargin / 2.0),
        QPointF(viewport()->width() - spacing::kWide, bottom + kCodeMargin / 2.0));
}

QRect MarkdownView::codeBoxAt(const QPoint& place) const
{
    const int shift = verticalScrollBar()->value();
    const QTextBlock first = firstLineOfCodeAt(*document(), place.y() + shift);
    if (!first.isValid())
        return {};
    QTextBlock last = first;
    while (codeRunOf(last.next()) == codeRunOf(first))
        last = last.next();
    const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
    const QRect box = codeBox(first.blockFormat(), layout.blockBoundingRect(first).top() - shift,
        layout.blockBoundingRect(last).bottom() - shift)
                          .toRect();
    return box.contains(place) ? box : QRect();
}

QString MarkdownView::codeAt(const QPoint& place) const
{
    if (codeBoxAt(place).isEmpty())
        return {};
    QStringList lines;
    const QTextBlock first = firstLineOfCodeAt(*document(), place.y() + verticalScrollBar()->value());
    for (QTextBlock line = first; codeRunOf(line) == codeRunOf(first); line = line.next())
        lines.append(line.text());
    return lines.join(u'\n');
}

QVariant MarkdownView::loadResource(int, const QUrl&) { return {}; }

QMimeData* MarkdownView::createMimeDataFromSelection() const
{
    auto* selected = new QMimeData;
    selected->setText(textCursor().selection().toPlainText());
    return selected;
}

void MarkdownView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_writer)
        restart();
}

void MarkdownView::showLinkTarget(const QUrl& link)
{
    if (link.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), plainToolTip(link.toDisplayString()), viewport());
}

void MarkdownView::paintEvent(QPaintEvent* event)
{
    paintDecorations(event->rect());
    QTextBrowser::paintEvent(event);
}

void MarkdownView::paintDecorations(const QRect& area)
{
    const Colors& colors = colorsFor(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto rectOf = [&](const QTextBlock& block) {
        return document()->documentLayout()->blockBoundingRect(block).translated(shift);
    };
    for (QTextBlock block = firstBlockAt(*document(), area.top() - shift.y()); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        QRectF rect = rectOf(block);
        if (rect.top() > area.bottom() + 1)
            break;
        if (const int depth = format.intProperty(QuoteDepthProperty); depth > 0) {
            painter.setBrush(colors.border);
            const bool isMirrored = block.textDirection() == Qt::RightToLeft;
            for (int i = 0; i < depth; ++i) {
                const qreal inset = spacing::kWide + i * kQuoteStep;
                painter.drawRect(QRectF(isMirrored ? viewport()->width() - inset - kQuoteBar : inset, rect.top(),
                    kQuoteBar, rect.height()));
            }
        }
        const int run = codeRunOf(block);
        if (run == 0)
            continue;
        const bool continuesAbove = codeRunOf(block.previous()) == run;
        for (QTextBlock next = block.next(); codeRunOf(next) == run && rect.bottom() <= area.bottom() + 1;
             next = next.next()) {
            rect.setBottom(rectOf(next).bottom());
            block = next;
        }
        const qreal above = continuesAbove ? spacing::kRadius : 0;
        painter.setBrush(colors.subtle);
        painter.drawRoundedRect(
            codeBox(format, rect.top() - above, rect.bottom()), spacing::kRadius - 2, spacing::kRadius - 2);
    }
}

} // namespace darkhorse
