// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be opened is named for what it is, and is left exactly as it was.
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/database.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/foldersnapshot.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

using Damage = std::function<void(const QString& path)>;

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Damage)

namespace darkhorse {

class TestRefusedDatabase : public QObject {
    Q_OBJECT

private slots:
    void refusedAndUntouched_data();
    void refusedAndUntouched();
    void newerInTheLogOnlyIsRefused();
    void corruptWithALogIsRefused();
    void pipeIsRefusedWithoutWaiting();
    void readOnlyPermissions_data();
    void readOnlyPermissions();
    void everyTruncationIsRefusedOrWhole();
    void everyFlippedHeaderByteIsHarmless();
};

namespace {

/// Permissions do not bind root. This makes the program an ordinary user's while it lives.
class AsOrdinaryUser {
public:
    AsOrdinaryUser()
    {
        if (m_isRoot && setresuid(kNobody, kNobody, 0) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~AsOrdinaryUser()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    const bool m_isRoot = geteuid() == 0;
};

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

Damage sql(const QString& statement)
{
    return [statement](const QString& path) { RawSql(path).run(statement); };
}

Damage replaceBy(const QByteArray& bytes)
{
    return [bytes](const QString& path) { writeFile(path, bytes); };
}

/// An arena with a few votes, closed.
void makeArena(const QString& path)
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"A"_s);
    const ContestantId b = arena.addContestant(u"B"_s);
    for (int i = 0; i < 20; ++i)
        arena.voteBattle(a, b, u"prompt %1 "_s.arg(i) + QString(500, u'x'), Verdict::Tie);
    arena.close();
    if (!QFile::copy(arena.path(), path))
        qFatal("cannot copy the arena");
}

/// Copies an arena together with its log, as kill -9 leaves them.
void copyWithLog(const QString& from, const QString& to)
{
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        if (!QFile::copy(from + suffix, to + suffix))
            qFatal("cannot copy the arena's %s", qPrintable(suffix));
    }
}

} // namespace

void TestRefusedDatabase::refusedAndUntouched_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    QTest::newRow("no bytes") << replaceBy({}) << NotADatabase;
    QTest::newRow("one byte") << replaceBy("x") << NotADatabase;
    QTest::newRow("text") << replaceBy("winner,model_a,model_b\n") << NotADatabase;
    QTest::newRow("long text") << replaceBy(QByteArray(100'000, 'x')) << NotADatabase;
    QTest::newRow("zeros") << replaceBy(QByteArray(8192, '\0')) << NotADatabase;
    QTest::newRow("only SQLite's magic") << replaceBy(QByteArray("SQLite format 3\0", 16)) << DatabaseCorrupt;
    QTest::newRow("another program's database") << Damage([](const QString& path) {
        QFile::remove(path);
        RawSql(path).run(u"CREATE TABLE bookmarks (url TEXT)"_s);
    }) << DatabaseForeign;
    QTest::newRow("another program's database in WAL mode") << Damage([](const QString& path) {
        QFile::remove(path);
        RawSql raw(path);
        raw.run(u"PRAGMA journal_mode = WAL"_s);
        raw.run(u"CREATE TABLE bookmarks (url TEXT)"_s);
    }) << DatabaseForeign;
    QTest::newRow("our tables under another application id") << sql(u"PRAGMA application_id = 7"_s) << DatabaseForeign;
    QTest::newRow("next schema version") << sql(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1))
                                         << DatabaseNewer;
    QTest::newRow("far schema version") << sql(u"PRAGMA user_version = 2147483647"_s) << DatabaseNewer;
    QTest::newRow("schema version 0") << sql(u"PRAGMA user_version = 0"_s) << DatabaseCorrupt;
    QTest::newRow("schema version below 0") << sql(u"PRAGMA user_version = -3"_s) << DatabaseCorrupt;
    QTest::newRow("own UUID gone") << sql(u"DELETE FROM arena_meta"_s) << DatabaseCorrupt;
    QTest::newRow("own table gone") << sql(u"DROP TABLE arena_meta"_s) << DatabaseCorrupt;
    QTest::newRow("cut in half") << Damage([](const QString& path) { QFile::resize(path, QFileInfo(path).size() / 2); })
                                 << DatabaseCorrupt;
    QTest::newRow("cut within the first page")
        << Damage([](const QString& path) { QFile::resize(path, 700); }) << DatabaseCorrupt;
    QTest::newRow("page size in the header destroyed")
        << Damage([](const QString& path) { overwrite(path, 16, QByteArray(2, '\0')); }) << DatabaseCorrupt;
    QTest::newRow("first page overwritten behind the header")
        << Damage([](const QString& path) { overwrite(path, 100, QByteArray(3000, 'x')); }) << DatabaseCorrupt;
    QTest::newRow("pages in the middle overwritten") << Damage([](const QString& path) {
        overwrite(path, 4096, QByteArray(int(QFileInfo(path).size()) - 2 * 4096, 'x'));
    }) << DatabaseCorrupt;
    QTest::newRow("a folder") << Damage([](const QString& path) { QVERIFY(QFile::remove(path) && QDir().mkdir(path)); })
                              << FileUnreadable;
}

void TestRefusedDatabase::refusedAndUntouched()
{
    QFETCH(const Damage, damage);
    QFETCH(const Error::Code, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    makeArena(path);
    damage(path);
    const auto before = folderSnapshot(folder.path());
    for (const auto mode : { Database::Mode::Existing, Database::Mode::ExistingOrCreate, Database::Mode::ReadOnly }) {
        const auto opened = Database::open(path, mode);
        VERIFY_ERROR(opened, code);
        QVERIFY2(opened.error().detail.contains(path), qPrintable(opened.error().detail));
        QCOMPARE(folderSnapshot(folder.path()), before);
    }
}

void TestRefusedDatabase::newerInTheLogOnlyIsRefused()
{
    ArenaFixture arena;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    // A newer program has migrated and was killed before the log reached the file.
    RawSql(arena.path()).run(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1));
    copyWithLog(arena.path(), path);
    const auto before = folderSnapshot(folder.path());
    VERIFY_ERROR(Database::open(path, Database::Mode::Existing), Error::Code::DatabaseNewer);
    QCOMPARE(folderSnapshot(folder.path()), before);
}

void TestRefusedDatabase::corruptWithALogIsRefused()
{
    ArenaFixture arena;
    const ContestantId a = arena.addContestant(u"A"_s);
    const ContestantId b = arena.addContestant(u"B"_s);
    for (int i = 0; i < 20; ++i)
        arena.voteBattle(a, b, u"prompt %1 "_s.arg(i) + QString(500, u'x'), Verdict::Tie);
    arena.reopen(); // everything so far is in the file
    arena.addContestant(u"C"_s); // and this is in the log
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    copyWithLog(arena.path(), path);
    overwrite(path, 4096, QByteArray(int(QFileInfo(path).size()) - 4096, 'x'));
    const auto before = folderSnapshot(folder.path());
    VERIFY_ERROR(Database::open(path, Database::Mode::Existing), Error::Code::DatabaseCorrupt);
    QCOMPARE(folderSnapshot(folder.path()), before);
}

void TestRefusedDatabase::pipeIsRefusedWithoutWaiting()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    VERIFY_ERROR(Database::open(path, Database::Mode::Existing), Error::Code::NotADatabase);
    VERIFY_ERROR(Database::open(u"/dev/null"_s, Database::Mode::Existing), Error::Code::NotADatabase);
}

void TestRefusedDatabase::readOnlyPermissions_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<bool>("isReadable");
    using enum Error::Code;
    QTest::newRow("file not writable") << 0777 << 0444 << DatabaseReadOnly << true;
    QTest::newRow("folder not writable") << 0555 << 0666 << DatabaseReadOnly << true;
    QTest::newRow("neither writable") << 0555 << 0444 << DatabaseReadOnly << true;
    QTest::newRow("file not readable") << 0777 << 0000 << FileUnreadable << false;
}

void TestRefusedDatabase::readOnlyPermissions()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QFETCH(const Error::Code, code);
    QFETCH(const bool, isReadable);
    QTemporaryDir folder;
    QCOMPARE(chmod(qPrintable(folder.path()), 0777), 0);
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    const QString sub = folder.filePath(u"sub"_s);
    const QString path = sub + u"/a.arena"_s;
    makeArena(path);
    QCOMPARE(chmod(qPrintable(path), mode_t(fileMode)), 0);
    QCOMPARE(chmod(qPrintable(sub), mode_t(folderMode)), 0);
    QMap<QString, QByteArray> before;
    Result<std::unique_ptr<Database>> forWriting = fail(Error::Code::Cancelled);
    Result<std::unique_ptr<Database>> forReading = fail(Error::Code::Cancelled);
    Result<std::unique_ptr<Database>> created = fail(Error::Code::Cancelled);
    QMap<QString, QByteArray> afterWriting;
    qint64 votes = -1;
    {
        const AsOrdinaryUser user;
        before = folderSnapshot(sub);
        forWriting = Database::open(path, Database::Mode::Existing);
        afterWriting = folderSnapshot(sub);
        forReading = Database::open(path, Database::Mode::ReadOnly);
        created = Database::open(sub + u"/new.arena"_s, Database::Mode::Create);
        if (forReading)
            votes = VoteStore(**forReading).count().value_or(-1);
        if (forReading)
            forReading->reset();
        if (created)
            created->reset();
    }
    const auto after = folderSnapshot(sub);
    QCOMPARE(chmod(qPrintable(sub), 0777), 0);
    VERIFY_ERROR(forWriting, code);
    QCOMPARE(afterWriting, before);
    if (folderMode == 0555) {
        VERIFY_ERROR(created, Error::Code::FileUnwritable);
        QCOMPARE(after, before);
    }
    if (isReadable) {
        VERIFY_OK(forReading);
        QCOMPARE(votes, 20);
    } else {
        VERIFY_ERROR(forReading, code);
    }
}

void TestRefusedDatabase::everyTruncationIsRefusedOrWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    makeArena(path);
    const QByteArray whole = readFile(path);
    for (qsizetype size = 1; size < whole.size(); size += 1 + whole.size() / 97) {
        writeFile(path, whole.left(size));
        const auto before = folderSnapshot(folder.path());
        VERIFY_ERROR(Database::open(path, Database::Mode::Existing),
            size < 16 ? Error::Code::NotADatabase : Error::Code::DatabaseCorrupt);
        QCOMPARE(folderSnapshot(folder.path()), before);
    }
}

void TestRefusedDatabase::everyFlippedHeaderByteIsHarmless()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    makeArena(path);
    const QByteArray whole = readFile(path);
    for (int offset = 0; offset < 100; ++offset) {
        QByteArray damaged = whole;
        damaged[offset] = char(damaged[offset] ^ 0xff);
        writeFile(path, damaged);
        const auto before = folderSnapshot(folder.path());
        const auto opened = Database::open(path, Database::Mode::Existing);
        if (opened) // a field that does not matter: then everything is there
            QCOMPARE(VoteStore(**opened).count().value_or(-1), 20);
        else
            QCOMPARE(folderSnapshot(folder.path()), before);
    }
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestRefusedDatabase)
#include "tst_refuseddatabase.moc"
