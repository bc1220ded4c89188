// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenafiles.h"
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

    /// As MT-bench's answers stand in FastChat's folders.
    void answersOfTwoTurnsServeBattlesOfTwoTurns()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
        };
        QVERIFY(QDir(folder.path()).mkdir(u"model_answer"_s));
        QVERIFY(write(u"question.jsonl"_s, R"({"question_id": 1, "turns": ["Two and two?", "And doubled?"]})"));
        const TempArena arena;
        for (const QByteArray& model : { QByteArray("heron"), QByteArray("otter") }) {
            const QString name = u"model_answer/%1.jsonl"_s.arg(QString::fromLatin1(model));
            QVERIFY(write(name,
                R"({"question_id": 1, "model_id": ")" + model
                    + R"(", "choices": [{"index": 0, "turns": ["First.", "Second of )" + model + R"(."]}]})"));
            const auto report = importAnswersFromFile(arena.path(), folder.filePath(name));
            VERIFY_OK(report);
            QCOMPARE(report->newAnswers, 2);
            QCOMPARE(report->newPrompts + report->knownPrompts, 1); // the second turn begins no battle
        }
        const auto session = arena.open();
        BattleRunner runner(*session);
        runner.start(u"Two and two?"_s);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        QCOMPARE(runner.recordedNextTurn(), u"And doubled?"_s);
        runner.followUp(runner.recordedNextTurn());
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        for (const Side side : kSides)
            QVERIFY(runner.view(side).text.contains(u"Second of"_s));
        QVERIFY(runner.view(Side::A).text != runner.view(Side::B).text);
    }
};

QTEST_GUILESS_MAIN(TestImportAnswers)
#include "tst_importanswers.moc"
