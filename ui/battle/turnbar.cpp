// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/turnbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include "core/domain/battle.h"
#include "ui/common/battletext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

using Phase = BattleRunner::Phase;

namespace {

constexpr int kReasonWidth = 420; ///< for a sentence, and for the title in every language

} // namespace

TurnBar::TurnBar(QWidget* page, QWidget* parent) : QWidget(parent), m_reasons(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kTight);
    m_followUp = addButton("followUp");
    m_askAgain = addButton("askAgain");
    m_skip = addButton("skip");
    m_stop = addButton("stop");
    m_skip->setMenu(m_reasons);
    m_reasons->setObjectName(u"skipReasons"_s);
    addKey(Qt::Key_F, page, m_followUp);
    addKey(Qt::Key_R, page, m_askAgain);
    addKey(Qt::Key_S, page, m_skip);
    connect(m_followUp, &QPushButton::clicked, this, &TurnBar::followUpRequested);
    connect(m_askAgain, &QPushButton::clicked, this, &TurnBar::askAgainRequested);
    connect(m_stop, &QPushButton::clicked, this, &TurnBar::stopRequested);
    connect(m_reasons, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        emit choosing(true);
    });
    connect(m_reasons, &QMenu::aboutToHide, this, [this] { emit choosing(false); });
    setPhase(Phase::Idle);
    retranslate();
    restyle();
}

QPushButton* TurnBar::addButton(const char* objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setProperty("flat", true);
    layout()->addWidget(button);
    return button;
}

void TurnBar::addKey(Qt::Key key, QWidget* page, QPushButton* button)
{
    auto* shortcut = new QShortcut(QKeySequence(key), page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [button] {
        button->setFocus();
        if (QMenu* menu = button->menu()) // without waiting in a loop of its own
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        else
            button->click();
    });
    m_keys.append(shortcut);
}

void TurnBar::setPhase(Phase phase)
{
    const bool isJudging = phase == Phase::Judging;
    for (QPushButton* button : { m_followUp, m_askAgain, m_skip })
        button->setVisible(isJudging);
    m_stop->setVisible(phase == Phase::Streaming);
    for (QShortcut* key : m_keys)
        key->setEnabled(isJudging);
}

void TurnBar::fillMenu()
{
    m_reasons->clear();
    int number = 0;
    for (const QString& reason : builtInSkipReasons()) {
        QAction* action = m_reasons->addAction(u"&%1  %2"_s.arg(++number).arg(skipReasonText(reason)));
        action->setObjectName(reason);
        connect(action, &QAction::triggered, this, [this, reason] { emit skipRequested(reason); });
    }
    connect(m_reasons->addAction(u"&%1  %2"_s.arg(++number).arg(tr("Another reason…"))), &QAction::triggered, this,
        &TurnBar::askForReason);
    connect(m_reasons->addAction(u"&0  "_s + tr("No reason")), &QAction::triggered, this,
        [this] { emit skipRequested({}); });
}

void TurnBar::askForReason()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Skip this battle"));
    dialog->setLabelText(tr("Why can it not be judged?"));
    dialog->resize(kReasonWidth, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this](const QString& text) { emit skipRequested(text.simplified()); });
    dialog->open();
}

void TurnBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void TurnBar::retranslate()
{
    m_followUp->setText(tr("Ask on (F)"));
    m_followUp->setAccessibleDescription(tr("Writes another prompt to the same two models before the verdict."));
    m_askAgain->setText(tr("Ask again (R)"));
    m_askAgain->setAccessibleDescription(
        tr("Asks both models the last prompt once more. The replaced answers are kept."));
    m_skip->setText(tr("Skip (S)"));
    m_skip->setAccessibleName(tr("Skip this battle"));
    m_skip->setAccessibleDescription(tr("Leaves the battle without a verdict. It does not count."));
    m_stop->setText(tr("Stop (Esc)"));
    m_stop->setAccessibleDescription(tr(
        "Stops both answers. A battle without earlier answers does not count then; otherwise it goes back to them."));
}

void TurnBar::restyle()
{
    m_stop->setIcon(lineIcon(u"stop"_s, palette()));
    m_askAgain->setIcon(lineIcon(u"retry"_s, palette()));
}

} // namespace darkhorse
