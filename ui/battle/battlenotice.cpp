// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battlenotice.h"

#include <QPushButton>

#include "ui/common/errortext.h"

namespace darkhorse {

BattleNotice::BattleNotice(QWidget* parent)
    : Banner(parent)
    , m_retry(addButton(QStringLiteral("retry")))
    , m_newPrompt(addButton(QStringLiteral("newPrompt")))
    , m_dismiss(addButton(QStringLiteral("dismiss")))
{
    connect(m_retry, &QPushButton::clicked, this, &BattleNotice::retryRequested);
    connect(m_newPrompt, &QPushButton::clicked, this, &BattleNotice::newPromptRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
}

void BattleNotice::showVoid(Error::Code reason)
{
    m_reason = reason;
    show(Kind::Void);
    m_retry->setFocus();
}

void BattleNotice::showRefusal(Error::Code reason)
{
    m_reason = reason;
    show(Kind::Refusal);
}

void BattleNotice::showSessionEnd(int battles, bool areNamed)
{
    m_battles = battles;
    m_areNamed = areNamed;
    show(Kind::SessionEnd);
}

void BattleNotice::show(Kind kind)
{
    m_kind = kind;
    m_retry->setVisible(kind == Kind::Void);
    m_newPrompt->setVisible(
        kind == Kind::Void || (kind == Kind::Refusal && m_reason == Error::Code::TooFewContestants));
    m_dismiss->setVisible(kind != Kind::Void);
    showText(sentence());
}

QString BattleNotice::sentence() const
{
    if (m_kind == Kind::SessionEnd)
        return m_areNamed ? tr("%n verdict(s) of this session are final and count now. The history names their models.",
                   nullptr, m_battles)
                          : tr("%n verdict(s) of this session are final and count now.", nullptr, m_battles);
    if (m_kind == Kind::Refusal)
        return errorSentence(m_reason);
    if (m_reason == Error::Code::Cancelled)
        return tr("This battle does not count. %1").arg(errorSentence(m_reason));
    return tr("This battle does not count: one of the two models did not answer. The history says why.");
}

void BattleNotice::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_newPrompt->setText(tr("New prompt"));
    m_dismiss->setText(tr("Close"));
    if (isVisible())
        showText(sentence());
}

} // namespace darkhorse
