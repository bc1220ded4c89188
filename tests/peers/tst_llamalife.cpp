// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/filehash.h"
#include "core/chat/fixedkeyvault.h"
#include "core/chat/ggufheader.h"
#include "core/chat/llamalease.h"
#include "core/chat/llamapool.h"
#include "core/chat/llamaprogram.h"
#include "core/chat/memoryneed.h"
#include "core/chat/modelprobe.h"
#include "tests/peers/tinymodel.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;
using State = LlamaServer::State;

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

/// Processes that this one started and that run or wait to be reaped.
QStringList childProcesses()
{
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    for (const QString& process : processes) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == QCoreApplication::applicationPid())
            found.append(process);
    }
    return found;
}

bool isAlive(qint64 processId) { return processId > 0 && ::kill(pid_t(processId), 0) == 0; }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The whole life of local models, with real processes.
class TestLlamaLife : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        m_program = program;
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(makeTinyModel(peers, path("one"), { u"--reply"_s, u"I am one."_s, u"--ctx"_s, u"512"_s }));
        QVERIFY(makeTinyModel(peers, path("two"), { u"--reply"_s, u"I am two."_s }));
        QVERIFY(makeTinyModel(peers, path("endless"), { u"--mode"_s, u"loop"_s, u"--reply"_s, u"on and "_s }));
        QVERIFY(makeTinyModel(
            peers, path("slow"), { u"--dim"_s, u"512"_s, u"--ffn"_s, u"2048"_s, u"--layers"_s, u"20"_s }));
    }

    void init()
    {
        m_factory = std::make_unique<ChatModelFactory>(m_vault, m_recorded);
        LlamaSettings settings;
        settings.program = m_program;
        pool().setSettings(settings);
    }

    void cleanup()
    {
        m_factory.reset();
        QTRY_COMPARE_WITH_TIMEOUT(childProcesses(), QStringList(), 10'000); // nothing is left behind, whatever happened
    }

    void aFileAnswers()
    {
        const auto stream = ask("one");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_OK(*recorder.result);
        QCOMPARE((*recorder.result)->text.trimmed(), u"I am one."_s);
        QCOMPARE(running(), 1);
    }

    void theServerIsForUsOnly()
    {
        qputenv("LLAMA_ARG_API_PREFIX", "/elsewhere"); // would move every address
        const auto lease = pool().lease({ path("one"), {} });
        const QSignalSpy ready(lease.get(), &LlamaLease::ready);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, kPatienceMs);
        qunsetenv("LLAMA_ARG_API_PREFIX");
        const QUrl url = ready.first().at(0).toUrl();
        const QString key = ready.first().at(1).toString();
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(key.size(), 64);
        const qint64 process = pool().statuses().front().processId;
        const QByteArray commandLine = contentOf(u"/proc/%1/cmdline"_s.arg(process));
        QVERIFY(!commandLine.contains(key.toUtf8()));
        QVERIFY(commandLine.contains(QByteArray("-c\0"
                                                "512\0",
            7))); // no more than the model was trained for
        QVERIFY(!pool().log(path("one")).join(u'\n').contains(key));

        FixedKeyVault wrong(u"guess"_s);
        ModelProbe probe(m_factory->network(), wrong);
        Contestant stranger;
        stranger.kind = ContestantKind::OpenAiCompatible;
        stranger.baseUrl = url;
        stranger.key = { KeySource::Kind::Environment, u"X"_s };
        std::optional<Result<ProbeReport>> report;
        probe.check(stranger, [&](const auto& result) { report = result; });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), kPatienceMs);
        VERIFY_ERROR(*report, Error::Code::Unauthorized);
    }

    void loadingIsSeen()
    {
        LlamaServer server(m_factory->network(), { m_program, path("slow"), 2048, QFile(path("slow")).size() });
        const QSignalSpy states(&server, &LlamaServer::stateChanged);
        server.start();
        QCOMPARE(server.state(), State::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(server.loadProgress() > 0 || server.state() == State::Ready, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Ready, kPatienceMs);
        QCOMPARE(server.loadProgress(), 1.0);
        QCOMPARE(states.size(), 2);
        QVERIFY(server.log().lines().size() > 2);
    }

    void loadingCanBeStopped()
    {
        LlamaServer server(m_factory->network(), { m_program, path("slow"), 2048, 0 });
        const QSignalSpy stopped(&server, &LlamaServer::stopped);
        server.start();
        QTest::qWait(30); // into the load, wherever that is
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, ChildProcess::kPatienceMs + 2000);
        QVERIFY(!stopped.first().first().value<std::optional<Error>>());
        QCOMPARE(server.state(), State::Stopped);
    }

    void aBadFileSaysWhy()
    {
        QFile cut(path("cut"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(contentOf(path("one")).chopped(1000));
        cut.close();
        LlamaServer server(m_factory->network(), { m_program, path("cut"), 512, 0 });
        const QSignalSpy stopped(&server, &LlamaServer::stopped);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatienceMs);
        const auto error = stopped.first().first().value<std::optional<Error>>();
        QVERIFY(error.has_value());
        QCOMPARE(toString(error->code), toString(Error::Code::ServerFailed));
        QVERIFY2(error->detail.contains(u"not within the file bounds"_s), qPrintable(error->detail));

        // The header shows it before any process is started.
        const auto stream = ask("cut");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_ERROR(*recorder.result, Error::Code::InvalidInput);
        QCOMPARE(running(), 0);
    }

    void aProgramThatIsNotThereIsNamed()
    {
        LlamaSettings settings;
        settings.program = u"/nowhere/llama-server"_s;
        pool().setSettings(settings);
        const auto stream = ask("one");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_ERROR(*recorder.result, Error::Code::Unreachable);
    }

    void theVersionIsRead()
    {
        std::optional<Result<QString>> version;
        readLlamaVersion(m_program, this, [&](const auto& result) { version = result; });
        QTRY_VERIFY_WITH_TIMEOUT(version.has_value(), kPatienceMs);
        VERIFY_OK(*version);
        QVERIFY2((*version)->startsWith(u"version: "_s), qPrintable(**version));
        version.reset();
        readLlamaVersion(u"/bin/true"_s, this, [&](const auto& result) { version = result; });
        QTRY_VERIFY_WITH_TIMEOUT(version.has_value(), kPatienceMs);
        QVERIFY(!version->has_value());
    }

    void aKilledServerEndsTheAnswerAndComesBack()
    {
        const auto stream = ask("endless");
        AnswerRecorder recorder(*stream);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.pieces > 0, kPatienceMs);
        ::kill(pid_t(pool().statuses().front().processId), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_ERROR(*recorder.result, Error::Code::ServerFailed);

        const auto again = ask("endless", 5);
        AnswerRecorder second(*again);
        QTRY_COMPARE_WITH_TIMEOUT(second.endings, 1, kPatienceMs);
        VERIFY_OK(*second.result);
    }

    void aHungServerIsNoticed()
    {
        LlamaServer::Patience quick;
        quick.watch = 200ms;
        LlamaServer server(m_factory->network(), { m_program, path("one"), 512, 0 }, quick);
        const QSignalSpy stopped(&server, &LlamaServer::stopped);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Ready, kPatienceMs);
        ::kill(pid_t(server.processId()), SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatienceMs);
        const auto error = stopped.first().first().value<std::optional<Error>>();
        QVERIFY(error && error->detail.contains(u"did not answer any more"_s));
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Ready, kPatienceMs);
    }

    void stoppingLetsStreamsGoFirst()
    {
        const auto stream = ask("endless");
        AnswerRecorder recorder(*stream);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.pieces > 0, kPatienceMs);
        QElapsedTimer timer;
        timer.start();
        pool().stop(path("endless"));
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, ChildProcess::kPatienceMs);
        QVERIFY(timer.elapsed() < ChildProcess::kPatienceMs); // a server that still streams would have had to be killed
        QCOMPARE(recorder.endings, 1);
        VERIFY_ERROR(*recorder.result, Error::Code::Cancelled);
    }

    void twoThatDoNotFitTakeTurns()
    {
        LlamaSettings settings = pool().settings();
        settings.memoryLimit = std::max(needed("one"), needed("two")) * 3 / 2;
        pool().setSettings(settings);
        int most = 0;
        connect(&pool(), &LlamaPool::changed, this, [&] { most = std::max(most, running()); });
        for (int round = 0; round < 3; ++round) {
            // Asked in this order, whichever is loaded.
            const auto first = ask("one");
            const auto second = ask("two");
            AnswerRecorder one(*first);
            AnswerRecorder two(*second);
            bool wasFirstDone = false;
            connect(second.get(), &ChatStream::textReceived, this, [&] { wasFirstDone = one.endings == 1; });
            QTRY_VERIFY_WITH_TIMEOUT(one.endings == 1 && two.endings == 1, kPatienceMs);
            VERIFY_OK(*one.result);
            VERIFY_OK(*two.result);
            QCOMPARE((*one.result)->text.trimmed(), u"I am one."_s);
            QCOMPARE((*two.result)->text.trimmed(), u"I am two."_s);
            QVERIFY(wasFirstDone);
        }
        QCOMPARE(most, 1);
    }

    void theNextOneLoadsWhileNobodyAnswers()
    {
        LlamaSettings settings = pool().settings();
        settings.memoryLimit = std::max(needed("one"), needed("two")) * 3 / 2;
        pool().setSettings(settings);
        {
            const auto stream = ask("endless");
            AnswerRecorder recorder(*stream);
            QTRY_VERIFY_WITH_TIMEOUT(recorder.pieces > 0, kPatienceMs);
            pool().warm({ file("two"), file("one") });
            const int before = recorder.pieces;
            QTRY_VERIFY_WITH_TIMEOUT(recorder.pieces > before + 20, kPatienceMs);
            QCOMPARE(stateOf("two"), State::Stopped); // not at the cost of whoever answers
        }
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("two"), State::Ready, kPatienceMs);
        QCOMPARE(stateOf("endless"), State::Stopped);
        QTest::qWait(300); // long enough for a mistake to show
        QCOMPARE(running(), 1); // the second does not fit beside the first
        const auto stream = ask("two");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_OK(*recorder.result);
    }

    void bothLoadWhereThereIsRoom()
    {
        pool().warm({ file("one"), file("two") });
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("one"), State::Ready, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("two"), State::Ready, kPatienceMs);
        pool().stop(path("one"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("one"), State::Stopped, kPatienceMs);
        QTest::qWait(300); // long enough for a mistake to show
        QCOMPARE(running(), 1); // whoever stops it means it
    }

    void aChangedFileIsNotAskedSilently()
    {
        const QString copy = path("copy");
        QVERIFY(QFile::copy(path("one"), copy));
        const QString added = sha256OfFile(copy).value_or(QString());
        {
            const auto stream = ask("copy", {}, added);
            AnswerRecorder recorder(*stream);
            QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
            VERIFY_OK(*recorder.result);
        }
        QVERIFY(QFile::remove(copy) && QFile::copy(path("two"), copy));
        const QString now = sha256OfFile(copy).value_or(QString());
        {
            const auto known = ask("copy", {}, now); // although a server with the old content runs
            AnswerRecorder recorder(*known);
            QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
            VERIFY_OK(*recorder.result);
            QCOMPARE((*recorder.result)->text.trimmed(), u"I am two."_s);
        }
        const auto stream = ask("copy", {}, added);
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_ERROR(*recorder.result, Error::Code::ModelUnknown);
        const QString& detail = recorder.result->error().detail;
        QVERIFY2(detail.contains(added) && detail.contains(now) && detail.contains(copy), qPrintable(detail));
        QVERIFY(QFile::remove(copy));
    }

    void twoThatFitRunTogether()
    {
        const auto first = ask("one");
        const auto second = ask("two");
        AnswerRecorder one(*first);
        AnswerRecorder two(*second);
        QTRY_VERIFY_WITH_TIMEOUT(one.endings == 1 && two.endings == 1, kPatienceMs);
        QCOMPARE(running(), 2);
    }

    void oneThatNeverFitsIsRefused()
    {
        LlamaSettings settings = pool().settings();
        settings.memoryLimit = 1024 * 1024;
        pool().setSettings(settings);
        const auto stream = ask("one");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        VERIFY_ERROR(*recorder.result, Error::Code::ServerFailed);
    }

    void anUnusedServerEnds()
    {
        LlamaSettings settings = pool().settings();
        settings.idle = 100ms;
        pool().setSettings(settings);
        const auto stream = ask("one");
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, kPatienceMs);
    }

    void fiftyStartsAndStopsLeaveNothing()
    {
        LlamaServer server(m_factory->network(), { m_program, path("one"), 512, 0 });
        for (int round = 0; round < 50; ++round) {
            server.start();
            QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Ready, kPatienceMs);
            server.stop();
            QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Stopped, kPatienceMs);
        }
        QCOMPARE(childProcesses(), QStringList());
    }

    void aKilledWorkbenchTakesItsServersAlong()
    {
        QProcess owner;
        owner.start(QStringLiteral(DARKHORSE_LLAMA_OWNER), { m_program, path("one") });
        QTRY_VERIFY_WITH_TIMEOUT(owner.canReadLine(), kPatienceMs);
        const qint64 server = owner.readLine().trimmed().toLongLong();
        QVERIFY(isAlive(server));
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(server), 5'000);
    }

private:
    [[nodiscard]] LlamaPool& pool() const { return m_factory->llama(); }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + u".gguf"_s);
    }

    std::unique_ptr<ChatStream> ask(
        const char* name, std::optional<int> maxTokens = {}, const std::optional<QString>& sha256 = {}) const
    {
        Contestant contestant;
        contestant.kind = ContestantKind::GgufFile;
        contestant.baseUrl = QUrl::fromLocalFile(path(name));
        contestant.modelId = sha256 ? *sha256 : sha256OfFile(path(name)).value_or(QString());
        contestant.sampling.temperature = 0;
        contestant.sampling.maxTokens = maxTokens;
        return m_factory->create(contestant)->ask({ { { ChatMessage::Role::User, u"Hello?"_s } } });
    }

    [[nodiscard]] LlamaFile file(const char* name) const
    {
        return { path(name), sha256OfFile(path(name)).value_or(QString()) };
    }

    [[nodiscard]] State stateOf(const char* name) const
    {
        const auto all = pool().statuses();
        const auto found = std::ranges::find(all, path(name), &LlamaPool::Status::model);
        return found == all.end() ? State::Stopped : found->state;
    }

    [[nodiscard]] int running() const
    {
        const auto all = pool().statuses();
        return int(std::ranges::count_if(all, [](const auto& one) { return one.state != State::Stopped; }));
    }

    [[nodiscard]] qint64 needed(const char* name) const
    {
        const auto header = readGgufHeader(path(name));
        return header ? memoryNeeded(*header, header->contextTokens) : 0;
    }

    QTemporaryDir m_folder;
    QString m_program;
    MemoryKeyVault m_vault;
    NoAnswers m_recorded;
    std::unique_ptr<ChatModelFactory> m_factory;
};

QTEST_GUILESS_MAIN(TestLlamaLife)
#include "tst_llamalife.moc"
