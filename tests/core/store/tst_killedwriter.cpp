// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments: every vote that was acknowledged is there, nothing is damaged, and the arena opens again.
// DARKHORSE_KILL_ROUNDS says how often; without it, few enough for the ordinary run.
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/base/random.h"
#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/votestore.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestKilledWriter : public QObject {
    Q_OBJECT

private slots:
    void acknowledgedVotesSurvive();
};

namespace {

constexpr int kFewRounds = 20;
constexpr int kStartMs = 20'000;
constexpr quint64 kMostLines = 6;
constexpr quint64 kOpeningMs = 80;
constexpr quint64 kVoteMs = 30;

/// Lets the writer live for a random while and kills it. What it acknowledged.
QList<QUuid> runAndKill(const QString& path, RandomSource& random)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(DARKHORSE_VOTE_RECORDER), { path });
    if (!writer.waitForStarted(kStartMs))
        qFatal("the writer does not start: %s", qPrintable(writer.errorString()));
    // However fast the disk is, some die while they open the arena, some before their first vote, most after a few.
    QByteArray output;
    const auto lines = qsizetype(random.below(kMostLines));
    while (output.count('\n') < lines && writer.waitForReadyRead(kStartMs))
        output += writer.readAllStandardOutput();
    QThread::msleep(ulong(random.below(lines == 0 ? kOpeningMs : kVoteMs))); // a random moment is the point
    writer.kill();
    writer.waitForFinished(kStartMs);
    if (writer.exitStatus() != QProcess::CrashExit)
        qFatal("the writer ended by itself with status %d", writer.exitCode());

    output += writer.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1);
    QList<QUuid> acknowledged;
    for (const QByteArray& line : output.split('\n')) {
        const QUuid vote = QUuid::fromString(QLatin1StringView(line));
        if (!vote.isNull()) // the other lines are "ready" and the empty one at the end
            acknowledged.append(vote);
    }
    return acknowledged;
}

Result<QSet<QUuid>> storedVotes(Database& database)
{
    QSet<QUuid> stored;
    const auto read = VoteStore(database).forEachRow([&stored](const VoteRow& row) {
        stored.insert(row.vote);
        return true;
    });
    if (!read)
        return fail(read.error());
    return stored;
}

} // namespace

void TestKilledWriter::acknowledgedVotesSurvive()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("DARKHORSE_KILL_ROUNDS", &isSet);
    const int rounds = isSet ? asked : kFewRounds;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.arena"_s);
    RandomSource random(20240607);
    QSet<QUuid> acknowledged;
    int withVotes = 0;
    qint64 abandoned = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        const auto news = runAndKill(path, random);
        withVotes += news.isEmpty() ? 0 : 1;
        acknowledged.unite(QSet<QUuid>(news.begin(), news.end()));
        if (!QFile::exists(path)) { // killed before the arena was whole: then it is not there at all
            QVERIFY(acknowledged.isEmpty());
            continue;
        }
        const auto database = Database::open(path, Database::Mode::Existing);
        VERIFY_OK(database);
        VERIFY_OK((*database)->checkIntegrity());
        const auto stored = storedVotes(**database);
        VERIFY_OK(stored);
        QVERIFY2(stored->contains(acknowledged), qPrintable(u"a vote is lost after round %1"_s.arg(round)));
        const auto closed = BattleStore(**database).voidAbandoned();
        VERIFY_OK(closed);
        QCOMPARE_LE(*closed, 1);
        abandoned += *closed;
    }
    qInfo("%d kills, %d of them after a vote, %lld votes acknowledged, %lld battles abandoned, %lld ms", rounds,
        withVotes, qlonglong(acknowledged.size()), qlonglong(abandoned), qlonglong(timer.elapsed()));
    QCOMPARE_GT(withVotes, rounds / 2);
    QCOMPARE_GT(abandoned, 0);
    VERIFY_OK(Database::open(path, Database::Mode::Existing));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestKilledWriter)
#include "tst_killedwriter.moc"
