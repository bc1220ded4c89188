// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts whose models are named at the end of the session, or never.
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/standings/livestandings.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kPrompt = u"Two and two?"_s;
using Phase = BattleRunner::Phase;

/// Two recorded contestants, and a runner whose names wait for the end of the session.
struct Session {
    explicit Session(RevealPolicy policy = RevealPolicy::AtSessionEnd)
    {
        arena.addRecorded(u"heron"_s, {}, { { kPrompt, u"Four."_s } });
        arena.addRecorded(u"otter"_s, {}, { { kPrompt, u"Five."_s } });
        session = arena.open();
        BattleRules rules = session->rules().rules();
        rules.reveal = policy == RevealPolicy::AtOnce ? policy : RevealPolicy::AtSessionEnd;
        if (policy == RevealPolicy::Never)
            rules.neverRevealTo = { session->evaluator().uuid.toString(QUuid::WithoutBraces) };
        if (!session->rules().change(rules))
            qFatal("the rules cannot be changed");
        runner = std::make_unique<BattleRunner>(*session);
    }

    [[nodiscard]] bool reaches(Phase phase) const
    {
        return QTest::qWaitFor([&] { return runner->phase() == phase; });
    }
    [[nodiscard]] bool judge(Verdict verdict) const
    {
        runner->start(kPrompt);
        if (!reaches(Phase::Judging))
            return false;
        runner->castVerdict(verdict);
        return reaches(Phase::Sealed);
    }
    [[nodiscard]] qint64 counted() const { return session->standings().standings(overallCategory())->votesCounted; }
    [[nodiscard]] HistoryEntry newest() const { return session->history().entries(1)->entries.front(); }
    void restart()
    {
        runner.reset();
        session.reset();
        session = arena.open();
        runner = std::make_unique<BattleRunner>(*session);
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
};

} // namespace

class TestSealedVerdicts final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void namesAndRatingsWaitForTheEndOfTheSession()
    {
        Session one;
        QSignalSpy revealed(one.runner.get(), &BattleRunner::revealed);
        QSignalSpy sealed(one.runner.get(), &BattleRunner::sealed);
        QVERIFY(one.judge(Verdict::ABetter));
        QVERIFY(one.judge(Verdict::Tie));
        QCOMPARE(sealed.last().first().value<Verdict>(), Verdict::Tie);
        QCOMPARE(revealed.size(), 0);
        QCOMPARE(one.counted(), 0);
        QCOMPARE(one.runner->sealedCount(), 2);
        QCOMPARE(one.newest().names.a, QString());
        QVERIFY(!one.session->history().battle(one.newest().battle)); // answers say who gave them, by their timing

        QSignalSpy ended(one.runner.get(), &BattleRunner::sessionEnded);
        one.runner->endSession();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toInt(), 2);
        QCOMPARE(one.runner->phase(), Phase::Idle);
        QTRY_COMPARE(one.counted(), 2);
        QVERIFY(!one.newest().names.a.isEmpty());
        QCOMPARE(one.runner->sealedCount(), 0);
    }

    void aVerdictCanBeChangedUntilThen()
    {
        Session one;
        QSignalSpy refused(one.runner.get(), &BattleRunner::refused);
        QVERIFY(one.judge(Verdict::ABetter));
        const BattleId battle = one.newest().battle;
        one.runner->undo();
        QVERIFY(one.reaches(Phase::Judging));
        QCOMPARE(one.runner->prompt(), kPrompt);
        const QStringList texts { one.runner->view(Side::A).text, one.runner->view(Side::B).text };
        QVERIFY(texts.contains(u"Four."_s) && texts.contains(u"Five."_s));
        QVERIFY(!one.newest().verdict);
        one.runner->castVerdict(Verdict::BBetter);
        QVERIFY(one.reaches(Phase::Sealed));
        QCOMPARE(one.newest().verdict, std::optional(Verdict::BBetter));

        // Another battle later it still can.
        QVERIFY(one.judge(Verdict::Tie));
        one.runner->clear();
        one.runner->reopen(battle);
        QVERIFY(one.reaches(Phase::Judging));
        one.runner->castVerdict(Verdict::BothBad);
        QVERIFY(one.reaches(Phase::Sealed));
        QCOMPARE(refused.size(), 0);
        one.runner->endSession();
        QTRY_COMPARE(one.counted(), 2);
        QCOMPARE(one.session->history().entries(2)->entries.back().verdict, std::optional(Verdict::BothBad));

        one.runner->reopen(battle);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(one.runner->phase(), Phase::Idle);
        one.runner->undo();
        QTRY_COMPARE(refused.size(), 2);
    }

    void theEndOfTheProgramEndsTheSession()
    {
        Session one;
        QVERIFY(one.judge(Verdict::ABetter));
        one.restart();
        QCOMPARE(one.runner->sealedCount(), 0);
        QTRY_COMPARE(one.counted(), 1);
        QVERIFY(!one.newest().names.a.isEmpty());
    }

    void aVerdictTakenBackWaitsForTheNextStart()
    {
        Session one;
        QVERIFY(one.judge(Verdict::ABetter));
        one.runner->undo();
        QVERIFY(one.reaches(Phase::Judging));
        one.restart();
        QVERIFY(one.runner->resume());
        QVERIFY(one.reaches(Phase::Judging));
        one.runner->castVerdict(Verdict::Tie);
        QVERIFY(one.reaches(Phase::Sealed));
        one.restart();
        QTRY_COMPARE(one.counted(), 1);
        QCOMPARE(one.newest().verdict, std::optional(Verdict::Tie));
    }

    void aBattleTakenBackCanBeSkipped()
    {
        Session one;
        QVERIFY(one.judge(Verdict::ABetter));
        one.runner->undo();
        QVERIFY(one.reaches(Phase::Judging));
        one.runner->skip();
        one.restart();
        QCOMPARE(one.newest().state, BattleState::Void);
        QVERIFY(!one.newest().verdict);
        QCOMPARE(one.counted(), 0);
    }

    void whoNeverLearnsTheNamesNeverSeesThem()
    {
        Session one(RevealPolicy::Never);
        QCOMPARE(one.runner->revealPolicy(), RevealPolicy::Never);
        QVERIFY(one.judge(Verdict::ABetter));
        one.runner->endSession();
        QTRY_COMPARE(one.counted(), 1);
        one.restart();
        QTRY_COMPARE(one.counted(), 1);
        QCOMPARE(one.newest().state, BattleState::Voted);
        QCOMPARE(one.newest().names.a, QString());
        QVERIFY(one.session->history().entries(9, std::nullopt, u"heron"_s)->entries.empty());
    }

    void aNoteCanBeGivenBeforeTheNames()
    {
        Session one;
        QVERIFY(one.judge(Verdict::ABetter));
        const VoteNote note { { u"correct"_s }, {}, 2 };
        one.runner->annotate(note);
        QTRY_VERIFY(one.session->history().note(one.newest().battle).value_or(std::nullopt) == note);
    }

    void nothingIsTakenBackWhileABattleIsInHand()
    {
        Session one;
        QVERIFY(one.judge(Verdict::ABetter));
        QSignalSpy refused(one.runner.get(), &BattleRunner::refused);
        one.runner->start(kPrompt);
        one.runner->undo();
        one.runner->endSession();
        QCOMPARE(refused.size(), 2);
        QVERIFY(one.reaches(Phase::Judging));
        QCOMPARE(one.runner->sealedCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSealedVerdicts)
#include "tst_sealedverdicts.moc"
