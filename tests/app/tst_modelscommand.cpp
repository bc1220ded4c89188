// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/json.h"
#include "tests/support/scriptedserver.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Server = ScriptedServer;

/// What "models" does to models that are there; adding and keys are in tst_plantedkey.
class TestModelsCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Server> m_server;

    struct Run {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };

    /// The event loop goes on meanwhile, since the server is in this process.
    Run models(const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DARKHORSE_CLI),
            QStringList { u"models"_s } + words + QStringList { u"--db"_s, m_folder->filePath(u"a.darkhorse"_s) });
        if (!process.waitForStarted()
            || !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

    /// The cells of one model's row in "models list".
    QList<QByteArray> row(const QByteArray& name) const
    {
        for (const QByteArray& line : models({ u"list"_s }).output.split('\n')) {
            if (line.startsWith(name + '\t'))
                return line.split('\t');
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Server>();
        QCOMPARE(models({ u"add"_s, u"tiny"_s, u"--url"_s, m_server->baseUrl().toString(), u"--temperature"_s, u"0.5"_s,
                            u"--output-price"_s, u"2"_s })
                     .status,
            0);
    }

    void aGreetingIsAnsweredWithItsMeasures()
    {
        m_server->expect({ Server::send(Server::head() + Server::textEvent("Good ") + Server::textEvent("day.")
                               + Server::endEvents()),
            Server::close() });
        m_server->expect(
            Server::whole("404 Not Found", "application/json", json("{'error':{'message':'no such model'}}")));
        const Run run = models({ u"hello"_s, u"tiny"_s, u"Who?"_s });
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, QByteArray("Good day.\n"));
        QVERIFY2(run.errors.contains("first text after"), run.errors.constData());
        QVERIFY(m_server->requests().back().body.contains("Who?"));
        QCOMPARE(models({ u"hello"_s, u"tiny"_s }).status, 1);
    }

    void settingsChangeInPlaceBeforeTheFirstBattle()
    {
        QCOMPARE(models({ u"edit"_s, u"tiny"_s, u"--license"_s, u"MIT"_s, u"--cutoff"_s, u"2024/06"_s, u"--weight"_s,
                            u"2"_s, u"--temperature"_s, u"none"_s })
                     .status,
            0);
        const QList<QByteArray> cells = row("tiny");
        QCOMPARE(cells.value(8), QByteArray("2"));
        QCOMPARE(cells.value(9), QByteArray("MIT"));
        QCOMPARE(cells.value(10), QByteArray("2024/06"));
        m_server->expect(
            { Server::send(Server::head() + Server::textEvent("Hi.") + Server::endEvents()), Server::close() });
        QCOMPARE(models({ u"hello"_s, u"tiny"_s }).status, 0);
        QVERIFY(!m_server->requests().back().body.contains("temperature"));
        QCOMPARE(models({ u"edit"_s, u"tiny"_s, u"--temperature"_s, u"hot"_s }).status, 2);
        QCOMPARE(models({ u"edit"_s, u"tiny"_s, u"--gguf"_s, u"a.gguf"_s }).status, 2);
        QCOMPARE(models({ u"edit"_s, u"nobody"_s }).status, 1);
    }

    void aCopyStandsBesideItsOriginal()
    {
        QCOMPARE(models({ u"duplicate"_s, u"tiny"_s, u"tiny, warm"_s, u"--temperature"_s, u"1"_s }).status, 0);
        QCOMPARE(row("tiny, warm").value(3), row("tiny").value(3));
        QCOMPARE(models({ u"duplicate"_s, u"tiny"_s, u"tiny"_s }).status, 1); // the name is taken
        QCOMPARE(models({ u"duplicate"_s, u"tiny"_s }).status, 2);
        QCOMPARE(models({ u"disable"_s, u"tiny"_s }).status, 0);
        QCOMPARE(row("tiny").value(6), QByteArray("no"));
        QCOMPARE(models({ u"enable"_s, u"tiny"_s }).status, 0);
        QCOMPARE(row("tiny").value(6), QByteArray("yes"));
    }
};

QTEST_GUILESS_MAIN(TestModelsCommand)
#include "tst_modelscommand.moc"
