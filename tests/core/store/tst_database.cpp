// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/store/arenametastore.h"
#include "core/store/database.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/foldersnapshot.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/manualclock.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void createMakesAnArenaOfOurOwn();
    void createMakesMissingFolders();
    void createNeverOverwrites();
    void existingNeverCreates();
    void existingOrCreateDoesBoth();
    void createInAFileInsteadOfAFolderFails();
    void connectionIsSafe();
    void closedArenaIsOneFile();
    void strangeNamesWork_data();
    void strangeNamesWork();
    void symbolicLinkLeadsToTheArena();
    void twoConnectionsShareAnArena();
    void connectionPerThread();
    void waitingForAWriterEnds();
    void exclusiveHolderIsNamedSoon();
    void readOnlyReadsAndRefusesToWrite();
    void readOnlySeesWhatIsStillInTheLog();
    void votesCannotBeChangedByAnyone_data();
    void votesCannotBeChangedByAnyone();
    void aloneIsWhoCameFirst();
};

namespace {

constexpr int kSoonMs = 2 * Database::kBusyTimeoutMs + 1000;

auto openAt(const QString& path, Database::Mode mode) { return Database::open(path, mode); }

} // namespace

void TestDatabase::createMakesAnArenaOfOurOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    const ManualClock clock(1'234'567'890'123);
    QUuid uuid;
    {
        const auto database = Database::open(path, Database::Mode::Create, clock);
        VERIFY_OK(database);
        QCOMPARE((*database)->path(), path);
        QVERIFY(!(*database)->isReadOnly());
        ArenaMetaStore meta(**database);
        QCOMPARE(meta.createdAtUtcMs().value_or(0), clock.nowUtcMs());
        VERIFY_OK(meta.uuid());
        uuid = *meta.uuid();
        QVERIFY(!uuid.isNull());
    }
    const auto again = openAt(path, Database::Mode::Existing);
    VERIFY_OK(again);
    QCOMPARE(ArenaMetaStore(**again).uuid().value_or(QUuid()), uuid);
    RawSql raw(path);
    QCOMPARE(raw.run(u"PRAGMA application_id"_s), QStringList(u"1145590355"_s)); // "DHRS"
    QCOMPARE(raw.run(u"PRAGMA user_version"_s), QStringList(QString::number(Database::schemaVersion())));
}

void TestDatabase::createMakesMissingFolders()
{
    QTemporaryDir folder;
    VERIFY_OK(openAt(folder.filePath(u"x/y/z.arena"_s), Database::Mode::Create));
    QVERIFY(QFile::exists(folder.filePath(u"x/y/z.arena"_s)));
}

void TestDatabase::createNeverOverwrites()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.arena"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto before = folderSnapshot(folder.path());
    VERIFY_ERROR(openAt(file.fileName(), Database::Mode::Create), Error::Code::AlreadyExists);
    QCOMPARE(folderSnapshot(folder.path()), before);
}

void TestDatabase::existingNeverCreates()
{
    QTemporaryDir folder;
    for (const auto mode : { Database::Mode::Existing, Database::Mode::ReadOnly }) {
        VERIFY_ERROR(openAt(folder.filePath(u"a.arena"_s), mode), Error::Code::NotFound);
        VERIFY_ERROR(openAt(folder.filePath(u"no/such/a.arena"_s), mode), Error::Code::NotFound);
        VERIFY_ERROR(openAt({}, mode), Error::Code::NotFound);
    }
    VERIFY_ERROR(openAt({}, Database::Mode::ExistingOrCreate), Error::Code::NotFound);
    QVERIFY(folderSnapshot(folder.path()).isEmpty());
}

void TestDatabase::existingOrCreateDoesBoth()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    QUuid uuid;
    for (int round = 0; round < 2; ++round) {
        const auto database = openAt(path, Database::Mode::ExistingOrCreate);
        VERIFY_OK(database);
        const auto found = ArenaMetaStore(**database).uuid();
        VERIFY_OK(found);
        if (round == 1)
            QCOMPARE(*found, uuid);
        uuid = *found;
    }
}

void TestDatabase::createInAFileInsteadOfAFolderFails()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    VERIFY_ERROR(openAt(folder.filePath(u"file/a.arena"_s), Database::Mode::Create), Error::Code::FileUnwritable);
    VERIFY_ERROR(openAt(u"/proc/a.arena"_s, Database::Mode::Create), Error::Code::FileUnwritable);
    QCOMPARE(folderSnapshot(folder.path()).keys(), QStringList(u"file"_s));
}

void TestDatabase::connectionIsSafe()
{
    QTemporaryDir folder;
    const auto database = openAt(folder.filePath(u"a.arena"_s), Database::Mode::Create);
    VERIFY_OK(database);
    const auto pragma = [&database](const QString& name) {
        QSqlQuery query((*database)->connection());
        return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toString() : u"error"_s;
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"recursive_triggers"_s), u"1"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    VERIFY_OK((*database)->checkIntegrity());
}

void TestDatabase::closedArenaIsOneFile()
{
    QTemporaryDir folder;
    VERIFY_OK(openAt(folder.filePath(u"a.arena"_s), Database::Mode::Create));
    QCOMPARE(folderSnapshot(folder.path()).keys(), QStringList(u"a.arena"_s));
    VERIFY_OK(openAt(folder.filePath(u"a.arena"_s), Database::Mode::Existing));
    QCOMPARE(folderSnapshot(folder.path()).keys(), QStringList(u"a.arena"_s));
}

void TestDatabase::strangeNamesWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("options of a URI") << u"a?mode=memory&cache=shared.arena"_s;
    QTest::newRow("a fragment") << u"a#b.arena"_s;
    QTest::newRow("a per cent sign") << u"100%25.arena"_s;
    QTest::newRow("spaces and quotes") << u" a 'b' \"c\".arena"_s;
    QTest::newRow("Cyrillic") << u"арена.arena"_s;
    QTest::newRow("Chinese") << u"竞技场.arena"_s;
    QTest::newRow("memory, which is a file here") << u":memory:"_s;
    QTest::newRow("looks like a scheme") << u"file:x.arena"_s;
}

void TestDatabase::strangeNamesWork()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"dir %3F#"_s));
    const QString path = folder.filePath(u"dir %3F#/"_s + name);
    VERIFY_OK(openAt(path, Database::Mode::Create));
    VERIFY_OK(openAt(path, Database::Mode::Existing));
    QCOMPARE(folderSnapshot(folder.filePath(u"dir %3F#"_s)).keys(), QStringList(name));
    QCOMPARE(folderSnapshot(folder.path()).size(), 1);
}

void TestDatabase::symbolicLinkLeadsToTheArena()
{
    QTemporaryDir folder;
    const QString link = folder.filePath(u"link.arena"_s);
    VERIFY_OK(openAt(folder.filePath(u"real.arena"_s), Database::Mode::Create));
    QVERIFY(QFile::link(folder.filePath(u"real.arena"_s), link));
    VERIFY_OK(openAt(link, Database::Mode::Existing));
    QVERIFY(QFileInfo(link).isSymLink());

    const QString dangling = folder.filePath(u"dangling.arena"_s);
    QVERIFY(QFile::link(folder.filePath(u"gone.arena"_s), dangling));
    VERIFY_ERROR(openAt(dangling, Database::Mode::Existing), Error::Code::NotFound);
    VERIFY_ERROR(openAt(dangling, Database::Mode::Create), Error::Code::FileUnwritable);
    VERIFY_ERROR(openAt(dangling, Database::Mode::ExistingOrCreate), Error::Code::FileUnwritable);
    QVERIFY(!QFileInfo::exists(dangling));
    QCOMPARE(QFileInfo(dangling).symLinkTarget(), folder.filePath(u"gone.arena"_s));
}

void TestDatabase::twoConnectionsShareAnArena()
{
    ArenaFixture arena;
    const auto second = openAt(arena.path(), Database::Mode::Existing);
    VERIFY_OK(second);
    const ContestantId alpha = arena.addContestant(u"Alpha"_s);
    QCOMPARE(ContestantStore(**second).find(alpha)->name, u"Alpha"_s);
    Contestant beta;
    beta.name = u"Beta"_s;
    VERIFY_OK(ContestantStore(**second).add(beta));
    QCOMPARE(ContestantStore(arena.database()).all()->size(), size_t(2));
}

void TestDatabase::connectionPerThread()
{
    ArenaFixture arena;
    Result<ContestantId> added = fail(Error::Code::Cancelled);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto database = openAt(arena.path(), Database::Mode::Existing);
        if (!database) {
            added = fail(database.error());
            return;
        }
        Contestant contestant;
        contestant.name = u"From a thread"_s;
        added = ContestantStore(**database).add(contestant);
    }));
    thread->start();
    QVERIFY(thread->wait());
    VERIFY_OK(added);
    QCOMPARE(ContestantStore(arena.database()).find(*added)->name, u"From a thread"_s);
}

void TestDatabase::waitingForAWriterEnds()
{
    ArenaFixture arena;
    RawSql writer(arena.path());
    QCOMPARE(writer.run(u"BEGIN IMMEDIATE"_s), QStringList());
    Contestant contestant;
    contestant.name = u"Alpha"_s;
    QElapsedTimer timer;
    timer.start();
    VERIFY_ERROR(ContestantStore(arena.database()).add(contestant), Error::Code::DatabaseLocked);
    VERIFY_ERROR(openAt(arena.path(), Database::Mode::Existing), Error::Code::DatabaseLocked);
    QCOMPARE_LT(timer.elapsed(), qint64(2 * kSoonMs));
    // Readers do not wait for writers.
    VERIFY_OK(ContestantStore(arena.database()).all());
    VERIFY_OK(openAt(arena.path(), Database::Mode::ReadOnly));
    QCOMPARE(writer.run(u"ROLLBACK"_s), QStringList());
    VERIFY_OK(ContestantStore(arena.database()).add(contestant));
    VERIFY_OK(openAt(arena.path(), Database::Mode::Existing));
}

void TestDatabase::exclusiveHolderIsNamedSoon()
{
    ArenaFixture arena;
    arena.close();
    RawSql holder(arena.path());
    holder.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    QCOMPARE(holder.run(u"BEGIN EXCLUSIVE"_s), QStringList());
    const auto before = folderSnapshot(QFileInfo(arena.path()).path());
    QElapsedTimer timer;
    timer.start();
    VERIFY_ERROR(openAt(arena.path(), Database::Mode::Existing), Error::Code::DatabaseLocked);
    QCOMPARE_LT(timer.elapsed(), qint64(kSoonMs));
    VERIFY_ERROR(openAt(arena.path(), Database::Mode::ReadOnly), Error::Code::DatabaseLocked);
    QCOMPARE(folderSnapshot(QFileInfo(arena.path()).path()), before);
}

void TestDatabase::readOnlyReadsAndRefusesToWrite()
{
    ArenaFixture arena;
    const ContestantId alpha = arena.addContestant(u"Alpha"_s);
    arena.close();
    const auto database = openAt(arena.path(), Database::Mode::ReadOnly);
    VERIFY_OK(database);
    QVERIFY((*database)->isReadOnly());
    ContestantStore store(**database);
    QCOMPARE(store.find(alpha)->name, u"Alpha"_s);
    Contestant beta;
    beta.name = u"Beta"_s;
    VERIFY_ERROR(store.add(beta), Error::Code::DatabaseReadOnly);
    VERIFY_ERROR(store.remove(alpha), Error::Code::DatabaseReadOnly);
}

void TestDatabase::readOnlySeesWhatIsStillInTheLog()
{
    ArenaFixture arena;
    const ContestantId alpha = arena.addContestant(u"Alpha"_s);
    QCOMPARE_GT(QFileInfo(arena.path() + u"-wal"_s).size(), qint64(0));
    const auto database = openAt(arena.path(), Database::Mode::ReadOnly);
    VERIFY_OK(database);
    QCOMPARE(ContestantStore(**database).find(alpha)->name, u"Alpha"_s);
}

void TestDatabase::votesCannotBeChangedByAnyone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE vote SET verdict = 'tie'"_s;
    QTest::newRow("update of one column") << u"UPDATE vote SET cast_at = 0 WHERE id = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM vote"_s;
    QTest::newRow("delete of the battle") << u"DELETE FROM battle"_s;
    QTest::newRow("delete of the evaluator") << u"DELETE FROM evaluator"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO vote SELECT id, uuid, battle, evaluator, 'tie', cast_at, reading_ms, "
           u"provenance, is_blind, supersedes FROM vote"_s;
    QTest::newRow("a second first vote")
        << u"INSERT INTO vote SELECT 99, 'x', battle, evaluator, 'tie', cast_at, reading_ms, provenance, is_blind, supersedes FROM vote"_s;
    QTest::newRow("an unknown verdict")
        << u"INSERT INTO vote SELECT 99, 'x', battle, evaluator, 'draw', cast_at, reading_ms, provenance, is_blind, 1 FROM vote"_s;
}

void TestDatabase::votesCannotBeChangedByAnyone()
{
    QFETCH(const QString, sql);
    ArenaFixture arena;
    arena.voteBattle(arena.addContestant(u"A"_s), arena.addContestant(u"B"_s), u"p"_s, Verdict::ABetter);
    QSqlQuery query(arena.database().connection());
    QVERIFY2(!query.exec(sql), "the statement was accepted");
    QCOMPARE(VoteStore(arena.database()).ofBattle(BattleId { 1 })->verdict, Verdict::ABetter);
    QCOMPARE(VoteStore(arena.database()).count().value_or(-1), 1);
}

void TestDatabase::aloneIsWhoCameFirst()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    auto first = openAt(path, Database::Mode::Create);
    VERIFY_OK(first);
    QVERIFY((*first)->wasAlone());
    {
        const auto second = openAt(path, Database::Mode::Existing);
        VERIFY_OK(second);
        QVERIFY(!(*second)->wasAlone());
    }
    first->reset();
    const auto third = openAt(path, Database::Mode::Existing);
    VERIFY_OK(third);
    QVERIFY((*third)->wasAlone());
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestDatabase)
#include "tst_database.moc"
