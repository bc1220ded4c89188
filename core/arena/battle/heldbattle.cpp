// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/heldbattle.h"

#include "core/arena/battle/battlerecorder.h"
#include "core/arena/battle/duel.h"
#include "core/arena/battle/replay.h"
#include "core/arena/session/arenaparts.h"
#include "core/domain/answerstyle.h"
#include "core/domain/conversation.h"
#include "core/prompts/language.h"
#include "core/store/factstore.h"
#include "core/store/turnstore.h"
#include "core/store/words.h"

namespace darkhorse {

HeldBattle::HeldBattle(
    ArenaSession::Parts& parts, const Matchmaker::Seating& seating, const QString& prompt, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_contestants(seating.contestants)
    , m_seed(seating.draw.seed)
    , m_turns { { prompt, {} } }
    , m_isRepeat(!seating.repeats.isNull())
{
    Battle battle;
    battle.contestants = seating.draw.contestants;
    battle.seed = seating.draw.seed;
    battle.pairing = seating.pairing;
    battle.repeats = seating.repeats;
    if (const QString language = languageOf(prompt); language != unknownLanguage())
        battle.language = language;
    battle.turns = m_turns;
    m_recorder = std::make_unique<BattleRecorder>(*m_parts.writer, battle);
    makeDuel();
}

HeldBattle::HeldBattle(ArenaSession::Parts& parts, const Battle& battle, const PerSide<Contestant>& contestants,
    std::optional<VoteId> earlier, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_contestants(contestants)
    , m_seed(battle.seed)
    , m_turns(battle.turns)
    , m_earlier(earlier)
    , m_isRepeat(!battle.repeats.isNull())
    , m_recorder(std::make_unique<BattleRecorder>(*m_parts.writer, battle))
    , m_isTakenUp(true)
{
    makeDuel();
    m_duel->setEarlier(m_turns);
    const PerSide<std::optional<Answer>>& last = m_turns.back().answers;
    if (last.a && last.b) {
        m_duel->restore({ *last.a, *last.b });
        return;
    }
    // The program ended while answers were on their way. What was asked again begins anew, and cannot be given up once more.
    m_isAskedAgain = TurnStore(*m_parts.database).timesAskedAgain(battle.id).value_or(0) > 0;
    if (!m_isAskedAgain)
        m_standing = std::vector(m_turns.begin(), m_turns.end() - 1);
    ask();
}

HeldBattle::~HeldBattle() = default;

void HeldBattle::makeDuel()
{
    m_duel = new Duel(m_parts.leakWords(), m_parts.clock, this);
    connect(m_duel, &Duel::viewChanged, this, &HeldBattle::viewChanged);
    connect(m_duel, &Duel::waiting, this, &HeldBattle::waiting);
    connect(m_duel, &Duel::completed, this, &HeldBattle::completed);
    connect(m_duel, &Duel::failed, this, [this](const Error& error) {
        const auto side = m_duel->failedSide();
        emit failed(error, side ? std::optional(m_contestants[*side].id) : std::nullopt);
    });
}

/// An answer that was made ahead needs no server.
bool HeldBattle::isRecorded(const Contestant& one, const QStringList& prompts) const
{
    return m_parts.recorded.find(one.id, conversationKey(prompts)).has_value();
}

BattleRules::Delivery HeldBattle::delivery() const
{
    const auto isMade = [&](const Contestant& one) { return !m_isAskedAgain && isRecorded(one, promptsOf(m_turns)); };
    const auto& [a, b] = m_contestants;
    // A model that has to be loaded, or that waits for its turn in memory, would be known by it.
    const auto mayWait = [&](const Contestant& one) { return one.kind == ContestantKind::GgufFile && !isMade(one); };
    const BattleRules::Delivery asked = m_parts.rules.rules().delivery;
    const bool needsPace = asked == BattleRules::Delivery::Live && (mayWait(a) || mayWait(b) || isMade(a) != isMade(b));
    return needsPace ? BattleRules::Delivery::EqualPace : asked;
}

/// Each side goes on from what it said itself, names and all.
ChatRequest HeldBattle::requestFor(Side side) const
{
    ChatRequest request;
    for (const BattleTurn& turn : m_turns) {
        request.messages.push_back({ ChatMessage::Role::User, turn.prompt });
        if (&turn != &m_turns.back() && turn.answers[side])
            request.messages.push_back({ ChatMessage::Role::Assistant, turn.answers[side]->text });
    }
    return request;
}

std::unique_ptr<ChatModel> HeldBattle::modelOf(Side side) const
{
    const Contestant& one = m_contestants[side];
    if (m_isAskedAgain)
        return m_parts.models->create(one);
    const bool isMade = isRecorded(one, promptsOf(m_turns));
    if (m_replays[side] && m_turns.size() == 1)
        return m_replays[side]->model(isMade);
    return isMade ? m_parts.models->createRecorded(one.id) : m_parts.models->create(one);
}

void HeldBattle::replay(const PerSide<Answer>& answers)
{
    for (const Side side : kSides)
        m_replays[side] = std::make_unique<Replay>(answers[side]);
}

void HeldBattle::ask()
{
    PerSide<Duel::Question> questions;
    for (const Side side : kSides)
        questions[side] = { modelOf(side), requestFor(side) };
    m_duel->ask(std::move(questions), delivery());
}

Result<void> HeldBattle::goOn(const QString& prompt)
{
    if (const Continuation way = continuation(); !way.isFree() && way.recordedTurn() != prompt)
        return fail(Error::Code::NoRecordedAnswer, QStringLiteral("turn %1").arg(m_turns.size() + 1));
    stopReading();
    m_standing = m_turns;
    m_turns.push_back({ prompt, {} });
    m_isAskedAgain = false;
    m_recorder->goOn(prompt);
    m_duel->setEarlier(m_turns);
    ask();
    return {};
}

Result<void> HeldBattle::askAgain()
{
    if (!continuation().isFree())
        return fail(Error::Code::NoRecordedAnswer, QStringLiteral("recorded answers are what they are"));
    stopReading();
    m_standing = m_turns;
    m_turns.back().answers = {};
    m_isAskedAgain = true;
    m_recorder->askAgain();
    ask();
    return {};
}

void HeldBattle::takeBack()
{
    m_duel->cancel();
    m_turns = *std::exchange(m_standing, std::nullopt);
    m_recorder->takeBack(m_turns);
    m_duel->setEarlier(m_turns);
    m_duel->restore({ *m_turns.back().answers.a, *m_turns.back().answers.b });
    m_duel->present();
}

Continuation HeldBattle::continuation() const { return { m_parts, promptsOf(m_turns), m_contestants }; }

void HeldBattle::stopReading()
{
    if (m_judgingSince)
        m_readBefore += m_parts.clock.monotonic() - *m_judgingSince;
    m_judgingSince.reset();
}

void HeldBattle::present()
{
    if (!m_isTakenUp) {
        m_recorder->begin(m_parts.clock.nowUtcMs(), this, [this](const Result<BattleId>& id) {
            if (!id)
                emit unstored(id.error());
        });
    }
    m_duel->present();
}

void HeldBattle::cancel() { m_duel->cancel(); }

QString HeldBattle::prompt() const { return m_turns.back().prompt; }

const BlindView& HeldBattle::view(Side side) const { return m_duel->view(side); }

bool HeldBattle::isComplete() const
{
    const PerSide<std::optional<Answer>> answers = m_duel->answers();
    return answers.a && answers.b;
}

RevealedBattle HeldBattle::revealed() const
{
    const PerSide<std::optional<Answer>> answers = m_duel->answers();
    const bool mayCount = !m_hasLeak || m_parts.rules.rules().countsLeaks;
    return { m_contestants, { *answers.a, *answers.b }, mayCount && !m_isRepeat, m_isRepeat };
}

StandingsVote HeldBattle::standingsVote(const Vote& vote, const CategoryBook::Placement& placement) const
{
    const QString language = placement.facts->prompt.language;
    PerSide<QStringList> said;
    QByteArray promptHashes;
    for (const BattleTurn& turn : m_turns) {
        promptHashes += promptHash(turn.prompt);
        for (const Side side : kSides)
            said[side].append(turn.answers[side]->text);
    }
    return { { m_contestants.a.id, m_contestants.b.id }, vote.verdict, vote.castAtUtcMs, vote.evaluator,
        placement.categories, m_parts.evaluator.name, language == unknownLanguage() ? QString() : language,
        { answerStyle(said.a.join(u'\n')), answerStyle(said.b.join(u'\n')) }, promptHashes, m_hasLeak };
}

void HeldBattle::complete()
{
    m_hasLeak = m_duel->hasLeak();
    m_judgingSince = m_parts.clock.monotonic();
    m_standing.reset();
    m_turns.back().answers = m_duel->answers();
    m_recorder->complete({ *m_turns.back().answers.a, *m_turns.back().answers.b }, m_hasLeak);
}

void HeldBattle::makeVoid(
    Error::Code reason, const QString& skipReason, QObject* context, std::function<void(const Result<BattleId>&)> then)
{
    cancel();
    m_recorder->makeVoid(reason, m_duel->answers(), skipReason, context, std::move(then));
}

Vote HeldBattle::voteFor(Verdict verdict) const
{
    Vote vote;
    vote.evaluator = m_parts.evaluator.id;
    vote.verdict = verdict;
    vote.castAtUtcMs = m_parts.clock.nowUtcMs();
    const auto now = m_parts.clock.monotonic();
    vote.readingTime = m_readBefore + (now - m_judgingSince.value_or(now));
    vote.provenance = QStringLiteral("live");
    vote.machine = m_parts.machine;
    vote.supersedes = m_earlier;
    return vote;
}

CategoryBook::Placement HeldBattle::placementOf(const Vote& vote) const
{
    QStringList prompts;
    QStringList answers;
    for (const BattleTurn& turn : m_turns) {
        prompts.append(turn.prompt);
        answers << turn.answers.a->text << turn.answers.b->text;
    }
    return m_parts.categories->place({ prompts, answers, { m_contestants.a.name, m_contestants.b.name },
        m_parts.evaluator.name, vote.verdict, vote.castAtUtcMs });
}

void HeldBattle::record(
    Verdict verdict, RevealPolicy reveal, QObject* context, std::function<void(const Result<Recorded>&)> then)
{
    const Vote vote = voteFor(verdict);
    const CategoryBook::Placement placement = placementOf(vote);
    m_recorder->record(vote, placement, reveal, context, [placement, then = std::move(then)](const Result<Vote>& done) {
        then(done.map([&](const Vote& stored) { return Recorded { stored, placement }; }));
    });
}

} // namespace darkhorse
