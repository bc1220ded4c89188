// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/battle/battlerunner.h"
#include "ui/common/page.h"

class QShortcut;
class QStackedWidget;

namespace darkhorse {

class BattleIntro;
class BattleNotice;
class CategoryBook;
class DuelView;
class EvaluatorBar;
class EvaluatorDesk;
class FollowUpBar;
class GuessStrip;
class NextRound;
class PromptBar;
class PromptBook;
class PromptSource;
class PromptWork;
class RevealStrip;
class RuleBook;
class SealedStrip;
class SessionBar;
class VerdictBar;

/// The blind battle: prompt, two answers side by side, verdict, reveal.
///
/// Everything that this page knows about a contestant before the verdict is BlindView, which has no name in it.
class BattlePage : public Page {
    Q_OBJECT

public:
    BattlePage(BattleRunner& runner, PromptBook& prompts, RuleBook& rules, QWidget* parent = nullptr);

    /// Lets prompt sets be worked through; outlives the page.
    void workThrough(PromptWork& work, CategoryBook& categories);
    /// Lets evaluators say who they are, and read the guidelines; outlives the page.
    void setEvaluators(EvaluatorDesk& desk);
    /// Prompts were added.
    void readPromptsAgain();

    QString title() const override;
    void startMainTask() override;

signals:
    /// There are not two models to battle, and the person wants to add some.
    void modelsWanted();
    /// The person wants prompts out of a file.
    void promptFileWanted();
    /// The person wants to tag the battle whose names are open, or to correct its labels.
    void labelsWanted(darkhorse::BattleId battle);

protected:
    void retranslate() override;
    /// What is typed beside the prompt box goes into it.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildWidgets();
    void buildLayout();
    void connectRunner();
    void connectWidgets();
    QShortcut* addKey(const QKeySequence& keys);
    void addKeys();

    void showPhase(BattleRunner::Phase phase);
    void showReveal(const Reveal& reveal);
    void forgetNames();
    void startBattle(const QString& prompt);
    void connectTurns();
    void showFollowUp();
    void beginNextRound();
    void beginNewPrompt();
    void showRules();
    void offerReasons();

    BattleRunner& m_runner;
    PromptBook& m_prompts;
    RuleBook& m_rules;
    PromptSource* m_source = nullptr;
    NextRound* m_nextRound = nullptr;
    BattleNotice* m_notice = nullptr;
    QStackedWidget* m_stage = nullptr;
    BattleIntro* m_intro = nullptr;
    DuelView* m_duel = nullptr;
    EvaluatorBar* m_evaluatorBar = nullptr;
    SealedStrip* m_sealedStrip = nullptr;
    SessionBar* m_sessionBar = nullptr;
    PromptBar* m_promptBar = nullptr;
    VerdictBar* m_verdictBar = nullptr;
    FollowUpBar* m_followUpBar = nullptr;
    GuessStrip* m_guessStrip = nullptr;
    RevealStrip* m_revealStrip = nullptr;
    QShortcut* m_stopKey = nullptr;
    QShortcut* m_undoKey = nullptr;
    QShortcut* m_guidelinesKey = nullptr;
    QList<QShortcut*> m_nextKeys;
    QString m_followUp; ///< sent, and not answered yet
    BattleId m_revealed; ///< the battle whose names are open
};

} // namespace darkhorse
