// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 and a full disk in the middle of an import: the arena is as it was before, and a second try takes everything in, once.
#include <sys/mount.h>

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/base/random.h"
#include "tests/app/clirun.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

namespace {

constexpr int kVotes = 100'000; // takes longer than the latest kill
constexpr int kKills = 8;
constexpr int kPatienceMs = 60'000;

} // namespace

class TestImportAccidents : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_votes;

    QByteArray votesOf(const QString& arena)
    {
        return run({ u"export"_s, u"votes"_s, u"--db"_s, arena, u"--columns"_s, u"everything"_s }).output;
    }

    QString freshArena(const QString& path)
    {
        if (run({ u"sample"_s, u"--db"_s, path }).status != 0)
            qFatal("no arena at %s", qPrintable(path));
        return path;
    }

private slots:
    void initTestCase()
    {
        m_votes = m_folder.filePath(u"votes.csv"_s);
        QCOMPARE(run({ u"simulate"_s, u"--models"_s, u"20"_s, u"--votes"_s, QString::number(kVotes), u"--seed"_s,
                         u"7"_s, u"--output"_s, m_votes })
                     .status,
            0);
    }

    void killedImportsLeaveTheArenaAsItWas()
    {
        const QString arena = freshArena(m_folder.filePath(u"killed.darkhorse"_s));
        const QByteArray before = votesOf(arena);
        RandomSource random(20240607);
        int killed = 0;
        for (int i = 0; i < kKills; ++i) {
            QProcess import;
            import.start(QStringLiteral(DARKHORSE_CLI), { u"import"_s, m_votes, u"--db"_s, arena });
            QVERIFY(import.waitForStarted(kPatienceMs));
            QThread::msleep(ulong(20 + random.below(400))); // a random moment is the point
            import.kill();
            QVERIFY(import.waitForFinished(kPatienceMs));
            if (import.exitStatus() != QProcess::CrashExit)
                break; // it was faster; what follows knows the votes already
            const QByteArray left = votesOf(arena);
            if (left.count('\n') == before.count('\n') + kVotes)
                break; // everything was in and only the farewell was missing
            ++killed;
            QCOMPARE(left, before);
        }
        QVERIFY(killed > 0);
        QCOMPARE(run({ u"import"_s, m_votes, u"--db"_s, arena }).status, 0);
        const QByteArray after = votesOf(arena);
        QCOMPARE(after.count('\n'), before.count('\n') + kVotes);
        QCOMPARE(run({ u"import"_s, m_votes, u"--db"_s, arena }).status, 0);
        QCOMPARE(votesOf(arena), after);
    }

    void aFullDiskLeavesTheArenaAsItWas()
    {
        const QString disk = m_folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (mount("darkhorse", qPrintable(disk), "tmpfs", 0, "size=4m") != 0)
            QSKIP("this user may not mount a small disk");
        const QString arena = freshArena(disk + u"/a.darkhorse"_s);
        const QByteArray before = votesOf(arena);
        const Run full = run({ u"import"_s, m_votes, u"--db"_s, arena });
        const QByteArray after = votesOf(arena);
        umount2(qPrintable(disk), MNT_DETACH);
        QCOMPARE(full.status, 1);
        QVERIFY2(full.messages.contains(u"disk"_s, Qt::CaseInsensitive) || full.messages.contains(u"space"_s),
            qPrintable(full.messages));
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(TestImportAccidents)
#include "tst_importaccidents.moc"
