// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/battlerunner.h"

#include <algorithm>

#include "core/arena/battle/battlerunnerstate.h"

namespace darkhorse {

namespace {

const BlindView& emptyView(Side side)
{
    static const PerSide<BlindView> views { BlindView { Side::A, {}, {} }, BlindView { Side::B, {}, {} } };
    return views[side];
}

/// Counts a vote where it may decide about others: all are counted anew only if it does.
void countWithOthers(ArenaSession::Parts& parts, BattleId battle, const StandingsVote& vote, bool isCounted)
{
    using Effect = CleaningBook::Effect;
    parts.standings.expectVotes();
    parts.cleaning.lookAtNewest(battle, parts.rules.rules().countsLeaks, &parts.standings,
        [&parts, recounts = parts.categories->recounts(), isCounted, vote](const Result<Effect>& effect) {
            if (parts.categories->recounts() != recounts)
                return; // the vote was there already when that began
            if (!effect || *effect == Effect::ChangesOthers) {
                parts.categories->recount();
                return;
            }
            if (*effect == Effect::Counts && isCounted)
                parts.standings.add(vote);
            parts.standings.nothingToExpect();
        });
}

} // namespace

BattleRunner::BattleRunner(ArenaSession& session, QObject* parent, std::function<quint64()> seeds)
    : QObject(parent), m_state(std::make_unique<State>(*session.m_parts, std::move(seeds)))
{
    const auto forget = [this] { m_state->next.forget(); };
    connect(&m_state->parts.roster, &Roster::rosterChanged, this, forget);
    connect(&m_state->parts.rules, &RuleBook::rulesChanged, this, forget);
    connect(&m_state->parts.desk, &EvaluatorDesk::evaluatorChanged, this, forget);
}

BattleRunner::~BattleRunner()
{
    // A battle that only waits for its verdict waits on, for resume(); and so does one that was asked on.
    if (m_state->phase == Phase::Streaming && !m_state->battle->canTakeBack())
        m_state->battle->makeVoid(Error::Code::Cancelled, {}, nullptr, {});
}

BattleRunner::Phase BattleRunner::phase() const { return m_state->phase; }

const BlindView& BattleRunner::view(Side side) const
{
    return m_state->battle ? m_state->battle->view(side) : emptyView(side);
}

QString BattleRunner::prompt() const { return m_state->battle ? m_state->battle->prompt() : QString(); }

QString BattleRunner::firstPrompt() const { return m_state->battle ? m_state->battle->firstPrompt() : QString(); }

int BattleRunner::turnCount() const { return m_state->battle ? m_state->battle->turnCount() : 0; }

bool BattleRunner::isBusy() const
{
    using enum Phase;
    return m_state->phase == Streaming || m_state->phase == Judging || m_state->phase == Recording;
}

bool BattleRunner::refusesWhileBusy()
{
    if (isBusy())
        emit refused({ Error::Code::NotAllowedNow, QStringLiteral("a battle is in hand") });
    return isBusy();
}

void BattleRunner::start(const QString& prompt)
{
    if (refusesWhileBusy())
        return;
    if (prompt.trimmed().isEmpty()) {
        emit refused({ Error::Code::InvalidInput, QStringLiteral("the prompt is empty") });
        return;
    }
    auto battle = m_state->next.take(prompt);
    if (!battle) {
        emit refused(battle.error());
        return;
    }
    hold(battle->release());
    setPhase(Phase::Streaming);
    m_state->battle->present();
}

void BattleRunner::prepare(const QString& prompt) { m_state->next.prepare(prompt, this->prompt()); }

bool BattleRunner::isPrepared(const QString& prompt) const { return m_state->next.isPrepared(prompt); }

QString BattleRunner::returningPrompt() { return m_state->next.returningPrompt(); }

void BattleRunner::hold(HeldBattle* battle)
{
    m_state->discardBattle();
    m_state->battle = battle;
    battle->setParent(this);
    connect(battle, &HeldBattle::viewChanged, this, &BattleRunner::viewChanged);
    connect(battle, &HeldBattle::waiting, this, &BattleRunner::waiting);
    connect(battle, &HeldBattle::completed, this, &BattleRunner::judge);
    connect(battle, &HeldBattle::failed, this, [this](const Error& error, std::optional<ContestantId> contestant) {
        if (contestant)
            m_state->next.matchmaker().noteFailure(*contestant, error.code);
        breakOff(error.code);
    });
    connect(battle, &HeldBattle::unstored, this, [this](const Error& error) {
        if (m_state->phase == Phase::Streaming)
            giveUp(error);
    });
}

bool BattleRunner::resume()
{
    ArenaSession::Parts& parts = m_state->parts;
    if (m_state->phase != Phase::Idle || !parts.database->wasAlone())
        return false; // another window may be at it
    const auto found = parts.battles.undecided();
    if (!found || !*found)
        return false;
    // A verdict that was taken back is superseded by the next.
    const auto earlier = parts.votes.ofBattle((*found)->id);
    return takeUp(**found, earlier ? std::optional(earlier->id) : std::nullopt);
}

bool BattleRunner::takeUp(const Battle& battle, std::optional<VoteId> earlier)
{
    PerSide<Contestant> contestants;
    for (const Side side : kSides) {
        const auto contestant = m_state->parts.contestants.find(battle.contestants[side]);
        // The last turn may have been under way when the program ended.
        const bool isWhole = !battle.turns.empty()
            && std::all_of(battle.turns.begin(), battle.turns.end() - (battle.state == BattleState::Running ? 1 : 0),
                [side](const BattleTurn& turn) { return turn.answers[side].has_value(); });
        if (!contestant || !isWhole)
            return false;
        contestants[side] = *contestant;
    }
    hold(new HeldBattle(m_state->parts, battle, contestants, earlier, this));
    setPhase(Phase::Streaming);
    m_state->battle->present();
    return true;
}

Result<std::vector<PairForecast>> BattleRunner::forecast(BattleRules::Pairing rule, size_t limit) const
{
    return m_state->next.matchmaker().forecast(rule, limit);
}

void BattleRunner::followUp(const QString& prompt)
{
    if (m_state->phase != Phase::Judging)
        goOn(fail(Error::Code::NotAllowedNow, QStringLiteral("no battle waits for a verdict")));
    else if (prompt.trimmed().isEmpty())
        goOn(fail(Error::Code::InvalidInput, QStringLiteral("the prompt is empty")));
    else
        goOn(m_state->battle->goOn(prompt));
}

void BattleRunner::askAgain()
{
    if (m_state->phase != Phase::Judging)
        goOn(fail(Error::Code::NotAllowedNow, QStringLiteral("no battle waits for a verdict")));
    else
        goOn(m_state->battle->askAgain());
}

void BattleRunner::goOn(const Result<void>& asked)
{
    if (asked)
        setPhase(Phase::Streaming);
    else
        emit refused(asked.error());
}

bool BattleRunner::goesOnFreely() const
{
    return m_state->phase == Phase::Judging && m_state->battle->continuation().isFree();
}

QString BattleRunner::recordedNextTurn() const
{
    return m_state->phase == Phase::Judging ? m_state->battle->continuation().recordedTurn() : QString();
}

void BattleRunner::stop()
{
    if (m_state->phase == Phase::Streaming)
        breakOff(Error::Code::Cancelled);
}

void BattleRunner::breakOff(Error::Code reason)
{
    if (!m_state->battle->canTakeBack()) {
        makeVoid(reason);
        return;
    }
    m_state->battle->takeBack();
    emit tookBack(reason);
}

void BattleRunner::skip(const QString& reason)
{
    if (m_state->phase == Phase::Judging)
        makeVoid(Error::Code::Cancelled, reason);
}

void BattleRunner::castVerdict(Verdict verdict)
{
    if (m_state->phase != Phase::Judging) {
        emit refused({ Error::Code::NotAllowedNow, QStringLiteral("no battle waits for a verdict") });
        return;
    }
    setPhase(Phase::Recording);
    const RevealPolicy policy = revealPolicy();
    m_state->battle->record(verdict, policy, this, [this, policy](const Result<HeldBattle::Recorded>& stored) {
        if (stored) {
            settle(stored->vote, stored->placement, policy);
            return;
        }
        setPhase(Phase::Judging);
        emit refused(stored.error());
    });
}

void BattleRunner::retry()
{
    if (m_state->phase == Phase::Void)
        start(m_state->battle->firstPrompt());
}

void BattleRunner::clear()
{
    if (isBusy() || m_state->phase == Phase::Idle)
        return;
    m_state->discardBattle();
    setPhase(Phase::Idle);
    for (const Side side : kSides)
        emit viewChanged(view(side));
}

void BattleRunner::judge()
{
    for (const Side side : kSides)
        m_state->next.matchmaker().noteAnswer(m_state->battle->contestants()[side].id);
    m_state->battle->complete();
    setPhase(Phase::Judging);
}

void BattleRunner::makeVoid(Error::Code reason, const QString& skipReason)
{
    m_state->battle->makeVoid(reason, skipReason, this, [this](const Result<BattleId>& stored) {
        if (stored)
            m_state->parts.history.announce(*stored);
        else
            emit refused(stored.error());
    });
    setPhase(Phase::Void);
    emit voided(reason);
}

void BattleRunner::giveUp(const Error& error)
{
    m_state->battle->cancel();
    setPhase(Phase::Void);
    emit refused(error);
}

void BattleRunner::count(const Vote& vote, const CategoryBook::Placement& placement)
{
    LiveStandings& standings = m_state->parts.standings;
    const StandingsPtr before = standings.standings(overallCategory());
    ArenaSession::Parts& parts = m_state->parts;
    const CleaningRules& rules = parts.cleaning.rules();
    const bool mayCount = !m_state->battle->isRepeat() && !rules.bans(parts.evaluator.name);
    if (mayCount && rules.looksAtOthers())
        countWithOthers(parts, vote.battle, m_state->battle->standingsVote(vote, placement), placement.isCounted);
    else if (mayCount && placement.isCounted)
        standings.add(m_state->battle->standingsVote(vote, placement));
    standings.whenCurrent(this, [this, vote, before] { reveal(vote, *before); });
}

void BattleRunner::reveal(const Vote& vote, const Standings& before)
{
    const StandingsPtr after = m_state->parts.standings.standings(overallCategory());
    const RevealedBattle battle = m_state->battle->revealed();
    // Not before the verdict: a change in the list of models would tell who is in the battle.
    for (const Side side : kSides) {
        if (const QStringList& refused = battle.answers[side].refusedFields; !refused.isEmpty())
            (void)m_state->parts.roster.noteRefusedFields(battle.contestants[side].id, refused);
    }
    const Reveal outcome = revealOf(vote, battle, before, *after);
    setPhase(Phase::Revealed);
    emit revealed(outcome);
    m_state->parts.history.announce(vote.battle);
}

void BattleRunner::setPhase(Phase phase)
{
    if (m_state->phase == phase)
        return;
    m_state->phase = phase;
    emit phaseChanged(phase);
}

} // namespace darkhorse
