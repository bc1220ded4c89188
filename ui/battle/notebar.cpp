// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/notebar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

#include "ui/common/battletext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

NoteBar::NoteBar(QWidget* parent)
    : QWidget(parent)
    , m_reasons(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_confidence(new QComboBox(this))
    , m_comment(new QLineEdit(this))
{
    m_reasons->setObjectName(u"reasons"_s);
    m_confidence->setObjectName(u"confidence"_s);
    m_comment->setObjectName(u"comment"_s);
    m_reasons->setMenu(m_menu);
    m_menu->installEventFilter(this);
    offerReasons(builtInReasons());
    for (int i = 0; i < 4; ++i)
        m_confidence->addItem({});
    m_comment->setMinimumWidth(80);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_reasons);
    row->addWidget(m_confidence);
    row->addWidget(m_comment, 1);
    retranslate();
}

void NoteBar::offerReasons(const QStringList& reasons)
{
    m_menu->clear();
    m_actions.clear();
    for (const QString& reason : reasons) {
        QAction* action = m_menu->addAction(reasonText(reason));
        action->setObjectName(reason);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &NoteBar::showReasons);
        m_actions.push_back(action);
    }
    showReasons();
}

VoteNote NoteBar::note() const
{
    VoteNote note;
    for (const QAction* action : m_actions) {
        if (action->isChecked())
            note.reasons.append(action->objectName());
    }
    note.comment = m_comment->text().trimmed();
    if (m_confidence->currentIndex() > 0)
        note.confidence = m_confidence->currentIndex();
    return note;
}

void NoteBar::clear()
{
    for (QAction* action : m_actions)
        action->setChecked(false);
    m_confidence->setCurrentIndex(0);
    m_comment->clear();
}

/// Several reasons may hold: choosing one leaves the menu open, but for Enter.
bool NoteBar::eventFilter(QObject* watched, QEvent* event)
{
    QAction* action = m_menu->activeAction();
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && m_menu->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint()) == action;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched != m_menu || action == nullptr || !(isClick || isSpace))
        return QWidget::eventFilter(watched, event);
    action->toggle();
    return true;
}

void NoteBar::followInTabOrder(QWidget* button)
{
    setTabOrder(button, m_reasons);
    setTabOrder(m_reasons, m_confidence);
    setTabOrder(m_confidence, m_comment);
}

void NoteBar::showReasons()
{
    const auto chosen = note().reasons.size();
    m_reasons->setText(chosen == 0 ? tr("Reasons") : tr("%Ln reason(s)", nullptr, int(chosen)));
}

void NoteBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoteBar::retranslate()
{
    for (QAction* action : m_actions)
        action->setText(reasonText(action->objectName()));
    m_confidence->setItemText(0, tr("How sure?"));
    for (int i = 1; i <= 3; ++i)
        m_confidence->setItemText(i, confidenceText(i));
    m_reasons->setAccessibleDescription(tr("Reasons for the verdict; none has to be given."));
    m_confidence->setAccessibleName(tr("How sure you are"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment on the verdict"));
    showReasons();
}

} // namespace darkhorse
