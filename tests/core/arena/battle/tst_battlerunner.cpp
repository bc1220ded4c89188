// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/votestore.h"
#include "tests/core/arena/battle/contest.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using Phase = BattleRunner::Phase;

class TestBattleRunner final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aVerdictIsStoredBeforeNamesAppear_data()
    {
        QTest::addColumn<Side>("heronSide");
        QTest::addColumn<Verdict>("verdict");
        for (const Side side : kSides) {
            for (const Verdict verdict : kVerdicts)
                QTest::addRow("heron on %c, %s", side == Side::A ? 'A' : 'B', qPrintable(arenaWord(verdict)))
                    << side << verdict;
        }
    }

    void aVerdictIsStoredBeforeNamesAppear()
    {
        QFETCH(const Side, heronSide);
        QFETCH(const Verdict, verdict);
        Contest duel;
        const quint64 seed = duel.seedFor(heronSide);
        BattleRunner runner(duel.session(), nullptr, [seed] { return seed; });
        QSignalSpy revealed(&runner, &BattleRunner::revealed);

        runner.start(kPrompt);
        QCOMPARE(runner.phase(), Phase::Streaming);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.view(heronSide).text, QStringLiteral("Four."));
        QCOMPARE(runner.view(other(heronSide)).text, QStringLiteral("Five."));
        QCOMPARE(revealed.size(), 0);

        runner.castVerdict(verdict);
        QVERIFY(reaches(runner, Phase::Revealed));
        QCOMPARE(revealed.size(), 1);
        const auto outcome = revealed.first().first().value<Reveal>();
        QCOMPARE(outcome.sides[heronSide].name, QStringLiteral("heron"));
        QCOMPARE(outcome.sides[other(heronSide)].organization, QStringLiteral("Beasts"));

        const auto database = Database::open(duel.arena().path(), Database::Mode::ReadOnly);
        VERIFY_OK(database);
        const auto stored = VoteStore(**database).ofBattle(outcome.battle);
        VERIFY_OK(stored);
        QCOMPARE(stored->verdict, verdict);
        QCOMPARE(stored->provenance, QStringLiteral("live"));
        const auto battle = BattleStore(**database).find(outcome.battle);
        VERIFY_OK(battle);
        QCOMPARE(battle->seed, seed);
        QCOMPARE(battle->contestants[heronSide], duel.heron());
        QCOMPARE(battle->turns.front().answers[heronSide]->text, QStringLiteral("Four."));
        QCOMPARE(duel.session().standings().standings(overallCategory())->votesCounted, 1);
    }

    void aVerdictBeforeBothAnswersIsRefused()
    {
        Contest duel;
        BattleRunner runner(duel.session());
        QSignalSpy refused(&runner, &BattleRunner::refused);
        runner.castVerdict(Verdict::Tie);
        runner.start(kPrompt);
        runner.castVerdict(Verdict::Tie);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(toString(refused.last().first().value<Error>().code), toString(Error::Code::NotAllowedNow));
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(duel.session().standings().standings(overallCategory())->votesCounted, 0);
    }

    void oneVerdictABattle()
    {
        Contest duel;
        BattleRunner runner(duel.session());
        QSignalSpy refused(&runner, &BattleRunner::refused);
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.castVerdict(Verdict::ABetter);
        runner.castVerdict(Verdict::BBetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        runner.castVerdict(Verdict::BBetter);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed.first().first().value<Reveal>().verdict, Verdict::ABetter);
    }

    void whatCannotStartSaysWhy_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("code");
        QTest::newRow("white space") << QStringLiteral(" \n\t") << int(Error::Code::InvalidInput);
        QTest::newRow("nobody has this prompt") << QStringLiteral("Unheard of") << int(Error::Code::TooFewContestants);
    }

    void whatCannotStartSaysWhy()
    {
        QFETCH(const QString, prompt);
        QFETCH(const int, code);
        Contest duel;
        BattleRunner runner(duel.session());
        QSignalSpy refused(&runner, &BattleRunner::refused);
        runner.start(prompt);
        QCOMPARE(runner.phase(), Phase::Idle);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(int(refused.first().first().value<Error>().code), code);
    }

    void aDisabledContestantIsNotDrawn()
    {
        Contest duel;
        VERIFY_OK(duel.session().roster().setEnabled(duel.heron(), false));
        BattleRunner runner(duel.session());
        QSignalSpy refused(&runner, &BattleRunner::refused);
        runner.start(kPrompt);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(toString(refused.first().first().value<Error>().code), toString(Error::Code::TooFewContestants));
    }

    void aBusyServerIsWaitedForAndWhatItRefusesIsNotedAfterTheVerdict()
    {
        ScriptedServer server;
        server.expect(ScriptedServer::whole(
            "400 Bad Request", "application/json", R"({"error":{"message":"no","param":"temperature"}})"));
        server.expect(
            ScriptedServer::whole("429 Too Many Requests", "application/json", "{}", "retry-after-ms: 20\r\n"));
        server.expect({ ScriptedServer::send(
            ScriptedServer::head() + ScriptedServer::textEvent("Five.") + ScriptedServer::endEvents()) });
        Contestant contestant;
        contestant.name = QStringLiteral("busy");
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.baseUrl = server.baseUrl();
        contestant.sampling.temperature = 1;
        TempArena arena;
        arena.addRecorded(QStringLiteral("heron"), {}, { { kPrompt, QStringLiteral("Four.") } });
        const ContestantId id = arena.add(contestant);
        const auto session = arena.open();
        BattleRunner runner(*session);
        QSignalSpy waits(&runner, &BattleRunner::waiting);
        QSignalSpy changes(&session->roster(), &Roster::rosterChanged);
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(waits.size(), 1);
        QCOMPARE(changes.size(), 0); // a change in the list of models would tell who is in the battle
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        QCOMPARE(session->roster().find(id)->refusedFields, QStringList { QStringLiteral("temperature") });
    }

    void aFailedSideMakesTheBattleVoid()
    {
        TempArena arena;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->abort(); });
        arena.addRecorded(QStringLiteral("heron"), {}, { { kPrompt, QStringLiteral("Four.") } });
        arena.add(brokenServer(server));
        const auto session = arena.open();
        BattleRunner runner(*session);
        QSignalSpy voided(&runner, &BattleRunner::voided);
        QSignalSpy announced(&session->history(), &History::historyChanged);

        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Void));
        QCOMPARE(voided.size(), 1);
        QTRY_COMPARE(announced.size(), 1);
        const auto battle = session->history().battle(announced.first().first().value<BattleId>());
        VERIFY_OK(battle);
        QCOMPARE(battle->state, BattleState::Void);
        QVERIFY(battle->voidReason == voided.first().first().value<Error::Code>());
        QCOMPARE(session->standings().standings(overallCategory())->votesCounted, 0);

        runner.retry();
        QCOMPARE(runner.phase(), Phase::Streaming);
        QCOMPARE(runner.prompt(), kPrompt);
        QVERIFY(reaches(runner, Phase::Void));
    }

    void aStoppedBattleIsVoidAndKept()
    {
        Contest duel;
        BattleRunner runner(duel.session());
        QSignalSpy voided(&runner, &BattleRunner::voided);
        QSignalSpy announced(&duel.session().history(), &History::historyChanged);
        runner.start(kPrompt);
        runner.stop();
        QCOMPARE(runner.phase(), Phase::Void);
        QCOMPARE(voided.size(), 1);
        QTRY_COMPARE(announced.size(), 1);

        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.skip();
        QCOMPARE(runner.phase(), Phase::Void);
        QTRY_COMPARE(announced.size(), 2);
        const auto kept = duel.session().history().battle(announced.last().first().value<BattleId>());
        VERIFY_OK(kept);
        QVERIFY(kept->voidReason == Error::Code::Cancelled);
        QVERIFY(kept->turns.front().answers.a.has_value());
    }

    void leavingWhileAnswersComeLeavesTheBattleVoid()
    {
        Contest duel;
        {
            BattleRunner runner(duel.session());
            runner.start(kPrompt);
        }
        QTRY_VERIFY(duel.session().history().count().value_or(0) == 1);
        QTRY_COMPARE(duel.session().history().entries(1)->entries.front().state, BattleState::Void);
    }

    /// The program ends between the answers and the verdict; the next one asks for the verdict.
    void aBattleThatWaitedForItsVerdictIsTakenUpAgain()
    {
        Contest duel;
        PerSide<QString> seen;
        {
            BattleRunner runner(duel.session());
            QVERIFY(!runner.resume());
            runner.start(kPrompt);
            QVERIFY(reaches(runner, Phase::Judging));
            seen = { runner.view(Side::A).text, runner.view(Side::B).text };
        }
        duel.reopen();
        BattleRunner runner(duel.session());
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        QVERIFY(runner.resume());
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(runner.prompt(), kPrompt);
        QCOMPARE(runner.view(Side::A).text, seen.a);
        QCOMPARE(runner.view(Side::B).text, seen.b);
        QVERIFY(!runner.resume());
        runner.castVerdict(Verdict::BBetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        const auto outcome = revealed.first().first().value<Reveal>();
        QCOMPARE(outcome.sides.a.name,
            seen.a == QStringLiteral("Four.") ? QStringLiteral("heron") : QStringLiteral("otter"));
        QCOMPARE(duel.session().history().count().value_or(0), 1);
        QCOMPARE(duel.session().standings().standings(overallCategory())->votesCounted, 1);
    }

    void aNoteStaysWithItsVote()
    {
        Contest duel;
        BattleRunner runner(duel.session());
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        runner.annotate({ { QStringLiteral("correct") }, {}, {} }); // nothing to say it of
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.castVerdict(Verdict::ABetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        const BattleId battle = revealed.first().first().value<Reveal>().battle;
        VERIFY_OK(duel.session().history().note(battle));
        QVERIFY(!duel.session().history().note(battle)->has_value());
        runner.annotate({ { QStringLiteral("clear") }, QStringLiteral("hm"), 1 });
        const VoteNote last { { QStringLiteral("correct"), QStringLiteral("clear") }, QStringLiteral("Short | good"),
            3 };
        runner.annotate(last);
        QTRY_VERIFY(duel.session().history().note(battle).value_or(std::nullopt) == last);
    }

    void whatWasTypedIsThereAfterARestart()
    {
        Contest duel;
        {
            BattleRunner runner(duel.session());
            QVERIFY(runner.draft().isEmpty());
            runner.keepDraft(QStringLiteral("Half a quest"));
        }
        duel.reopen();
        BattleRunner runner(duel.session());
        QCOMPARE(runner.draft(), QStringLiteral("Half a quest"));
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        QCOMPARE(duel.session().prompts().recent(), QStringList(kPrompt));
    }
};

QTEST_GUILESS_MAIN(TestBattleRunner)
#include "tst_battlerunner.moc"
