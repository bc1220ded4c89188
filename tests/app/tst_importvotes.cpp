// SPDX-License-Identifier: GPL-3.0-or-later
// Takes votes into arenas with darkhorse-cli, as its users do.
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/clirun.h"
#include "tests/support/shareddata.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

class TestImportVotes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QString arena() { return m_folder->filePath(u"votes.arena"_s); }
    Run import(const QStringList& arguments)
    {
        return run(QStringList { u"import"_s, u"--db"_s, arena() } + arguments);
    }
    QByteArray votes() { return run({ u"export"_s, u"votes"_s, u"--db"_s, arena() }).output; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingThatTheFileSaysIsKept()
    {
        const QString file = write(u"votes.csv"_s,
            "model_a,model_b,winner,judge,language,tstamp,categories\n"
            "alpha,beta,model_a,anna,German,1700000000.5,full|coding|math\n"
            "beta,gamma,tie (bothbad),ben,unknown,1700000001,full\n");
        const Run imported = import({ file });
        QVERIFY2(imported.status == 0, qPrintable(imported.messages));
        QVERIFY2(imported.messages.contains(u"2 new votes (0 known), 3 new contestants, 2 new evaluators"_s),
            qPrintable(imported.messages));
        const QList<QByteArray> rows = votes().split('\n');
        QVERIFY(rows[1].contains(",alpha,beta,model_a,anna,"));
        QVERIFY(rows[1].contains(",German,1700000000.500"));
        QVERIFY(rows[2].contains(",beta,gamma,tie (bothbad),ben,"));
        QVERIFY(rows[2].contains(",unknown,1700000001.000"));
        const Run coding = run({ u"rate"_s, u"--db"_s, arena(), u"--category=coding"_s, u"--format=json"_s });
        QCOMPARE(QJsonDocument::fromJson(coding.output)[u"categories"][0][u"votes"].toInt(), 1);
    }

    void aSecondImportDoublesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("only models and winners") << QByteArray("model_a,model_b,winner\na,b,tie\na,b,tie\nb,a,tie\n");
        QTest::newRow("who and when") << QByteArray(
            "model_a,model_b,winner,judge,tstamp\na,b,tie,x,1700000000\na,b,tie,x,1700000000\na,b,tie,x,1700000001\n");
        QTest::newRow("who and on what") << QByteArray(
            "question_id,turn,model_a,model_b,winner,judge\n1,1,a,b,tie,x\n1,2,a,b,tie,x\n2,1,a,b,tie,x\n");
    }

    void aSecondImportDoublesNothing()
    {
        QFETCH(QByteArray, text);
        const QString file = write(u"first.csv"_s, text);
        QVERIFY(import({ file }).messages.contains(u"3 new votes (0 known)"_s));
        QVERIFY(import({ file }).messages.contains(u"0 new votes (3 known)"_s));
        // nor under another name
        QVERIFY(import({ write(u"second.csv"_s, text) }).messages.contains(u"0 new votes (3 known)"_s));
    }

    void rowsThatSayWhoAndWhenAreKnownInEveryFile()
    {
        const QByteArray header = "model_a,model_b,winner,judge,tstamp\n";
        QVERIFY(import({ write(u"may.csv"_s, header + "a,b,tie,x,1700000000\n") }).messages.contains(u"1 new votes"_s));
        const QString json = write(u"june.json"_s,
            R"([{"model_a": "a", "model_b": "b", "winner": "tie", "judge": "x", "tstamp": 1700000000},
                {"model_a": "a", "model_b": "b", "winner": "tie", "judge": "x", "tstamp": 1700000009}])");
        QVERIFY(import({ json }).messages.contains(u"1 new votes (1 known)"_s));
        // Without that they could be anybody's: another file has other votes.
        const QByteArray bare = "model_a,model_b,winner\na,b,tie\n";
        QVERIFY(import({ write(u"one.csv"_s, bare) }).messages.contains(u"1 new votes"_s));
        QVERIFY(import({ write(u"two.csv"_s, bare + "b,a,tie\n") }).messages.contains(u"2 new votes"_s));
    }

    void anArenasOwnExportBringsNothingNew()
    {
        const QByteArray rows = "model_a,model_b,winner\na,b,tie\nb,c,model_a\nb,c,model_a\n";
        QVERIFY(import({ write(u"votes.csv"_s, rows) }).messages.contains(u"3 new votes"_s));
        const QString file = write(u"export.csv"_s, votes());
        QVERIFY(import({ file }).messages.contains(u"0 new votes (3 known)"_s));
        QCOMPARE(votes().count('\n'), 4);
    }

    void theMarkOfALeakGoesOutAndComesBack()
    {
        const QByteArray rows = "model_a,model_b,winner,judge,tstamp,has_leak\na,b,tie,x,1700000000,True\n"
                                "a,b,tie,x,1700000001,False\na,b,model_a,x,1700000002,\n";
        QVERIFY(import({ write(u"votes.csv"_s, rows) }).messages.contains(u"3 new votes"_s));
        const QByteArray out = votes();
        QCOMPARE(out.count(",True\r\n"), 1);
        QCOMPARE(out.count(",False\r\n"), 2);
        const Run rated = run({ u"rate"_s, u"--db"_s, arena(), u"--format=json"_s });
        QCOMPARE(QJsonDocument::fromJson(rated.output)[u"categories"][0][u"votes"].toInt(), 2);
    }

    void rejectedRowsAreListedWithLineColumnAndReason()
    {
        const QString file = write(u"dirty.csv"_s,
            "left,right,winner\n"
            "a,b,left\n"
            "a,,left\n"
            "a,b,maybe\n"
            "\"a\nlong\",\"a\nlong\",tie\n"
            "a,b,\n"
            "a,b,right,x\n");
        const QString rejects = m_folder->filePath(u"rejects.csv"_s);
        for (const QString& mode : { u"--dry-run"_s, u"--as=votes"_s }) {
            const Run imported = import({ file, mode, u"--rejects"_s, rejects });
            QVERIFY2(imported.status == 0, qPrintable(imported.messages));
            QFile listed(rejects);
            QVERIFY(listed.open(QIODevice::ReadOnly));
            QByteArray text = listed.readAll();
            text.replace(file.toUtf8(), "F");
            QCOMPARE(text,
                QByteArray("file,line,column,reason\r\nF,3,right,missing_model\r\nF,4,winner,unknown_winner\r\n"
                           "F,5,right,self_battle\r\nF,8,winner,empty_winner\r\nF,9,,extra_cells\r\n"));
        }
    }

    void aDryRunChangesNothing()
    {
        const Run tried = import({ write(u"votes.csv"_s, "model_a,model_b,winner\na,b,tie\n"), u"--dry-run"_s });
        QVERIFY2(tried.messages.contains(u"1 votes on 2 models"_s), qPrintable(tried.messages));
        QVERIFY(!QFile::exists(arena()));
    }

    void theLayoutIsSaidAndCanBeChosen()
    {
        const QString file = write(u"votes.csv"_s, "left,right,model_a,model_b,winner\nx,y,a,b,model_a\n");
        const Run seen = import({ file, u"--dry-run"_s });
        QVERIFY2(seen.messages.contains(u"(chatbot_arena, csv)"_s), qPrintable(seen.messages));
        QVERIFY(import({ file, u"--layout=evalica"_s }).messages.contains(u"1 new votes"_s));
        QVERIFY(votes().contains(",x,y,model_a,"));
        QCOMPARE(import({ file, u"--layout=alpaca_eval"_s }).status, 1);
        QCOMPARE(import({ file, u"--layout=nonsense"_s }).status, 2);
    }

    void anImportThatIsKilledLeavesNothingBehind()
    {
        constexpr int kVotes = 200'000;
        QByteArray text = "model_a,model_b,winner,judge,tstamp\n";
        for (int i = 0; i < kVotes; ++i)
            text += "m" + QByteArray::number(i % 7) + ",n" + QByteArray::number(i % 5) + ",tie,j,"
                + QByteArray::number(1'700'000'000 + i) + "\n";
        const QString file = write(u"many.csv"_s, text);
        QVERIFY(import({ write(u"first.csv"_s, "model_a,model_b,winner\na,b,tie\n") }).status == 0);
        for (int round = 0; round < 4; ++round) {
            QProcess importing;
            importing.start(QStringLiteral(DARKHORSE_CLI), { u"import"_s, file, u"--db"_s, arena() });
            QVERIFY(importing.waitForStarted());
            // Some time in the middle; that it is random is the point.
            if (importing.waitForFinished(100 + round * 150))
                break;
            importing.kill();
            QVERIFY(importing.waitForFinished());
            const qsizetype lines = votes().count('\n');
            if (round > 0 && lines == kVotes + 2) // all of it was stored just before
                break;
            QCOMPARE(lines, 2);
        }
        QVERIFY(import({ file }).status == 0);
        QCOMPARE(votes().count('\n'), kVotes + 2);
    }

    void aBrokenFileLeavesNothingBehind()
    {
        QByteArray cut = "[";
        for (int i = 0; i < 20'000; ++i)
            cut += "{\"model_a\": \"a\", \"model_b\": \"b\", \"winner\": \"tie\"},\n";
        const Run imported = import({ write(u"cut.json"_s, cut + "{\"model_a\": \"a\"") });
        QCOMPARE(imported.status, 1);
        QVERIFY2(
            imported.messages.contains(u"line 20000: an element is never closed"_s), qPrintable(imported.messages));
        QCOMPARE(votes().count('\n'), 1);
        QCOMPARE(run({ u"rate"_s, u"--db"_s, arena(), u"--format=csv"_s }).output.count('\n'), 1);
    }

    void realVotesRateAsTheirFile_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Chatbot Arena 2023")
            << u"26-elobench-arena-votes/arena_battled_pairs_human.csv"_s << u"arena_human_25938.csv"_s;
        QTest::newRow("llmfao crowd") << u"01-llmfao/crowd-comparisons.csv"_s << u"llmfao_crowd.csv"_s;
        QTest::newRow("llmfao GPT-4") << u"01-llmfao/gpt4-crowd-comparisons.csv"_s << u"llmfao_gpt4_crowd.csv"_s;
        QTest::newRow("MT-bench people") << u"04-mt-bench-human-votes/human_votes_1751.csv"_s
                                         << u"mt_bench_human_1751.csv"_s;
    }

    void realVotesRateAsTheirFile()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFETCH(QString, votes);
        QFETCH(QString, expected);
        const QString file = shared + u"/data/"_s + votes;
        QFile reference(shared + u"/data/expected/"_s + expected);
        QVERIFY(reference.open(QIODevice::ReadOnly));
        const auto wanted = rowsBy(1, reference.readAll());
        QVERIFY(wanted.size() > 5);
        const Run imported = import({ file });
        QVERIFY2(imported.status == 0, qPrintable(imported.messages));
        for (const QString& method : { u"bradley-terry"_s, u"elo"_s }) {
            const QStringList options { u"--format=csv"_s, u"--interval=none"_s, u"--method="_s + method };
            const auto ofArena = rowsBy(2, run(QStringList { u"rate"_s, u"--db"_s, arena() } + options).output);
            const auto ofFile = rowsBy(2, run(QStringList { u"rate"_s, file } + options).output);
            const int column = method == u"elo"_s ? 3 : 2;
            QCOMPARE(ofArena.size(), ofFile.size());
            for (auto row = wanted.cbegin(); row != wanted.cend(); ++row) {
                const QStringList rated = ofArena.value(row.key());
                // The expected ratings of unbounded models stand wherever that optimiser stopped.
                if (ofFile.value(row.key()).value(3).isEmpty())
                    continue;
                QVERIFY2(qAbs(rated.value(3).toDouble() - row.value().at(column).toDouble()) < 1e-4,
                    qPrintable(method + u' ' + row.key()));
                // Models are numbered differently, so sums are rounded differently.
                QVERIFY(qAbs(rated.value(3).toDouble() - ofFile.value(row.key()).value(3).toDouble()) < 1e-9);
                QCOMPARE(rated.mid(6), ofFile.value(row.key()).mid(6));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportVotes)
#include "tst_importvotes.moc"
