// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/duelview.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include "ui/battle/findbar.h"
#include "ui/battle/promptbox.h"
#include "ui/battle/waitnotice.h"
#include "ui/common/answerpane.h"
#include "ui/common/icons.h"
#include "ui/common/linkprompt.h"
#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"

namespace darkhorse {

namespace {

constexpr int kQuestionLines = 4;

} // namespace

DuelView::DuelView(QWidget* page)
    : QWidget(page)
    , m_question(new PromptBox(kQuestionLines, this))
    , m_together(new QPushButton(this))
    , m_raw(new QPushButton(this))
    , m_waitNotice(new WaitNotice(this))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setReadOnly(true);
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setCheckable(true);
    m_raw->setProperty("flat", true);
    m_together->setObjectName(QStringLiteral("together"));
    m_together->setCheckable(true);
    m_together->setProperty("flat", true);
    m_waitNotice->setObjectName(QStringLiteral("waitNotice"));
    auto* questionRow = new QHBoxLayout;
    questionRow->setSpacing(spacing::kNormal);
    questionRow->addWidget(m_question, 1);
    questionRow->addWidget(m_together, 0, Qt::AlignTop);
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
    m_findBar = new FindBar({ m_panes.a->view(), m_panes.b->view() }, this);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    connect(m_findBar, &FindBar::closed, this, &DuelView::searchClosed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(questionRow);
    column->addWidget(m_waitNotice);
    column->addWidget(m_findBar);
    column->addLayout(panes, 1);
    scrollTogether();
    addKeys(page);
    retranslate();
    restyle();
}

void DuelView::addKeys(QWidget* page)
{
    const auto key = [this, page](const QKeySequence& keys, auto action) {
        m_keys.append(new QShortcut(keys, page));
        m_keys.last()->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_keys.last(), &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] { m_findBar->open(); });
    key(QKeySequence::ZoomIn, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1); }); // plus without Shift, on many keyboards
    key(QKeySequence::ZoomOut, [this] { zoom(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { zoom(-m_zoom); });
    for (const auto& [code, pages] : { std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1) }) {
        m_keys.append(new QShortcut(QKeySequence(code), page));
        m_keys.last()->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_keys.last(), &QShortcut::activated, this, [this, pages = pages] {
            for (const Side side : kSides)
                m_panes[side]->scrollPages(pages);
        });
    }
}

/// As far down as the other, in parts of what there is to scroll: answers differ in length.
void DuelView::scrollTogether()
{
    for (const Side side : kSides) {
        QScrollBar* bar = m_panes[side]->view()->verticalScrollBar();
        QScrollBar* follower = m_panes[other(side)]->view()->verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, this, [this, bar, follower](int value) {
            if (!m_together->isChecked() || m_isFollowing || bar->maximum() == 0)
                return;
            m_isFollowing = true;
            follower->setValue(qRound(double(value) / bar->maximum() * follower->maximum()));
            m_isFollowing = false;
        });
    }
}

void DuelView::zoom(int steps)
{
    constexpr int kSmallest = -4;
    constexpr int kLargest = 20;
    const int next = std::clamp(m_zoom + steps, kSmallest, kLargest);
    for (const Side side : kSides)
        m_panes[side]->view()->zoomIn(next - m_zoom);
    m_zoom = next;
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
    m_together->setText(tr("Scroll together"));
    m_together->setAccessibleDescription(tr("Scrolls one answer along with the other."));
    m_waitNotice->retranslate();
    m_question->setAccessibleName(tr("Prompt of this battle"));
}

void DuelView::restyle() { m_raw->setIcon(lineIcon(QStringLiteral("raw"), palette())); }

} // namespace darkhorse
