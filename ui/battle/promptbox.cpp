// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptbox.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextOption>

namespace darkhorse {

PromptBox::PromptBox(int maximumLines, QWidget* parent) : QPlainTextEdit(parent), m_maximumLines(maximumLines)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &PromptBox::alignText);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PromptBox::fitHeight);
    fitHeight();
}

QSize PromptBox::sizeHint() const { return { 400, height() }; }

QSize PromptBox::minimumSizeHint() const { return { 120, heightForLines(1) }; }

void PromptBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isReadOnly() && !(event->modifiers() & Qt::ShiftModifier)) {
        if (!event->isAutoRepeat())
            emit submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PromptBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

int PromptBox::heightForLines(int lines) const
{
    const QMargins margins = contentsMargins();
    const double text = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    return static_cast<int>(std::ceil(text)) + margins.top() + margins.bottom() + 2 * frameWidth();
}

/// Qt leaves plain text at the left, whichever way it runs.
void PromptBox::alignText()
{
    const Qt::Alignment side = toPlainText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

void PromptBox::fitHeight()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    setVerticalScrollBarPolicy(lines > m_maximumLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightForLines(std::clamp(lines, 1, m_maximumLines)));
}

} // namespace darkhorse
