// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/verdictbar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include "ui/battle/turnbar.h"
#include "ui/battle/verdictbutton.h"
#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

using Phase = BattleRunner::Phase;

namespace {

constexpr int kMark = 3; ///< width of the line that shows the focus

struct VerdictKeys {
    Verdict verdict;
    const char* objectName;
    QStringList caps;
    QList<QKeySequence> keys; ///< on the whole page
    QList<QKeySequence> arrows; ///< only here: elsewhere they scroll and move the focus
};

std::array<VerdictKeys, kVerdicts.size()> verdictKeys()
{
    return { {
        { Verdict::ABetter, "aBetter", { QStringLiteral("1"), QStringLiteral("←") }, { Qt::Key_1 }, { Qt::Key_Left } },
        { Verdict::BBetter, "bBetter", { QStringLiteral("2"), QStringLiteral("→") }, { Qt::Key_2 }, { Qt::Key_Right } },
        { Verdict::Tie, "tie", { QStringLiteral("3"), QStringLiteral("T") }, { Qt::Key_3, Qt::Key_T }, {} },
        { Verdict::BothBad, "bothBad", { QStringLiteral("4"), QStringLiteral("B") }, { Qt::Key_4, Qt::Key_B }, {} },
    } };
}

} // namespace

VerdictBar::VerdictBar(QWidget* page) : QFrame(page), m_status(new QLabel(this)), m_turns(new TurnBar(page, this))
{
    m_status->setObjectName(QStringLiteral("phaseText"));
    // Not a button: a space bar meant for scrolling must not vote.
    m_status->setFocusPolicy(Qt::StrongFocus);
    m_status->setIndent(3 * kMark);
    setFocusProxy(m_status);
    m_status->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kNormal);
    top->addWidget(m_status, 1);
    top->addWidget(m_turns);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kNormal);
    for (const VerdictKeys& each : verdictKeys()) {
        auto* button = new VerdictButton(each.verdict, each.caps, this);
        button->setObjectName(QLatin1String(each.objectName));
        connect(button, &QPushButton::clicked, this, [this, verdict = each.verdict] { choose(verdict); });
        addKeys(each.verdict, each.keys, page);
        addKeys(each.verdict, each.arrows, this);
        m_buttons[static_cast<size_t>(each.verdict)] = button;
        buttons->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(top);
    column->addLayout(buttons);
    QWidget* last = m_buttons.front();
    QList<QWidget*> order { m_buttons[1], m_buttons[2], m_buttons[3] };
    for (QPushButton* button : m_turns->buttons())
        order.append(button);
    for (QWidget* next : order) {
        setTabOrder(last, next);
        last = next;
    }
    // Qt passes the keys of an open menu to the page below it.
    connect(m_turns, &TurnBar::choosing, this, [this](bool isOpen) {
        for (QShortcut* key : m_keys)
            key->setEnabled(!isOpen && m_phase == Phase::Judging);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        update(); // the mark
        if (now)
            showWorkingKeys(*now);
    });
    setPhase(Phase::Idle);
    retranslate();
}

void VerdictBar::showWorkingKeys(const QWidget& focus)
{
    const bool isTyping = focus.testAttribute(Qt::WA_InputMethodEnabled);
    for (const VerdictKeys& each : verdictKeys()) {
        const qsizetype arrows = isAncestorOf(&focus) ? 0 : each.arrows.size();
        m_buttons[static_cast<size_t>(each.verdict)]->setWorkingKeys(isTyping ? 0 : each.caps.size() - arrows);
    }
}

void VerdictBar::addKeys(Verdict verdict, const QList<QKeySequence>& keys, QWidget* scope)
{
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, verdict] { choose(verdict); });
        m_keys.push_back(shortcut);
    }
}

void VerdictBar::setPhase(Phase phase)
{
    m_phase = phase;
    const bool isJudging = phase == Phase::Judging;
    for (VerdictButton* button : m_buttons) {
        button->setEnabled(isJudging);
        if (phase != Phase::Recording)
            button->setChosen(false);
    }
    for (QShortcut* key : m_keys)
        key->setEnabled(isJudging);
    m_turns->setPhase(phase);
    if (const QString text = phaseText(); !text.isEmpty())
        announce(m_status, text);
}

void VerdictBar::choose(Verdict verdict)
{
    m_buttons[static_cast<size_t>(verdict)]->setChosen(true);
    emit chosen(verdict);
}

QString VerdictBar::phaseText() const
{
    switch (m_phase) {
    case Phase::Streaming: return tr("Both models are answering. You can judge when both answers are complete.");
    case Phase::Judging: return tr("Which answer is better?");
    case Phase::Recording: return tr("Storing your vote…");
    case Phase::Idle:
    case Phase::Revealed:
    case Phase::Sealed:
    case Phase::Void: return {};
    }
    Q_UNREACHABLE();
}

void VerdictBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

/// A label shows no focus of its own.
void VerdictBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_status->hasFocus())
        return;
    const QRect place = m_status->geometry();
    QPainter(this).fillRect(place.left(), place.top() + kMark, kMark, place.height() - 2 * kMark,
        colorsFor(QApplication::palette()).accent);
}

void VerdictBar::retranslate() { m_status->setText(phaseText()); }

} // namespace darkhorse
