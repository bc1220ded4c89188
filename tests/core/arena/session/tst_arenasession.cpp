// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/standings/declaredanalysis.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/arenametastore.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;

class TestArenaSession final : public QObject {
    Q_OBJECT

private slots:
    void aNewArenaIsEmptyAndComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.darkhorse"));
        VERIFY_ERROR(ArenaSession::open(path, ArenaSession::OpenMode::Existing), Error::Code::NotFound);
        QVERIFY(!QFile::exists(path));
        for (const auto mode : { ArenaSession::OpenMode::Create, ArenaSession::OpenMode::ExistingOrCreate }) {
            const auto session = ArenaSession::open(path, mode);
            VERIFY_OK(session);
            QVERIFY(!(*session)->isSample());
            QVERIFY(!(*session)->evaluator().name.isEmpty());
            QCOMPARE((*session)->history().count().value_or(-1), 0);
        }
        VERIFY_ERROR(ArenaSession::open(path, ArenaSession::OpenMode::Create), Error::Code::AlreadyExists);
    }

    void theDeclaredAnalysisIsRemembered()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.darkhorse"));
        SlicedChoice analysis; // the usual one, which has no words in an address, can be declared, too
        for (const bool isUsual : { true, false }) {
            analysis.choice.leavesOutTies = !isUsual;
            if (!isUsual)
                analysis.slice.languages = { QStringLiteral("en") };
            {
                const auto session = ArenaSession::open(path, ArenaSession::OpenMode::ExistingOrCreate);
                VERIFY_OK(session);
                QSignalSpy changed(&(*session)->declaredAnalysis(), &DeclaredAnalysis::changed);
                VERIFY_OK((*session)->declaredAnalysis().declare(analysis));
                QCOMPARE(changed.count(), 1);
            }
            const auto session = ArenaSession::open(path, ArenaSession::OpenMode::Existing);
            VERIFY_OK(session);
            QVERIFY((*session)->declaredAnalysis().declared() == analysis);
        }
        {
            const auto session = ArenaSession::open(path, ArenaSession::OpenMode::Existing);
            VERIFY_OK((*session)->declaredAnalysis().declare(std::nullopt));
        }
        const auto session = ArenaSession::open(path, ArenaSession::OpenMode::Existing);
        QVERIFY(!(*session)->declaredAnalysis().declared());
    }

    void whatIsNoArenaIsRefusedAndUntouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray("not a database, just notes\n").repeated(100);
        file.write(content);
        file.close();
        VERIFY_ERROR(ArenaSession::open(path, ArenaSession::OpenMode::Existing), Error::Code::NotADatabase);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void battlesThatACrashLeftOpenAreVoidAtTheNextStart()
    {
        TempArena arena;
        const ContestantId first = arena.addRecorded(QStringLiteral("heron"), {}, {});
        const ContestantId second = arena.addRecorded(QStringLiteral("otter"), {}, {});
        BattleId left;
        {
            const auto database = Database::open(arena.path(), Database::Mode::Existing);
            VERIFY_OK(database);
            Battle battle;
            battle.contestants = { first, second };
            battle.pairing = QStringLiteral("uniform");
            battle.turns = { BattleTurn { QStringLiteral("Left alone"), {} } };
            const auto id = BattleStore(**database).begin(battle);
            VERIFY_OK(id);
            left = *id;
        }
        const auto session = arena.open();
        const auto battle = session->history().battle(left);
        VERIFY_OK(battle);
        QCOMPARE(battle->state, BattleState::Void);
        QVERIFY(battle->voidReason == Error::Code::Cancelled);
    }

    void aSecondWindowOnTheSameArenaLeavesTheFirstOnesBattleAlone()
    {
        const QString prompt = QStringLiteral("Two and two?");
        TempArena arena;
        arena.addRecorded(QStringLiteral("heron"), {}, { { prompt, QStringLiteral("Four.") } });
        arena.addRecorded(QStringLiteral("otter"), {}, { { prompt, QStringLiteral("Five.") } });
        const auto first = arena.open();
        BattleRunner runner(*first);
        runner.start(prompt);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        const auto second = arena.open();
        runner.castVerdict(Verdict::Tie);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed);
    }

    void theWayOfRatingBelongsToTheArena()
    {
        TempArena arena;
        const ContestantId heron = arena.addRecorded(QStringLiteral("heron & co=1"), {}, {});
        RatingChoice choice;
        choice.method = RatingMethod::Davidson;
        choice.interval = IntervalMethod::Bootstrap;
        choice.anchor = RatingAnchor { heron, 1114.1 };
        {
            const auto session = arena.open();
            QVERIFY(session->standings().choice() == RatingChoice {});
            session->standings().setChoice(choice);
        }
        {
            const auto session = arena.open();
            QVERIFY(session->standings().choice() == choice);
            QTRY_VERIFY(session->standings().standings(overallCategory())->choice == choice);
            Contestant renamed = session->roster().find(heron).value_or(Contestant {});
            renamed.name = QStringLiteral("crane");
            VERIFY_OK(session->roster().update(renamed));
        }
        const auto session = arena.open();
        QVERIFY(session->standings().choice() == choice);
    }

    void whatAnotherWindowStoresShowsHere()
    {
        const QString prompt = QStringLiteral("Two and two?");
        TempArena arena;
        arena.addRecorded(QStringLiteral("heron"), {}, { { prompt, QStringLiteral("Four.") } });
        arena.addRecorded(QStringLiteral("otter"), {}, { { prompt, QStringLiteral("Five.") } });
        const auto first = arena.open();
        const auto second = arena.open();
        QSignalSpy history(&second->history(), &History::historyChanged);
        bool isCurrent = false; // it has read what was there before
        second->standings().whenCurrent(this, [&isCurrent] { isCurrent = true; });
        QTRY_VERIFY(isCurrent);
        BattleRunner runner(*first);
        runner.start(prompt);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        runner.castVerdict(Verdict::Tie);
        QTRY_COMPARE(second->standings().standings(overallCategory())->votesCounted, 1);
        QTRY_VERIFY(history.count() > 0);

        BattleRunner other(*second); // and both go on from there
        other.start(prompt);
        QTRY_COMPARE(other.phase(), BattleRunner::Phase::Judging);
        other.castVerdict(Verdict::Tie);
        QTRY_COMPARE(second->standings().standings(overallCategory())->votesCounted, 2);
        QTRY_COMPARE(first->standings().standings(overallCategory())->votesCounted, 2);
    }

    void theStandingsFollowTheRoster()
    {
        TempArena arena;
        const auto session = arena.open();
        Contestant contestant;
        contestant.name = QStringLiteral("newcomer");
        VERIFY_OK(session->roster().add(contestant));
        QTRY_COMPARE(session->standings().standings(overallCategory())->rows.size(), size_t(1));
    }

    void aRosterThatCannotBeReadLeavesTheLastBoard()
    {
        TempArena arena;
        arena.addRecorded(QStringLiteral("heron"), {}, {});
        const auto session = arena.open();
        LiveStandings& standings = session->standings();
        QTRY_COMPARE(standings.standings(overallCategory())->rows.size(), size_t(1));
        const auto waitUntilCurrent = [&] {
            bool isCurrent = false;
            standings.whenCurrent(this, [&isCurrent] { isCurrent = true; });
            QTRY_VERIFY(isCurrent);
        };
        // A new arena is sorted into its categories once, and counted again after that.
        const auto database = Database::open(arena.path(), Database::Mode::ReadOnly);
        VERIFY_OK(database);
        QTRY_VERIFY(ArenaMetaStore(**database).setting(QStringLiteral("categories_state")).value_or(std::nullopt));
        QTRY_VERIFY(!standings.isExpectingVotes());
        waitUntilCurrent();
        RawSql(arena.path()).run(QStringLiteral("ALTER TABLE contestant RENAME TO lost"));
        QSignalSpy failed(&standings, &LiveStandings::failed);
        QSignalSpy fitted(&standings, &LiveStandings::standingsChanged);
        session->roster().announce();
        QCOMPARE(failed.count(), 1);
        waitUntilCurrent();
        QCOMPARE(fitted.count(), 0); // which would say that all is well again
        QCOMPARE(standings.standings(overallCategory())->rows.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestArenaSession)
#include "tst_arenasession.moc"
