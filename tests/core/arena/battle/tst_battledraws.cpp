// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "tests/core/arena/battle/contest.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using Phase = BattleRunner::Phase;

/// What a runner draws, covers and prepares.
class TestBattleDraws final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aFailingModelLeavesTheDrawAndTwoRemainingOnesStay()
    {
        TempArena arena;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->abort(); });
        arena.addRecorded(QStringLiteral("heron"), {}, { { kPrompt, QStringLiteral("Four.") } });
        arena.addRecorded(QStringLiteral("otter"), {}, { { kPrompt, QStringLiteral("Five.") } });
        arena.add(brokenServer(server));
        const auto session = arena.open();
        BattleRunner runner(*session);
        int failures = 0;
        for (int round = 0; round < 12; ++round) {
            runner.start(kPrompt);
            QVERIFY(QTest::qWaitFor([&] { return runner.phase() == Phase::Judging || runner.phase() == Phase::Void; }));
            failures += runner.phase() == Phase::Void;
            runner.skip();
        }
        QVERIFY2(failures <= 1, qPrintable(QString::number(failures)));
    }

    void theRuleOfTheArenaNamesEachDraw()
    {
        Contest duel;
        for (const auto rule : { BattleRules::Pairing::Uniform, BattleRules::Pairing::Weighted,
                 BattleRules::Pairing::Informative, BattleRules::Pairing::Balanced }) {
            BattleRules rules = duel.session().rules().rules();
            rules.pairing = rule;
            VERIFY_OK(duel.session().rules().change(rules));
            BattleRunner runner(duel.session());
            QSignalSpy revealed(&runner, &BattleRunner::revealed);
            runner.start(kPrompt);
            QVERIFY(reaches(runner, Phase::Judging));
            runner.castVerdict(Verdict::Tie);
            QVERIFY(reaches(runner, Phase::Revealed));
            const auto battle = duel.session().history().battle(revealed.first().first().value<Reveal>().battle);
            VERIFY_OK(battle);
            // Equal weights are no weights.
            const bool isUniform = rule == BattleRules::Pairing::Weighted;
            QCOMPARE(battle->pairing, toWord(isUniform ? BattleRules::Pairing::Uniform : rule));
            const auto forecast = runner.forecast(rule, 3);
            VERIFY_OK(forecast);
            QCOMPARE(forecast->size(), size_t(1));
            QCOMPARE(forecast->front().chance, 1.0);
        }
    }

    /// The evaluator reads the mark, the arena keeps the name, and the standings can count the vote or not.
    void anAnswerThatNamesItsModelIsCoveredAndNotCounted()
    {
        TempArena arena;
        arena.addRecorded(QStringLiteral("heron-9"), {}, { { kPrompt, QStringLiteral("I am heron-9. Four.") } });
        arena.addRecorded(QStringLiteral("otter-7"), {}, { { kPrompt, QStringLiteral("Five.") } });
        const auto session = arena.open();
        BattleRunner runner(*session);
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        QStringList seen;
        connect(&runner, &BattleRunner::viewChanged, this, [&seen](const BlindView& view) { seen.append(view.text); });
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        QVERIFY(!seen.join(u' ').contains(QStringLiteral("heron")));
        QVERIFY(seen.join(u' ').contains(QStringLiteral("I am █████. Four.")));
        runner.castVerdict(Verdict::ABetter);
        QVERIFY(reaches(runner, Phase::Revealed));
        QVERIFY(!revealed.first().first().value<Reveal>().isCounted);
        QCOMPARE(session->standings().standings(overallCategory())->votesCounted, 0);

        const auto stored = session->history().entries(1);
        VERIFY_OK(stored);
        QVERIFY(stored->entries.front().hasLeak);
        const auto battle = session->history().battle(stored->entries.front().battle);
        VERIFY_OK(battle);
        const PerSide<std::optional<Answer>>& answers = battle->turns.front().answers;
        QVERIFY((answers.a->text + answers.b->text).contains(QStringLiteral("I am heron-9.")));

        RatingSlice withLeaks;
        withLeaks.countsLeaks = true;
        StandingsPtr rated;
        session->standings().rate(
            { withLeaks, {} }, overallCategory(), &runner, [&rated](const StandingsPtr& one) { rated = one; });
        QTRY_VERIFY(rated);
        QCOMPARE(rated->votesCounted, 1);

        BattleRules rules = session->rules().rules();
        rules.countsLeaks = true;
        VERIFY_OK(session->rules().change(rules));
        QTRY_COMPARE(session->standings().standings(overallCategory())->votesCounted, 1);
        rules.countsLeaks = false;
        VERIFY_OK(session->rules().change(rules));
        QTRY_COMPARE(session->standings().standings(overallCategory())->votesCounted, 0);
    }

    void theOwnersSpellingsAreCoveredFromTheNextBattleOn()
    {
        Contest duel;
        BattleRules rules = duel.session().rules().rules();
        rules.hiddenNames = { QStringLiteral("four") };
        VERIFY_OK(duel.session().rules().change(rules));
        BattleRunner runner(duel.session());
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        const QString both = runner.view(Side::A).text + runner.view(Side::B).text;
        QVERIFY2(both.contains(QStringLiteral("█████.")) && both.contains(QStringLiteral("Five.")), qPrintable(both));
    }

    /// While one battle is read, the next one's answers come.
    void aPreparedBattleIsThereAtOnce()
    {
        TempArena arena;
        const QString next = QStringLiteral("Three and three?");
        for (const QString& name : { QStringLiteral("heron"), QStringLiteral("otter"), QStringLiteral("adder") })
            arena.addRecorded(name, {}, { { kPrompt, QStringLiteral("Four.") }, { next, QStringLiteral("Six.") } });
        const auto session = arena.open();
        quint64 seed = 0;
        BattleRunner runner(*session, nullptr, [&seed] { return ++seed; });
        QSignalSpy revealed(&runner, &BattleRunner::revealed);
        runner.start(kPrompt);
        QVERIFY(reaches(runner, Phase::Judging));
        runner.prepare(next);
        runner.prepare(next); // once is enough
        QCOMPARE(seed, 2U);
        QCOMPARE(runner.prompt(), kPrompt);
        QCOMPARE(runner.view(Side::A).text, QStringLiteral("Four."));
        QTRY_VERIFY(runner.isPrepared(next));
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        QCOMPARE(session->history().count().value_or(0), 1); // nothing is stored of what nobody has seen
        runner.start(next);
        QCOMPARE(runner.phase(), Phase::Judging); // without another turn of the event loop
        QCOMPARE(runner.view(Side::B).text, QStringLiteral("Six."));
        runner.castVerdict(Verdict::Tie);
        QVERIFY(reaches(runner, Phase::Revealed));
        const auto battle = session->history().battle(revealed.last().first().value<Reveal>().battle);
        VERIFY_OK(battle);
        QCOMPARE(battle->seed, 2U);
        QCOMPARE(battle->turns.front().prompt, next);

        // Another prompt, or a change of models, and it is forgotten.
        runner.prepare(kPrompt);
        runner.start(next);
        QCOMPARE(runner.phase(), Phase::Streaming);
        QVERIFY(reaches(runner, Phase::Judging));
        VERIFY_OK(session->roster().setEnabled(ContestantId { 1 }, false));
        runner.skip();
        runner.start(kPrompt);
        QCOMPARE(runner.phase(), Phase::Streaming);
        QVERIFY(reaches(runner, Phase::Judging));
    }

    void manyRoundsInOneWindow()
    {
        Contest duel;
        BattleRunner runner(duel.session());
        for (int round = 0; round < 10; ++round) {
            runner.start(kPrompt);
            QVERIFY(reaches(runner, Phase::Judging));
            runner.castVerdict(kVerdicts.at(size_t(round) % kVerdicts.size()));
            QVERIFY(reaches(runner, Phase::Revealed));
        }
        const StandingsPtr overall = duel.session().standings().standings(overallCategory());
        QCOMPARE(overall->votesCounted, 10);
        runner.clear();
        QCOMPARE(runner.phase(), Phase::Idle);
        QVERIFY(runner.view(Side::A).text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBattleDraws)
#include "tst_battledraws.moc"
