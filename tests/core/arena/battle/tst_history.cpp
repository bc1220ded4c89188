// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/history.h"
#include "core/store/votenotestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void entriesSayWhatHappened();
    void openBattleShowsNoNamesAndNoAnswers();
    void wholeBattleIsFound();
    void textAndPagesGoTogether();
    void announcedBattleIsPassedOn();
};

void TestHistory::entriesSayWhatHappened()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"Alpha"_s);
    const ContestantId b = arena.addContestant(u"Beta"_s);
    BattleStore store(arena.database());
    const BattleId failed = arena.beginBattle(a, b, u"failed"_s, 1000);
    VERIFY_OK(store.markVoid(failed, Error::Code::RateLimited));
    const BattleId voted = arena.voteBattle(b, a, u"voted"_s, Verdict::BBetter, 3000);
    VoteNoteStore notes(arena.database());
    const History history(store, notes);
    const auto entries = history.entries(10);
    VERIFY_OK(entries);
    QCOMPARE(entries->entries.size(), size_t(2));
    const HistoryEntry& first = entries->entries.at(0);
    QCOMPARE(first.battle, voted);
    QCOMPARE(first.startedAtUtcMs, 2000);
    QCOMPARE(first.prompt, u"voted"_s);
    QCOMPARE(first.state, BattleState::Voted);
    QCOMPARE(first.names.a, u"Beta"_s);
    QCOMPARE(first.names.b, u"Alpha"_s);
    QCOMPARE(first.verdict, std::optional(Verdict::BBetter));
    QCOMPARE(first.evaluator, u"Anna"_s);
    QVERIFY(!first.voidReason);
    const HistoryEntry& second = entries->entries.at(1);
    QCOMPARE(second.battle, failed);
    QCOMPARE(second.state, BattleState::Void);
    QCOMPARE(second.voidReason, std::optional(Error::Code::RateLimited));
    QVERIFY(!second.verdict);
    QCOMPARE(second.evaluator, QString());
}

void TestHistory::openBattleShowsNoNamesAndNoAnswers()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"Alpha"_s);
    const ContestantId b = arena.addContestant(u"Beta"_s);
    BattleStore store(arena.database());
    VoteNoteStore notes(arena.database());
    const History history(store, notes);
    for (const BattleId battle : { arena.beginBattle(a, b, u"p"_s), arena.completeBattle(a, b, u"p"_s) })
        VERIFY_ERROR(history.battle(battle), Error::Code::NotAllowedNow);
    const auto entries = history.entries(10);
    VERIFY_OK(entries);
    QCOMPARE(entries->entries.size(), size_t(2));
    for (const HistoryEntry& entry : entries->entries) {
        QCOMPARE(entry.names.a, QString());
        QCOMPARE(entry.names.b, QString());
    }
    QVERIFY(history.entries(10, std::nullopt, u"Alpha"_s)->entries.empty());
}

void TestHistory::wholeBattleIsFound()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"Alpha"_s);
    const ContestantId b = arena.addContestant(u"Beta"_s);
    BattleStore store(arena.database());
    VoteNoteStore notes(arena.database());
    const History history(store, notes);
    const auto battle = history.battle(arena.voteBattle(a, b, u"p"_s, Verdict::Tie));
    VERIFY_OK(battle);
    QVERIFY(battle->turns.at(0).answers == answeredTurn(u"p"_s).answers);
    VERIFY_ERROR(history.battle(BattleId { 99 }), Error::Code::NotFound);
}

void TestHistory::textAndPagesGoTogether()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"Alpha"_s);
    const ContestantId b = arena.addContestant(u"Beta"_s);
    for (int i = 0; i < 10; ++i)
        arena.voteBattle(a, b, i % 2 == 0 ? u"even %1"_s.arg(i) : u"odd %1"_s.arg(i), Verdict::Tie, 10'000 + i);
    BattleStore store(arena.database());
    VoteNoteStore notes(arena.database());
    const History history(store, notes);
    const auto first = history.entries(2, std::nullopt, u"EVEN"_s);
    VERIFY_OK(first);
    QCOMPARE(first->entries.size(), size_t(2));
    QCOMPARE(first->entries.at(1).prompt, u"even 6"_s);
    const auto rest = history.entries(10, first->reached, u"EVEN"_s);
    VERIFY_OK(rest);
    QCOMPARE(rest->entries.size(), size_t(3));
    QCOMPARE(rest->entries.at(0).prompt, u"even 4"_s);
    QCOMPARE(history.countMatches(u"even"_s)->matches, 5);
    QCOMPARE(history.count().value_or(-1), 10);
}

void TestHistory::announcedBattleIsPassedOn()
{
    ArenaFixture arena;
    BattleStore store(arena.database());
    VoteNoteStore notes(arena.database());
    History history(store, notes);
    QSignalSpy spy(&history, &History::historyChanged);
    history.announce(BattleId { 7 });
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<BattleId>(), BattleId { 7 });
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestHistory)
#include "tst_history.moc"
