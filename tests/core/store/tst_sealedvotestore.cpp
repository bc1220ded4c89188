// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/sealedvotestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestSealedVoteStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_alpha = m_arena->addContestant(u"Alpha"_s);
        m_beta = m_arena->addContestant(u"Beta"_s);
    }

    void aSealedVerdictIsStoredAndTellsNothing();
    void aVerdictCanBeTakenBackAndGivenAgain();
    void nothingChangesAfterTheReveal();
    void onlyTheEvaluatorTakesAVerdictBack();
    void aSealedBattleIsNeitherUndecidedNorAbandoned();
    void namesStayHiddenFromWhoNeverLearnsThem();

private:
    Result<VoteId> seal(BattleId battle, Verdict verdict, RevealPolicy policy = RevealPolicy::AtSessionEnd,
        std::optional<VoteId> supersedes = std::nullopt)
    {
        Vote vote;
        vote.battle = battle;
        vote.evaluator = m_arena->evaluator();
        vote.verdict = verdict;
        vote.provenance = u"live"_s;
        vote.supersedes = supersedes;
        return VoteStore(m_arena->database()).record(vote, {}, policy);
    }
    BattleSummary line() { return BattleStore(m_arena->database()).page(1)->battles.front(); }

    std::unique_ptr<ArenaFixture> m_arena;
    ContestantId m_alpha;
    ContestantId m_beta;
};

void TestSealedVoteStore::aSealedVerdictIsStoredAndTellsNothing()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_OK(seal(battle, Verdict::ABetter));
    m_arena->reopen();
    VoteStore votes(m_arena->database());
    SealedVoteStore sealed(m_arena->database());
    QCOMPARE(votes.ofBattle(battle)->verdict, Verdict::ABetter);
    QCOMPARE(sealed.battles().value_or(std::vector<BattleId> {}), std::vector { battle });
    QCOMPARE(votes.count().value_or(-1), 0);
    QCOMPARE(votes.log()->size(), size_t(0));
    int rows = 0;
    VERIFY_OK(votes.forEachRow([&](const VoteRow&) { return ++rows > 0; }));
    QCOMPARE(rows, 0); // a file of votes names the models
    QVERIFY(line().names.a.isEmpty() && line().names.b.isEmpty());
    QCOMPARE(line().verdict, std::optional(Verdict::ABetter));
    QCOMPARE(BattleStore(m_arena->database()).countMatches(u"alpha"_s)->matches, 0);
    VERIFY_ERROR(seal(battle, Verdict::Tie), Error::Code::AlreadyExists);

    QCOMPARE(sealed.reveal().value_or(std::vector<BattleId> {}), std::vector { battle });
    QCOMPARE(votes.count().value_or(-1), 1);
    QCOMPARE(line().names.a, u"Alpha"_s);
    QVERIFY(sealed.battles()->empty());
}

void TestSealedVoteStore::aVerdictCanBeTakenBackAndGivenAgain()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    SealedVoteStore sealed(m_arena->database());
    const auto first = seal(battle, Verdict::ABetter);
    VERIFY_OK(first);
    VERIFY_OK(sealed.withdraw(battle, m_arena->evaluator(), 5));
    QVERIFY(sealed.battles()->empty());
    QVERIFY(!line().verdict);
    QCOMPARE(BattleStore(m_arena->database()).undecided()->value_or(Battle {}).id, battle);
    VERIFY_OK(sealed.reveal());
    QCOMPARE(VoteStore(m_arena->database()).count().value_or(-1), 0); // taken back is not given

    VERIFY_ERROR(
        seal(battle, Verdict::BBetter), Error::Code::AlreadyExists); // names what it supersedes, or is a second one
    const auto second = seal(battle, Verdict::BBetter, RevealPolicy::AtSessionEnd, *first);
    VERIFY_OK(second);
    VERIFY_OK(sealed.reveal());
    const auto log = VoteStore(m_arena->database()).log();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(log->verdictOf(0), Verdict::BBetter);
    QCOMPARE(RawSql(m_arena->path()).run(u"SELECT count(*) FROM vote"_s), QStringList(u"2"_s)); // both are kept
}

void TestSealedVoteStore::nothingChangesAfterTheReveal()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    SealedVoteStore sealed(m_arena->database());
    VERIFY_OK(seal(battle, Verdict::ABetter));
    VERIFY_OK(sealed.reveal());
    VERIFY_ERROR(sealed.withdraw(battle, m_arena->evaluator(), 5), Error::Code::NotAllowedNow);
    VERIFY_ERROR(
        seal(battle, Verdict::BBetter, RevealPolicy::AtOnce, VoteStore(m_arena->database()).ofBattle(battle)->id),
        Error::Code::AlreadyExists);
    RawSql raw(m_arena->path());
    QVERIFY(raw.run(u"INSERT INTO vote_withdrawal VALUES (1, 0)"_s).value(0).startsWith("error"_L1));
    QVERIFY(raw.run(u"INSERT INTO vote SELECT 9, 'x', battle, evaluator, 'tie', 0, 0, 'live', 1, id FROM vote"_s)
                .value(0)
                .startsWith("error"_L1));
    QCOMPARE(VoteStore(m_arena->database()).ofBattle(battle)->verdict, Verdict::ABetter);
}

void TestSealedVoteStore::onlyTheEvaluatorTakesAVerdictBack()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_OK(seal(battle, Verdict::Tie));
    const auto other = EvaluatorStore(m_arena->database()).ensure(u"Boris"_s);
    VERIFY_OK(other);
    SealedVoteStore sealed(m_arena->database());
    VERIFY_ERROR(sealed.withdraw(battle, other->id, 5), Error::Code::NotAllowedNow);
    QVERIFY(sealed.reveal(other->id)->empty());
    QCOMPARE(sealed.battles(m_arena->evaluator())->size(), size_t(1));
    VERIFY_ERROR(sealed.withdraw(BattleId { 99 }, m_arena->evaluator(), 5), Error::Code::NotAllowedNow);
}

void TestSealedVoteStore::aSealedBattleIsNeitherUndecidedNorAbandoned()
{
    const BattleId undecided = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    const BattleId judged = m_arena->completeBattle(m_alpha, m_beta, u"q"_s);
    VERIFY_OK(seal(judged, Verdict::Tie));
    m_arena->reopen();
    BattleStore battles(m_arena->database());
    QCOMPARE(battles.voidAbandoned().value_or(-1), 0);
    QCOMPARE(battles.undecided()->value_or(Battle {}).id, undecided);
    QCOMPARE(SealedVoteStore(m_arena->database()).battles()->size(), size_t(1));
    QCOMPARE(battles.pairsOn(u"q"_s)->size(), size_t(1)); // they have met on it
}

void TestSealedVoteStore::namesStayHiddenFromWhoNeverLearnsThem()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_OK(seal(battle, Verdict::Tie, RevealPolicy::Never));
    VERIFY_OK(SealedVoteStore(m_arena->database()).reveal());
    BattleStore battles(m_arena->database());
    const EvaluatorId judge = m_arena->evaluator();
    QCOMPARE(VoteStore(m_arena->database()).count().value_or(-1), 1);
    QCOMPARE(battles.page(1, std::nullopt, {}, judge)->battles.front().names.a, QString());
    QVERIFY(battles.page(1, std::nullopt, u"alpha"_s, judge)->battles.empty());
    QCOMPARE(battles.countMatches(u"beta"_s, std::nullopt, judge)->matches, 0);
    QCOMPARE(battles.page(1)->battles.front().names.a, u"Alpha"_s);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestSealedVoteStore)
#include "tst_sealedvotestore.moc"
