// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/battlepage.h"

#include <utility>

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/battle/rulebook.h"
#include "ui/battle/battleintro.h"
#include "ui/battle/battlenotice.h"
#include "ui/battle/duelview.h"
#include "ui/battle/evaluatorbar.h"
#include "ui/battle/followupbar.h"
#include "ui/battle/forecasttext.h"
#include "ui/battle/guessstrip.h"
#include "ui/battle/guidelinesdialog.h"
#include "ui/battle/nextround.h"
#include "ui/battle/notebar.h"
#include "ui/battle/promptbar.h"
#include "ui/battle/promptsource.h"
#include "ui/battle/revealstrip.h"
#include "ui/battle/rulesdialog.h"
#include "ui/battle/sealedstrip.h"
#include "ui/battle/sessionbar.h"
#include "ui/battle/turnbar.h"
#include "ui/battle/verdictbar.h"
#include "ui/common/metrics.h"

namespace darkhorse {

using Phase = BattleRunner::Phase;

BattlePage::BattlePage(BattleRunner& runner, PromptBook& prompts, RuleBook& rules, QWidget* parent)
    : Page(parent), m_runner(runner), m_prompts(prompts), m_rules(rules)
{
    buildWidgets();
    buildLayout();
    addKeys();
    connectRunner();
    connectWidgets();
    retranslate();
    m_intro->refresh();
    m_nextRound->fillBox();
    if (const QString draft = m_runner.draft(); !draft.isEmpty())
        m_promptBar->setDraft(draft);
    for (const Side side : kSides)
        m_duel->showView(m_runner.view(side));
    showPhase(m_runner.phase());
    if (m_runner.phase() == Phase::Judging && !m_runner.draft(BattleRunner::Draft::FollowUp).isEmpty())
        showFollowUp();
}

void BattlePage::buildWidgets()
{
    m_notice = new BattleNotice(this);
    m_notice->setObjectName(QStringLiteral("banner"));
    m_stage = new QStackedWidget(this);
    m_intro = new BattleIntro(m_prompts, m_stage);
    m_intro->setObjectName(QStringLiteral("intro"));
    m_duel = new DuelView(this);
    m_verdictBar = new VerdictBar(this);
    m_verdictBar->setObjectName(QStringLiteral("verdictBar"));
    m_followUpBar = new FollowUpBar(this);
    m_followUpBar->setObjectName(QStringLiteral("followUpBar"));
    m_guessStrip = new GuessStrip(this);
    m_guessStrip->setObjectName(QStringLiteral("guessStrip"));
    m_revealStrip = new RevealStrip(this);
    m_revealStrip->setObjectName(QStringLiteral("revealStrip"));
    m_sealedStrip = new SealedStrip(this);
    m_sealedStrip->setObjectName(QStringLiteral("sealedStrip"));
    m_sessionBar = new SessionBar(this);
    m_sessionBar->setObjectName(QStringLiteral("sessionBar"));
    m_source = new PromptSource(m_prompts, this);
    m_promptBar = new PromptBar(m_prompts, this);
    m_promptBar->setObjectName(QStringLiteral("promptBar"));
    m_nextRound = new NextRound(m_runner, *m_source, *m_promptBar, this);
}

void BattlePage::buildLayout()
{
    m_stage->addWidget(m_intro);
    m_stage->addWidget(m_duel);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kWide, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide - 4);
    column->addWidget(m_notice);
    column->addWidget(m_stage, 1);
    column->addWidget(m_followUpBar);
    column->addWidget(m_verdictBar);
    column->addWidget(m_guessStrip);
    column->addWidget(m_revealStrip);
    column->addWidget(m_sealedStrip);
    column->addWidget(m_sessionBar);
    column->addWidget(m_promptBar);
}

QShortcut* BattlePage::addKey(const QKeySequence& keys)
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    return shortcut;
}

void BattlePage::addKeys()
{
    m_stopKey = addKey(Qt::Key_Escape);
    connect(m_stopKey, &QShortcut::activated, &m_runner, &BattleRunner::stop);
    m_undoKey = addKey(QKeySequence::Undo);
    connect(m_undoKey, &QShortcut::activated, &m_runner, &BattleRunner::undo);
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) {
        m_nextKeys.append(addKey(enter));
        m_nextKeys.last()->setAutoRepeat(false);
        connect(m_nextKeys.last(), &QShortcut::activated, this, &BattlePage::beginNextRound);
    }
}

void BattlePage::connectRunner()
{
    connect(&m_runner, &BattleRunner::phaseChanged, this, &BattlePage::showPhase);
    connect(&m_runner, &BattleRunner::viewChanged, m_duel, &DuelView::showView);
    connect(&m_runner, &BattleRunner::waiting, m_duel, &DuelView::countDown);
    connect(&m_runner, &BattleRunner::revealed, this, &BattlePage::showReveal);
    connect(&m_runner, &BattleRunner::guessWanted, this, [this](Side side, const std::vector<GuessChoice>& choices) {
        m_verdictBar->hide();
        m_guessStrip->ask(side, choices);
        m_guessStrip->show();
        m_guessStrip->setFocus();
    });
    connect(m_guessStrip, &GuessStrip::guessed, &m_runner, &BattleRunner::answerGuess);
    connect(&m_runner, &BattleRunner::sealed, this,
        [this](Verdict verdict) { m_sealedStrip->showVerdict(verdict, m_runner.revealPolicy()); });
    connect(&m_runner, &BattleRunner::sessionEnded, this, [this](int battles) {
        m_sessionBar->setCount(m_runner.sealedCount());
        m_notice->showSessionEnd(battles, m_runner.revealPolicy() != RevealPolicy::Never);
    });
    connect(&m_runner, &BattleRunner::voided, m_notice, &BattleNotice::showVoid);
    connect(&m_runner, &BattleRunner::refused, this, [this](const Error& error) {
        // What is void stays on the page; it may be another prompt that is refused.
        const bool isVoid = m_runner.phase() == Phase::Void;
        const bool canRetry
            = isVoid && error.code != Error::Code::TooFewContestants && m_promptBar->prompt() == m_runner.firstPrompt();
        m_notice->showRefusal(error.code, canRetry);
        if (isVoid && !canRetry)
            m_promptBar->startTyping();
    });
}

void BattlePage::connectWidgets()
{
    connect(
        m_promptBar, &PromptBar::draftChanged, &m_runner, [this](const QString& text) { m_runner.keepDraft(text); });
    connect(m_promptBar, &PromptBar::chooserRequested, m_source, [this] { m_source->openChooser(this); });
    connect(m_source, &PromptSource::progressed, m_promptBar, &PromptBar::setProgress);
    connect(m_source, &PromptSource::fileWanted, this, &BattlePage::promptFileWanted);
    connect(m_source, &PromptSource::chosen, this, [this](const QString& prompt) {
        m_promptBar->setPrompt(prompt);
        m_promptBar->startTyping();
    });
    connect(m_source, &PromptSource::chosen, m_notice, &BattleNotice::forgetRefusal);
    connect(m_source, &PromptSource::workChanged, m_notice, &BattleNotice::forgetRefusal);
    connect(m_promptBar, &PromptBar::submitted, this, &BattlePage::startBattle);
    connect(m_intro, &BattleIntro::promptChosen, this, &BattlePage::startBattle);
    connect(m_intro, &BattleIntro::modelsRequested, this, &BattlePage::modelsWanted);
    connect(m_intro, &BattleIntro::rulesRequested, this, &BattlePage::showRules);
    connect(m_verdictBar, &VerdictBar::chosen, &m_runner, &BattleRunner::castVerdict);
    connect(m_duel, &DuelView::searchClosed, this, &BattlePage::startMainTask);
    connectTurns();
    offerReasons();
    connect(&m_rules, &RuleBook::rulesChanged, this, &BattlePage::offerReasons);
    connect(m_revealStrip, &RevealStrip::nextRequested, this, &BattlePage::beginNextRound);
    connect(m_revealStrip, &RevealStrip::labelsRequested, this, [this] { emit labelsWanted(m_revealed); });
    connect(m_sealedStrip, &SealedStrip::nextRequested, this, &BattlePage::beginNextRound);
    connect(m_sealedStrip, &SealedStrip::undoRequested, &m_runner, &BattleRunner::undo);
    connect(m_sessionBar, &SessionBar::undoRequested, &m_runner, &BattleRunner::undo);
    connect(m_sessionBar, &SessionBar::endRequested, &m_runner, &BattleRunner::endSession);
    connect(m_notice, &BattleNotice::retryRequested, &m_runner, &BattleRunner::retry);
    connect(m_notice, &BattleNotice::newPromptRequested, this, &BattlePage::beginNewPrompt);
}

void BattlePage::connectTurns()
{
    TurnBar& turns = m_verdictBar->turns();
    connect(&turns, &TurnBar::stopRequested, &m_runner, &BattleRunner::stop);
    connect(&turns, &TurnBar::askAgainRequested, this, [this] {
        m_followUp.clear();
        m_runner.askAgain();
    });
    connect(&turns, &TurnBar::followUpRequested, this, &BattlePage::showFollowUp);
    connect(&turns, &TurnBar::skipRequested, this, [this](const QString& reason) {
        m_runner.skip(reason);
        if (m_runner.phase() == Phase::Void)
            m_notice->showSkipped(reason);
    });
    connect(m_followUpBar, &FollowUpBar::draftChanged, &m_runner,
        [this](const QString& text) { m_runner.keepDraft(text, BattleRunner::Draft::FollowUp); });
    connect(m_followUpBar, &FollowUpBar::closed, this, [this] {
        m_followUpBar->hide();
        m_verdictBar->setFocus();
    });
    connect(m_followUpBar, &FollowUpBar::submitted, this, [this](const QString& prompt) {
        m_followUp = prompt;
        m_runner.followUp(prompt);
        if (m_runner.phase() == Phase::Judging) // refused, and still in the box
            m_followUp.clear();
    });
    connect(&m_runner, &BattleRunner::tookBack, this, [this](Error::Code reason) {
        m_notice->showTakenBack(reason);
        if (!m_followUp.isEmpty())
            m_followUpBar->open(std::exchange(m_followUp, {}));
    });
}

void BattlePage::showFollowUp()
{
    const QString recorded = m_runner.recordedNextTurn();
    if (recorded.isEmpty() && !m_runner.goesOnFreely())
        m_notice->showRefusal(Error::Code::NoRecordedAnswer);
    else
        m_followUpBar->open(recorded.isEmpty() ? m_runner.draft(BattleRunner::Draft::FollowUp) : recorded);
}

QString BattlePage::title() const { return tr("Battle"); }

void BattlePage::startMainTask()
{
    if (m_runner.phase() == Phase::Idle) {
        const auto pairs = m_runner.forecast(BattleRules::Pairing::Uniform, 1);
        m_intro->setCanBattle(!pairs || !pairs->empty());
    }
    if (m_promptBar->isVisibleTo(this))
        m_promptBar->startTyping();
    else if (m_verdictBar->isVisibleTo(this))
        m_verdictBar->setFocus();
    else if (m_sealedStrip->isVisibleTo(this))
        m_sealedStrip->focusNext();
    else
        m_revealStrip->focusNext();
}

void BattlePage::keyPressEvent(QKeyEvent* event)
{
    if (!m_promptBar->isVisibleTo(this) || !m_promptBar->takeKey(*event))
        Page::keyPressEvent(event);
}

void BattlePage::startBattle(const QString& prompt)
{
    m_promptBar->setPrompt(prompt);
    m_runner.start(prompt);
}

void BattlePage::showPhase(Phase phase)
{
    const bool isIdle = phase == Phase::Idle;
    const bool isUnderWay = phase == Phase::Streaming || phase == Phase::Judging || phase == Phase::Recording;
    const bool isTyping = isIdle || phase == Phase::Void;
    if (phase != Phase::Revealed)
        forgetNames();
    if (phase != Phase::Sealed)
        m_sealedStrip->clear();
    if (phase != Phase::Void)
        m_notice->hide();
    if (phase != Phase::Judging)
        m_followUpBar->close();
    m_duel->stopWaiting();
    if (m_evaluatorBar) {
        m_evaluatorBar->setVisible(!isUnderWay);
        m_evaluatorBar->setKeyed(!isTyping); // counts again, too
        m_guidelinesKey->setEnabled(!isTyping);
    }
    m_stage->setCurrentWidget(isIdle ? static_cast<QWidget*>(m_intro) : m_duel);
    m_duel->setQuestion(m_runner.prompt());
    m_verdictBar->setVisible(isUnderWay);
    m_guessStrip->hide();
    m_verdictBar->setPhase(phase);
    m_revealStrip->setVisible(phase == Phase::Revealed);
    m_sealedStrip->setVisible(phase == Phase::Sealed);
    m_sessionBar->setCount(isIdle ? m_runner.sealedCount() : 0);
    m_undoKey->setEnabled(phase == Phase::Sealed);
    m_promptBar->setVisible(isTyping);
    m_stopKey->setEnabled(phase == Phase::Streaming);
    for (QShortcut* key : m_nextKeys)
        key->setEnabled(phase == Phase::Revealed || phase == Phase::Sealed);
    m_duel->setKeysEnabled(!isIdle);
    startMainTask();
    if (phase == Phase::Judging) // once the verdict can be given: a step of its own, after the answers are painted
        QMetaObject::invokeMethod(m_nextRound, &NextRound::prepare, Qt::QueuedConnection);
}

void BattlePage::workThrough(PromptWork& work, CategoryBook& categories)
{
    m_source->workThrough(work, categories);
    if (work.choice() && m_runner.draft().isEmpty())
        m_nextRound->fillBox();
}

void BattlePage::setEvaluators(EvaluatorDesk& desk)
{
    m_evaluatorBar = new EvaluatorBar(desk, this);
    m_evaluatorBar->setObjectName(QStringLiteral("evaluatorBar"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_evaluatorBar);
    const auto show = [this, &desk] { GuidelinesDialog::showBeside(desk, this); };
    connect(m_evaluatorBar, &EvaluatorBar::guidelinesRequested, this, show);
    connect(&desk, &EvaluatorDesk::evaluatorChanged, this, [this] {
        m_runner.clear(); // what is open was somebody else's
        m_nextRound->beginForSomebodyElse();
        m_source->tellProgress();
        m_sessionBar->setCount(m_runner.sealedCount());
    });
    m_guidelinesKey = addKey(Qt::Key_G);
    connect(m_guidelinesKey, &QShortcut::activated, this, show);
    showPhase(m_runner.phase());
}

void BattlePage::offerReasons()
{
    const QStringList& own = m_rules.rules().reasons;
    for (NoteBar* bar : { &m_revealStrip->noteBar(), &m_sealedStrip->noteBar() })
        bar->offerReasons(own.isEmpty() ? builtInReasons() : own);
}

void BattlePage::readPromptsAgain()
{
    m_source->readAgain();
    if (m_promptBar->prompt().isEmpty())
        m_nextRound->fillBox();
}

void BattlePage::showReveal(const Reveal& reveal)
{
    m_duel->nameModels(reveal);
    m_revealed = reveal.battle;
    m_revealStrip->showReveal(reveal);
}

void BattlePage::forgetNames()
{
    m_duel->forgetNames();
    m_revealStrip->clear();
}

void BattlePage::showRules()
{
    const auto preview = [this](BattleRules::Pairing rule) { return forecastText(m_runner.forecast(rule, 3)); };
    auto* dialog = new RulesDialog(m_rules, m_runner.evaluator(), preview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BattlePage::beginNextRound()
{
    m_runner.annotate(m_runner.phase() == Phase::Sealed ? m_sealedStrip->note() : m_revealStrip->note());
    m_runner.clear();
    m_intro->refresh();
    m_source->tellProgress();
    m_nextRound->begin();
}

void BattlePage::beginNewPrompt()
{
    if (m_runner.phase() == Phase::Void)
        m_runner.clear();
    m_notice->hide();
    m_nextRound->fillBox();
    m_promptBar->startTyping();
}

void BattlePage::retranslate()
{
    m_source->tellProgress();
    m_notice->retranslate();
}

} // namespace darkhorse
