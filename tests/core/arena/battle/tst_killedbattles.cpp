// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at a random moment of a running battle: every verdict that was followed by its reveal is there, nothing is damaged,
// and the arena opens again. DARKHORSE_KILL_ROUNDS says how often; without it, few enough for the ordinary run.
#include <algorithm>

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/arena/battle/history.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/session/samplearena.h"
#include "core/base/random.h"
#include "core/store/database.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestKilledBattles : public QObject {
    Q_OBJECT

private slots:
    void revealedVotesSurvive();
};

namespace {

using Verdicts = QHash<BattleId, Verdict>;

constexpr int kPage = 1000;
constexpr int kFewRounds = 10;
constexpr int kStartMs = 20'000;
constexpr quint64 kMostLines = 5;
constexpr quint64 kBattleMs = 80; ///< about as long as a battle on recorded answers takes

/// Lets the player hold battles for a random while and kills it. What it revealed.
Verdicts playAndKill(const QString& path, RandomSource& random)
{
    QProcess player;
    player.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    player.start(QStringLiteral(DARKHORSE_BATTLE_PLAYER), { path });
    if (!player.waitForStarted(kStartMs))
        qFatal("the player does not start: %s", qPrintable(player.errorString()));
    QByteArray output;
    const auto lines = qsizetype(1 + random.below(kMostLines));
    while (output.count('\n') < lines && player.waitForReadyRead(kStartMs))
        output += player.readAllStandardOutput();
    QThread::msleep(ulong(random.below(kBattleMs))); // a random moment is the point
    player.kill();
    player.waitForFinished(kStartMs);
    if (player.exitStatus() != QProcess::CrashExit)
        qFatal("the player ended by itself with status %d", player.exitCode());

    output += player.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n') + 1);
    Verdicts revealed;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2) // the other lines are "ready" and the empty one at the end
            revealed.insert(BattleId(words.at(0).toLongLong()), *verdictFromArenaWord(QString::fromUtf8(words.at(1))));
    }
    return revealed;
}

std::vector<HistoryEntry> allBattles(const History& history)
{
    std::vector<HistoryEntry> all;
    std::optional<BattleId> reached;
    do {
        auto stretch = history.entries(kPage, reached);
        if (!stretch)
            return {};
        std::ranges::move(stretch->entries, std::back_inserter(all));
        reached = stretch->reached;
    } while (reached);
    return all;
}

Verdicts votedBattles(const std::vector<HistoryEntry>& entries)
{
    Verdicts voted;
    for (const HistoryEntry& entry : entries) {
        if (entry.verdict)
            voted.insert(entry.battle, *entry.verdict);
    }
    return voted;
}

} // namespace

void TestKilledBattles::revealedVotesSurvive()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("DARKHORSE_KILL_ROUNDS", &isSet);
    const int rounds = isSet ? asked : kFewRounds;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.darkhorse"_s);
    VERIFY_OK(makeSampleArena(path));
    RandomSource random(20241124);
    Verdicts revealed;
    qint64 interrupted = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        revealed.insert(playAndKill(path, random));
        {
            const auto database = Database::open(path, Database::Mode::Existing);
            VERIFY_OK(database);
            VERIFY_OK((*database)->checkIntegrity());
        }
        const auto session = ArenaSession::open(path, ArenaSession::OpenMode::Existing);
        VERIFY_OK(session);
        const std::vector<HistoryEntry> entries = allBattles((*session)->history());
        const Verdicts stored = votedBattles(entries);
        for (auto one = revealed.cbegin(); one != revealed.cend(); ++one)
            QVERIFY2(
                stored.value(one.key(), Verdict(-1)) == one.value(), qPrintable(u"lost after round %1"_s.arg(round)));
        interrupted
            = std::ranges::count_if(entries, [](const HistoryEntry& entry) { return entry.voidReason.has_value(); });
        for (const HistoryEntry& entry : entries)
            QVERIFY2(entry.state != BattleState::Running, "opening leaves no battle running");
    }
    qInfo("%d kills, %lld verdicts revealed, %lld battles interrupted, %lld ms", rounds, qlonglong(revealed.size()),
        qlonglong(interrupted), qlonglong(timer.elapsed()));
    QCOMPARE_GE(qint64(revealed.size()), rounds);
    QCOMPARE_GT(interrupted, 0);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestKilledBattles)
#include "tst_killedbattles.moc"
