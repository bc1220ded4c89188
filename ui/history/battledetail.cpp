// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/battledetail.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/common/answerpane.h"
#include "ui/common/linkprompt.h"
#include "ui/common/markdownview.h"
#include "ui/common/metrics.h"
#include "ui/history/historytext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kPromptLines = 3; ///< a longer prompt is scrolled

} // namespace

BattleDetail::BattleDetail(QWidget* parent)
    : QWidget(parent)
    , m_outcome(new QLabel(this))
    , m_prompt(new QPlainTextEdit(this))
    , m_sides(new QWidget(this))
    , m_labels(new QLabel(this))
    , m_draw(new QLabel(this))
{
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setFont(sectionFont());
    m_prompt->setObjectName(u"prompt"_s);
    m_prompt->setReadOnly(true);
    m_prompt->setTabChangesFocus(true);
    m_labels->setObjectName(u"labels"_s);
    m_labels->setFont(smallFont());
    m_labels->setWordWrap(true);
    m_labels->setTextFormat(Qt::PlainText);
    m_draw->setObjectName(u"draw"_s);
    m_draw->setFont(smallFont());
    m_draw->setWordWrap(true);
    m_draw->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* row = new QHBoxLayout(m_sides);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    for (const Side side : kSides)
        row->addWidget(makeSide(side), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kNormal);
    column->addWidget(m_outcome);
    column->addWidget(m_prompt);
    column->addWidget(m_labels);
    column->addWidget(m_sides, 1);
    column->addWidget(m_draw);
    clear();
}

QWidget* BattleDetail::makeSide(Side side)
{
    auto* holder = new QWidget(m_sides);
    m_panes[side] = new AnswerPane(side, holder);
    m_panes[side]->setObjectName(side == Side::A ? u"answerA"_s : u"answerB"_s);
    connect(m_panes[side], &AnswerPane::linkActivated, this, [this](const QUrl& link) { askToOpenLink(link, this); });
    m_timings[side] = new QLabel(holder);
    m_timings[side]->setFont(smallFont());
    m_timings[side]->setWordWrap(true);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(spacing::kTight);
    column->addWidget(m_panes[side], 1);
    column->addWidget(m_timings[side]);
    return holder;
}

void BattleDetail::show(
    const HistoryEntry& entry, const std::optional<Battle>& battle, const std::optional<VoteNote>& note)
{
    m_voteNote = note;
    setLabels({});
    m_entry = entry;
    m_battle = battle;
    m_prompt->setPlainText(battle ? historytext::prompts(*battle) : entry.prompt);
    describe();
}

void BattleDetail::setLabels(const QString& words)
{
    m_labels->setText(words);
    m_labels->setVisible(!words.isEmpty());
}

void BattleDetail::clear()
{
    setLabels({});
    m_entry.reset();
    m_battle.reset();
    m_prompt->clear();
    describe();
}

void BattleDetail::describe()
{
    m_prompt->setVisible(m_entry.has_value());
    m_prompt->setAccessibleName(tr("Prompt"));
    m_sides->setVisible(m_battle.has_value());
    m_draw->setVisible(m_battle.has_value());
    m_outcome->setText(m_entry ? historytext::outcomeInWords(*m_entry) : tr("Choose a battle to read its answers."));
    for (const Side side : kSides)
        describeSide(side);
    QStringList facts;
    if (m_battle && m_voteNote)
        facts << historytext::note(*m_voteNote);
    if (m_battle)
        facts << historytext::draw(*m_battle);
    m_draw->setText(facts.join(u'\n'));
    fitPrompt();
}

void BattleDetail::describeSide(Side side)
{
    BlindView view;
    view.side = side;
    view.progress = BlindView::Progress::Complete;
    if (m_battle) {
        view.text = historytext::answers(*m_battle, side);
        m_panes[side]->view()->setPlaceholderText(historytext::noAnswer(*m_battle));
    }
    m_panes[side]->showView(view);
    m_panes[side]->setIdentity(m_battle && m_entry ? m_entry->names[side] : QString(), {});
    m_timings[side]->setText(m_battle ? historytext::timing(*m_battle, side) : QString());
}

void BattleDetail::fitPrompt()
{
    const int lines = std::clamp(int(m_prompt->toPlainText().count(u'\n')) + 1, 1, kPromptLines);
    const int frame = 2 * (m_prompt->frameWidth() + int(m_prompt->document()->documentMargin()) + spacing::kTight);
    m_prompt->setFixedHeight(lines * m_prompt->fontMetrics().lineSpacing() + frame);
}

void BattleDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        fitPrompt();
    QWidget::changeEvent(event);
}

} // namespace darkhorse
