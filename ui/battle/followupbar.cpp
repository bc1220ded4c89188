// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/followupbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include "ui/battle/promptbox.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kBoxLines = 4;
constexpr int kDraftDelayMs = 700;

} // namespace

FollowUpBar::FollowUpBar(QWidget* parent)
    : QFrame(parent)
    , m_box(new PromptBox(kBoxLines, this))
    , m_send(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setProperty("card", true);
    m_box->setObjectName(u"followUpBox"_s);
    m_send->setObjectName(u"sendFollowUp"_s);
    m_send->setProperty("primary", true);
    m_close->setObjectName(u"closeFollowUp"_s);
    m_close->setProperty("flat", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kNormal, spacing::kTight, spacing::kTight, spacing::kTight);
    row->setSpacing(spacing::kTight);
    row->addWidget(m_box, 1);
    row->addWidget(m_close, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    setFocusProxy(m_box);
    setTabOrder(m_box, m_send);
    setTabOrder(m_send, m_close);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FollowUpBar::closed);
    connect(m_close, &QPushButton::clicked, this, &FollowUpBar::closed);
    connect(m_send, &QPushButton::clicked, this, &FollowUpBar::submit);
    connect(m_box, &PromptBox::submitted, this, &FollowUpBar::submit);
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_box->toPlainText().trimmed().isEmpty());
        if (m_box->document()->isModified()) // typed, not put in by us
            m_draftTimer.start();
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { emit draftChanged(m_box->toPlainText()); });
    m_send->setEnabled(false);
    hide();
    retranslate();
    restyle();
}

void FollowUpBar::open(const QString& text)
{
    if (m_box->toPlainText().isEmpty() && !text.isEmpty()) {
        m_box->setPlainText(text);
        m_box->selectAll();
    }
    show();
    m_box->setFocus();
}

void FollowUpBar::close()
{
    m_draftTimer.stop();
    if (!m_box->toPlainText().isEmpty())
        emit draftChanged({});
    m_box->clear();
    hide();
}

void FollowUpBar::submit()
{
    const QString text = m_box->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    m_draftTimer.stop();
    emit draftChanged({});
    emit submitted(text);
}

void FollowUpBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void FollowUpBar::retranslate()
{
    m_box->setPlaceholderText(tr("Ask both models on…"));
    m_box->setAccessibleName(tr("Next prompt of this battle"));
    m_box->setAccessibleDescription(
        tr("Both models get it after what they have said. Enter sends it, Escape goes back to the verdicts."));
    m_send->setText(tr("Send"));
    m_close->setText(tr("Close (Esc)"));
}

void FollowUpBar::restyle() { m_send->setIcon(lineIcon(u"send"_s, colorsFor(palette()).onAccent)); }

} // namespace darkhorse
