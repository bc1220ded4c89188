// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr size_t kMostPlaces = 500; ///< in each answer; a letter is in every line

} // namespace

FindBar::FindBar(std::vector<MarkdownView*> views, QWidget* parent)
    : QWidget(parent)
    , m_views(std::move(views))
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_text->setObjectName(u"findText"_s);
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_s);
    m_previous->setObjectName(u"findPrevious"_s);
    m_next->setObjectName(u"findNext"_s);
    m_close->setObjectName(u"closeFind"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kTight);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    for (QPushButton* button : { m_previous, m_next, m_close }) {
        button->setProperty("flat", true);
        row->addWidget(button);
    }
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_close, &QPushButton::clicked, this, &FindBar::close);
    for (MarkdownView* view : m_views)
        connect(view, &MarkdownView::settled, this, [this] {
            if (isVisible())
                search();
        });
    hide();
    retranslate();
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_places.clear();
    m_current = -1;
    mark();
    emit closed();
}

/// Enter and Escape mean other things on the page; in the box they are the box's.
bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& pressed = static_cast<QKeyEvent&>(*event);
    const bool isEnter = pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter;
    if (!isEnter && pressed.key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter)
        step(pressed.modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        close();
    return true;
}

void FindBar::search()
{
    m_places.clear();
    m_current = -1;
    const QString text = m_text->text();
    for (MarkdownView* view : m_views) {
        QTextCursor cursor(view->document());
        for (size_t i = 0; i < kMostPlaces && !text.isEmpty(); ++i) {
            cursor = view->document()->find(text, cursor);
            if (cursor.isNull())
                break;
            m_places.push_back({ view, cursor });
        }
    }
    mark();
}

void FindBar::step(int by)
{
    if (m_places.empty())
        return;
    const int count = int(m_places.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    Place& place = m_places[size_t(m_current)];
    QTextCursor at = place.cursor;
    at.clearSelection();
    place.view->setTextCursor(at);
    place.view->ensureCursorVisible();
    mark();
}

void FindBar::mark()
{
    const Colors& colors = colorsFor(palette());
    for (MarkdownView* view : m_views) {
        QList<QTextEdit::ExtraSelection> marks;
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].view != view)
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = m_places[i].cursor;
            const bool isCurrent = int(i) == m_current;
            mark.format.setBackground(isCurrent ? colors.accent : colors.noticeSurface);
            if (isCurrent)
                mark.format.setForeground(colors.onAccent);
            marks.append(mark);
        }
        view->setExtraSelections(marks);
    }
    m_count->setText(m_text->text().isEmpty() ? QString()
            : m_current < 0                   ? tr("%Ln place(s)", nullptr, int(m_places.size()))
                            : tr("%1 of %2", "place found, all").arg(m_current + 1).arg(m_places.size()));
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        mark();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in both answers"));
    m_text->setAccessibleName(tr("Find in both answers"));
    m_previous->setText(tr("Back"));
    m_previous->setAccessibleName(tr("Place before"));
    m_next->setText(tr("Next"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setText(tr("Close (Esc)"));
    mark();
}

} // namespace darkhorse
