// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QUuid>

#include "core/store/batch.h"
#include "core/store/uncheckedreferences.h"
#include "core/store/voteloader.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirst = "00000000-0000-8000-8000-000000000001";
constexpr auto kSecond = "00000000-0000-8000-8000-000000000002";
constexpr auto kThird = "00000000-0000-8000-8000-000000000003";

constexpr auto kStored
    = "SELECT b.uuid, ca.name, cb.name, v.verdict, v.cast_at, b.language, b.has_leak, v.provenance, b.state FROM vote "
      "v "
      "JOIN battle b ON b.id = v.battle JOIN contestant ca ON ca.id = b.contestant_a JOIN contestant cb ON cb.id = "
      "b.contestant_b ORDER BY b.uuid"_L1;
constexpr auto kTexts = "SELECT b.uuid, t.prompt, a.side, a.text FROM turn t JOIN battle b ON b.id = t.battle "
                        "LEFT JOIN answer a ON a.battle = b.id ORDER BY b.uuid, t.position, a.side"_L1;

} // namespace

class TestVoteLoader final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_sides = { m_arena->addContestant(u"ada"_s), m_arena->addContestant(u"bob"_s) };
        m_evaluator = m_arena->evaluator();
    }

    void aPieceIsStoredAsItIs()
    {
        LoadedVote leaked = vote(kSecond, Verdict::BothBad);
        leaked.hasLeak = true;
        leaked.language = "ru";
        std::swap(leaked.contestants.a, leaked.contestants.b);
        QCOMPARE(added({ { vote(kFirst, Verdict::ABetter), leaked } }), QList<qint64> { 2 });
        const QStringList expected { u"%1|ada|bob|model_a|1700000000000||0|file.csv|voted"_s.arg(
                                         QLatin1StringView(kFirst)),
            u"%1|bob|ada|tie (bothbad)|1700000000000|ru|1|file.csv|voted"_s.arg(QLatin1StringView(kSecond)) };
        QCOMPARE(RawSql(m_arena->path()).run(kStored), expected);
        VERIFY_OK(m_arena->database().checkIntegrity());
    }

    void whatIsKnownIsLeftOut()
    {
        QCOMPARE(added({ { vote(kSecond, Verdict::Tie) } }), QList<qint64> { 1 });
        // Known before, new, twice in one piece, and then in a later piece.
        const QList<qint64> counts
            = added({ { vote(kSecond, Verdict::ABetter), vote(kFirst, Verdict::Tie), vote(kFirst, Verdict::BBetter) },
                {}, { vote(kThird, Verdict::BBetter), vote(kFirst, Verdict::ABetter) } });
        QCOMPARE(counts, (QList<qint64> { 1, 0, 1 }));
        QStringList verdicts;
        for (const QString& row : RawSql(m_arena->path()).run(kStored))
            verdicts.append(row.section(u'|', 3, 3));
        QCOMPARE(verdicts, (QStringList { u"tie"_s, u"tie"_s, u"model_b"_s }));
        VERIFY_OK(m_arena->database().checkIntegrity());
    }

    void conversationsGoToTheirOwnBattles()
    {
        QCOMPARE(added({ { vote(kSecond, Verdict::Tie) } }), QList<qint64> { 1 });
        std::vector<VotedTurn> talk(1);
        talk.front().prompt = "Why?";
        talk.front().answers.b = "Because.";
        LoadedVote known = vote(kSecond, Verdict::Tie);
        LoadedVote fresh = vote(kThird, Verdict::Tie);
        known.conversation = talk;
        fresh.conversation = talk;
        QCOMPARE(added({ { known, vote(kFirst, Verdict::Tie), fresh } }), QList<qint64> { 2 });
        QCOMPARE(
            RawSql(m_arena->path()).run(kTexts), QStringList(u"%1|Why?|b|Because."_s.arg(QLatin1StringView(kThird))));
    }

    void theSchemaChecksAgainAfterwards()
    {
        QCOMPARE(added({ { vote(kFirst, Verdict::Tie) } }), QList<qint64> { 1 });
        QSqlQuery query(m_arena->database().connection());
        QVERIFY(!query.exec(u"INSERT INTO vote (battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) "
                            "VALUES (1, 1, 'whatever', 0, 0, '', 1)"_s));
        QVERIFY(query.lastError().databaseText().contains("CHECK"_L1));
        QVERIFY(!query.exec(u"INSERT INTO vote (battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind) "
                            "VALUES (77, 77, 'tie', 0, 0, '', 1)"_s));
        QVERIFY(query.lastError().databaseText().contains("FOREIGN KEY"_L1));
        QVERIFY(!query.exec(u"UPDATE vote SET verdict = 'model_a'"_s));
        QVERIFY(query.lastError().databaseText().contains("append-only"_L1));
    }

private:
    [[nodiscard]] LoadedVote vote(const char* uuid, Verdict verdict) const
    {
        return { .uuid = uuid,
            .contestants = m_sides,
            .evaluator = m_evaluator,
            .verdict = verdict,
            .castAtUtcMs = 1'700'000'000'000,
            .provenance = "file.csv" };
    }

    /// How many of each piece were stored, in one batch.
    [[nodiscard]] QList<qint64> added(const std::vector<std::vector<LoadedVote>>& pieces)
    {
        QList<qint64> counts;
        const UncheckedReferences references(m_arena->database());
        auto batch = Batch::begin(m_arena->database());
        if (!batch)
            return {};
        {
            VoteLoader loader(m_arena->database());
            for (const auto& piece : pieces)
                counts.append(loader.add(piece).value_or(-1));
        }
        return batch->commit() ? counts : QList<qint64>();
    }

    std::unique_ptr<ArenaFixture> m_arena;
    PerSide<ContestantId> m_sides;
    EvaluatorId m_evaluator;
};

QTEST_GUILESS_MAIN(TestVoteLoader)
#include "tst_voteloader.moc"
