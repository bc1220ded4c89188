// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/arenafiles.h"
#include "core/arena/roster.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestImportAnswers : public QObject {
    Q_OBJECT

private slots:
    void oneFileThatIsCancelledLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"answers.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 1000; ++i)
            file.write(QByteArray("{\"prompt\":\"Prompt ") + QByteArray::number(i)
                + "\",\"response\":\"An answer.\",\"model\":\"heron\"}\n");
        file.close();
        const TempArena arena;
        qint64 seen = 0;
        const auto cancelled = importAnswersFromFile(arena.path(), path, [&seen](qint64 done) {
            seen = done;
            return done < 400;
        });
        VERIFY_ERROR(cancelled, Error::Code::Cancelled);
        QVERIFY(seen >= 400 && seen < 1000);
        QVERIFY(arena.open()->roster().all()->empty());

        const auto whole = importAnswersFromFile(arena.path(), path, [](qint64) { return true; });
        VERIFY_OK(whole);
        QCOMPARE(whole->newAnswers, 1000);
    }
};

QTEST_GUILESS_MAIN(TestImportAnswers)
#include "tst_importanswers.moc"
