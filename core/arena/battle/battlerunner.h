// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "core/arena/blindness/blindview.h"
#include "core/arena/blindness/guessdesk.h"
#include "core/arena/blindness/reveal.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/pairing/matchmaker.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/domain/revealpolicy.h"
#include "core/domain/verdict.h"
#include "core/domain/votenote.h"

namespace darkhorse {

class HeldBattle;
struct Battle;
struct Standings;
struct Vote;

/// Holds one battle after the other: draws, asks both sides, waits for the verdict, stores it, reveals.
/// Phases: Idle -> Streaming -> Judging -> Recording -> Revealed, or -> Void from Streaming. Where names come at the end of the
/// session only, Sealed stands for Revealed, and the verdict can be taken back. A new battle may start from Idle, Revealed, Sealed and
/// Void; from Judging only after skip(): the vote would be lost without a word. Names come out only through revealed(), after the
/// vote is committed. Thread: the interface thread; no call blocks.
class BattleRunner : public QObject {
    Q_OBJECT

public:
    enum class Phase { Idle, Streaming, Judging, Recording, Revealed, Sealed, Void };
    Q_ENUM(Phase)

    /// `seeds` gives each battle the seed that pair and sides are drawn from.
    explicit BattleRunner(
        ArenaSession& session, QObject* parent = nullptr, std::function<quint64()> seeds = entropySeed);
    ~BattleRunner() override;

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const BlindView& view(Side side) const;
    /// The newest prompt of the battle in hand; empty when Idle.
    [[nodiscard]] QString prompt() const;
    /// What retry() asks again.
    [[nodiscard]] QString firstPrompt() const;
    /// Turns of the battle in hand that were asked; 0 when Idle.
    [[nodiscard]] int turnCount() const;

    /// Draws a pair that can answer `prompt` and asks both. Emits refused when it cannot: TooFewContestants, InvalidInput (nothing but
    /// white space), NotAllowedNow, or a database error.
    void start(const QString& prompt);
    /// Draws the battle that start() of this prompt will hold, and collects its answers, unseen, while another one is read. Only where
    /// both answers are recorded: nobody else is asked for a prompt that may never be sent. A change of models or rules forgets it.
    /// Otherwise model files of the pair are loaded meanwhile; for an empty prompt too, as if the one in hand came again.
    void prepare(const QString& prompt);
    /// Whether start() of this prompt shows complete answers at once.
    [[nodiscard]] bool isPrepared(const QString& prompt) const;
    /// To suggest in place of another prompt: start() of it shows an old battle with its sides exchanged. Empty when none is to come back.
    [[nodiscard]] QString returningPrompt();
    /// Takes up the battle that waited for its verdict at the program's end; false when there is none. Only from Idle.
    [[nodiscard]] bool resume();
    /// The likeliest pairs under a rule, with names: for owners, never for somebody who judges blind.
    [[nodiscard]] Result<std::vector<PairForecast>> forecast(BattleRules::Pairing rule, size_t limit) const;
    /// Judging only: asks the same two one more turn, each with its own history; they are Streaming again. Emits refused
    /// (NoRecordedAnswer - not everybody who could sit here goes on like that) and changes nothing when it cannot.
    void followUp(const QString& prompt);
    /// Judging only: asks both the last turn once more. What they said is kept apart. Emits refused as followUp() does.
    void askAgain();
    /// Whether followUp() takes any prompt, and askAgain() asks: the same whichever two sit here.
    [[nodiscard]] bool goesOnFreely() const;
    /// Otherwise the only next turn that followUp() takes; empty for none.
    [[nodiscard]] QString recordedNextTurn() const;
    /// Ends a streaming battle, which becomes void with Cancelled; or only gives up a later turn, or one asked again, and tookBack tells.
    void stop();
    /// Leaves a complete battle without a verdict: void with Cancelled. `reason` is a word of builtInSkipReasons(), or any other.
    void skip(const QString& reason = {});
    /// Judging only; otherwise refused(NotAllowedNow) and nothing is stored.
    void castVerdict(Verdict verdict);
    /// After guessWanted: what the evaluator thinks, nothing for no idea. The names come then.
    void answerGuess(std::optional<ContestantId> guessed);
    [[nodiscard]] const Evaluator& evaluator() const;
    /// When this evaluator learns who answered.
    [[nodiscard]] RevealPolicy revealPolicy() const;
    /// How many verdicts of this session have models that are not revealed yet.
    [[nodiscard]] int sealedCount() const;
    /// Takes the newest of them back, or any: its battle is Judging again. Refused while one is in hand, or without any.
    void undo();
    void reopen(BattleId battle);
    /// All of them are final now, and count; emits sessionEnded. From Sealed the way leads back to Idle.
    void endSession();
    /// Revealed or Sealed only: adds what the evaluator says of the vote beyond the verdict; a later note replaces it.
    void annotate(const VoteNote& note);
    /// What is typed and not sent yet, kept for the next start of the program.
    enum class Draft { Prompt, FollowUp };
    void keepDraft(const QString& prompt, Draft kind = Draft::Prompt);
    /// What was kept; empty for nothing.
    [[nodiscard]] QString draft(Draft kind = Draft::Prompt) const;
    /// After Void: the same prompt again, with a fresh draw.
    void retry();
    /// Back to Idle from Revealed, Sealed or Void.
    void clear();

signals:
    void phaseChanged(darkhorse::BattleRunner::Phase phase);
    /// At most about thirty times a second and side, however fast the models are.
    void viewChanged(const darkhorse::BlindView& view);
    /// A server is busy and is asked again after this time. Does not say which side's.
    void waiting(std::chrono::milliseconds time);
    /// A later turn, or one asked again, is given up: stopped, or a side failed. Names no side.
    void tookBack(darkhorse::Error::Code reason);
    /// The battle does not count. The reason names no side and no model.
    void voided(darkhorse::Error::Code reason);
    void revealed(const darkhorse::Reveal& reveal);
    /// The verdict is stored. Before anything else comes: which of these was on this side? answerGuess() goes on.
    void guessWanted(darkhorse::Side side, const std::vector<darkhorse::GuessChoice>& choices);
    /// The verdict is stored; who answered is told at the end of the session, or never.
    void sealed(darkhorse::Verdict verdict);
    void sessionEnded(int battles);
    /// Something asked for could not be done; what was there is still there.
    void refused(const darkhorse::Error& error);

private:
    struct State;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool refusesWhileBusy();
    [[nodiscard]] bool takeUp(const Battle& battle, std::optional<VoteId> earlier);
    void hold(HeldBattle* battle);
    void judge();
    void makeVoid(Error::Code reason, const QString& skipReason = {});
    void breakOff(Error::Code reason);
    void goOn(const Result<void>& asked);
    void giveUp(const Error& error);
    void settle(const Vote& vote, const CategoryBook::Placement& placement, RevealPolicy reveal);
    void conclude(const Vote& vote, const CategoryBook::Placement& placement, RevealPolicy reveal);
    void count(const Vote& vote, const CategoryBook::Placement& placement);
    void reveal(const Vote& vote, const Standings& before);
    void setPhase(Phase phase);

    std::unique_ptr<State> m_state;
};

} // namespace darkhorse
