// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/arena/battle/continuation.h"
#include "core/arena/blindness/blindview.h"
#include "core/arena/blindness/revealing.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/pairing/matchmaker.h"
#include "core/arena/standings/livestandings.h"
#include "core/domain/battle.h"
#include "core/domain/revealpolicy.h"
#include "core/domain/vote.h"

namespace darkhorse {

class BattleRecorder;
class ChatModel;
class Duel;
class Replay;
struct ChatRequest;

/// One battle from its draw to its verdict: who sits where, what was asked, what came, and what is stored of it.
///
/// Nothing is stored or shown before present(). Lifetime: destruction cancels both requests and stores nothing.
class HeldBattle : public QObject {
    Q_OBJECT

public:
    /// A fresh draw.
    HeldBattle(ArenaSession::Parts& parts, const Matchmaker::Seating& seating, const QString& prompt,
        QObject* parent = nullptr);
    /// One that is stored; only its last turn may lack answers. `earlier` is its verdict that was taken back.
    HeldBattle(ArenaSession::Parts& parts, const Battle& battle, const PerSide<Contestant>& contestants,
        std::optional<VoteId> earlier, QObject* parent = nullptr);
    ~HeldBattle() override;

    /// What was answered in an earlier battle comes again instead of new answers; before ask().
    void replay(const PerSide<Answer>& answers);
    /// Asks both the last turn; what comes is collected, unseen.
    void ask();
    /// The arena knows of it and the evaluator looks. Emits unstored if the arena cannot.
    void present();
    void cancel();

    /// How it may go on.
    [[nodiscard]] Continuation continuation() const;
    /// One more turn with the same two. Errors: NoRecordedAnswer - not every model of the draw could answer this.
    [[nodiscard]] Result<void> goOn(const QString& prompt);
    /// The last turn once more; what both said is kept apart. Errors: NoRecordedAnswer - not every model of the draw could answer anew.
    [[nodiscard]] Result<void> askAgain();
    /// Whether what is under way can be given up without giving up the battle.
    [[nodiscard]] bool canTakeBack() const { return m_standing.has_value(); }
    /// Gives it up: the battle is as it was before, and completed() comes again.
    void takeBack();
    /// Whether its first answers were judged before: the verdict does not count.
    [[nodiscard]] bool isRepeat() const { return m_isRepeat; }
    /// The newest turn's.
    [[nodiscard]] QString prompt() const;
    /// What pair and sides were drawn from.
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] QString firstPrompt() const { return m_turns.front().prompt; }
    /// How many turns were asked.
    [[nodiscard]] int turnCount() const { return int(m_turns.size()); }
    [[nodiscard]] const PerSide<Contestant>& contestants() const { return m_contestants; }
    [[nodiscard]] const BlindView& view(Side side) const;
    /// Whether both answers have come.
    [[nodiscard]] bool isComplete() const;
    /// What it was, once both answers are complete.
    [[nodiscard]] RevealedBattle revealed() const;
    [[nodiscard]] StandingsVote standingsVote(const Vote& vote, const CategoryBook::Placement& placement) const;

    /// Stores both complete answers; the time of reading begins.
    void complete();
    /// Keeps whatever answers there are. `skipReason` says why somebody skipped it. `then` only while `context` is there.
    void makeVoid(Error::Code reason, const QString& skipReason, QObject* context,
        std::function<void(const Result<BattleId>&)> then);

    struct Recorded {
        Vote vote;
        CategoryBook::Placement placement;
    };
    void record(
        Verdict verdict, RevealPolicy reveal, QObject* context, std::function<void(const Result<Recorded>&)> then);

signals:
    void viewChanged(const darkhorse::BlindView& view);
    void waiting(std::chrono::milliseconds time);
    void completed();
    /// `contestant` is who failed, for the next draw; never for the evaluator.
    void failed(const darkhorse::Error& error, std::optional<darkhorse::ContestantId> contestant);
    void unstored(const darkhorse::Error& error);

private:
    void makeDuel();
    [[nodiscard]] bool isRecorded(const Contestant& one, const QStringList& prompts) const;
    [[nodiscard]] std::unique_ptr<ChatModel> modelOf(Side side) const;
    [[nodiscard]] BattleRules::Delivery delivery() const;
    [[nodiscard]] ChatRequest requestFor(Side side) const;
    void stopReading();
    [[nodiscard]] Vote voteFor(Verdict verdict) const;
    [[nodiscard]] CategoryBook::Placement placementOf(const Vote& vote) const;

    ArenaSession::Parts& m_parts;
    PerSide<Contestant> m_contestants;
    quint64 m_seed;
    std::vector<BattleTurn> m_turns; ///< answers of the last one only once it is complete
    std::optional<VoteId> m_earlier;
    bool m_isRepeat;
    PerSide<std::unique_ptr<Replay>> m_replays; ///< of the first turn of one that comes back
    Duel* m_duel = nullptr; ///< a child
    std::unique_ptr<BattleRecorder> m_recorder;
    bool m_isTakenUp = false; ///< stored with its answers before this object was made
    bool m_isAskedAgain = false; ///< so what was made ahead does not answer
    bool m_hasLeak = false;
    /// While answers are on their way that can be given up: the turns that stand without them.
    std::optional<std::vector<BattleTurn>> m_standing;
    std::chrono::milliseconds m_readBefore { 0 }; ///< at earlier turns
    std::optional<std::chrono::milliseconds> m_judgingSince;
};

} // namespace darkhorse
