// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QTest>

#include "core/chat/answersource.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/modelprobe.h"
#include "core/domain/keychainentry.h"
#include "tests/peers/llamaprocess.h"
#include "tests/support/answerrecorder.h"
#include "tests/support/memorykeyvault.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace std::chrono_literals;

namespace {

class NoAnswers final : public AnswerSource {
public:
    Result<Answer> find(ContestantId, const QString&) const override { return fail(Error::Code::NoRecordedAnswer); }
};

ChatRequest prompt(const char* text) { return { { { ChatMessage::Role::User, QString::fromUtf8(text) } } }; }

} // namespace

/// The same code that battles use, against real llama-server processes over both protocols that they speak.
class TestLlamaServer : public QObject {
    Q_OBJECT

private:
    MemoryKeyVault m_vault;
    NoAnswers m_recorded;
    ChatModelFactory m_factory { m_vault, m_recorded };
    std::unique_ptr<LlamaProcess> m_server;

    void start(const QStringList& modelArguments, const QStringList& serverArguments = {})
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        m_server = std::make_unique<LlamaProcess>(program, peers, modelArguments, serverArguments);
        QVERIFY2(!m_server->baseUrl().isEmpty(), m_server->log().constData());
    }

    Contestant contestant() const
    {
        QFETCH_GLOBAL(ContestantKind, kind);
        Contestant made;
        made.kind = kind;
        made.modelId = QStringLiteral("tiny");
        made.baseUrl = m_server->baseUrl();
        made.sampling.temperature = 0;
        return made;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<ContestantKind>("kind");
        QTest::newRow("openai") << ContestantKind::OpenAiCompatible;
        QTest::newRow("anthropic") << ContestantKind::Anthropic;
    }

    void cleanup() { m_server.reset(); }

    void streamsWhatTheModelSays()
    {
        start({ QStringLiteral("--reply"), QStringLiteral("Grüße, 世界 😀!") });
        if (!m_server)
            return;
        const auto stream = m_factory.create(contestant())->ask(prompt("Hello?"));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 30000);
        VERIFY_OK(*recorder.result);
        QCOMPARE((*recorder.result)->text.trimmed(), QStringLiteral("Grüße, 世界 😀!"));
        QCOMPARE((*recorder.result)->servedModel, QStringLiteral("tiny"));
        QVERIFY((*recorder.result)->completionTokens.value_or(0) > 0);
    }

    void thinkingIsKeptApart_data()
    {
        QTest::addColumn<QStringList>("serverArguments");
        QTest::newRow("as the server does it") << QStringList {};
        QTest::newRow("inline") << QStringList { QStringLiteral("--reasoning-format"), QStringLiteral("none") };
    }

    void thinkingIsKeptApart()
    {
        QFETCH(QStringList, serverArguments);
        start({ QStringLiteral("--think"), QStringLiteral("Let me see."), QStringLiteral("--reply"),
                  QStringLiteral("Done.") },
            serverArguments);
        if (!m_server)
            return;
        const auto stream = m_factory.create(contestant())->ask(prompt("Hello?"));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 30000);
        VERIFY_OK(*recorder.result);
        QCOMPARE(recorder.text.trimmed(), QStringLiteral("Done."));
        QCOMPARE(recorder.reasoning.trimmed(), QStringLiteral("Let me see."));
    }

    void theTokenLimitCutsAnEndlessAnswer()
    {
        start(
            { QStringLiteral("--mode"), QStringLiteral("loop"), QStringLiteral("--reply"), QStringLiteral("on and ") });
        if (!m_server)
            return;
        Contestant limited = contestant();
        limited.sampling.maxTokens = 5;
        const auto stream = m_factory.create(limited)->ask(prompt("Go."));
        AnswerRecorder recorder(*stream);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 30000);
        VERIFY_OK(*recorder.result);
        QCOMPARE((*recorder.result)->finishReason, FinishReason::Length);
    }

    void deletingTheStreamFreesTheSlot()
    {
        start(
            { QStringLiteral("--mode"), QStringLiteral("loop"), QStringLiteral("--reply"), QStringLiteral("on and ") },
            { QStringLiteral("--parallel"), QStringLiteral("1") });
        if (!m_server)
            return;
        auto endless = m_factory.create(contestant())->ask(prompt("Go."));
        AnswerRecorder first(*endless);
        QTRY_VERIFY_WITH_TIMEOUT(first.pieces > 0, 30000);
        endless.reset();

        Contestant limited = contestant();
        limited.sampling.maxTokens = 3;
        const auto next = m_factory.create(limited)->ask(prompt("Go."));
        AnswerRecorder second(*next);
        QTRY_COMPARE_WITH_TIMEOUT(second.endings, 1, 30000);
        VERIFY_OK(*second.result);
        QCOMPARE(first.endings, 0);
    }

    void aServerThatDiesInMidStreamInterruptsTheAnswer()
    {
        start(
            { QStringLiteral("--mode"), QStringLiteral("loop"), QStringLiteral("--reply"), QStringLiteral("on and ") });
        if (!m_server)
            return;
        const auto stream = m_factory.create(contestant())->ask(prompt("Go."));
        AnswerRecorder recorder(*stream);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.pieces > 0, 30000);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.endings, 1, 30000);
        VERIFY_ERROR(*recorder.result, Error::Code::Interrupted);

        const auto after = m_factory.create(contestant())->ask(prompt("Go."));
        AnswerRecorder refused(*after);
        QTRY_COMPARE_WITH_TIMEOUT(refused.endings, 1, 30000);
        VERIFY_ERROR(*refused.result, Error::Code::Unreachable);
    }

    void keysAreAskedForAndNeverShown()
    {
        start({ QStringLiteral("--reply"), QStringLiteral("Hello.") },
            { QStringLiteral("--api-key"), QStringLiteral("sk-right") });
        if (!m_server)
            return;
        Contestant keyed = contestant();
        keyed.key.kind = KeySource::Kind::Keychain;
        m_vault.keychain[keychainEntry(keyed.baseUrl)] = QStringLiteral("sk-wrong");
        const auto refused = m_factory.create(keyed)->ask(prompt("Hello?"));
        AnswerRecorder first(*refused);
        QTRY_COMPARE_WITH_TIMEOUT(first.endings, 1, 30000);
        VERIFY_ERROR(*first.result, Error::Code::Unauthorized);
        QVERIFY(!first.result->error().detail.contains(QStringLiteral("sk-wrong")));

        m_vault.keychain[keychainEntry(keyed.baseUrl)] = QStringLiteral("sk-right");
        const auto answered = m_factory.create(keyed)->ask(prompt("Hello?"));
        AnswerRecorder second(*answered);
        QTRY_COMPARE_WITH_TIMEOUT(second.endings, 1, 30000);
        VERIFY_OK(*second.result);
    }

    void aProbeListsAndChecks()
    {
        start({ QStringLiteral("--reply"), QStringLiteral("OK") });
        if (!m_server)
            return;
        ModelProbe probe(m_factory.network(), m_vault);
        std::optional<Result<QStringList>> models;
        std::optional<Result<ProbeReport>> report;
        probe.listModels(contestant(), [&](const auto& result) { models = result; });
        probe.check(contestant(), [&](const auto& result) { report = result; });
        QTRY_VERIFY_WITH_TIMEOUT(models && report, 30000);
        VERIFY_OK(*models);
        QCOMPARE(**models, QStringList { QStringLiteral("tiny") });
        VERIFY_OK(*report);
        QCOMPARE((*report)->excerpt, QStringLiteral("OK"));
    }
};

QTEST_GUILESS_MAIN(TestLlamaServer)
#include "tst_llamaserver.moc"
