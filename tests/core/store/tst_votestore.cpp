// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/votestore.h"
#include "core/store/words.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestVoteStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_alpha = m_arena->addContestant(u"Alpha"_s);
        m_beta = m_arena->addContestant(u"Beta"_s);
    }

    void voteSurvivesWhole();
    void battleTakesOneVote();
    void onlyACompleteBattleTakesAVote();
    void failedVoteLeavesTheBattleAsItWas();
    void everyVerdictKeepsItsMeaning_data();
    void everyVerdictKeepsItsMeaning();
    void logIsInTimeOrder();
    void logGroupsCategories();
    void logLeavesOutWhatDoesNotCount();
    void revisionCountsInsteadOfWhatItSupersedes();
    void rowsHoldWhatAnExportShows();
    void rowsStopWhenAsked();
    void emptyArenaHasAnEmptyLog();
    void manyVotesAreReadLikeFew();
    void aVoteOfNobodyIsDamage();

private:
    Vote voteOn(BattleId battle);

    std::unique_ptr<ArenaFixture> m_arena;
    ContestantId m_alpha;
    ContestantId m_beta;
};

Vote TestVoteStore::voteOn(BattleId battle)
{
    Vote vote;
    vote.battle = battle;
    vote.evaluator = m_arena->evaluator();
    vote.verdict = Verdict::BBetter;
    vote.castAtUtcMs = 1'700'000'000'007;
    vote.readingTime = std::chrono::milliseconds(4321);
    vote.provenance = u"live"_s;
    return vote;
}

void TestVoteStore::voteSurvivesWhole()
{
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    Vote vote = voteOn(battle);
    vote.uuid = QUuid::createUuid();
    const auto id = VoteStore(m_arena->database()).record(vote);
    VERIFY_OK(id);
    m_arena->reopen();
    const auto found = VoteStore(m_arena->database()).ofBattle(battle);
    VERIFY_OK(found);
    QCOMPARE(found->id, *id);
    QCOMPARE(found->uuid, vote.uuid);
    QCOMPARE(found->battle, battle);
    QCOMPARE(found->evaluator, vote.evaluator);
    QCOMPARE(found->verdict, vote.verdict);
    QCOMPARE(found->castAtUtcMs, vote.castAtUtcMs);
    QCOMPARE(found->readingTime.count(), vote.readingTime.count());
    QCOMPARE(found->provenance, vote.provenance);
    QVERIFY(!found->supersedes);
    QCOMPARE(BattleStore(m_arena->database()).find(battle)->state, BattleState::Voted);
}

void TestVoteStore::battleTakesOneVote()
{
    VoteStore store(m_arena->database());
    const BattleId battle = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_OK(store.record(voteOn(battle)));
    VERIFY_ERROR(store.record(voteOn(battle)), Error::Code::AlreadyExists);
    Vote revision = voteOn(battle);
    revision.supersedes = store.ofBattle(battle)->id;
    VERIFY_ERROR(store.record(revision), Error::Code::AlreadyExists); // the names are out
    QCOMPARE(store.count().value_or(-1), 1);
}

void TestVoteStore::onlyACompleteBattleTakesAVote()
{
    VoteStore store(m_arena->database());
    const BattleId running = m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    VERIFY_ERROR(store.record(voteOn(running)), Error::Code::NotAllowedNow);
    VERIFY_OK(BattleStore(m_arena->database()).markVoid(running, Error::Code::TimedOut));
    VERIFY_ERROR(store.record(voteOn(running)), Error::Code::NotAllowedNow);
    VERIFY_ERROR(store.record(voteOn(BattleId { 99 })), Error::Code::NotFound);
    VERIFY_ERROR(store.ofBattle(running), Error::Code::NotFound);
    QCOMPARE(store.count().value_or(-1), 0);
}

void TestVoteStore::failedVoteLeavesTheBattleAsItWas()
{
    VoteStore store(m_arena->database());
    const BattleId first = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    const BattleId second = m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    Vote vote = voteOn(first);
    vote.evaluator = EvaluatorId { 99 };
    VERIFY_ERROR(store.record(vote, { { u"coding"_s } }), Error::Code::NotFound);
    vote = voteOn(first);
    vote.uuid = QUuid::createUuid();
    VERIFY_OK(store.record(vote));
    vote.battle = second;
    VERIFY_ERROR(store.record(vote, { { u"coding"_s } }), Error::Code::AlreadyExists); // the UUID
    QCOMPARE(BattleStore(m_arena->database()).find(second)->state, BattleState::Judging);
    VERIFY_ERROR(store.record(voteOn(second), { { u""_s } }), Error::Code::DatabaseFailed); // a category without a key
    QCOMPARE(BattleStore(m_arena->database()).find(second)->state, BattleState::Judging);
    QCOMPARE(store.count().value_or(-1), 1);
    QCOMPARE(store.log()->categorySets.size(), size_t(1));
}

void TestVoteStore::everyVerdictKeepsItsMeaning_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("word");
    QTest::newRow("A is better") << Verdict::ABetter << u"model_a"_s;
    QTest::newRow("B is better") << Verdict::BBetter << u"model_b"_s;
    QTest::newRow("tie") << Verdict::Tie << u"tie"_s;
    QTest::newRow("both bad") << Verdict::BothBad << u"tie (bothbad)"_s;
}

void TestVoteStore::everyVerdictKeepsItsMeaning()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, word);
    const BattleId battle = m_arena->voteBattle(m_beta, m_alpha, u"p"_s, verdict);
    VoteStore store(m_arena->database());
    QCOMPARE(store.ofBattle(battle)->verdict, verdict);
    const auto log = store.log();
    VERIFY_OK(log);
    QCOMPARE(log->verdictOf(0), verdict);
    QCOMPARE(log->contestantsOf(0).a, m_beta);
    QCOMPARE(log->contestantsOf(0).b, m_alpha);
    QCOMPARE(RawSql(m_arena->path()).run(u"SELECT verdict FROM vote"_s), QStringList(word));
}

void TestVoteStore::logIsInTimeOrder()
{
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 3002);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::BothBad, 1000);
    m_arena->voteBattle(m_alpha, m_beta, u"q"_s, Verdict::ABetter, 3002);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::BBetter, 3001);
    const auto log = VoteStore(m_arena->database()).log({ .hasPrompts = true });
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(4));
    const std::vector expected { Verdict::BothBad, Verdict::BBetter, Verdict::Tie, Verdict::ABetter };
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(log->verdictOf(i), expected[i]);
    QCOMPARE(log->castAtS.at(0), 1U);
    QCOMPARE(log->lastVoteUtcMs, 3002);
    QCOMPARE(log->evaluators.at(log->evaluator.at(0)), m_arena->evaluator());
    QVERIFY(log->prompt.at(0) == log->prompt.at(2) && log->prompt.at(2) != log->prompt.at(3));
    QCOMPARE(log->promptNumbers.value(promptHash(u"q"_s)), log->prompt.at(3));
    QVERIFY(log->style.empty());
    QVERIFY(VoteStore(m_arena->database()).log()->promptNumbers.isEmpty());
}

void TestVoteStore::logGroupsCategories()
{
    const CategoryKey coding { u"coding"_s };
    const CategoryKey english { u"english"_s };
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 1000, { english, coding, english });
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 2000);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 3000, { coding, english, overallCategory() });
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 4000, { english });
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie, 5000, { overallCategory() });
    const auto log = VoteStore(m_arena->database()).log();
    VERIFY_OK(log);
    QCOMPARE(log->categorySets.size(), size_t(3)); // none, both, English
    const auto keysOf = [&log](size_t vote) { return log->categorySets.at(log->categorySet.at(vote)); };
    QVERIFY((keysOf(0) == std::vector { coding, english }));
    QVERIFY(keysOf(1).empty());
    QCOMPARE(log->categorySet.at(1), 0U);
    QCOMPARE(log->categorySet.at(2), log->categorySet.at(0));
    QVERIFY((keysOf(3) == std::vector { english }));
    QCOMPARE(log->categorySet.at(4), 0U);
}

void TestVoteStore::logLeavesOutWhatDoesNotCount()
{
    m_arena->voteBattle(m_alpha, m_beta, u"counts"_s, Verdict::Tie);
    m_arena->completeBattle(m_alpha, m_beta, u"waits"_s);
    m_arena->beginBattle(m_alpha, m_beta, u"runs"_s);
    const BattleId seen = m_arena->completeBattle(m_alpha, m_beta, u"not blind"_s);
    RawSql raw(m_arena->path());
    QCOMPARE(
        raw.run(u"INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) "
                "VALUES ('00000000-0000-0000-0000-000000000001', %1, 1, 'tie', 1, 1, 'import', 0)"_s.arg(seen.value)),
        QStringList());
    QCOMPARE(raw.run(u"UPDATE battle SET state = 'voted' WHERE id = %1"_s.arg(seen.value)), QStringList());
    VoteStore store(m_arena->database());
    const auto log = store.log();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(store.count().value_or(-1), 1);
    int rows = 0;
    VERIFY_OK(store.forEachRow([&rows](const VoteRow& row) {
        rows += row.isBlind ? 1 : 100; // an export shows it and says that it was not blind
        return true;
    }));
    QCOMPARE(rows, 101);
}

void TestVoteStore::revisionCountsInsteadOfWhatItSupersedes()
{
    const BattleId battle = m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::ABetter);
    RawSql raw(m_arena->path());
    raw.run(u"DROP TRIGGER vote_stays_after_the_reveal"_s); // as an arena that older programs have made
    QCOMPARE(
        raw.run(
            u"INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind, "
            u"supersedes) "
            "SELECT '00000000-0000-0000-0000-000000000002', battle, evaluator, 'tie', cast_at + 1, 1, 'live', 1, id "
            "FROM vote"_s),
        QStringList());
    VoteStore store(m_arena->database());
    const auto log = store.log();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(log->verdictOf(0), Verdict::Tie);
    QCOMPARE(store.count().value_or(-1), 1);
    QCOMPARE(store.ofBattle(battle)->verdict, Verdict::Tie);
    QVERIFY(store.ofBattle(battle)->supersedes);
    const auto page = BattleStore(m_arena->database()).page(10);
    VERIFY_OK(page);
    QCOMPARE(page->battles.size(), size_t(1));
    QCOMPARE(page->battles.at(0).verdict, std::optional(Verdict::Tie));
}

void TestVoteStore::rowsHoldWhatAnExportShows()
{
    const BattleId battle = m_arena->voteBattle(m_beta, m_alpha, u"p"_s, Verdict::BothBad, 5000);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::ABetter, 4000);
    std::vector<VoteRow> rows;
    VoteStore store(m_arena->database());
    VERIFY_OK(store.forEachRow([&rows](const VoteRow& row) {
        rows.push_back(row);
        return true;
    }));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(0).castAtUtcMs, 4000);
    const VoteRow& row = rows.at(1);
    QCOMPARE(row.vote, store.ofBattle(battle)->uuid);
    QCOMPARE(row.battle, BattleStore(m_arena->database()).find(battle)->uuid);
    QCOMPARE(row.names.a, u"Beta"_s);
    QCOMPARE(row.names.b, u"Alpha"_s);
    QCOMPARE(row.verdict, Verdict::BothBad);
    QCOMPARE(row.evaluator, EvaluatorStore(m_arena->database()).find(m_arena->evaluator())->uuid);
    QCOMPARE(row.evaluatorName, u"Anna"_s);
    QCOMPARE(row.turns, 1);
    QCOMPARE(row.language, QString(u""_s));
    QCOMPARE(row.castAtUtcMs, 5000);
    QVERIFY(row.isBlind);
}

void TestVoteStore::rowsStopWhenAsked()
{
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie);
    int seen = 0;
    VERIFY_ERROR(VoteStore(m_arena->database()).forEachRow([&seen](const VoteRow&) { return ++seen < 1; }),
        Error::Code::Cancelled);
    QCOMPARE(seen, 1);
    m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::Tie); // no read transaction is left behind
}

/// So many are read on two threads. Battles lie in another order than their votes, and some do not count.
void TestVoteStore::manyVotesAreReadLikeFew()
{
    RawSql raw(m_arena->path());
    const QString numbers = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 24000) "_s;
    raw.run(u"INSERT INTO category_set (keys) VALUES ('coding'), ('coding|english')"_s);
    m_arena->evaluator();
    QCOMPARE(
        raw.run(u"INSERT INTO battle (uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, "
                "language, category_set, has_leak) "_s
            + numbers
            + u"SELECT 'battle-' || i, 1 + i % 2, 2 - i % 2, 0, 'import', 'voted', 1, 'import', "
              "CASE i % 3 WHEN 0 THEN '' WHEN 1 THEN 'en' ELSE 'ru' END, nullif(i % 3, 0), i % 5 = 0 FROM n"_s),
        QStringList());
    QCOMPARE(
        raw.run(u"INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) "_s
            + numbers
            + u"SELECT 'vote-' || i, 24001 - i, 1, CASE i % 2 WHEN 0 THEN 'model_a' ELSE 'tie (bothbad)' END, "
              "1700000000000 + 10 * i, 0, 'import', i % 7 <> 0 FROM n"_s),
        QStringList());
    VoteStore store(m_arena->database());
    for (const LeakedBattles leaked : { LeakedBattles::LeftOut, LeakedBattles::Counted }) {
        const auto log = store.log({}, leaked);
        VERIFY_OK(log);
        size_t at = 0;
        for (int i = 1; i <= 24000; ++i) {
            const int battle = 24001 - i;
            if (i % 7 == 0 || (battle % 5 == 0 && leaked == LeakedBattles::LeftOut))
                continue;
            QVERIFY(at < log->size());
            QCOMPARE(log->castAtS[at], quint32(1'700'000'000 + i / 100));
            QCOMPARE(log->contestantsOf(at).a.value, qint64(1 + battle % 2));
            QCOMPARE(log->contestantsOf(at).b.value, qint64(2 - battle % 2));
            QCOMPARE(log->verdictOf(at), i % 2 == 0 ? Verdict::ABetter : Verdict::BothBad);
            QCOMPARE(log->categorySets.at(log->categorySet[at]).size(), size_t(battle % 3));
            QCOMPARE(log->languages.at(log->language[at]), QStringList({ u""_s, u"en"_s, u"ru"_s }).at(battle % 3));
            QCOMPARE(log->isLeaked(log->categorySet[at]), battle % 5 == 0);
            ++at;
        }
        QCOMPARE(log->size(), at);
    }
}

void TestVoteStore::aVoteOfNobodyIsDamage()
{
    m_arena->voteBattle(m_alpha, m_beta, u"Hi"_s, Verdict::Tie);
    RawSql(m_arena->path()).run(u"DELETE FROM evaluator"_s); // as only another program can
    const auto log = VoteStore(m_arena->database()).log();
    QVERIFY(!log);
    QVERIFY(log.error().code == Error::Code::DatabaseCorrupt);
    QVERIFY2(log.error().detail.contains(u"evaluator 1"_s), qPrintable(log.error().detail));
}

void TestVoteStore::emptyArenaHasAnEmptyLog()
{
    VoteStore store(m_arena->database());
    const auto log = store.log();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(0));
    QCOMPARE(log->categorySets.size(), size_t(1));
    QCOMPARE(store.count().value_or(-1), 0);
}

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::VoteRow)

QTEST_GUILESS_MAIN(darkhorse::TestVoteStore)
#include "tst_votestore.moc"
