// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/guessstrip.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include "ui/common/banner.h"
#include "ui/common/battletext.h"
#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

GuessStrip::GuessStrip(QWidget* page)
    : QFrame(page), m_question(new QLabel(this)), m_models(new QComboBox(this)), m_answer(new QPushButton(this))
{
    m_question->setObjectName(u"guessQuestion"_s);
    m_question->setWordWrap(true);
    m_models->setObjectName(u"guessModels"_s);
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_models->setMinimumContentsLength(24);
    m_answer->setObjectName(u"answerGuess"_s);
    m_answer->setProperty("primary", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_question, 1);
    row->addWidget(m_models);
    row->addWidget(m_answer);
    setFocusProxy(m_models);
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* shortcut = new QShortcut(QKeySequence(enter), page);
        shortcut->setEnabled(false);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &GuessStrip::answer);
        m_keys.append(shortcut);
    }
    connect(m_answer, &QPushButton::clicked, this, &GuessStrip::answer);
    hide();
    retranslate();
}

void GuessStrip::ask(Side side, const std::vector<GuessChoice>& choices)
{
    m_side = side;
    m_choices = choices;
    m_models->clear();
    m_models->addItem({});
    for (const GuessChoice& one : choices)
        m_models->addItem(one.name);
    m_models->setCurrentIndex(0);
    retranslate();
    announce(m_question, m_question->text());
}

void GuessStrip::answer()
{
    const int index = m_models->currentIndex();
    emit guessed(index > 0 ? std::optional(m_choices.at(size_t(index - 1)).id) : std::nullopt);
}

void GuessStrip::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    for (QShortcut* key : m_keys)
        key->setEnabled(true);
}

void GuessStrip::hideEvent(QHideEvent* event)
{
    for (QShortcut* key : m_keys)
        key->setEnabled(false);
    QFrame::hideEvent(event);
}

void GuessStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void GuessStrip::retranslate()
{
    m_question->setText(
        tr("Your verdict is stored. Before the names: which model was %1, do you think?").arg(sideText(m_side)));
    if (m_models->count() > 0)
        m_models->setItemText(0, tr("I do not know"));
    m_models->setAccessibleName(m_question->text());
    m_answer->setText(tr("Go on (Enter)"));
}

} // namespace darkhorse
