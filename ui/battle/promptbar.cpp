// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptbar.h"

#include <memory>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

#include "core/arena/battle/promptbook.h"
#include "core/base/random.h"
#include "ui/battle/promptbox.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

namespace {

constexpr int kBoxLines = 8;
constexpr int kDraftDelayMs = 700;

} // namespace

PromptBar::PromptBar(PromptBook& prompts, QWidget* parent)
    : QFrame(parent)
    , m_prompts(prompts)
    , m_box(new PromptBox(kBoxLines, this))
    , m_suggest(new QPushButton(this))
    , m_choose(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    setProperty("card", true);
    m_box->setObjectName(QStringLiteral("promptBox"));
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_choose->setObjectName(QStringLiteral("choose"));
    m_send->setObjectName(QStringLiteral("send"));
    m_suggest->setProperty("flat", true);
    m_choose->setProperty("flat", true);
    m_send->setProperty("primary", true);
    m_hint->setFont(smallFont());

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kTight);
    row->addWidget(m_suggest);
    row->addWidget(m_choose);
    row->addStretch();
    row->addWidget(m_hint);
    row->addSpacing(spacing::kNormal);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide - 4, spacing::kNormal, spacing::kNormal, spacing::kNormal);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_box);
    column->addLayout(row);
    setFocusProxy(m_box);
    setTabOrder(m_box, m_send);
    setTabOrder(m_send, m_suggest);
    setTabOrder(m_suggest, m_choose);

    connect(m_box, &PromptBox::submitted, this, &PromptBar::submit);
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] { m_send->setEnabled(!prompt().trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &PromptBar::submit);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        suggest();
        startTyping();
    });
    connect(m_choose, &QPushButton::clicked, this, &PromptBar::chooserRequested);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { emit draftChanged(prompt()); });
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        if (m_box->document()->isModified()) // typed, not put in by us
            m_draftTimer.start();
    });
    for (const auto& [key, step] : { std::pair(Qt::Key_Up, 1), std::pair(Qt::Key_Down, -1) }) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_box);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { recall(step); });
    }
    m_send->setEnabled(false);
    retranslate();
    restyle();
}

QString PromptBar::prompt() const { return m_box->toPlainText(); }

bool PromptBar::isTyped() const { return m_box->document()->isModified(); }

void PromptBar::setPrompt(const QString& prompt)
{
    if (prompt != m_box->toPlainText()) // the cursor and what can be undone stay
        m_box->setPlainText(prompt);
}

void PromptBar::suggest(const QString& chosen, const QString& otherwise)
{
    delete m_search;
    m_suggest->setEnabled(!chosen.isEmpty());
    const QString next = chosen.isEmpty() ? otherwise : chosen;
    if (next.isEmpty())
        return;
    setPrompt(next);
    m_box->selectAll();
}

void PromptBar::suggest()
{
    delete m_search;
    m_search = m_prompts.suggest(
        QLocale().language(), entropySeed(), this, [this, before = prompt()](const QString& suggested) {
            if (prompt() == before)
                suggest(suggested);
        });
}

void PromptBar::setDraft(const QString& draft)
{
    setPrompt(draft);
    m_box->document()->setModified(true);
}

void PromptBar::startTyping()
{
    if (isTyped())
        m_box->moveCursor(QTextCursor::End);
    else
        m_box->selectAll();
    m_box->setFocus();
}

bool PromptBar::takeKey(const QKeyEvent& event)
{
    const QString text = event.text();
    const bool writes = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!writes && !event.matches(QKeySequence::Paste))
        return false;
    startTyping();
    const std::unique_ptr<QKeyEvent> typed(event.clone());
    QCoreApplication::sendEvent(m_box, typed.get());
    return true;
}

void PromptBar::submit()
{
    const QString text = prompt();
    if (text.trimmed().isEmpty())
        return;
    m_draftTimer.stop();
    m_recent.clear();
    m_recalled = -1;
    m_box->document()->setModified(false); // sent
    emit draftChanged({});
    emit submitted(text);
}

/// One step back through the prompts that were sent, or forward again.
void PromptBar::recall(int step)
{
    if (m_recent.isEmpty())
        m_recent = m_prompts.recent();
    const qsizetype next = m_recalled + step;
    if (next < 0 || next >= m_recent.size())
        return;
    m_recalled = next;
    setPrompt(m_recent.at(next));
    startTyping();
}

void PromptBar::setProgress(const QString& progress)
{
    m_progress = progress;
    retranslate();
}

void PromptBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void PromptBar::retranslate()
{
    m_box->setPlaceholderText(tr("Ask both models the same question…"));
    m_box->setAccessibleName(tr("Prompt"));
    m_box->setAccessibleDescription(tr("Both models get this prompt. Enter sends it, Shift+Enter starts a new line, "
                                       "Ctrl+Up brings back earlier prompts."));
    m_suggest->setText(tr("Suggest a prompt"));
    m_suggest->setAccessibleDescription(tr("Puts a prompt that was used least into the prompt box."));
    m_choose->setText(tr("All prompts…"));
    m_choose->setAccessibleDescription(tr("Opens the list of the arena's prompt sets."));
    m_send->setText(tr("Send"));
    m_send->setAccessibleDescription(tr("Sends the prompt to two models drawn at random."));
    m_hint->setText(m_progress.isEmpty() ? tr("Enter sends, Shift+Enter starts a new line") : m_progress);
}

void PromptBar::restyle()
{
    m_suggest->setIcon(lineIcon(QStringLiteral("suggest"), palette()));
    m_send->setIcon(lineIcon(QStringLiteral("send"), colorsFor(palette()).onAccent));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colorsFor(palette()).mutedText);
    m_hint->setPalette(muted);
}

} // namespace darkhorse
