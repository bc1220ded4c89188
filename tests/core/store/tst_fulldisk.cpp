// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk is named, nothing is half-written, and once there is room again everything goes on.
#include <sys/mount.h>
#include <unistd.h>

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/responsestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/foldersnapshot.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestFullDisk : public QObject {
    Q_OBJECT

private slots:
    void fullFileKeepsEveryStepWhole();
    void fullFileSystemKeepsEveryStepWhole();
    void arenaOnAFullFileSystemIsNotBegun();
};

namespace {

/// A small file system in memory, if this program may mount one.
class SmallDisk {
public:
    SmallDisk() : m_isMounted(mount("darkhorse", qPrintable(m_folder.path()), "tmpfs", 0, "size=8m") == 0) { }
    ~SmallDisk()
    {
        if (m_isMounted)
            umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Takes what is left, but for `spare` bytes.
    void fill(qint64 spare)
    {
        QFile file(m_folder.filePath(u"filler"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("%s", qPrintable(file.errorString()));
        while (file.write(QByteArray(4096, 'x')) == 4096) { }
        file.resize(file.size() - spare);
    }
    void empty() { QFile::remove(m_folder.filePath(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

BattleTurn longTurn(qsizetype length)
{
    BattleTurn turn = answeredTurn(u"p"_s);
    turn.answers.a->text = QString(length, u'x');
    return turn;
}

Vote voteOn(BattleId battle, EvaluatorId evaluator)
{
    Vote vote;
    vote.battle = battle;
    vote.evaluator = evaluator;
    vote.provenance = u"live"_s;
    return vote;
}

} // namespace

void TestFullDisk::fullFileKeepsEveryStepWhole()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"A"_s);
    const ContestantId b = arena.addContestant(u"B"_s);
    const EvaluatorId evaluator = arena.evaluator();
    const BattleId complete = arena.completeBattle(a, b, u"p"_s);
    const BattleId running = arena.beginBattle(a, b, u"p"_s);

    QSqlQuery limit(arena.database().connection());
    QVERIFY(limit.exec(u"PRAGMA page_count"_s) && limit.next());
    const int pages = limit.value(0).toInt();
    QVERIFY(limit.exec(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    limit.finish();

    BattleStore battles(arena.database());
    VERIFY_ERROR(battles.complete(running, { longTurn(500'000) }), Error::Code::DiskFull);
    QCOMPARE(battles.find(running)->state, BattleState::Running);
    QVERIFY(!battles.find(running)->turns.at(0).answers.b);
    VERIFY_ERROR(battles.markVoid(running, Error::Code::Cancelled, { longTurn(500'000) }), Error::Code::DiskFull);
    QCOMPARE(battles.find(running)->state, BattleState::Running);

    RecordedResponse response;
    response.contestant = a;
    response.answer.text = QString(50'000, u'x');
    std::vector<RecordedResponse> responses;
    for (int i = 0; i < 20; ++i) {
        response.prompt = QString::number(i);
        responses.push_back(response);
    }
    VERIFY_ERROR(ResponseStore(arena.database()).addAll(responses), Error::Code::DiskFull);
    QCOMPARE(ResponseStore(arena.database()).count(a).value_or(-1), 0);

    std::vector<CategoryKey> categories;
    for (int i = 0; i < 20'000; ++i)
        categories.push_back({ u"category %1"_s.arg(i) });
    VoteStore votes(arena.database());
    VERIFY_ERROR(votes.record(voteOn(complete, evaluator), categories), Error::Code::DiskFull);
    QCOMPARE(battles.find(complete)->state, BattleState::Judging);
    QCOMPARE(votes.count().value_or(-1), 0);
    VERIFY_OK(arena.database().checkIntegrity());

    QVERIFY(limit.exec(u"PRAGMA max_page_count = 1000000"_s));
    limit.finish();
    VERIFY_OK(battles.complete(running, { longTurn(500'000) }));
    VERIFY_OK(votes.record(voteOn(running, evaluator)));
    VERIFY_OK(votes.record(voteOn(complete, evaluator)));
    arena.reopen();
    QCOMPARE(VoteStore(arena.database()).count().value_or(-1), 2);
}

void TestFullDisk::fullFileSystemKeepsEveryStepWhole()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("this user may not mount a file system in memory");
    const auto opened = Database::open(disk.path() + u"/a.arena"_s, Database::Mode::Create);
    VERIFY_OK(opened);
    Database& database = **opened;
    ContestantStore contestants(database);
    Contestant contestant;
    contestant.name = u"A"_s;
    Battle battle;
    battle.contestants.a = *contestants.add(contestant);
    contestant.name = u"B"_s;
    battle.contestants.b = *contestants.add(contestant);
    battle.turns = { { u"p"_s, {} } };
    const EvaluatorId evaluator = EvaluatorStore(database).ensure(u"Anna"_s)->id;

    disk.fill(500'000);
    BattleStore battles(database);
    VoteStore votes(database);
    qint64 acknowledged = 0;
    std::optional<Error::Code> failure;
    while (!failure && acknowledged < 1000) {
        const auto id = battles.begin(battle);
        if (!id) {
            failure = id.error().code;
            break;
        }
        const auto completed = battles.complete(*id, { longTurn(5000) });
        const auto recorded = completed ? votes.record(voteOn(*id, evaluator)) : fail(completed.error());
        if (recorded)
            ++acknowledged;
        else
            failure = recorded.error().code;
    }
    QVERIFY(failure);
    QCOMPARE(toString(*failure), toString(Error::Code::DiskFull));
    QCOMPARE(votes.count().value_or(-1), acknowledged);
    VERIFY_OK(database.checkIntegrity());

    disk.empty();
    const auto id = battles.begin(battle);
    VERIFY_OK(id);
    VERIFY_OK(battles.complete(*id, { longTurn(5000) }));
    VERIFY_OK(votes.record(voteOn(*id, evaluator)));
    QCOMPARE(votes.count().value_or(-1), acknowledged + 1);
}

void TestFullDisk::arenaOnAFullFileSystemIsNotBegun()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("this user may not mount a file system in memory");
    disk.fill(20'000);
    const auto before = folderSnapshot(disk.path());
    VERIFY_ERROR(Database::open(disk.path() + u"/a.arena"_s, Database::Mode::Create), Error::Code::DiskFull);
    QCOMPARE(folderSnapshot(disk.path()), before);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestFullDisk)
#include "tst_fulldisk.moc"
