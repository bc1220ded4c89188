// SPDX-License-Identifier: GPL-3.0-or-later
// Battles that came back unannounced, and what was said of them, in bundles.
#include <QStandardPaths>
#include <QTest>

#include "core/store/repeatstore.h"
#include "tests/core/arena/data/bundlefixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kPrompt = u"Why?"_s;

/// UUIDs that are the same in several arenas.
[[nodiscard]] QUuid shared(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }

/// An arena of two models and one evaluator that others know, too.
struct Laptop {
    Laptop()
    {
        Contestant one;
        for (const Side side : kSides) {
            one.name = side == Side::A ? u"heron"_s : u"otter"_s;
            one.uuid = shared(one.name);
            models[side] = need(ContestantStore(arena.database()).add(one));
        }
    }

    /// Judges a battle; with `repeats` one that has come back with its sides exchanged. Answers the UUID of the vote.
    QUuid judge(const QUuid& uuid, Verdict verdict, const QUuid& repeats = {})
    {
        Battle battle;
        battle.uuid = uuid;
        battle.contestants = repeats.isNull() ? models : PerSide { models.b, models.a };
        battle.pairing = repeats.isNull() ? u"uniform"_s : u"repeat"_s;
        battle.repeats = repeats;
        battle.turns = { { kPrompt, {} } };
        BattleStore battles(arena.database());
        Vote vote;
        vote.battle = need(battles.begin(battle));
        need(battles.complete(vote.battle, { answeredTurn(kPrompt) }));
        vote.evaluator = arena.evaluator();
        vote.verdict = verdict;
        vote.provenance = u"live"_s;
        need(VoteStore(arena.database()).record(vote));
        return need(VoteStore(arena.database()).ofBattle(vote.battle)).uuid;
    }

    /// What was said twice: "first again".
    [[nodiscard]] QStringList judgedTwice()
    {
        QStringList all;
        for (const JudgedRepeat& one : need(RepeatStore(arena.database()).judged()))
            all.append(arenaWord(one.first) + u' ' + arenaWord(one.again));
        return all;
    }

    [[nodiscard]] qint64 counted() { return qint64(need(VoteStore(arena.database()).log()).size()); }

    ArenaFixture arena;
    PerSide<ContestantId> models;
};

} // namespace

class TestMergedRepeats : public QObject {
    Q_OBJECT

private:
    Bundles m_bundles;

    void merge(Laptop& into, Laptop& from) { VERIFY_OK(mergeBundle(into.arena.database(), m_bundles.of(from.arena))); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void repeatsStayRepeats_data()
    {
        QTest::addColumn<int>("again");
        for (const Verdict verdict : kVerdicts)
            QTest::newRow(qPrintable(arenaWord(verdict))) << int(verdict);
    }

    void repeatsStayRepeats()
    {
        QFETCH(const int, again);
        Laptop from;
        Laptop into;
        into.judge({}, Verdict::BothBad);
        const QUuid first = from.judge({}, Verdict::ABetter);
        from.judge({}, Verdict(again), first);
        QCOMPARE(from.counted(), 1);
        merge(into, from);
        merge(into, from);
        QCOMPARE(into.judgedTwice(), from.judgedTwice());
        QCOMPARE(into.judgedTwice().size(), 1);
        QCOMPARE(into.counted(), 2); // what came back counts nowhere
        merge(from, into);
        QCOMPARE(recordsOf(from.arena.database()), recordsOf(into.arena.database()));
        VERIFY_OK(into.arena.database().checkIntegrity());
    }

    /// The battle that came back went on differently elsewhere: whichever version stays, the repeat and both votes on it are kept, and
    /// they meet again everywhere alike.
    void aRepeatOutlivesTheBattleThatItRepeats()
    {
        Laptop a;
        Laptop b;
        Laptop fresh;
        const QUuid first = a.judge(shared(u"battle"_s), Verdict::ABetter);
        a.judge({}, Verdict::BBetter, first);
        const QUuid other = b.judge(shared(u"battle"_s), Verdict::Tie);
        b.judge({}, Verdict::Tie, other);
        const QString fromA = m_bundles.of(a.arena);
        merge(a, b);
        need(mergeBundle(b.arena.database(), fromA));
        merge(fresh, a);
        const QByteArray records = recordsOf(a.arena.database());
        for (const QUuid& vote : { first, other })
            QCOMPARE(records.count("\"repeats\":\"" + vote.toByteArray(QUuid::WithoutBraces)), 1);
        QCOMPARE(a.judgedTwice().size(), 1); // of the version that stays
        for (Laptop* one : { &b, &fresh }) {
            QCOMPARE(recordsOf(one->arena.database()), records);
            QCOMPARE(one->judgedTwice(), a.judgedTwice());
            QCOMPARE(one->counted(), 1);
        }
    }

    void oneThatWasLeftIsKeptAsOne()
    {
        Laptop from;
        Laptop into;
        const QUuid first = from.judge({}, Verdict::ABetter);
        Battle battle;
        battle.contestants = { from.models.b, from.models.a };
        battle.pairing = u"repeat"_s;
        battle.repeats = first;
        battle.turns = { { kPrompt, {} } };
        BattleStore battles(from.arena.database());
        const BattleId left = need(battles.begin(battle));
        need(battles.markVoid(left, Error::Code::Cancelled));
        merge(into, from);
        QCOMPARE(recordsOf(into.arena.database()), recordsOf(from.arena.database()));
        QVERIFY(into.judgedTwice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMergedRepeats)
#include "tst_mergedrepeats.moc"
