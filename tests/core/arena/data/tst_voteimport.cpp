// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/categoriser.h"
#include "core/arena/data/voteimport.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestVoteImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static QByteArray manyVotes(int count)
    {
        QByteArray text = "model_a,model_b,winner,judge,tstamp\n";
        for (int i = 0; i < count; ++i)
            text += "a,b,tie,judge " + QByteArray::number(i % 9) + ',' + QByteArray::number(1'700'000'000 + i) + '\n';
        return text;
    }

private slots:
    void aForecastTellsWhatTheImportWillDo();
    void theFirstVotesAreShownAsTheyWereUnderstood();
    void aFullDiskLeavesTheArenaAsItWas();
    void stoppingLeavesTheArenaAsItWas();
    void whatTheFileSaidOfCategoriesStays();
    void uuidsLieInTheOrderOfTime();
    void equalRowsAreOtherVotesInAnyOrder();
};

void TestVoteImport::aForecastTellsWhatTheImportWillDo()
{
    ArenaFixture arena;
    const QByteArray header = "model_a,model_b,winner,judge,tstamp\n";
    const QString first = write(u"first.csv"_s, header + "a,b,tie,anna,1700000000\nb,a,model_a,ben,1700000001\n");
    const QString second
        = write(u"second.csv"_s, header + "a,b,tie,anna,1700000000\na,c,tie,anna,1700000005\na,c,tie,eve,1700000005\n");
    for (const QString& file : { first, second, first }) {
        const auto forecast = inspectVotes(file, {}, {}, &arena.database());
        VERIFY_OK(forecast);
        const auto imported = importVotes(arena.database(), file);
        VERIFY_OK(imported);
        QCOMPARE(forecast->newVotes, imported->newVotes);
        QCOMPARE(forecast->knownVotes, imported->knownVotes);
        QCOMPARE(forecast->newModels, imported->newModels);
        QCOMPARE(forecast->newEvaluators, imported->newEvaluators);
    }
    const auto last = inspectVotes(second, {}, {}, &arena.database());
    VERIFY_OK(last);
    QCOMPARE(last->newVotes, 0);
    QCOMPARE(last->knownVotes, 3);
    QCOMPARE(VoteStore(arena.database()).count().value_or(-1), 4);
}

void TestVoteImport::theFirstVotesAreShownAsTheyWereUnderstood()
{
    const QString file = write(u"seen.jsonl"_s,
        R"raw({"left": "α", "right": "b", "winner": "tie (bothbad)", "worker": "w", "language": "German", "tstamp": 1700000000})raw"
        "\n");
    const auto report = inspectVotes(file);
    VERIFY_OK(report);
    QCOMPARE(report->format, u"evalica"_s);
    QCOMPARE(report->container, u"jsonl"_s);
    QCOMPARE(report->firstVotes.size(), 1U);
    const PreviewedVote& vote = report->firstVotes.front();
    QCOMPARE(vote.modelA, u"α"_s);
    QCOMPARE(vote.modelB, u"b"_s);
    QCOMPARE(int(vote.verdict), int(Verdict::BothBad));
    QCOMPARE(vote.evaluator, u"w"_s);
    QCOMPARE(vote.language, u"German"_s);
    QCOMPARE(vote.timeUtcMs, 1'700'000'000'000);
    const auto many = inspectVotes(write(u"many.csv"_s, manyVotes(200)));
    VERIFY_OK(many);
    QCOMPARE(many->firstVotes.size(), kPreviewedVotes);
}

void TestVoteImport::aFullDiskLeavesTheArenaAsItWas()
{
    ArenaFixture arena;
    QVERIFY(importVotes(arena.database(), write(u"first.csv"_s, "model_a,model_b,winner\na,b,tie\n")).has_value());
    QSqlQuery limit(arena.database().connection());
    QVERIFY(limit.exec(u"PRAGMA page_count"_s) && limit.next());
    QVERIFY(limit.exec(u"PRAGMA max_page_count = %1"_s.arg(limit.value(0).toInt() + 40)));
    limit.finish();
    const QString file = write(u"many.csv"_s, manyVotes(20'000));
    VERIFY_ERROR(importVotes(arena.database(), file), Error::Code::DiskFull);
    QCOMPARE(VoteStore(arena.database()).count().value_or(-1), 1);
    VERIFY_OK(arena.database().checkIntegrity());
    QVERIFY(limit.exec(u"PRAGMA max_page_count = 1000000"_s));
    limit.finish();
    const auto again = importVotes(arena.database(), file);
    VERIFY_OK(again);
    QCOMPARE(again->newVotes, 20'000);
}

void TestVoteImport::stoppingLeavesTheArenaAsItWas()
{
    ArenaFixture arena;
    VoteImportHooks hooks;
    hooks.progress = [](const VoteImportProgress& progress) { return progress.votes < 1000; };
    const QString file = write(u"many.csv"_s, manyVotes(40'000));
    VERIFY_ERROR(importVotes(arena.database(), file, hooks), Error::Code::Cancelled);
    QCOMPARE(VoteStore(arena.database()).count().value_or(-1), 0);
    QVERIFY(EvaluatorStore(arena.database()).all().value_or(std::vector<Evaluator> {}).empty());
}

void TestVoteImport::whatTheFileSaidOfCategoriesStays()
{
    ArenaFixture arena;
    VERIFY_OK(importVotes(arena.database(),
        write(u"labelled.csv"_s,
            "model_a,model_b,winner,categories\na,b,tie,full|coding|their own\nb,a,model_a,full\n")));
    const auto keysOf = [&arena] {
        const auto log = VoteStore(arena.database()).log();
        QStringList keys;
        for (const quint32 set : log.value_or(VoteLog {}).categorySet) {
            for (const CategoryKey& key : log->categorySets[set])
                keys.append(key.value);
        }
        return keys;
    };
    const QStringList said { u"coding"_s, u"their own"_s };
    QCOMPARE(keysOf(), said);
    // There is no text to be read, and rules that ask for one leave alone what the file said.
    QCOMPARE(readMissingFacts(arena.database(), CodeRule::Ours).value_or(-1), 0);
    const auto sorted = categorise(arena.database(), builtInCategories());
    VERIFY_OK(sorted);
    VERIFY_OK(CategoryStore(arena.database()).replaceMemberships(sorted->sets, sorted->memberships));
    for (const QString& key : said)
        QCOMPARE(keysOf().count(key), 1);
}

/// Rows that repeat each other, in the order of time and out of it, are the same votes.
void TestVoteImport::equalRowsAreOtherVotesInAnyOrder()
{
    const QByteArray header = "model_a,model_b,winner,judge,tstamp\n";
    const QByteArrayList rows { "a,b,tie,anna,1700000001", "b,a,tie,anna,1700000001", "a,b,tie,anna,1700000001",
        "a,b,tie,ben,1700000002", "a,b,tie,anna,1700000001", "a,b,tie,ben,1700000002", "b,a,model_b,eve,1700000003" };
    QByteArrayList sorted = rows;
    std::ranges::sort(sorted, {}, [](const QByteArray& row) { return row.last(10); });
    QByteArrayList reversed = sorted;
    std::ranges::reverse(reversed);
    QList<QStringList> uuids;
    for (const QByteArrayList& order : { sorted, rows, reversed }) {
        ArenaFixture arena;
        const QString file = write(u"rows%1.csv"_s.arg(uuids.size()), header + order.join('\n') + '\n');
        const auto forecast = inspectVotes(file, {}, {}, &arena.database());
        VERIFY_OK(forecast);
        QCOMPARE(forecast->newVotes, 7);
        const auto imported = importVotes(arena.database(), file);
        VERIFY_OK(imported);
        QCOMPARE(imported->newVotes, 7);
        const auto again = importVotes(arena.database(), write(u"again.csv"_s, header + sorted.join('\n') + '\n'));
        VERIFY_OK(again);
        QCOMPARE(again->knownVotes, 7);
        QSqlQuery stored(arena.database().connection());
        QVERIFY(stored.exec(u"SELECT uuid FROM battle ORDER BY uuid"_s));
        uuids.emplace_back();
        while (stored.next())
            uuids.back().append(stored.value(0).toString());
    }
    QCOMPARE(uuids.at(1), uuids.at(0));
    QCOMPARE(uuids.at(2), uuids.at(0));
}

/// The index of UUIDs then grows at its end, however many votes there are.
void TestVoteImport::uuidsLieInTheOrderOfTime()
{
    ArenaFixture arena;
    VERIFY_OK(importVotes(arena.database(), write(u"many.csv"_s, manyVotes(500))));
    QSqlQuery rows(arena.database().connection());
    QVERIFY(rows.exec(u"SELECT uuid FROM battle ORDER BY started_at, id"_s));
    QStringList uuids;
    while (rows.next())
        uuids.append(rows.value(0).toString());
    QCOMPARE(uuids.size(), 500);
    QVERIFY(std::ranges::is_sorted(uuids));
    QVERIFY(std::ranges::adjacent_find(uuids) == uuids.end());
    for (const QString& uuid : uuids) {
        QCOMPARE(uuid.at(14), u'8'); // version
        QVERIFY(u"89ab"_s.contains(uuid.at(19))); // variant
    }
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestVoteImport)
#include "tst_voteimport.moc"
