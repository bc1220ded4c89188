// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/store/battlestore.h"
#include "core/store/promptstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestBattleStore : public QObject {
    Q_OBJECT

private slots:
    void init();

    void battleSurvivesReopeningWhole();
    void completeNeedsEveryAnswer();
    void stateGoesOnlyForward();
    void voidBattleKeepsTheAnswerThatCame();
    void everyReasonSurvives();
    void beginRefusesBadInput();
    void beginLeavesNothingWhenItFails();
    void abandonedBattlesBecomeVoid();
    void abandonedBattlesOfARunningProgramStay();
    void languageComesFromAKeptPrompt();
    void pairsOnAPromptAreThoseWithAVerdict();
    void unknownBattleIsNotFound();

private:
    std::unique_ptr<ArenaFixture> m_arena;
    ContestantId m_alpha;
    ContestantId m_beta;
};

void TestBattleStore::init()
{
    m_arena = std::make_unique<ArenaFixture>();
    m_alpha = m_arena->addContestant(u"Alpha"_s);
    m_beta = m_arena->addContestant(u"Бета"_s);
}

void TestBattleStore::battleSurvivesReopeningWhole()
{
    Battle battle;
    battle.uuid = QUuid::createUuid();
    battle.contestants = { m_beta, m_alpha };
    battle.seed = (1ULL << 53) - 1;
    battle.pairing = u"uniform"_s;
    battle.startedAtUtcMs = 1'700'000'000'123;
    battle.turns = { answeredTurn(u"first, with a \0 zero"_s), answeredTurn(u"second: 你好 🙂 \"quoted\""_s) };
    Answer& rich = *battle.turns[1].answers.b;
    rich.reasoning = u"hm"_s;
    rich.finishReason = FinishReason::Length;
    rich.timeToFirstText = std::chrono::milliseconds(12);
    rich.duration = std::chrono::milliseconds(3456);
    rich.promptTokens = 0;
    rich.completionTokens = 99;

    const auto id = BattleStore(m_arena->database()).begin(battle);
    VERIFY_OK(id);
    VERIFY_OK(BattleStore(m_arena->database()).complete(*id, battle.turns));
    m_arena->reopen();

    const auto found = BattleStore(m_arena->database()).find(*id);
    VERIFY_OK(found);
    QCOMPARE(found->id, *id);
    QCOMPARE(found->uuid, battle.uuid);
    QCOMPARE(found->contestants.a, m_beta);
    QCOMPARE(found->contestants.b, m_alpha);
    QCOMPARE(found->seed, battle.seed);
    QCOMPARE(found->pairing, battle.pairing);
    QCOMPARE(found->startedAtUtcMs, battle.startedAtUtcMs);
    QCOMPARE(found->turns.size(), size_t(2));
    for (size_t turn = 0; turn < 2; ++turn) {
        QCOMPARE(found->turns[turn].prompt, battle.turns[turn].prompt);
        for (const Side side : kSides)
            QVERIFY(found->turns[turn].answers[side] == battle.turns[turn].answers[side]);
    }
}

void TestBattleStore::completeNeedsEveryAnswer()
{
    BattleStore store(m_arena->database());
    const BattleId battle = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    BattleTurn half = answeredTurn(u"p"_s);
    half.answers.b.reset();
    VERIFY_ERROR(store.complete(battle, { half }), Error::Code::InvalidInput);
    VERIFY_ERROR(store.complete(battle, {}), Error::Code::InvalidInput);
    VERIFY_OK(store.complete(battle, { answeredTurn(u"p"_s) }));
}

void TestBattleStore::stateGoesOnlyForward()
{
    BattleStore store(m_arena->database());
    const auto turn = answeredTurn(u"p"_s);
    const BattleId voted = m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie);
    VERIFY_ERROR(store.complete(voted, { turn }), Error::Code::NotAllowedNow);
    VERIFY_ERROR(store.markVoid(voted, Error::Code::Cancelled), Error::Code::NotAllowedNow);

    const BattleId judging = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_ERROR(store.complete(judging, { turn }), Error::Code::NotAllowedNow);
    VERIFY_OK(store.markVoid(judging, Error::Code::Cancelled));
    VERIFY_ERROR(store.markVoid(judging, Error::Code::TimedOut), Error::Code::NotAllowedNow);
    VERIFY_ERROR(store.complete(judging, { turn }), Error::Code::NotAllowedNow);
    QCOMPARE(store.find(judging)->voidReason, std::optional(Error::Code::Cancelled));
}

void TestBattleStore::voidBattleKeepsTheAnswerThatCame()
{
    BattleStore store(m_arena->database());
    const BattleId battle = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    BattleTurn half = answeredTurn(u"p"_s);
    half.answers.a.reset();
    VERIFY_OK(store.markVoid(battle, Error::Code::Interrupted, { half }));
    const auto found = store.find(battle);
    VERIFY_OK(found);
    QCOMPARE(found->state, BattleState::Void);
    QCOMPARE(found->voidReason, std::optional(Error::Code::Interrupted));
    QVERIFY(!found->turns.at(0).answers.a);
    QVERIFY(found->turns.at(0).answers.b == half.answers.b);
}

void TestBattleStore::everyReasonSurvives()
{
    BattleStore store(m_arena->database());
    for (int code = 0; code <= int(Error::Code::NotAllowedNow); ++code) {
        const BattleId battle = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
        VERIFY_OK(store.markVoid(battle, Error::Code(code)));
        QCOMPARE(store.find(battle)->voidReason, std::optional(Error::Code(code)));
    }
}

void TestBattleStore::beginRefusesBadInput()
{
    BattleStore store(m_arena->database());
    Battle battle;
    battle.uuid = QUuid::createUuid();
    battle.contestants = { m_alpha, m_beta };
    VERIFY_ERROR(store.begin(battle), Error::Code::InvalidInput); // no turn
    battle.turns = { { u"p"_s, {} } };
    battle.contestants = { m_alpha, m_alpha };
    VERIFY_ERROR(store.begin(battle), Error::Code::InvalidInput);
    battle.contestants = { m_alpha, ContestantId { 999 } };
    VERIFY_ERROR(store.begin(battle), Error::Code::NotFound);
    battle.contestants = { m_alpha, m_beta };
    VERIFY_OK(store.begin(battle));
    VERIFY_ERROR(store.begin(battle), Error::Code::AlreadyExists); // the same UUID
}

void TestBattleStore::beginLeavesNothingWhenItFails()
{
    BattleStore store(m_arena->database());
    Battle battle;
    battle.contestants = { m_alpha, ContestantId { 999 } };
    battle.turns = { { u"p"_s, {} } };
    VERIFY_ERROR(store.begin(battle), Error::Code::NotFound);
    QCOMPARE(store.count().value_or(-1), 0);
    VERIFY_OK(m_arena->database().checkIntegrity());
}

void TestBattleStore::abandonedBattlesBecomeVoid()
{
    const BattleId running = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    const BattleId judging = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    const BattleId waiting = m_arena->completeBattle(m_alpha, m_beta, u"the last one"_s);
    const BattleId voted = m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie);
    m_arena->reopen();
    BattleStore store(m_arena->database());
    QCOMPARE(store.voidAbandoned().value_or(-1), 2);
    for (const BattleId battle : { running, judging }) {
        QCOMPARE(store.find(battle)->state, BattleState::Void);
        QCOMPARE(store.find(battle)->voidReason, std::optional(Error::Code::Cancelled));
    }
    QVERIFY(store.find(judging)->turns.at(0).answers.a);
    QCOMPARE(store.find(voted)->state, BattleState::Voted);
    // It only lacks a verdict, and can still get one.
    QCOMPARE(store.find(waiting)->state, BattleState::Judging);
    QCOMPARE((*store.undecided())->turns.front().prompt, u"the last one"_s);
    QCOMPARE(store.voidAbandoned().value_or(-1), 0);
    VERIFY_OK(store.markVoid(waiting, Error::Code::Cancelled));
    QVERIFY(!store.undecided()->has_value());
}

void TestBattleStore::abandonedBattlesOfARunningProgramStay()
{
    const BattleId running = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    const auto second = Database::open(m_arena->path(), Database::Mode::Existing);
    VERIFY_OK(second);
    QVERIFY(!(*second)->wasAlone());
    QCOMPARE(BattleStore(**second).voidAbandoned().value_or(-1), 0);
    QCOMPARE(BattleStore(**second).find(running)->state, BattleState::Running);
}

void TestBattleStore::languageComesFromAKeptPrompt()
{
    Prompt prompt;
    prompt.text = u"Напиши стихи"_s;
    prompt.language = u"ru"_s;
    prompt.promptSet = u"set"_s;
    VERIFY_OK(PromptStore(m_arena->database()).addAll({ prompt }));
    m_arena->voteBattle(m_alpha, m_beta, prompt.text, Verdict::Tie, 1000);
    m_arena->voteBattle(m_alpha, m_beta, u"typed"_s, Verdict::Tie, 2000);
    QStringList languages;
    VERIFY_OK(VoteStore(m_arena->database()).forEachRow([&languages](const VoteRow& row) {
        languages.append(row.language);
        return true;
    }));
    QCOMPARE(languages, QStringList({ u"ru"_s, u""_s }));
}

void TestBattleStore::pairsOnAPromptAreThoseWithAVerdict()
{
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie);
    m_arena->voteBattle(m_beta, m_alpha, u"p"_s, Verdict::Tie);
    m_arena->voteBattle(m_beta, m_alpha, u"another"_s, Verdict::Tie);
    m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    const auto pairs = BattleStore(m_arena->database()).pairsOn(u"p"_s);
    VERIFY_OK(pairs);
    QCOMPARE(pairs->size(), size_t(2));
    QVERIFY(pairs->back() == std::pair(m_beta, m_alpha));
}

void TestBattleStore::unknownBattleIsNotFound()
{
    BattleStore store(m_arena->database());
    VERIFY_ERROR(store.find({}), Error::Code::NotFound);
    VERIFY_ERROR(store.complete(BattleId { 7 }, { answeredTurn(u"p"_s) }), Error::Code::NotFound);
    VERIFY_ERROR(store.markVoid(BattleId { 7 }, Error::Code::Cancelled), Error::Code::NotFound);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestBattleStore)
#include "tst_battlestore.moc"
