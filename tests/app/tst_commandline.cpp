// SPDX-License-Identifier: GPL-3.0-or-later
// Runs darkhorse-cli as its users do: as a process.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/clirun.h"
#include "tests/support/shareddata.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(u"votes.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private slots:
    void wrongUsageSaysWhatToDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no command") << QStringList {} << u"Say which command"_s;
        QTest::newRow("unknown command") << QStringList { u"rat"_s } << u"\"rat\""_s;
        QTest::newRow("unknown option") << QStringList { u"rate"_s, u"--frob"_s, u"x"_s } << u"frob"_s;
        QTest::newRow("unknown method") << QStringList { u"rate"_s, u"--method"_s, u"glicko"_s, u"x"_s }
                                        << u"bradley-terry"_s;
        QTest::newRow("elo has no sandwich")
            << QStringList { u"rate"_s, u"--method=elo"_s, u"--interval=sandwich"_s, u"x"_s } << u"none, bootstrap"_s;
        QTest::newRow("one round") << QStringList { u"rate"_s, u"--rounds"_s, u"1"_s, u"x"_s } << u"--rounds"_s;
        QTest::newRow("anchor without a rating")
            << QStringList { u"rate"_s, u"--anchor"_s, u"gpt-4"_s, u"x"_s } << u"NAME=RATING"_s;
        QTest::newRow("both") << QStringList { u"rate"_s, u"x"_s, u"--db"_s, u"y"_s } << u"not both"_s;
        QTest::newRow("export of what") << QStringList { u"export"_s } << u"votes"_s;
        QTest::newRow("models do what") << QStringList { u"models"_s } << u"models list"_s;
    }

    void wrongUsageSaysWhatToDo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run result = run(arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.messages.contains(says), qPrintable(result.messages));
    }

    void everyListedCommandExplainsItself()
    {
        const Run overview = run({ u"--help"_s });
        QCOMPARE(overview.status, 0);
        const QStringList lines = QString::fromUtf8(overview.output).split(u'\n');
        int commands = 0;
        for (const QString& line : lines) {
            if (!line.startsWith(u"  "))
                continue;
            const QString name = line.simplified().section(u' ', 0, 0);
            const Run help = run({ name, u"--help"_s });
            QCOMPARE(help.status, 0);
            QVERIFY2(help.output.startsWith("Usage: darkhorse-cli " + name.toUtf8()), qPrintable(name));
            QCOMPARE(help.messages, QString());
            ++commands;
        }
        QVERIFY(commands >= 7);
        QVERIFY(run({ u"--version"_s }).output.startsWith("darkhorse-cli "));
    }

    void failuresNameTheFile()
    {
        const Run missing = run({ u"rate"_s, u"/nowhere/votes.csv"_s });
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.messages.contains(u"/nowhere/votes.csv"_s));
        const Run noArena = run({ u"rate"_s, u"--db"_s, write("not a database") });
        QCOMPARE(noArena.status, 1);
        QVERIFY2(noArena.messages.contains(u"votes.csv"_s), qPrintable(noArena.messages));
        const Run unwritable
            = run({ u"rate"_s, write("left,right,winner\na,b,left\n"), u"--output"_s, u"/nowhere/out"_s });
        QCOMPARE(unwritable.status, 1);
        QVERIFY(unwritable.messages.contains(u"/nowhere/out"_s));
    }

    void jsonHasTheShapeOfTheContract()
    {
        const QString file
            = write("model_a,model_b,winner,categories\na,b,model_a,full|x\nb,a,model_a,full\na,b,tie,full|x\n"
                    "a,b,banana,\na,b,,\na,b,tie (bothbad),full\n");
        const Run result = run({ u"rate"_s, file, u"--format"_s, u"json"_s, u"--category"_s, u"all"_s });
        QCOMPARE(result.status, 0);
        const QJsonObject board = QJsonDocument::fromJson(result.output).object();
        QCOMPARE(board.value(u"method"_s).toString(), u"bradley-terry"_s);
        QCOMPARE(board.value(u"interval"_s).toString(), u"sandwich"_s);
        QVERIFY(board.value(u"options"_s).isObject() && board.value(u"warnings"_s).isArray());
        QCOMPARE(board.value(u"votes_counted"_s).toInt(), 4);
        QCOMPARE(board.value(u"votes_skipped"_s).toInt(), 2);
        const QJsonObject skipped = board.value(u"skipped"_s).toArray().at(1).toObject();
        QCOMPARE(skipped.value(u"reason"_s).toString(), u"unknown_winner"_s);
        QCOMPARE(skipped.value(u"count"_s).toInt(), 1);
        QCOMPARE(skipped.value(u"first_line"_s).toInt(), 5);
        const QJsonArray categories = board.value(u"categories"_s).toArray();
        QCOMPARE(categories.size(), 2);
        QCOMPARE(categories.at(1).toObject().value(u"key"_s).toString(), u"x"_s);
        QCOMPARE(categories.at(1).toObject().value(u"votes"_s).toInt(), 2);
        const QJsonObject model = categories.at(0).toObject().value(u"models"_s).toArray().at(0).toObject();
        for (const char* key : { "category", "rank", "model", "rating", "lower", "upper", "votes", "wins", "losses",
                 "ties", "both_bad", "organization", "status" })
            QVERIFY2(model.contains(QString::fromLatin1(key)), key);
        QVERIFY(result.messages.contains(u"line 5"_s));
    }

    void csvIsTheSameInEveryCountry()
    {
        const QString file = write("left,right,winner\na,b,left\nb,a,left\na,b,left\n");
        const Run plain = run({ u"rate"_s, file, u"--format"_s, u"csv"_s }, {}, { u"LC_ALL=C"_s });
        QCOMPARE(plain.status, 0);
        QVERIFY(plain.output.startsWith(
            "category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad\r\nfull,1,a,1060.2"));
        const Run german
            = run({ u"rate"_s, file, u"--format"_s, u"csv"_s }, {}, { u"LC_ALL=de_DE.UTF-8"_s, u"TZ=Asia/Tokyo"_s });
        QCOMPARE(german.output, plain.output);
    }

    void readsStandardInput()
    {
        const Run result
            = run({ u"rate"_s, u"-"_s, u"--format=csv"_s }, "{\"left\":\"a\",\"right\":\"b\",\"winner\":\"tie\"}\n");
        QCOMPARE(result.status, 0);
        QCOMPARE(rowsBy(2, result.output).value(u"a"_s).value(3), u"1000"_s);
    }

    void anchorAndUnknownNames()
    {
        const QString file = write("left,right,winner\na,b,left\nb,a,left\n");
        const Run anchored = run({ u"rate"_s, file, u"--anchor=b=1114"_s, u"--format=csv"_s });
        QCOMPARE(rowsBy(2, anchored.output).value(u"b"_s).value(3).toDouble(), 1114.0);
        QCOMPARE(run({ u"rate"_s, file, u"--anchor=c=1114"_s }).status, 1);
        QCOMPARE(run({ u"rate"_s, file, u"--category=nonsense"_s }).status, 1);
    }

    void simulationIsRepeatableAndRateable()
    {
        const QStringList simulate { u"simulate"_s, u"--models=6"_s, u"--votes=20000"_s, u"--seed=7"_s };
        const Run first = run(simulate);
        QCOMPARE(first.status, 0);
        QCOMPARE(run(simulate).output, first.output);
        QCOMPARE(first.output.count('\n'), 20'001);
        const Run rated = run({ u"rate"_s, u"-"_s, u"--format=csv"_s }, first.output);
        QCOMPARE(rated.status, 0);
        QCOMPARE(rowsBy(2, rated.output).size(), 6);
    }

    void sampleArenaGoesOutAndComesBack()
    {
        const QString arena = m_folder.filePath(u"sample.darkhorse"_s);
        const QString votes = m_folder.filePath(u"exported.csv"_s);
        QCOMPARE(run({ u"sample"_s, u"--db"_s, arena }).status, 0);
        QCOMPARE(run({ u"sample"_s, u"--db"_s, arena }).status, 1);
        QCOMPARE(run({ u"export"_s, u"votes"_s, u"--db"_s, arena, u"--output"_s, votes }).status, 0);
        const Run fromArena = run({ u"rate"_s, u"--db"_s, arena, u"--format=csv"_s });
        const Run fromFile = run({ u"rate"_s, votes, u"--format=csv"_s });
        QCOMPARE(fromArena.status, 0);
        const auto inArena = rowsBy(2, fromArena.output);
        const auto inFile = rowsBy(2, fromFile.output);
        QVERIFY(inArena.size() >= 4);
        for (auto row = inArena.cbegin(); row != inArena.cend(); ++row) {
            const QStringList other = inFile.value(row.key());
            QVERIFY2(qAbs(row.value().at(3).toDouble() - other.value(3).toDouble()) < 1e-6, qPrintable(row.key()));
            QCOMPARE(other.mid(6), row.value().mid(6));
        }
    }

    void anArenaIsNeverWrittenOver_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("export") << QStringList { u"export"_s, u"votes"_s };
        QTest::newRow("rate") << QStringList { u"rate"_s };
    }
    void anArenaIsNeverWrittenOver()
    {
        QFETCH(const QStringList, command);
        const QString arena = m_folder.filePath(command.first() + u".darkhorse"_s);
        QCOMPARE(run({ u"sample"_s, u"--db"_s, arena }).status, 0);
        const Run before = run({ u"export"_s, u"votes"_s, u"--db"_s, arena });
        const Run result = run(command + QStringList { u"--db"_s, arena, u"--output"_s, arena });
        QCOMPARE(result.status, 1);
        QVERIFY2(result.messages.contains(arena), qPrintable(result.messages));
        QCOMPARE(run({ u"export"_s, u"votes"_s, u"--db"_s, arena }).output, before.output);
    }

    void recordedAnswersComeIn()
    {
        const QString arena = m_folder.filePath(u"answers.darkhorse"_s);
        QFile file(m_folder.filePath(u"answers.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"prompt\":\"Why?\",\"answer\":\"So.\",\"model\":\"m1\"}\n{\"prompt\":\"Why?\",\"answer\":\"\","
                   "\"model\":\"m2\"}\n");
        file.close();
        const Run dry = run({ u"import"_s, file.fileName(), u"--db"_s, arena, u"--dry-run"_s });
        QCOMPARE(dry.status, 0);
        QVERIFY(!QFile::exists(arena));
        const Run result = run({ u"import"_s, file.fileName(), u"--db"_s, arena });
        QCOMPARE(result.status, 0);
        QVERIFY2(result.messages.contains(u"line 2"_s) && result.messages.contains(u"1 new contestants"_s),
            qPrintable(result.messages));
        QVERIFY(run({ u"models"_s, u"list"_s, u"--db"_s, arena }).output.contains("m1\t\trecorded"));
    }

    void realVotes_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Chatbot Arena 2023")
            << u"26-elobench-arena-votes/arena_battled_pairs_human.csv"_s << u"arena_human_25938.csv"_s;
        QTest::newRow("llmfao crowd") << u"01-llmfao/crowd-comparisons.csv"_s << u"llmfao_crowd.csv"_s;
        QTest::newRow("MT-bench people") << u"04-mt-bench-human-votes/human_votes_1751.csv"_s
                                         << u"mt_bench_human_1751.csv"_s;
    }

    void realVotes()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFETCH(QString, votes);
        QFETCH(QString, expected);
        const QString file = shared + u"/data/"_s + votes;
        QFile reference(shared + u"/data/expected/"_s + expected);
        QVERIFY(reference.open(QIODevice::ReadOnly));
        const auto wanted = rowsBy(1, reference.readAll());
        const auto bradleyTerry = rowsBy(2, run({ u"rate"_s, file, u"--format=csv"_s }).output);
        const auto elo = rowsBy(2, run({ u"rate"_s, file, u"--format=csv"_s, u"--method=elo"_s }).output);
        QVERIFY(wanted.size() > 5);
        for (auto row = wanted.cbegin(); row != wanted.cend(); ++row) {
            QVERIFY2(qAbs(bradleyTerry.value(row.key()).value(3).toDouble() - row.value().at(2).toDouble()) < 1e-4,
                qPrintable(row.key()));
            QVERIFY2(qAbs(elo.value(row.key()).value(3).toDouble() - row.value().at(3).toDouble()) < 1e-4,
                qPrintable(row.key()));
            QCOMPARE(bradleyTerry.value(row.key()).value(6), row.value().at(4));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
