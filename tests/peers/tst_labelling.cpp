// SPDX-License-Identifier: GPL-3.0-or-later
// Labels an arena with a real llama-server: one whose model answers in the rubric's form, one that answers nonsense.
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/labellingrun.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/standings/livestandings.h"
#include "tests/peers/llamaprocess.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QStringList kPrompts { u"Prove that there are infinitely many primes."_s, u"Say hello to my cat."_s };

/// An arena with one vote on each prompt, and the labelling model, which stays out of the battles.
std::unique_ptr<ArenaSession> arenaWith(TempArena& arena, const QUrl& server)
{
    for (const QString& name : { u"heron"_s, u"otter"_s })
        arena.addRecorded(name, {}, { { kPrompts[0], u"Yes."_s }, { kPrompts[1], u"Hello."_s } });
    Contestant labeller;
    labeller.name = u"labeller"_s;
    labeller.kind = ContestantKind::OpenAiCompatible;
    labeller.baseUrl = server;
    labeller.modelId = u"tiny"_s;
    labeller.isEnabled = false;
    arena.add(labeller);
    auto session = arena.open();
    for (const QString& prompt : kPrompts) {
        BattleRunner runner(*session);
        runner.start(prompt);
        [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging); }();
        runner.castVerdict(Verdict::ABetter);
        [&] { QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed); }();
    }
    return session;
}

} // namespace

class TestLabelling : public QObject {
    Q_OBJECT

private slots:
    void labelsComeFromAModelThatKeepsToTheForm()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        LlamaProcess server(program, peers, { u"--reply"_s, u"[1, 2, 3, 4, 5, 6]"_s });
        QVERIFY2(!server.baseUrl().isEmpty(), server.log().constData());
        TempArena arena;
        const auto session = arenaWith(arena, server.baseUrl());
        LiveStandings& standings = session->standings();
        QTRY_COMPARE(standings.standings(overallCategory())->votesCounted, 2);
        QCOMPARE(standings.standings({ u"hard_6"_s })->votesCounted, 0);
        const auto run = makeLabellingRun(*session, u"labeller"_s, { u"hard"_s });
        VERIFY_OK(run);
        QSignalSpy finished(run->get(), &LabellingRun::finished);
        (*run)->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE((*run)->progress().labelled, 2);
        QVERIFY((*run)->progress().tokens > 0);
        QTRY_COMPARE(standings.standings({ u"hard_6"_s })->votesCounted, 2);
        QCOMPARE(session->categories().unlabelled({ u"hard_6"_s }), 0);
        QCOMPARE(session->categories().unlabelled({ u"math"_s }), 2);

        // Everything is there already.
        const auto again = makeLabellingRun(*session, u"labeller"_s, { u"hard"_s });
        VERIFY_OK(again);
        QSignalSpy finishedAgain(again->get(), &LabellingRun::finished);
        (*again)->start();
        QTRY_COMPARE(finishedAgain.count(), 1);
        QCOMPARE((*again)->progress().total, 0);
    }

    void nonsenseLeavesPromptsUnlabelled()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        LlamaProcess server(program, peers, { u"--reply"_s, u"Once upon a time [1,2,3] and so on."_s });
        QVERIFY2(!server.baseUrl().isEmpty(), server.log().constData());
        TempArena arena;
        const auto session = arenaWith(arena, server.baseUrl());
        const auto run = makeLabellingRun(*session, u"labeller"_s, { u"hard"_s, u"math"_s });
        VERIFY_OK(run);
        QSignalSpy finished(run->get(), &LabellingRun::finished);
        (*run)->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE((*run)->progress().labelled, 0);
        QCOMPARE((*run)->progress().notUnderstood, 4);
        QTRY_COMPARE(session->categories().unlabelled({ u"hard_6"_s }), 2);
        QCOMPARE(session->standings().standings({ u"hard_6"_s })->votesCounted, 0);
    }

    void aServerThatIsGoneEndsTheRun()
    {
        TempArena arena;
        const auto session = arenaWith(arena, QUrl(u"http://127.0.0.1:9/v1"_s));
        const auto run = makeLabellingRun(*session, u"labeller"_s, { u"hard"_s, u"if"_s, u"math"_s });
        VERIFY_OK(run);
        QSignalSpy finished(run->get(), &LabellingRun::finished);
        QSignalSpy failed(run->get(), &LabellingRun::failed);
        (*run)->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(failed.count(), 1);
        QCOMPARE((*run)->progress().labelled, 0);
        VERIFY_ERROR(makeLabellingRun(*session, u"heron"_s, { u"hard"_s }), Error::Code::NotAllowedNow);
        VERIFY_ERROR(makeLabellingRun(*session, u"nobody"_s, { u"hard"_s }), Error::Code::NotFound);
        VERIFY_ERROR(makeLabellingRun(*session, u"labeller"_s, { u"beauty"_s }), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestLabelling)
#include "tst_labelling.moc"
