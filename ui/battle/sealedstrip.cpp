// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/sealedstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/battle/notebar.h"
#include "ui/common/banner.h"
#include "ui/common/battletext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

SealedStrip::SealedStrip(QWidget* parent)
    : QFrame(parent)
    , m_vote(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_noteBar(new NoteBar(this))
    , m_undo(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_vote->setObjectName(u"sealedVote"_s);
    m_vote->setTextFormat(Qt::PlainText);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setWordWrap(true);
    m_undo->setObjectName(u"undo"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_vote);
    row->addWidget(m_explanation, 1);
    row->addWidget(m_undo);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kNormal);
    column->addLayout(row);
    column->addWidget(m_noteBar);
    m_noteBar->followInTabOrder(m_next);
    connect(m_undo, &QPushButton::clicked, this, &SealedStrip::undoRequested);
    connect(m_next, &QPushButton::clicked, this, &SealedStrip::nextRequested);
    retranslate();
    restyle();
}

void SealedStrip::showVerdict(Verdict verdict, RevealPolicy policy)
{
    m_verdict = verdict;
    m_policy = policy;
    retranslate();
    restyle();
    announce(m_vote, m_vote->text());
}

void SealedStrip::clear()
{
    m_verdict.reset();
    m_noteBar->clear();
    retranslate();
}

void SealedStrip::focusNext() { m_next->setFocus(); }

VoteNote SealedStrip::note() const { return m_noteBar->note(); }

void SealedStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void SealedStrip::retranslate()
{
    m_vote->setText(m_verdict ? yourVoteText(*m_verdict) : QString());
    m_explanation->setText(m_policy == RevealPolicy::Never
            ? tr("It counts when the session ends. You are not told who answered.")
            : tr("It counts, and the models are named, when the session ends."));
    m_undo->setText(tr("Change it (Ctrl+Z)"));
    m_undo->setAccessibleName(tr("Take the verdict back and judge again"));
    m_next->setText(tr("Next round (Enter)"));
    m_next->setAccessibleName(tr("Next round"));
}

void SealedStrip::restyle()
{
    const Colors& colors = colorsFor(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_explanation->setPalette(muted);
    if (m_verdict) {
        QPalette vote = palette();
        vote.setColor(QPalette::WindowText, colors.verdict(*m_verdict));
        m_vote->setPalette(vote);
    }
}

} // namespace darkhorse
