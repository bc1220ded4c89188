// SPDX-License-Identifier: GPL-3.0-or-later
// The rating commands as whole processes: shapes that are a contract, and every way to ask.
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

namespace {

// Two evaluators, two languages, two days; b and a change sides. Nobody is undefeated.
const QByteArray kVotes = "model_a,model_b,winner,judge,language,tstamp,question_id\n"
                          "a,b,model_a,ann,English,1700000000,1\n"
                          "b,a,model_a,ann,English,1700000100,2\n"
                          "b,c,model_a,bob,Chinese,1700000200,3\n"
                          "c,a,model_a,bob,Chinese,1700000300,4\n"
                          "a,c,model_a,ann,English,1700090000,1\n"
                          "c,b,model_a,bob,English,1700090100,1\n"
                          "a,b,tie,bob,English,1700090200,1\n"
                          "a,b,tie (bothbad),ann,Chinese,1700090300,2\n";

QJsonObject objectOf(const Run& run) { return QJsonDocument::fromJson(run.output).object(); }

QStringList keysOf(const QJsonValue& value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

} // namespace

class TestRateCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_votes;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    Run rate(const QStringList& options) { return run(QStringList { u"rate"_s, m_votes } + options); }

private slots:
    void initTestCase() { m_votes = write(u"votes.csv"_s, kVotes); }

    void rowsOnLeaksAreLeftOutUnlessAsked()
    {
        const QString file = write(u"leaks.csv"_s,
            "model_a,model_b,winner,has_leak\na,b,model_a,False\na,b,model_b,True\nb,a,tie,\nb,a,model_a,1\n");
        const Run kept = run({ u"rate"_s, file, u"--format=json"_s });
        QCOMPARE(kept.status, 0);
        const QJsonObject report = QJsonDocument::fromJson(kept.output).object();
        QCOMPARE(report[u"votes_counted"].toInt(), 2);
        QCOMPARE(report[u"skipped"][0][u"reason"].toString(), u"identity_leak"_s);
        QCOMPARE(report[u"skipped"][0][u"count"].toInt(), 2);
        const Run all = run({ u"rate"_s, file, u"--format=json"_s, u"--count-leaks"_s });
        QCOMPARE(QJsonDocument::fromJson(all.output).object()[u"votes_counted"].toInt(), 4);
    }

    void csvHasTheContractsColumns_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("hasIntervals");
        QTest::newRow("as it comes") << QStringList {} << true;
        QTest::newRow("bootstrap") << QStringList { u"--interval=bootstrap"_s, u"--rounds=20"_s } << true;
        QTest::newRow("no intervals") << QStringList { u"--interval=none"_s } << false;
        QTest::newRow("Davidson") << QStringList { u"--method=davidson"_s } << true;
        QTest::newRow("Elo") << QStringList { u"--method=elo"_s } << false;
        QTest::newRow("Elo replayed") << QStringList { u"--method=elo"_s, u"--interval=bootstrap"_s } << true;
        QTest::newRow("prompts drawn") << QStringList { u"--interval=bootstrap"_s, u"--resample=prompts"_s } << true;
        QTest::newRow("details change nothing") << QStringList { u"--details"_s, u"--fragility"_s } << true;
    }

    void csvHasTheContractsColumns()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, hasIntervals);
        const Run result = rate(options + QStringList { u"--format=csv"_s });
        QCOMPARE(result.status, 0);
        const QList<QByteArray> lines = result.output.split('\n');
        QCOMPARE(lines.front().trimmed(),
            QByteArray("category,rank,model,rating,lower,upper,votes,wins,losses,ties,both_bad"));
        QCOMPARE(lines.size(), 5);
        const QHash<QString, QStringList> rows = rowsBy(2, result.output);
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), 11);
            QCOMPARE(row.at(0), u"full"_s);
            QVERIFY(row.at(1).toInt() >= 1);
            QVERIFY(row.at(3).toDouble() > 500);
            QCOMPARE(!row.at(4).isEmpty() && !row.at(5).isEmpty(), hasIntervals);
        }
        QCOMPARE(rows.value(u"a"_s).mid(6), QStringList({ u"6"_s, u"2"_s, u"2"_s, u"1"_s, u"1"_s }));
    }

    void jsonHasExactlyTheContractsKeys()
    {
        const QJsonObject board = objectOf(rate({ u"--format=json"_s }));
        QCOMPARE(keysOf(board),
            QStringList({ u"categories"_s, u"interval"_s, u"method"_s, u"options"_s, u"skipped"_s, u"votes_counted"_s,
                u"votes_skipped"_s, u"warnings"_s }));
        const QJsonValue category = board[u"categories"].toArray().at(0);
        QCOMPARE(keysOf(category), QStringList({ u"key"_s, u"models"_s, u"votes"_s }));
        QCOMPARE(keysOf(category[u"models"].toArray().at(0)),
            QStringList({ u"both_bad"_s, u"category"_s, u"losses"_s, u"lower"_s, u"model"_s, u"organization"_s,
                u"rank"_s, u"rating"_s, u"status"_s, u"ties"_s, u"upper"_s, u"votes"_s, u"wins"_s }));
        QCOMPARE(category[u"models"].toArray().at(0)[u"status"].toString(), u"provisional"_s);
    }

    void modelsWithoutARatingHaveNone()
    {
        const QString file = write(u"unbounded.csv"_s,
            "left,right,winner\na,b,left\nb,a,left\nhero,a,left\nloser,a,right\nx,y,left\ny,x,left\n");
        const Run csv = run({ u"rate"_s, file, u"--format=csv"_s });
        QCOMPARE(rowsBy(2, csv.output).value(u"hero"_s).mid(0, 6),
            QStringList({ u"full"_s, QString(), u"hero"_s, QString(), QString(), QString() }));
        const QJsonArray models
            = objectOf(run({ u"rate"_s, file, u"--format=json"_s, u"--details"_s }))[u"categories"][0][u"models"]
                  .toArray();
        QHash<QString, QString> status;
        for (const QJsonValue& model : models) {
            status.insert(model[u"model"].toString(), model[u"status"].toString() + u' ' + model[u"reason"].toString());
            QCOMPARE(model[u"rating"].isNull(), model[u"rank"].isNull());
        }
        QCOMPARE(status.value(u"hero"_s), u"unbounded undefeated"_s);
        QCOMPARE(status.value(u"loser"_s), u"unbounded winless"_s);
        QCOMPARE(status.value(u"x"_s), u"not_comparable disconnected"_s);
        QCOMPARE(status.value(u"a"_s), u"provisional few_votes"_s);
    }

    void anySliceCanBeRated_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("votes");
        QTest::newRow("everything") << QStringList {} << 8;
        QTest::newRow("first day") << QStringList { u"--until=2023-11-15"_s } << 4;
        QTest::newRow("from a time on") << QStringList { u"--from=2023-11-14T22:16:40"_s } << 6;
        QTest::newRow("one evaluator") << QStringList { u"--evaluator=ann"_s } << 4;
        QTest::newRow("either evaluator") << QStringList { u"--evaluator=ann"_s, u"--evaluator=bob"_s } << 8;
        QTest::newRow("language, whatever its case") << QStringList { u"--language=chinese"_s } << 3;
        QTest::newRow("two models") << QStringList { u"--model=a"_s, u"--model=b"_s } << 4;
        QTest::newRow("ties only") << QStringList { u"--verdict=tie"_s, u"--verdict=both-bad"_s } << 2;
        QTest::newRow("all at once") << QStringList { u"--evaluator=ann"_s, u"--language=english"_s,
            u"--until=2023-11-15"_s } << 2;
    }

    void anySliceCanBeRated()
    {
        QFETCH(QStringList, options);
        QFETCH(int, votes);
        const QJsonObject board = objectOf(rate(options + QStringList { u"--format=json"_s }));
        QCOMPARE(board[u"votes_counted"].toInt(), votes);
        QCOMPARE(board[u"categories"][0][u"votes"].toInt(), votes);
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown evaluator") << QStringList { u"--evaluator=zoe"_s } << 1;
        QTest::newRow("one model is no pair") << QStringList { u"--model=a"_s } << 2;
        QTest::newRow("no time") << QStringList { u"--from=yesterday"_s } << 2;
        QTest::newRow("unknown verdict") << QStringList { u"--verdict=draw"_s } << 2;
        QTest::newRow("provenance of a file") << QStringList { u"--provenance=live"_s } << 2;
        QTest::newRow("one model compared") << QStringList { u"--compare=a"_s } << 2;
        QTest::newRow("unknown model compared") << QStringList { u"--compare=a"_s, u"--compare=q"_s } << 1;
        QTest::newRow("confidence of 1") << QStringList { u"--confidence=1"_s } << 2;
        QTest::newRow("style with Elo") << QStringList { u"--style-control"_s, u"--method=elo"_s } << 2;
        QTest::newRow("definition without style") << QStringList { u"--style-definition=fastchat"_s } << 2;
        QTest::newRow("preset without its model") << QStringList { u"--anchor=chatbot-arena-2024"_s } << 1;
    }

    void whatCannotBeAskedIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const Run result = rate(options);
        QCOMPARE(result.status, status);
        QVERIFY(result.output.isEmpty() && !result.messages.isEmpty());
    }

    void differencesAndFragilityAreTold()
    {
        const QJsonObject board
            = objectOf(rate({ u"--compare=a"_s, u"--compare=b"_s, u"--fragility"_s, u"--format=json"_s }));
        const QJsonObject pair = board[u"differences"][0].toObject();
        QCOMPARE(pair[u"head_to_head"][u"wins"].toInt(), 1);
        QCOMPARE(pair[u"head_to_head"][u"both_bad"].toInt(), 1);
        QVERIFY(pair[u"lower"].toDouble() < pair[u"difference"].toDouble());
        QVERIFY(pair.contains(u"sequential"_s) && pair.contains(u"probability_of_superiority"_s));
        QVERIFY(board[u"fragility"].isArray());
    }

    void anchorMovesEveryMethod_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : { "bradley-terry", "davidson", "elo" })
            QTest::newRow(method) << QString::fromLatin1(method);
    }

    void anchorMovesEveryMethod()
    {
        QFETCH(QString, method);
        const QStringList options { u"--format=csv"_s, u"--method="_s + method };
        const auto plain = rowsBy(2, rate(options).output);
        const auto anchored = rowsBy(2, rate(options + QStringList { u"--anchor=b=1114"_s }).output);
        QCOMPARE(anchored.value(u"b"_s).value(3).toDouble(), 1114.0);
        const double shift = 1114 - plain.value(u"b"_s).value(3).toDouble();
        for (auto row = plain.cbegin(); row != plain.cend(); ++row)
            QVERIFY(qAbs(anchored.value(row.key()).value(3).toDouble() - row->at(3).toDouble() - shift) < 1e-9);
    }

    void eloPathEndsAtTheRatings()
    {
        const QString path = m_folder.filePath(u"path.csv"_s);
        const Run result = rate({ u"--method=elo"_s, u"--elo-k=32"_s, u"--elo-path"_s, path, u"--format=csv"_s });
        QCOMPARE(result.status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray steps = file.readAll();
        QVERIFY(steps.startsWith("category,vote,time,model,rating"));
        QCOMPARE(steps.count('\n'), 1 + 2 * 8);
        const auto last = rowsBy(3, steps); // the last row of a model stays
        const auto ratings = rowsBy(2, result.output);
        for (auto row = ratings.cbegin(); row != ratings.cend(); ++row)
            QCOMPARE(last.value(row.key()).value(4), row->at(3));
    }

    void sidesNamesAndOrderDoNotMatter()
    {
        QByteArray mirrored = "model_a,model_b,winner\n";
        QList<QByteArray> lines = kVotes.trimmed().split('\n').mid(1);
        std::reverse(lines.begin(), lines.end());
        for (const QByteArray& line : lines) {
            const QList<QByteArray> cells = line.split(',');
            mirrored += cells[1] + "-x," + cells[0] + "-x," + (cells[2] == "model_a" ? "model_b" : cells[2]) + '\n';
        }
        for (const QString& method : { u"bradley-terry"_s, u"davidson"_s }) {
            const QStringList options { u"--format=csv"_s, u"--method="_s + method };
            const auto plain = rowsBy(2, rate(options).output);
            const auto other
                = rowsBy(2, run(QStringList { u"rate"_s, write(u"mirrored.csv"_s, mirrored) } + options).output);
            for (auto row = plain.cbegin(); row != plain.cend(); ++row) {
                const QStringList cells = other.value(row.key() + u"-x"_s);
                QCOMPARE(cells.value(1), row->at(1));
                for (const int column : { 3, 4, 5 })
                    QVERIFY(qAbs(cells.value(column).toDouble() - row->at(column).toDouble()) < 1e-6);
                QCOMPARE(cells.mid(6), row->mid(6));
            }
        }
    }

    void ownArenaIsRatedWhenNothingIsNamed()
    {
        const QStringList home { u"HOME="_s + m_folder.path(), u"XDG_DATA_HOME="_s + m_folder.path() };
        const Run none = run({ u"rate"_s }, {}, home);
        QCOMPARE(none.status, 1);
        QVERIFY2(none.messages.contains(u"arena.darkhorse"_s), qPrintable(none.messages));
        const QString path = none.messages.section(u'(', 1).section(u')', 0, 0);
        QCOMPARE(run({ u"sample"_s, u"--db"_s, path }, {}, home).status, 0);
        const Run rated = run({ u"rate"_s, u"--format=csv"_s }, {}, home);
        QCOMPARE(rated.status, 0);
        QCOMPARE(rowsBy(2, rated.output).size(), 4);
        QCOMPARE(run({ u"rate"_s, u"--style-control"_s, u"--provenance=live"_s }, {}, home).status, 1);
        const QJsonObject agreement = objectOf(run({ u"agreement"_s, u"--format=json"_s }, {}, home));
        QCOMPARE(keysOf(agreement),
            QStringList({ u"evaluators"_s, u"fleiss_kappa"_s, u"intervals"_s, u"items"_s, u"krippendorff_alpha"_s,
                u"pairs"_s }));
        QCOMPARE(agreement[u"evaluators"].toInt(), 3);
    }

    void agreementTurnsTheSidesAlike()
    {
        const QString file = write(u"agreement.csv"_s,
            "question_id,model_a,model_b,winner,judge\n1,a,b,model_a,x\n1,b,a,model_b,y\n2,a,b,tie,x\n2,b,a,model_a,"
            "y\n");
        const QJsonObject agreement = objectOf(run({ u"agreement"_s, file, u"--format=json"_s }));
        QCOMPARE(agreement[u"items"].toInt(), 2);
        QCOMPARE(
            keysOf(agreement[u"pairs"][0]), QStringList({ u"a"_s, u"agreement"_s, u"b"_s, u"items"_s, u"kappa"_s }));
        QCOMPARE(agreement[u"pairs"][0][u"agreement"].toDouble(), 0.5);
    }

    void forecastSaysWhatToExpect()
    {
        const QStringList ask { u"simulate"_s, u"--rating=1100"_s, u"--rating=1000"_s, u"--rating=900"_s,
            u"--votes=600"_s, u"--forecast=20"_s, u"--format=json"_s };
        const QJsonObject few = objectOf(run(ask));
        QCOMPARE(few[u"repetitions"].toInt(), 20);
        QVERIFY(few[u"right_leader"].toDouble() > 0.9);
        QStringList more = ask;
        more[more.indexOf(u"--votes=600"_s)] = u"--votes=9600"_s;
        const double ratio
            = few[u"mean_interval_width"].toDouble() / objectOf(run(more))[u"mean_interval_width"].toDouble();
        QVERIFY2(ratio > 3.6 && ratio < 4.4, qPrintable(QString::number(ratio)));
        const QJsonObject noisy = objectOf(run(ask + QStringList { u"--noise=1"_s }));
        QVERIFY(noisy[u"right_leader"].toDouble() < 0.8);
    }

    void styleControlIsFastChats()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + u"/goldens/medium_bt.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        const QString votes
            = write(u"battles.json"_s, QJsonDocument(golden[u"battles"].toArray()).toJson(QJsonDocument::Compact));
        const QJsonObject board = objectOf(
            run({ u"rate"_s, votes, u"--style-control"_s, u"--anchor=chatbot-arena-2024"_s, u"--format=json"_s }));
        QCOMPARE(board[u"options"][u"style_control"].toString(), u"fastchat"_s);
        const QJsonValue category = board[u"categories"][0];
        const std::array expected { 0.280458, 0.054420, 0.031159, -0.098753 };
        for (int i = 0; i < 4; ++i)
            QVERIFY(qAbs(category[u"style"][i][u"coefficient"].toDouble() - expected[std::size_t(i)]) < 1e-5);
        const auto rows = rowsBy(2,
            run({ u"rate"_s, votes, u"--style-control"_s, u"--anchor=chatbot-arena-2024"_s, u"--format=csv"_s })
                .output);
        QVERIFY(qAbs(rows.value(u"m2"_s).value(3).toDouble() - 1230.4638) < 1e-3);
        QVERIFY(qAbs(rows.value(u"m7"_s).value(3).toDouble() - 1075.7368) < 1e-3);
    }

    void styleIsCountedFromAnswersWhereNobodyCounted()
    {
        QByteArray csv = "model_a,model_b,winner,response_a,response_b\n";
        for (int i = 0; i < 40; ++i) {
            csv += i % 3 != 0 ? "a,b,model_a,\"# Long\n\n- one two three\n- **four**\",short\n"
                              : "a,b,model_b,\"[\"\"plain words\"\"]\",short\n";
        }
        csv += "a,b,tie,,\n";
        const QString file = write(u"answers.csv"_s, csv);
        const Run result = run({ u"rate"_s, file, u"--style-control"_s, u"--format=json"_s });
        QCOMPARE(result.status, 0);
        QVERIFY2(result.messages.contains(u"1 votes say nothing of the style"_s), qPrintable(result.messages));
        QCOMPARE(objectOf(result)[u"votes_counted"].toInt(), 40);
        QVERIFY(objectOf(result)[u"categories"][0][u"style"][0][u"coefficient"].toDouble() > 0);
        QCOMPARE(rate({ u"--style-control"_s }).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestRateCli)
#include "tst_ratecli.moc"
