// SPDX-License-Identifier: GPL-3.0-or-later
// Asks SQLite how it would run the statements that a page waits for: through an index, and without sorting what is there.
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include "core/store/battlesql.h"
#include "core/store/statement.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestQueryPlans : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void historyUsesAnIndex_data();
    void historyUsesAnIndex();
    void pageOfManyBattlesIsFast();
    void logOfManyVotesIsFast();

private:
    ArenaFixture m_arena;
};

namespace {

constexpr int kBattles = 100'000;

} // namespace

void TestQueryPlans::initTestCase()
{
    m_arena.addContestant(u"Alpha"_s);
    m_arena.addContestant(u"Beta"_s);
    m_arena.evaluator();
    const QSqlDatabase database = m_arena.database().connection();
    const auto numbers
        = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(kBattles);
    const QStringList statements {
        u"BEGIN"_s,
        u"INSERT INTO battle (id, uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, language) "_s
            + numbers
            + u"SELECT i, 'battle-' || i, 1 + i % 2, 2 - i % 2, i, 'uniform', 'voted', 1600000000000 + i * 60000, 'live', 'en' FROM n"_s,
        u"INSERT INTO turn (battle, position, prompt, prompt_hash) "_s + numbers
            + u"SELECT i, 0, 'Explain number ' || i || ' in plain words, with an example and a joke about it.', randomblob(32) FROM n"_s,
        u"INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) "_s + numbers
            + u"SELECT 'vote-' || i, i, 1, 'model_a', 1600000030000 + i * 60000, 1, 'live', 1 FROM n"_s,
        u"INSERT INTO category (id, key) VALUES (1, 'english'), (2, 'coding')"_s,
        u"INSERT INTO category_set (id, keys) VALUES (1, 'english'), (2, 'coding|english')"_s,
        u"INSERT INTO category_set_member VALUES (1, 1), (2, 1), (2, 2)"_s,
        u"UPDATE battle SET category_set = CASE WHEN id % 3 = 0 THEN 2 WHEN id % 3 = 1 THEN 1 END"_s,
        u"COMMIT"_s,
    };
    for (const QString& statement : statements) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
}

void TestQueryPlans::historyUsesAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    using namespace battlesql;
    QTest::newRow("newest battles") << QString(kNewest) << u"battle_by_time"_s;
    QTest::newRow("older battles") << QString(kOlder) << u"battle_by_time"_s;
    QTest::newRow("one line") << QString(kSummary) << u"vote_by_battle"_s;
    QTest::newRow("battles left by a crash") << QString(kVoidAbandoned) << u"battle_open"_s;
    QTest::newRow("a prompt of two") << QString(kSharesPrompt) << u"turn_by_prompt"_s;
    QTest::newRow("turns of a battle") << QString(kTurns) << u"sqlite_autoindex_turn_1"_s;
    QTest::newRow("answers of a battle") << QString(kAnswers) << u"sqlite_autoindex_answer_1"_s;
}

void TestQueryPlans::historyUsesAnIndex()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, index);
    QSqlQuery query(m_arena.database().connection());
    const QString filled = QString(sql).replace(QRegularExpression(u":\\w+"_s), u"1"_s);
    QVERIFY2(query.exec(u"EXPLAIN QUERY PLAN "_s + filled), qPrintable(query.lastError().text()));
    QStringList plan;
    while (query.next())
        plan.append(query.value(3).toString());
    const QString whole = plan.join(u'\n');
    QVERIFY2(whole.contains(index), qPrintable(whole));
    QVERIFY2(!whole.contains("TEMP B-TREE"_L1), qPrintable(whole));
    for (const QString& step : plan) // a scan in an index's order stops with the page; a bare one reads everything
        QVERIFY2(!step.startsWith("SCAN"_L1) || step.contains("USING"_L1) || step == "SCAN CONSTANT ROW"_L1,
            qPrintable(whole));
}

void TestQueryPlans::pageOfManyBattlesIsFast()
{
    BattleStore store(m_arena.database());
    QElapsedTimer timer;
    timer.start();
    const auto page = store.page(50, BattleId { kBattles / 2 });
    const qint64 pageMs = timer.restart();
    VERIFY_OK(page);
    QCOMPARE(page->battles.size(), size_t(50));
    QCOMPARE(page->battles.front().battle, BattleId { kBattles / 2 - 1 });

    std::optional<BattleId> reached;
    size_t found = 0;
    int steps = 0;
    do {
        const auto step = store.page(50, reached, u"NUMBER 777 IN"_s);
        VERIFY_OK(step);
        found += step->battles.size();
        reached = step->reached;
        ++steps;
    } while (reached);
    const qint64 searchMs = timer.restart();
    QCOMPARE(found, size_t(1));
    QCOMPARE(steps, kBattles / kSearchedAtOnce);
    qint64 matches = 0;
    do {
        const auto step = store.countMatches(u"number 777"_s, reached);
        VERIFY_OK(step);
        matches += step->matches;
        reached = step->reached;
    } while (reached);
    QCOMPARE(matches, 111);
    const qint64 countMs = timer.elapsed();
    qInfo("of %d battles: a page in %lld ms, a rare text in %d steps and %lld ms, a count in %lld ms", kBattles,
        qlonglong(pageMs), steps, qlonglong(searchMs), qlonglong(countMs));
    QCOMPARE_LT(
        pageMs, 500); // 2 ms on an idle machine; a page that reads the whole table takes far longer than a search
    QCOMPARE_LT(pageMs, searchMs);
}

void TestQueryPlans::logOfManyVotesIsFast()
{
    QElapsedTimer timer;
    timer.start();
    const auto log = VoteStore(m_arena.database()).log();
    const qint64 elapsedMs = timer.elapsed();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(kBattles));
    QCOMPARE(log->categorySets.size(), size_t(3));
    qInfo("%d votes in %lld ms", kBattles, qlonglong(elapsedMs));
    QCOMPARE_LT(elapsedMs, 10'000);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestQueryPlans)
#include "tst_queryplans.moc"
