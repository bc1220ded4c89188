// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battlerunner.h"

#include <algorithm>

#include "core/arena/arenaparts.h"
#include "core/arena/battlerecorder.h"
#include "core/arena/duel.h"
#include "core/arena/matchmaker.h"
#include "core/domain/answerstyle.h"
#include "core/prompts/language.h"
#include "core/store/factstore.h"

namespace darkhorse {

namespace {

const QString kDraftSetting = QStringLiteral("prompt_draft");

const BlindView& emptyView(Side side)
{
    static const PerSide<BlindView> views { BlindView { Side::A, {}, {} }, BlindView { Side::B, {}, {} } };
    return views[side];
}

} // namespace

struct BattleRunner::State {
    explicit State(ArenaSession::Parts& arena) : parts(arena), matchmaker(arena) { }

    ArenaSession::Parts& parts;
    Matchmaker matchmaker;
    std::function<quint64()> nextSeed;
    Phase phase = Phase::Idle;
    QString prompt;
    PerSide<Contestant> contestants;
    Duel* duel = nullptr; ///< a child of the runner
    std::unique_ptr<BattleRecorder> recorder;
    VoteId lastVote; ///< of the battle that was revealed last
    bool isCounted = true; ///< false when an answer named a model and the rules leave such battles out
    std::chrono::milliseconds judgingSince { 0 };

    /// What is stored with a vote on the battle in hand.
    [[nodiscard]] CategoryBook::Placement placementOf(const Vote& vote) const
    {
        const PerSide<std::optional<Answer>> answers = duel->answers();
        return parts.categories->place({ { prompt }, { answers.a->text, answers.b->text },
            { contestants.a.name, contestants.b.name }, parts.evaluator.name, vote.verdict, vote.castAtUtcMs });
    }
    [[nodiscard]] StandingsVote standingsVoteOf(const Vote& vote, const CategoryBook::Placement& placement) const
    {
        const PerSide<std::optional<Answer>> answers = duel->answers();
        const QString language = placement.facts->prompt.language;
        return { { contestants.a.id, contestants.b.id }, vote.verdict, vote.castAtUtcMs, vote.evaluator,
            placement.categories, parts.evaluator.name, language == unknownLanguage() ? QString() : language,
            { answerStyle(answers.a->text), answerStyle(answers.b->text) } };
    }
    /// It may be in the middle of telling us something, so it goes with the next turn of the event loop.
    void discardDuel()
    {
        if (Duel* old = std::exchange(duel, nullptr)) {
            old->disconnect();
            old->cancel();
            old->deleteLater();
        }
    }
};

BattleRunner::BattleRunner(ArenaSession& session, QObject* parent, std::function<quint64()> seeds)
    : QObject(parent), m_state(std::make_unique<State>(*session.m_parts))
{
    m_state->nextSeed = std::move(seeds);
}

BattleRunner::~BattleRunner()
{
    // A battle that only waits for its verdict waits on, for resume().
    if (m_state->phase == Phase::Streaming)
        m_state->recorder->makeVoid(Error::Code::Cancelled, m_state->duel->answers(), nullptr, {});
}

BattleRunner::Phase BattleRunner::phase() const { return m_state->phase; }

const BlindView& BattleRunner::view(Side side) const
{
    return m_state->duel ? m_state->duel->view(side) : emptyView(side);
}

QString BattleRunner::prompt() const { return m_state->prompt; }

void BattleRunner::start(const QString& prompt)
{
    using enum Phase;
    if (m_state->phase == Streaming || m_state->phase == Judging || m_state->phase == Recording) {
        emit refused({ Error::Code::NotAllowedNow, QStringLiteral("a battle is in hand") });
        return;
    }
    if (prompt.trimmed().isEmpty()) {
        emit refused({ Error::Code::InvalidInput, QStringLiteral("the prompt is empty") });
        return;
    }
    const auto seating = m_state->matchmaker.seat(prompt, m_state->nextSeed());
    if (!seating)
        emit refused(seating.error());
    else
        seat(*seating, prompt);
}

void BattleRunner::seat(const Matchmaker::Seating& seating, const QString& prompt)
{
    ArenaSession::Parts& parts = m_state->parts;
    Battle battle;
    battle.contestants = seating.draw.contestants;
    battle.seed = seating.draw.seed;
    battle.pairing = seating.pairing;
    battle.startedAtUtcMs = parts.clock.nowUtcMs();
    if (const QString language = languageOf(prompt); language != unknownLanguage())
        battle.language = language;
    battle.turns = { BattleTurn { prompt, {} } };

    m_state->prompt = prompt;
    m_state->discardDuel();
    m_state->contestants = seating.contestants;
    m_state->duel = makeDuel();
    m_state->recorder = std::make_unique<BattleRecorder>(*parts.writer, battle);
    m_state->recorder->begin(this, [this, recorder = m_state->recorder.get()](const Result<BattleId>& id) {
        if (!id && recorder == m_state->recorder.get() && m_state->phase == Phase::Streaming)
            giveUp(id.error());
    });

    setPhase(Phase::Streaming);
    const ChatRequest request { { ChatMessage { ChatMessage::Role::User, prompt } } };
    m_state->duel->ask({ request, request });
    m_state->duel->present();
}

Duel* BattleRunner::makeDuel()
{
    ArenaSession::Parts& parts = m_state->parts;
    // An answer that was made ahead needs no server.
    const auto isMade = [&](const Contestant& one) { return parts.recorded.find(one.id, m_state->prompt).has_value(); };
    const auto modelFor = [&](const Contestant& one) {
        return isMade(one) ? parts.models->createRecorded(one.id) : parts.models->create(one);
    };
    const auto& [a, b] = m_state->contestants;
    // A model that has to be loaded, or that waits for its turn in memory, would be known by it.
    const auto mayWait = [&](const Contestant& one) { return one.kind == ContestantKind::GgufFile && !isMade(one); };
    const bool isLive = parts.rules.rules().delivery == BattleRules::Delivery::Live;
    const bool needsPace = isLive && (mayWait(a) || mayWait(b) || isMade(a) != isMade(b));
    auto* duel = new Duel({ .models = { modelFor(a), modelFor(b) },
                              .words = parts.leakWords(),
                              .delivery = needsPace ? BattleRules::Delivery::EqualPace : parts.rules.rules().delivery,
                              .clock = parts.clock },
        this);
    connect(duel, &Duel::viewChanged, this, &BattleRunner::viewChanged);
    connect(duel, &Duel::waiting, this, &BattleRunner::waiting);
    connect(duel, &Duel::completed, this, &BattleRunner::judge);
    connect(duel, &Duel::failed, this, [this, duel](const Error& error) {
        if (const auto side = duel->failedSide())
            m_state->matchmaker.noteFailure(m_state->contestants[*side].id, error.code);
        makeVoid(error.code);
    });
    return duel;
}

bool BattleRunner::resume()
{
    ArenaSession::Parts& parts = m_state->parts;
    if (m_state->phase != Phase::Idle || !parts.database->wasAlone())
        return false; // another window may be at it
    const auto found = parts.battles.undecided();
    if (!found || !*found)
        return false;
    const Battle& battle = **found;
    for (const Side side : kSides) {
        const auto contestant = parts.contestants.find(battle.contestants[side]);
        if (!contestant || battle.turns.size() != 1 || !battle.turns.front().answers[side])
            return false;
        m_state->contestants[side] = *contestant;
    }
    m_state->prompt = battle.turns.front().prompt;
    m_state->recorder = std::make_unique<BattleRecorder>(*parts.writer, battle);
    m_state->duel = makeDuel();
    m_state->duel->restore({ *battle.turns.front().answers.a, *battle.turns.front().answers.b });
    setPhase(Phase::Streaming);
    m_state->duel->present();
    return true;
}

Result<std::vector<PairForecast>> BattleRunner::forecast(BattleRules::Pairing rule, size_t limit) const
{
    return m_state->matchmaker.forecast(rule, limit);
}

void BattleRunner::stop()
{
    if (m_state->phase == Phase::Streaming)
        makeVoid(Error::Code::Cancelled);
}

void BattleRunner::skip()
{
    if (m_state->phase == Phase::Judging)
        makeVoid(Error::Code::Cancelled);
}

void BattleRunner::castVerdict(Verdict verdict)
{
    if (m_state->phase != Phase::Judging) {
        emit refused({ Error::Code::NotAllowedNow, QStringLiteral("no battle waits for a verdict") });
        return;
    }
    ArenaSession::Parts& parts = m_state->parts;
    Vote vote;
    vote.evaluator = parts.evaluator.id;
    vote.verdict = verdict;
    vote.castAtUtcMs = parts.clock.nowUtcMs();
    vote.readingTime = parts.clock.monotonic() - m_state->judgingSince;
    vote.provenance = QStringLiteral("live");

    const CategoryBook::Placement placement = m_state->placementOf(vote);
    setPhase(Phase::Recording);
    m_state->recorder->record(vote, placement, this, [this, placement](const Result<Vote>& stored) {
        if (stored) {
            count(*stored, placement);
            return;
        }
        setPhase(Phase::Judging);
        emit refused(stored.error());
    });
}

void BattleRunner::annotate(const VoteNote& note)
{
    if (m_state->phase != Phase::Revealed || note.isEmpty())
        return;
    ArenaSession::Parts& parts = m_state->parts;
    parts.writer->submit(
        [vote = m_state->lastVote, note, now = parts.clock.nowUtcMs()](
            Database& database) -> Result<void> { return VoteNoteStore(database).add(vote, note, now); },
        this,
        [this](const Result<void>& stored) {
            if (!stored)
                emit refused(stored.error());
        });
}

void BattleRunner::keepDraft(const QString& prompt)
{
    // A draft that cannot be stored now is stored with the next change.
    m_state->parts.writer->submit(
        [prompt](Database& database) { (void)ArenaMetaStore(database).setSetting(kDraftSetting, prompt); });
}

QString BattleRunner::draft() const
{
    return m_state->parts.meta.setting(kDraftSetting).value_or(std::nullopt).value_or(QString());
}

void BattleRunner::retry()
{
    if (m_state->phase == Phase::Void)
        start(m_state->prompt);
}

void BattleRunner::clear()
{
    if (m_state->phase != Phase::Revealed && m_state->phase != Phase::Void)
        return;
    m_state->prompt.clear();
    m_state->discardDuel();
    setPhase(Phase::Idle);
    for (const Side side : kSides)
        emit viewChanged(view(side));
}

void BattleRunner::judge()
{
    const PerSide<std::optional<Answer>> answers = m_state->duel->answers();
    const bool hasLeak = m_state->duel->hasLeak();
    m_state->isCounted = !hasLeak || m_state->parts.rules.rules().countsLeaks;
    m_state->judgingSince = m_state->parts.clock.monotonic();
    for (const Side side : kSides)
        m_state->matchmaker.noteAnswer(m_state->contestants[side].id);
    m_state->recorder->complete({ *answers.a, *answers.b }, hasLeak);
    setPhase(Phase::Judging);
}

void BattleRunner::makeVoid(Error::Code reason)
{
    m_state->duel->cancel();
    m_state->recorder->makeVoid(reason, m_state->duel->answers(), this, [this](const Result<BattleId>& stored) {
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
    m_state->duel->cancel();
    setPhase(Phase::Void);
    emit refused(error);
}

void BattleRunner::count(const Vote& vote, const CategoryBook::Placement& placement)
{
    LiveStandings& standings = m_state->parts.standings;
    const StandingsPtr before = standings.standings(overallCategory());
    if (placement.isCounted && m_state->isCounted)
        standings.add(m_state->standingsVoteOf(vote, placement));
    standings.whenCurrent(this, [this, vote, before] { reveal(vote, *before); });
}

void BattleRunner::reveal(const Vote& vote, const Standings& before)
{
    const StandingsPtr after = m_state->parts.standings.standings(overallCategory());
    m_state->lastVote = vote.id;
    const auto answers = m_state->duel->answers();
    Reveal outcome { vote.battle, vote.verdict, m_state->isCounted, {} };
    for (const Side side : kSides) {
        const Contestant& contestant = m_state->contestants[side];
        const StandingsRow* rowBefore = before.row(contestant.id);
        const StandingsRow* rowAfter = after->row(contestant.id);
        const Answer& answer = *answers[side];
        // Not before the verdict: a change in the list of models would tell who is in the battle.
        if (!answer.refusedFields.isEmpty())
            (void)m_state->parts.roster.noteRefusedFields(contestant.id, answer.refusedFields);
        RevealedSide& seen = outcome.sides[side];
        seen.contestant = contestant.id;
        seen.name = contestant.shownName();
        seen.organization = contestant.shownOrganization();
        seen.ratingBefore = rowBefore ? rowBefore->rating : std::nullopt;
        seen.rankBefore = rowBefore ? rowBefore->rank : std::nullopt;
        seen.ratingAfter = rowAfter ? rowAfter->rating : std::nullopt;
        seen.rankAfter = rowAfter ? rowAfter->rank : std::nullopt;
        seen.timeToFirstText = answer.timeToFirstText;
        seen.duration = answer.duration;
    }
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
