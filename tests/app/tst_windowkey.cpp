// SPDX-License-Identifier: GPL-3.0-or-later
// Plants a key, has the window use it in every way, lets it crash, and looks for the key wherever that can leave something.
#include <QDir>
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

const QByteArray kKey = "sk-planted-5d20b8f1aa";
constexpr int kPatienceMs = 120'000;

/// What everybody on the machine can read of all processes.
QByteArray processList()
{
    QByteArray lines;
    const QStringList processes = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    for (const QString& process : processes) {
        if (QFile line(u"/proc/%1/cmdline"_s.arg(process)); line.open(QIODevice::ReadOnly))
            lines += line.readAll() + '\n';
    }
    return lines;
}

} // namespace

class TestWindowKey : public QObject {
    Q_OBJECT

private slots:
    void aKeyIsFoundNowhere()
    {
        QTemporaryDir home;
        Server server;
        const Server::Script answer { Server::send(Server::head() + Server::textEvent("Four.") + Server::endEvents()),
            Server::close() };
        server.expect(answer);
        server.expect(answer);
        server.expect(Server::whole("401 Unauthorized", "application/json",
            json("{'error':{'message':'Incorrect API key provided: ") + kKey + json(".'}}")));

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* place :
            { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR" })
            environment.insert(QString::fromLatin1(place), home.path());
        environment.insert(u"PLANTED_API_KEY"_s, QString::fromLatin1(kKey));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // whatever anyone would ever log
        // The sanitizers must not turn the crash into an ordinary end.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":handle_segv=0"_s);
        QProcess window;
        window.setProcessEnvironment(environment);
        window.setWorkingDirectory(home.path());
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.start(QStringLiteral(DARKHORSE_KEY_WINDOW),
            { home.filePath(u"a.darkhorse"_s), server.baseUrl().toString(), home.filePath(u"votes.csv"_s) });
        QByteArray said;
        const auto isReady = [&] {
            said += window.readAll();
            return said.contains("ready\n") || window.state() == QProcess::NotRunning;
        };
        QVERIFY(QTest::qWaitFor(isReady, kPatienceMs));
        QVERIFY2(window.state() == QProcess::Running, said.right(2000).constData());
        QVERIFY(!processList().contains(kKey));
        window.write("\n");
        QVERIFY(QTest::qWaitFor([&] { return window.state() == QProcess::NotRunning; }, kPatienceMs));
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
        said += window.readAll();
        QVERIFY2(!said.contains(kKey), "the key is in the output");

        QVERIFY(server.requests().size() >= 4); // it was really used
        QCOMPARE(server.requests().front().headers.value("authorization"), "Bearer " + kKey);
        QStringList names;
        QDirIterator everything(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey), qPrintable(file.fileName()));
            names.append(file.fileName());
        }
        for (const char* kind : { "a.darkhorse", "votes.csv", ".conf" }) {
            const bool isThere = std::any_of(names.begin(), names.end(),
                [kind](const QString& name) { return name.endsWith(QLatin1StringView(kind)); });
            QVERIFY2(isThere, kind); // or the search proves nothing
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowKey)
#include "tst_windowkey.moc"
