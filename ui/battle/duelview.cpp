// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/duelview.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include "ui/battle/promptbox.h"
#include "ui/battle/waitnotice.h"
#include "ui/common/answerpane.h"
#include "ui/common/icons.h"
#include "ui/common/linkprompt.h"
#include "ui/common/metrics.h"

namespace darkhorse {

namespace {

constexpr int kQuestionLines = 4;

} // namespace

DuelView::DuelView(QWidget* page)
    : QWidget(page)
    , m_question(new PromptBox(kQuestionLines, this))
    , m_raw(new QPushButton(this))
    , m_waitNotice(new WaitNotice(this))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setReadOnly(true);
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setCheckable(true);
    m_raw->setProperty("flat", true);
    m_waitNotice->setObjectName(QStringLiteral("waitNotice"));
    auto* questionRow = new QHBoxLayout;
    questionRow->setSpacing(spacing::kNormal);
    questionRow->addWidget(m_question, 1);
    questionRow->addWidget(m_raw, 0, Qt::AlignTop);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(spacing::kWide);
    for (const Side side : kSides) {
        m_panes[side] = new AnswerPane(side, this);
        m_panes[side]->setObjectName(side == Side::A ? QStringLiteral("paneA") : QStringLiteral("paneB"));
        panes->addWidget(m_panes[side], 1);
        connect(m_raw, &QPushButton::toggled, m_panes[side], &AnswerPane::setRaw);
        connect(
            m_panes[side], &AnswerPane::linkActivated, this, [this](const QUrl& link) { askToOpenLink(link, this); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(questionRow);
    column->addWidget(m_waitNotice);
    column->addLayout(panes, 1);
    addKeys(page);
    retranslate();
    restyle();
}

void DuelView::addKeys(QWidget* page)
{
    for (const auto& [code, pages] : { std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1) }) {
        m_keys.append(new QShortcut(QKeySequence(code), page));
        m_keys.last()->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_keys.last(), &QShortcut::activated, this, [this, pages = pages] {
            for (const Side side : kSides)
                m_panes[side]->scrollPages(pages);
        });
    }
}

void DuelView::setQuestion(const QString& prompt) { m_question->setPlainText(prompt); }

void DuelView::showView(const BlindView& view) { m_panes[view.side]->showView(view); }

void DuelView::countDown(std::chrono::milliseconds time) { m_waitNotice->countDown(time); }

void DuelView::stopWaiting() { m_waitNotice->stop(); }

void DuelView::nameModels(const Reveal& reveal)
{
    for (const Side side : kSides)
        m_panes[side]->setIdentity(reveal.sides[side].name, reveal.sides[side].organization);
}

void DuelView::forgetNames()
{
    for (const Side side : kSides)
        m_panes[side]->setIdentity({}, {});
}

void DuelView::setKeysEnabled(bool areEnabled)
{
    for (QShortcut* key : m_keys)
        key->setEnabled(areEnabled);
}

void DuelView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void DuelView::retranslate()
{
    m_raw->setText(tr("Raw text"));
    m_raw->setAccessibleDescription(tr("Shows both answers as plain text, exactly as they came."));
    m_raw->setToolTip(tr("Show both answers as plain text, exactly as they came."));
    m_waitNotice->retranslate();
    m_question->setAccessibleName(tr("Prompt of this battle"));
}

void DuelView::restyle() { m_raw->setIcon(lineIcon(QStringLiteral("raw"), palette())); }

} // namespace darkhorse
