// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/sessionbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

SessionBar::SessionBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this)), m_end(new QPushButton(this))
{
    m_text->setObjectName(u"sealedCount"_s);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"undoLast"_s);
    m_end->setObjectName(u"endSession"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_end);
    connect(m_undo, &QPushButton::clicked, this, &SessionBar::undoRequested);
    connect(m_end, &QPushButton::clicked, this, &SessionBar::endRequested);
    setCount(0);
}

void SessionBar::setCount(int sealed)
{
    m_count = sealed;
    setVisible(sealed > 0);
    retranslate();
}

void SessionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SessionBar::retranslate()
{
    m_text->setText(tr("%Ln verdict(s) of this session can still be changed and do not count yet.", nullptr, m_count));
    m_undo->setText(tr("Change the last one"));
    m_end->setText(tr("End the session"));
    m_end->setAccessibleDescription(tr("Makes the verdicts of this session final and counts them."));
}

} // namespace darkhorse
