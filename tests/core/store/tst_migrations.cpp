// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/arenametastore.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/promptstore.h"
#include "core/store/responsestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void everyVersionHasADump();
    void dumpClimbsToTheNewestSchema_data();
    void dumpClimbsToTheNewestSchema();
    void contentOfVersion1Survives();
    void importedVotesKeepTheirUuid();
    void migratingTwiceDoesNothing();
    void failedStepLeavesNothing();
    void newerIsRefused();
    void everyColumnHasAPlaceInTheDump();
};

namespace {

QString dumpPath(int version) { return u"" DARKHORSE_TEST_DATA "/migrations/v%1.sql"_s.arg(version); }

/// Builds the file that a program of that version left behind.
void loadDump(int version, const QString& path)
{
    QFile file(dumpPath(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    RawSql raw(path);
    for (const QString& statement : QString::fromUtf8(file.readAll()).split(u"\n-- ;;\n"_s)) {
        const QStringList answer = raw.run(statement);
        if (!answer.isEmpty() && answer.front().startsWith("error"_L1))
            qFatal("%s in: %s", qPrintable(answer.front()), qPrintable(statement));
    }
    raw.run(u"PRAGMA journal_mode = WAL"_s);
}

/// Tables, columns, indexes and triggers, without the words' spacing.
QStringList schemaOf(const QString& path)
{
    QStringList schema = RawSql(path).run(u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s);
    for (QString& line : schema)
        line = line.simplified();
    return schema;
}

} // namespace

void TestMigrations::everyVersionHasADump()
{
    for (int version = 1; version <= newestSchemaVersion(); ++version)
        QVERIFY2(QFile::exists(dumpPath(version)), qPrintable(dumpPath(version)));
}

void TestMigrations::dumpClimbsToTheNewestSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newestSchemaVersion(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void TestMigrations::dumpClimbsToTheNewestSchema()
{
    QFETCH(const int, version);
    QTemporaryDir folder;
    const QString old = folder.filePath(u"old.arena"_s);
    const QString fresh = folder.filePath(u"fresh.arena"_s);
    loadDump(version, old);
    {
        const auto database = Database::open(old, Database::Mode::Existing);
        VERIFY_OK(database);
        VERIFY_OK((*database)->checkIntegrity());
        VERIFY_OK(Database::open(fresh, Database::Mode::Create));
    }
    QVERIFY(schemaOf(fresh).size() > 20);
    QCOMPARE(schemaOf(old), schemaOf(fresh));
    QCOMPARE(RawSql(old).run(u"PRAGMA user_version"_s), QStringList(QString::number(newestSchemaVersion())));
}

void TestMigrations::contentOfVersion1Survives()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.arena"_s);
    loadDump(1, path);
    const auto opened = Database::open(path, Database::Mode::Existing);
    VERIFY_OK(opened);
    Database& database = **opened;
    QCOMPARE(
        ArenaMetaStore(database).uuid()->toString(QUuid::WithoutBraces), u"00000001-0000-4000-8000-000000000000"_s);
    QCOMPARE(ArenaMetaStore(database).createdAtUtcMs().value_or(0), 1'700'000'000'000);
    QCOMPARE(*ArenaMetaStore(database).setting(u"theme"_s), std::optional(u"dark"_s));
    QCOMPARE(EvaluatorStore(database).all()->at(0).name, u"Анна"_s);

    const auto alpha = ContestantStore(database).findByName(u"Alpha"_s);
    VERIFY_OK(alpha);
    QCOMPARE(alpha->kind, ContestantKind::OpenAiCompatible);
    QVERIFY((alpha->key == KeySource { KeySource::Kind::Environment, u"ALPHA_KEY"_s }));
    QVERIFY((alpha->sampling == SamplingSettings { 0.7, 0.95, 2048, 42 }));
    QCOMPARE(ContestantStore(database).all()->size(), size_t(3));

    QCOMPARE(PromptStore(database).ofSets()->size(), size_t(2));
    QCOMPARE(ResponseStore(database).find(ContestantId { 2 }, u"What is two plus two?"_s)->text, u"Four."_s);

    const auto second = BattleStore(database).find(BattleId { 2 });
    VERIFY_OK(second);
    QCOMPARE(second->turns.size(), size_t(2));
    QCOMPARE(second->turns.at(1).answers.b->text, u"Стих 1b"_s);
    QCOMPARE(second->turns.at(1).answers.b->finishReason, FinishReason::Length);
    QCOMPARE(BattleStore(database).find(BattleId { 3 })->voidReason, std::optional(Error::Code::TimedOut));
    QCOMPARE(BattleStore(database).voidAbandoned().value_or(-1), 1);

    const auto log = VoteStore(database).log();
    VERIFY_OK(log);
    QCOMPARE(log->size(), size_t(2));
    QCOMPARE(log->verdictOf(0), Verdict::ABetter);
    QCOMPARE(log->verdictOf(1), Verdict::BBetter); // the revision
    QCOMPARE(log->categorySets.at(log->categorySet.at(1)).size(), size_t(2));
}

void TestMigrations::importedVotesKeepTheirUuid()
{
    // Up to version 11 a vote from a file repeated its battle's UUID; since then it has none of its own.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.arena"_s);
    const QString uuid = u"00000056-0000-5000-8000-000000000000"_s;
    loadDump(11, path);
    RawSql raw(path);
    QCOMPARE(
        raw.run(u"INSERT INTO battle (id, uuid, contestant_a, contestant_b, seed, pairing, state, started_at, "
                "provenance, language) VALUES (6, '%1', 1, 3, 0, 'import', 'voted', 9, 'votes.csv', '')"_s.arg(uuid)),
        QStringList());
    QCOMPARE(raw.run(u"INSERT INTO vote VALUES (6, '%1', 6, 1, 'model_b', 9, 0, 'votes.csv', 1, NULL, '')"_s.arg(uuid)),
        QStringList());
    const auto opened = Database::open(path, Database::Mode::Existing);
    VERIFY_OK(opened);
    QCOMPARE(raw.run(u"SELECT id FROM vote WHERE uuid IS NULL"_s), QStringList(u"6"_s));
    QCOMPARE(raw.run(u"SELECT count(*) FROM vote"_s), QStringList(u"6"_s));
    const auto vote = VoteStore(**opened).ofBattle(BattleId { 6 });
    VERIFY_OK(vote);
    QCOMPARE(vote->uuid.toString(QUuid::WithoutBraces), uuid);
    VERIFY_OK((*opened)->checkIntegrity());
}

void TestMigrations::migratingTwiceDoesNothing()
{
    ArenaFixture arena;
    arena.addContestant(u"Alpha"_s);
    VERIFY_OK(migrate(arena.database().connection()));
    VERIFY_OK(migrate(arena.database().connection()));
    QCOMPARE(ContestantStore(arena.database()).all()->size(), size_t(1));
}

void TestMigrations::failedStepLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    RawSql(path).run(u"CREATE TABLE vote (a)"_s); // in the way of the first migration, after half of its statements
    {
        const auto connection = Connection::open(path, Connection::Access::ReadWrite, 0);
        VERIFY_OK(connection);
        VERIFY_ERROR(migrate(connection->database()), Error::Code::DatabaseFailed);
    }
    QCOMPARE(schemaOf(path), QStringList(u"table|vote|vote|CREATE TABLE vote (a)"_s));
    QCOMPARE(RawSql(path).run(u"PRAGMA user_version"_s), QStringList(u"0"_s));
    QCOMPARE(RawSql(path).run(u"PRAGMA application_id"_s), QStringList(u"0"_s));
}

void TestMigrations::newerIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.db"_s);
    RawSql(path).run(u"PRAGMA user_version = %1"_s.arg(newestSchemaVersion() + 1));
    const auto connection = Connection::open(path, Connection::Access::ReadWrite, 0);
    VERIFY_OK(connection);
    VERIFY_ERROR(migrate(connection->database()), Error::Code::DatabaseNewer);
    QCOMPARE(newerError(7).detail,
        u"the file has schema version 7, this program knows up to %1"_s.arg(newestSchemaVersion()));
}

void TestMigrations::everyColumnHasAPlaceInTheDump()
{
    // A dump with an empty table would prove nothing about that table.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.arena"_s);
    loadDump(newestSchemaVersion(), path);
    RawSql raw(path);
    const QStringList tables
        = raw.run(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    QVERIFY(tables.size() >= 12);
    for (const QString& table : tables)
        QVERIFY2(raw.run(u"SELECT count(*) FROM "_s + table).front() != "0"_L1, qPrintable(table));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestMigrations)
#include "tst_migrations.moc"
