// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battlenotice.h"

#include <QPushButton>

#include "ui/common/battletext.h"
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

void BattleNotice::showTakenBack(Error::Code reason)
{
    m_reason = reason;
    show(Kind::TakenBack);
}

void BattleNotice::showSkipped(const QString& reason)
{
    m_skipReason = reason;
    show(Kind::Skipped);
    // Once the menu that was chosen from has given the focus back.
    QMetaObject::invokeMethod(m_newPrompt, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void BattleNotice::showRefusal(Error::Code reason, bool canRetry)
{
    m_reason = reason;
    show(Kind::Refusal, canRetry);
    if (canRetry)
        m_retry->setFocus();
}

void BattleNotice::forgetRefusal()
{
    if (m_kind == Kind::Refusal && m_retry->isHidden())
        hide();
}

void BattleNotice::showSessionEnd(int battles, bool areNamed)
{
    m_battles = battles;
    m_areNamed = areNamed;
    show(Kind::SessionEnd);
}

void BattleNotice::show(Kind kind, bool canRetry)
{
    m_kind = kind;
    const bool isOver = kind == Kind::Void || kind == Kind::Skipped;
    m_retry->setVisible(isOver || canRetry);
    m_newPrompt->setVisible(isOver || (kind == Kind::Refusal && m_reason == Error::Code::TooFewContestants));
    m_dismiss->setVisible(!isOver && !canRetry);
    showText(sentence());
}

QString BattleNotice::sentence() const
{
    if (m_kind == Kind::SessionEnd)
        return m_areNamed
            ? tr("%Ln verdict(s) of this session are final and count now. The history names their models.", nullptr,
                m_battles)
            : tr("%Ln verdict(s) of this session are final and count now.", nullptr, m_battles);
    if (m_kind == Kind::Skipped)
        return m_skipReason.isEmpty()
            ? tr("You skipped this battle. It does not count.")
            : tr("You skipped this battle: %1. It does not count.").arg(skipReasonText(m_skipReason));
    if (m_kind == Kind::TakenBack && m_reason == Error::Code::Cancelled)
        return tr("The last prompt was stopped. You can judge what was said before, or ask on.");
    if (m_kind == Kind::TakenBack)
        return tr("The last prompt was not answered by both models. You can judge what was said before, or ask on.");
    // Of the prompt, and not of these two.
    if (m_kind == Kind::Refusal && m_reason == Error::Code::NoRecordedAnswer)
        return tr("Answers to this prompt were recorded earlier. Whichever models answer it here, they go on only as "
                  "it was recorded.");
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
