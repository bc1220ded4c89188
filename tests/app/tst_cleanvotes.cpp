// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of one's own, other names of models and cleaning rules, as users of darkhorse-cli have them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/clirun.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

class TestCleanVotes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    [[nodiscard]] Run cli(const QStringList& arguments) const
    {
        return run(arguments, {}, { u"XDG_DATA_HOME="_s + m_folder.path() });
    }

    /// "reason:count" of what was not counted.
    static QStringList skipped(const Run& rated)
    {
        QStringList reasons;
        const QJsonObject board = QJsonDocument::fromJson(rated.output).object();
        for (const QJsonValueConstRef one : board.value(u"skipped"_s).toArray())
            reasons.append(u"%1:%2"_s.arg(one[u"reason"_s].toString()).arg(one[u"count"_s].toInt()));
        return reasons;
    }

private slots:
    void aLayoutIsReadFromItsFileOrRecognisedAmongTheUsers()
    {
        const QString votes = write(u"lab.csv"_s, "one;two;mark\nx;y;1\ny;x;2\nx;y;?\n");
        const QByteArray layout
            = R"({"format":"darkhorse-vote-layout","version":1,"name":"Lab","columns":{"model_a":"one","model_b":"two",
                  "verdict":"mark"},"verdicts":{"1":"a","2":"b"},"file_columns":["one","two","mark"]})";
        const QString file = write(u"layout.json"_s, layout);
        QCOMPARE(cli({ u"rate"_s, votes }).status, 1);
        const Run byFile = cli({ u"rate"_s, votes, u"--layout"_s, file, u"--format=json"_s });
        QVERIFY2(byFile.status == 0, qPrintable(byFile.messages));
        QCOMPARE(skipped(byFile), QStringList { u"unknown_winner:1"_s });
        QCOMPARE(cli({ u"rate"_s, votes, u"--layout=Lab"_s }).status, 2);

        const QDir shelf(m_folder.filePath(u"Darkhorse/Darkhorse/vote-layouts"_s));
        const Run where = cli({ u"import"_s, votes, u"--dry-run"_s });
        QVERIFY(!where.messages.contains(u"Lab"_s));
        QVERIFY(QDir().mkpath(shelf.path()) && QFile::copy(file, shelf.filePath(u"lab.json"_s)));
        const Run recognised = cli({ u"import"_s, votes, u"--dry-run"_s });
        QVERIFY2(recognised.messages.contains(u"(Lab, csv)"_s), qPrintable(recognised.messages));
        QCOMPARE(cli({ u"rate"_s, votes, u"--layout=lab"_s }).status, 0);
        QCOMPARE(cli({ u"rate"_s, votes, u"--layout"_s, write(u"broken.json"_s, "{}") }).status, 1);
    }

    void anImportTellsNamesThatLookAlike()
    {
        const QString arena = m_folder.filePath(u"alike.darkhorse"_s);
        const QString first = write(u"first.csv"_s, "model_a,model_b,winner\nyi-34b-chat,gpt-4-0613,tie\n");
        const QString more
            = write(u"more.csv"_s, "model_a,model_b,winner\nYi 34B Chat,heron,tie\nheron,gpt-4,model_a\n");
        QVERIFY(!cli({ u"import"_s, first, u"--db"_s, arena }).messages.contains(u"hint"_s));
        QVERIFY(!cli({ u"import"_s, more, u"--db"_s, arena, u"--dry-run"_s }).messages.contains(u"hint"_s));
        QCOMPARE(cli({ u"aliases"_s, u"add"_s, u"gpt-4"_s, u"gpt-4-0613"_s, u"--db"_s, arena }).status, 0);
        const Run run = cli({ u"import"_s, more, u"--db"_s, arena });
        QCOMPARE(run.status, 0);
        QCOMPARE(run.messages.count(u"hint"_s), 1); // the other one is an alias already
        QVERIFY2(run.messages.contains(u"aliases add \"Yi 34B Chat\" \"yi-34b-chat\""_s), qPrintable(run.messages));
    }

    void aliasesAreAddedListedAndTakenAway()
    {
        const QString arena = m_folder.filePath(u"names.darkhorse"_s);
        const QString votes = write(u"names.csv"_s, "model_a,model_b,winner\ngpt-4,b,model_a\nb,gpt-4-0613,model_b\n");
        QCOMPARE(cli({ u"import"_s, votes, u"--db"_s, arena }).status, 0);
        QCOMPARE(cli({ u"aliases"_s, u"suggest"_s, u"--db"_s, arena }).output.replace("\r\n", "\n"),
            QByteArray("alias,model\ngpt-4,gpt-4-0613\n"));
        QCOMPARE(cli({ u"aliases"_s, u"add"_s, u"gpt-4"_s, u"gpt-4-0613"_s, u"--db"_s, arena }).status, 0);
        const auto rated = rowsBy(2, cli({ u"rate"_s, u"--db"_s, arena, u"--format=csv"_s }).output);
        QCOMPARE(rated.size(), 2);
        QCOMPARE(rated.value(u"gpt-4-0613"_s).value(6), u"2"_s);
        const QString table = write(u"aliases.csv"_s, cli({ u"aliases"_s, u"list"_s, u"--db"_s, arena }).output);
        const auto ofFile = rowsBy(2, cli({ u"rate"_s, votes, u"--aliases"_s, table, u"--format=csv"_s }).output);
        QCOMPARE(ofFile.value(u"gpt-4-0613"_s).value(6), u"2"_s);
        QCOMPARE(cli({ u"aliases"_s, u"remove"_s, u"gpt-4"_s, u"--db"_s, arena }).status, 0);
        QCOMPARE(cli({ u"aliases"_s, u"remove"_s, u"gpt-4"_s, u"--db"_s, arena }).status, 1);
        QCOMPARE(cli({ u"aliases"_s, u"add"_s, u"gpt-4"_s, u"--db"_s, arena }).status, 2);
        QCOMPARE(rowsBy(2, cli({ u"rate"_s, u"--db"_s, arena, u"--format=csv"_s }).output).size(), 3);
    }

    void rulesTellWhatTheyLeaveOut_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("none") << QStringList {} << QStringList {};
        QTest::newRow("banned") << QStringList { u"--ban=EVE"_s } << QStringList { u"banned:2"_s };
        QTest::newRow("votes a day") << QStringList { u"--votes-a-day=1"_s } << QStringList { u"daily_limit:1"_s };
        QTest::newRow("both") << QStringList { u"--ban=eve"_s, u"--votes-a-day=1"_s } << QStringList { u"banned:2"_s };
        QTest::newRow("errors") << QStringList { u"--leave-out=error"_s } << QStringList { u"error:1"_s };
        QTest::newRow("unfinished") << QStringList { u"--leave-out=unfinished"_s } << QStringList { u"unfinished:1"_s };
        QTest::newRow("nobody strange") << QStringList { u"--anomalous=fastchat"_s } << QStringList {};
    }
    void rulesTellWhatTheyLeaveOut()
    {
        QFETCH(QStringList, options);
        QFETCH(const QStringList, reasons);
        const QString votes = write(u"rules.csv"_s,
            "model_a,model_b,winner,judge,tstamp,answer_a,answer_b\n"
            "a,b,model_a,eve,1700000000,**API REQUEST ERROR**,yes\n"
            "b,a,model_a,eve,1700000001,no,yes \xe2\x96\x8c\n"
            "a,b,tie,ada,1700000002,no,yes\n");
        const Run rated = cli(QStringList { u"rate"_s, votes, u"--format=json"_s } + options);
        QVERIFY2(rated.status == 0, qPrintable(rated.messages));
        QCOMPARE(skipped(rated), reasons);
    }

    void wrongRulesAreRefused_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : { "--leave-out=ties", "--anomalous=maybe", "--votes-a-day=-1", "--votes-a-day=x" })
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void wrongRulesAreRefused()
    {
        QFETCH(const QString, option);
        const QString votes = write(u"few.csv"_s, "model_a,model_b,winner\na,b,tie\n");
        QCOMPARE(cli({ u"rate"_s, votes, option }).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCleanVotes)
#include "tst_cleanvotes.moc"
