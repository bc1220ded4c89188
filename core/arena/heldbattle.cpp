// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/heldbattle.h"

#include "core/arena/arenaparts.h"
#include "core/arena/battlerecorder.h"
#include "core/arena/duel.h"
#include "core/domain/answerstyle.h"
#include "core/prompts/language.h"
#include "core/store/factstore.h"

namespace darkhorse {

HeldBattle::HeldBattle(
    ArenaSession::Parts& parts, const Matchmaker::Seating& seating, const QString& prompt, QObject* parent)
    : QObject(parent), m_parts(parts), m_contestants(seating.contestants), m_turns { { prompt, {} } }
{
    Battle battle;
    battle.contestants = seating.draw.contestants;
    battle.seed = seating.draw.seed;
    battle.pairing = seating.pairing;
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
    , m_turns(battle.turns)
    , m_earlier(earlier)
    , m_recorder(std::make_unique<BattleRecorder>(*m_parts.writer, battle))
    , m_isTakenUp(true)
{
    makeDuel();
    m_duel->restore({ *m_turns.back().answers.a, *m_turns.back().answers.b });
}

HeldBattle::~HeldBattle() = default;

void HeldBattle::makeDuel()
{
    // An answer that was made ahead needs no server.
    const auto isMade = [&](const Contestant& one) { return m_parts.recorded.find(one.id, prompt()).has_value(); };
    const auto modelFor = [&](const Contestant& one) {
        return isMade(one) ? m_parts.models->createRecorded(one.id) : m_parts.models->create(one);
    };
    const auto& [a, b] = m_contestants;
    // A model that has to be loaded, or that waits for its turn in memory, would be known by it.
    const auto mayWait = [&](const Contestant& one) { return one.kind == ContestantKind::GgufFile && !isMade(one); };
    const BattleRules::Delivery asked = m_parts.rules.rules().delivery;
    const bool needsPace = asked == BattleRules::Delivery::Live && (mayWait(a) || mayWait(b) || isMade(a) != isMade(b));
    m_duel = new Duel({ .models = { modelFor(a), modelFor(b) },
                          .words = m_parts.leakWords(),
                          .delivery = needsPace ? BattleRules::Delivery::EqualPace : asked,
                          .clock = m_parts.clock },
        this);
    connect(m_duel, &Duel::viewChanged, this, &HeldBattle::viewChanged);
    connect(m_duel, &Duel::waiting, this, &HeldBattle::waiting);
    connect(m_duel, &Duel::completed, this, &HeldBattle::completed);
    connect(m_duel, &Duel::failed, this, [this](const Error& error) {
        const auto side = m_duel->failedSide();
        emit failed(error, side ? std::optional(m_contestants[*side].id) : std::nullopt);
    });
}

void HeldBattle::ask()
{
    const ChatRequest request { { ChatMessage { ChatMessage::Role::User, prompt() } } };
    m_duel->ask({ request, request });
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
    return { m_contestants, { *answers.a, *answers.b }, !m_hasLeak || m_parts.rules.rules().countsLeaks };
}

StandingsVote HeldBattle::standingsVote(const Vote& vote, const CategoryBook::Placement& placement) const
{
    const PerSide<std::optional<Answer>> answers = m_duel->answers();
    const QString language = placement.facts->prompt.language;
    return { { m_contestants.a.id, m_contestants.b.id }, vote.verdict, vote.castAtUtcMs, vote.evaluator,
        placement.categories, m_parts.evaluator.name, language == unknownLanguage() ? QString() : language,
        { answerStyle(answers.a->text), answerStyle(answers.b->text) } };
}

void HeldBattle::complete()
{
    m_hasLeak = m_duel->hasLeak();
    m_judgingSince = m_parts.clock.monotonic();
    m_turns.back().answers = m_duel->answers();
    m_recorder->complete({ *m_turns.back().answers.a, *m_turns.back().answers.b }, m_hasLeak);
}

void HeldBattle::makeVoid(Error::Code reason, QObject* context, std::function<void(const Result<BattleId>&)> then)
{
    cancel();
    m_recorder->makeVoid(reason, m_duel->answers(), context, std::move(then));
}

Vote HeldBattle::voteFor(Verdict verdict) const
{
    Vote vote;
    vote.evaluator = m_parts.evaluator.id;
    vote.verdict = verdict;
    vote.castAtUtcMs = m_parts.clock.nowUtcMs();
    vote.readingTime = m_parts.clock.monotonic() - m_judgingSince;
    vote.provenance = QStringLiteral("live");
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
