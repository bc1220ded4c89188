// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

// Plants a key, uses it in every way, and looks for it wherever the program can leave something.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/json.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;
using Server = ScriptedServer;

namespace {

const QByteArray kKey = "sk-planted-7f3a91c2e4";

struct Run {
    int status = -1;
    QByteArray output; ///< of both kinds
    QByteArray commandLine; ///< as every user of the machine can read it
};

} // namespace

class TestPlantedKey : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<Server> m_server; ///< a fresh one for each test: scripts do not carry over

    QString arena() const { return m_home.filePath(u"a.darkhorse"_s); }

    /// A server that says the key back, as some do.
    void answerWith(const QByteArray& status)
    {
        m_server->expect(Server::whole(status, "application/json",
            json("{'error':{'message':'Incorrect API key provided: ") + kKey + json(".'}}")));
    }

    /// `settings` is the folder of another person's settings, when it is not our own.
    Run run(const QStringList& arguments, const QString& settings = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* place : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR" })
            environment.insert(QString::fromLatin1(place), m_home.path());
        if (!settings.isEmpty())
            environment.insert(u"XDG_CONFIG_HOME"_s, settings);
        environment.insert(u"PLANTED_API_KEY"_s, QString::fromLatin1(kKey));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // whatever anyone would ever log
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(DARKHORSE_CLI), arguments);
        Run seen;
        if (!process.waitForStarted())
            return seen;
        if (QFile line(u"/proc/%1/cmdline"_s.arg(process.processId())); line.open(QIODevice::ReadOnly))
            seen.commandLine = line.readAll();
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000);
        seen.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        seen.output = process.readAll();
        return seen;
    }

private slots:
    void init() { m_server = std::make_unique<Server>(); }

    void anArenaFromElsewhereGetsNoVariableUnasked()
    {
        const QStringList db { u"--db"_s, m_home.filePath(u"elsewhere.darkhorse"_s) };
        const QStringList check = QStringList { u"models"_s, u"check"_s, u"spy"_s } + db;
        QCOMPARE(run(QStringList { u"models"_s, u"add"_s, u"spy"_s, u"--url"_s, m_server->baseUrl().toString(),
                         u"--key-env"_s, u"PLANTED_API_KEY"_s }
                     + db)
                     .status,
            0);

        const QTemporaryDir other;
        const Run refused = run(check, other.path());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.output.contains("--allow-key PLANTED_API_KEY"), refused.output.constData());
        const QString prompts = m_home.filePath(u"prompts.txt"_s);
        QFile file(prompts);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Two and two?\n") > 0);
        file.close();
        QCOMPARE(run(QStringList { u"generate"_s, u"--prompts"_s, prompts } + db, other.path()).status, 1);
        QCOMPARE(run(QStringList { u"label"_s, u"--model"_s, u"spy"_s } + db, other.path()).status, 1);
        QVERIFY(m_server->requests().empty());

        answerWith("401 Unauthorized");
        run(check + QStringList { u"--allow-key"_s, u"OTHER_KEY"_s }, other.path());
        QVERIFY(m_server->requests().empty());
        run(check + QStringList { u"--allow-key"_s, u"PLANTED_API_KEY"_s }, other.path());
        QCOMPARE(m_server->requests().size(), size_t(1));
        answerWith("401 Unauthorized");
        run(check, other.path()); // it is remembered
        QCOMPARE(m_server->requests().size(), size_t(2));
    }

    void whatACheckFindsRefusedIsRemembered()
    {
        const QStringList db { u"--db"_s, m_home.filePath(u"refusing.darkhorse"_s) };
        QCOMPARE(run(QStringList { u"models"_s, u"add"_s, u"picky"_s, u"--url"_s, m_server->baseUrl().toString(),
                         u"--temperature"_s, u"0.5"_s }
                     + db)
                     .status,
            0);
        const auto answer = [this] {
            m_server->expect(Server::whole("200 OK", "application/json",
                json(
                    "{'choices':[{'index':0,'message':{'role':'assistant','content':'OK'},'finish_reason':'stop'}]}")));
        };
        m_server->expect(Server::whole("400 Bad Request", "application/json",
            json("{'error':{'message':'no temperature here','param':'temperature'}}")));
        answer();
        const QStringList check = QStringList { u"models"_s, u"check"_s, u"picky"_s } + db;
        const Run first = run(check);
        QVERIFY2(first.status == 0, first.output.constData());
        answer();
        QCOMPARE(run(check).status, 0);
        QVERIFY(!m_server->requests().back().body.contains("temperature")); // it was not tried again
    }

    void aKeyIsFoundNowhere()
    {
        const QString url = m_server->baseUrl().toString();
        const QStringList db { u"--db"_s, arena() };
        QList<Run> runs;
        runs << run(QStringList { u"models"_s, u"add"_s, u"m"_s, u"--url"_s, url, u"--model"_s, u"m"_s, u"--key-env"_s,
                        u"PLANTED_API_KEY"_s }
            + db);
        QCOMPARE(runs.last().status, 0);
        answerWith("401 Unauthorized");
        runs << run(QStringList { u"models"_s, u"check"_s, u"m"_s } + db);
        QCOMPARE(runs.last().status, 1);
        QVERIFY2(runs.last().output.contains("***"), runs.last().output.constData()); // it was said and is masked
        runs << run({ u"models"_s, u"available"_s, u"--url"_s, url, u"--key-env"_s, u"PLANTED_API_KEY"_s });
        runs << run(QStringList { u"models"_s, u"list"_s } + db) << run(QStringList { u"export"_s, u"votes"_s } + db);
        QVERIFY(!m_server->requests().empty());
        QCOMPARE(m_server->requests().back().headers.value("authorization"), "Bearer " + kKey); // it was really used

        for (const Run& seen : runs) {
            QVERIFY2(!seen.output.contains(kKey), seen.output.constData());
            QVERIFY2(!seen.commandLine.contains(kKey), seen.commandLine.constData());
        }
        int files = 0;
        QDirIterator everything(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the arena at least
    }
};

QTEST_GUILESS_MAIN(TestPlantedKey)
#include "tst_plantedkey.moc"
