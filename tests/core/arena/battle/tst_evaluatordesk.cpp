// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/standings/livestandings.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kPrompt = u"Two and two?"_s;

void vote(BattleRunner& runner, Phase ends)
{
    runner.clear();
    runner.start(kPrompt);
    QTRY_COMPARE(runner.phase(), Phase::Judging);
    runner.castVerdict(Verdict::ABetter);
    QTRY_COMPARE(runner.phase(), ends);
}

} // namespace

class TestEvaluatorDesk final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<TempArena>();
        m_arena->addRecorded(u"heron"_s, {}, { { kPrompt, u"Four."_s } });
        m_arena->addRecorded(u"otter"_s, {}, { { kPrompt, u"Five."_s } });
        m_session = m_arena->open();
    }
    void cleanup() { m_session.reset(); }

    void votesAreWhoseTurnItIs()
    {
        EvaluatorDesk& desk = m_session->evaluators();
        QSignalSpy changed(&desk, &EvaluatorDesk::evaluatorChanged);
        BattleRunner runner(*m_session);
        vote(runner, Phase::Revealed);
        QCOMPARE(desk.pace().today, 1);
        QCOMPARE(desk.pace().session, 1);
        VERIFY_OK(desk.choose(u"  Ада   Лавлейс "_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.current().name, u"Ада Лавлейс"_s);
        QCOMPARE(desk.pace().today, 0); // never anybody else's
        vote(runner, Phase::Revealed);
        QCOMPARE(desk.pace().session, 1);
        QCOMPARE(m_session->history().entries(1)->entries.front().evaluator, u"Ада Лавлейс"_s);
        QCOMPARE(desk.names(), (QStringList { u"evaluator-1"_s, u"Ада Лавлейс"_s }));
        QVERIFY(!desk.choose(u"   "_s));
    }

    void whoJudgedLastJudgesNext()
    {
        VERIFY_OK(m_session->evaluators().choose(u"Ada"_s));
        VERIFY_OK(m_session->evaluators().setGuidelines(u"*Read both.*"_s));
        m_session.reset();
        m_session = m_arena->open();
        QCOMPARE(m_session->evaluators().current().name, u"Ada"_s);
        QCOMPARE(m_session->evaluators().guidelines(), u"*Read both.*"_s);
        QCOMPARE(m_session->evaluators().pace().session, 0);
    }

    void aChangeEndsTheSessionOfTheOther()
    {
        BattleRules rules = m_session->rules().rules();
        rules.reveal = RevealPolicy::AtSessionEnd;
        VERIFY_OK(m_session->rules().change(rules));
        BattleRunner runner(*m_session);
        vote(runner, Phase::Sealed);
        QCOMPARE(runner.sealedCount(), 1);
        VERIFY_OK(m_session->evaluators().choose(u"Ada"_s));
        QTRY_COMPARE(m_session->standings().standings(overallCategory())->votesCounted, 1);
        QCOMPARE(runner.sealedCount(), 0);
    }

    void paceIsKnownFromTheFifthVote()
    {
        BattleRunner runner(*m_session);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_session->evaluators().pace().session, i);
            QVERIFY(!m_session->evaluators().pace().perHour);
            vote(runner, Phase::Revealed);
            QTest::qWait(2); // so that no two votes are of one millisecond
        }
        QVERIFY(m_session->evaluators().pace().perHour.value_or(0) > 0);
    }

    /// As a merge does, which keeps the other arena's verdict under a number of its own.
    void aVoteInPlaceOfAnotherIsCountedOnce()
    {
        BattleRunner runner(*m_session);
        vote(runner, Phase::Revealed);
        QCOMPARE(m_session->evaluators().pace().today, 1);
        RawSql other(m_arena->path());
        for (const QString& step :
            { u"DROP TRIGGER vote_is_never_deleted"_s, u"CREATE TEMP TABLE kept AS SELECT * FROM vote"_s,
                u"DELETE FROM vote"_s, u"UPDATE kept SET id = id + 1"_s, u"INSERT INTO vote SELECT * FROM kept"_s })
            QCOMPARE(other.run(step), QStringList());
        m_session->history().announce({}); // as whoever merges does
        QCOMPARE(m_session->evaluators().pace().today, 1);
        QCOMPARE(m_session->evaluators().pace().session, 1);
    }

private:
    std::unique_ptr<TempArena> m_arena;
    std::unique_ptr<ArenaSession> m_session;
};

QTEST_GUILESS_MAIN(TestEvaluatorDesk)
#include "tst_evaluatordesk.moc"
