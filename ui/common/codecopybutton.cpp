// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codecopybutton.h"

#include <algorithm>
#include <chrono>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include "ui/common/icons.h"
#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr std::chrono::milliseconds kCopiedTime { 1500 };

} // namespace

CodeCopyButton::CodeCopyButton(MarkdownView& view) : QPushButton(view.viewport()), m_view(view)
{
    setObjectName(u"copyCode"_s);
    setProperty("compact", true); // no higher than a line of code
    setFont(smallFont());
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    hide();
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedTime);
    connect(&m_copied, &QTimer::timeout, this, &CodeCopyButton::retranslate);
    connect(this, &QPushButton::clicked, this, &CodeCopyButton::copy);
    for (const QScrollBar* bar : { view.verticalScrollBar(), view.horizontalScrollBar() })
        connect(bar, &QScrollBar::valueChanged, this, &QWidget::hide);
    retranslate();
    restyle();
}

bool CodeCopyButton::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: follow(static_cast<QMouseEvent*>(event)->position().toPoint()); break;
    case QEvent::Leave:
    case QEvent::Resize: hide(); break;
    default: break;
    }
    return QPushButton::eventFilter(watched, event);
}

void CodeCopyButton::follow(const QPoint& place)
{
    const QRect box = m_view.codeBoxAt(place);
    if (box.isEmpty())
        return hide();
    m_place = place;
    retranslate();
    standIn(box);
    show();
}

void CodeCopyButton::standIn(const QRect& box)
{
    resize(sizeHint());
    const int top = std::max(box.top(), 0) + 1;
    move(std::max(box.left(), box.right() - width() - spacing::kTight), top);
}

void CodeCopyButton::copy()
{
    const QString code = m_view.codeAt(m_place);
    if (code.isEmpty())
        return hide(); // another text has come below the pointer
    QApplication::clipboard()->setText(code);
    m_copied.start();
    retranslate();
    standIn(m_view.codeBoxAt(m_place));
}

void CodeCopyButton::hideEvent(QHideEvent* event)
{
    m_copied.stop(); // the next block is not copied yet
    QPushButton::hideEvent(event);
}

void CodeCopyButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QPushButton::changeEvent(event);
}

void CodeCopyButton::retranslate()
{
    setText(m_copied.isActive() ? tr("Copied") : tr("Copy"));
    setAccessibleName(tr("Copy this code"));
}

void CodeCopyButton::restyle() { setIcon(lineIcon(u"copy"_s, palette())); }

} // namespace darkhorse
