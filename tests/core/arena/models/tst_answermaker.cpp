// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/models/answermaker.h"
#include "core/store/database.h"
#include "core/store/responsestore.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Order = AnswerMaker::Order;
using End = AnswerMaker::End;

ScriptedServer::Script answer()
{
    return { ScriptedServer::send(
                 "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
                 "data: {\"choices\":[{\"delta\":{\"content\":\"Four.\"},\"finish_reason\":\"stop\"}]}\n\n"
                 "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":20}}\n\n"
                 "data: [DONE]\n\n"),
        ScriptedServer::close() };
}

ScriptedServer::Script refusal(const QByteArray& status)
{
    return { ScriptedServer::send("HTTP/1.1 " + status + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
        ScriptedServer::close() };
}

QStringList prompts(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"Question %1?"_s.arg(i));
    return all;
}

} // namespace

class TestAnswerMaker : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TempArena> m_arena;
    std::unique_ptr<ArenaSession> m_session;
    std::vector<ContestantId> m_contestants;

    Order order(int count) const
    {
        Order made;
        made.prompts = prompts(count);
        made.promptSet = u"Ahead"_s;
        made.contestants = m_contestants;
        made.firstPause = 1ms;
        return made;
    }

    /// Runs an order to its end.
    struct Run {
        std::optional<End> end;
        AnswerMaker::Progress progress;
        std::vector<AnswerMaker::Failure> failures;
        int mostUnderWay = 0;
    };
    Run make(const Order& order, int stopAfter = -1) const
    {
        Run run;
        const auto maker = makeAnswerMaker(*m_session);
        connect(maker.get(), &AnswerMaker::ended, maker.get(), [&](End end) { run.end = end; });
        connect(maker.get(), &AnswerMaker::progressed, maker.get(), [&] {
            run.mostUnderWay = std::max(run.mostUnderWay, maker->progress().underWay);
            if (maker->progress().made == stopAfter)
                maker->stop();
        });
        if (!maker->start(order))
            return run;
        [[maybe_unused]] const bool hasEnded = QTest::qWaitFor([&] { return run.end.has_value(); }, 20'000);
        run.progress = maker->progress();
        run.failures = maker->failures();
        return run;
    }
    [[nodiscard]] int asked() const { return int(m_server->requests().size()); }

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_arena = std::make_unique<TempArena>();
        m_contestants.clear();
        for (const QString& name : { u"heron"_s, u"otter"_s }) {
            Contestant contestant;
            contestant.name = name;
            contestant.kind = ContestantKind::OpenAiCompatible;
            contestant.baseUrl = m_server->baseUrl();
            contestant.modelId = name;
            contestant.price = { 20'000, 40'000 }; // 10 tokens read: 0.2; 20 written: 0.8
            m_contestants.push_back(m_arena->add(contestant));
        }
        m_session = m_arena->open();
    }

    void cleanup() { m_session.reset(); }

    void everyModelAnswersEveryPrompt()
    {
        m_server->expect(answer());
        const Run run = make(order(5));
        QVERIFY(run.end == End::Done);
        QCOMPARE(run.progress.total, 10);
        QCOMPARE(run.progress.made, 10);
        QCOMPARE(run.progress.failed, 0);
        QCOMPARE(asked(), 10);
        QVERIFY2(run.mostUnderWay <= 4, qPrintable(QString::number(run.mostUnderWay)));
        const auto suggestions = m_session->prompts().suggestions();
        VERIFY_OK(suggestions);
        QCOMPARE(suggestions->size(), size_t(5));
        QCOMPARE(suggestions->front().text, u"Question 0?"_s);
    }

    void whatIsThereIsNotAskedAgain()
    {
        m_server->expect(answer());
        QVERIFY(make(order(3)).end == End::Done);
        const Run again = make(order(5));
        QCOMPARE(again.progress.there, 6);
        QCOMPARE(again.progress.made, 4);
        QCOMPARE(asked(), 10);
    }

    void anInterruptedOrderGoesOnWhereItStopped()
    {
        m_server->expect(answer());
        Order slow = order(5);
        slow.parallel = 1;
        const Run first = make(slow, 3);
        QVERIFY(first.end == End::Stopped);
        QCOMPARE(first.progress.made, 3);
        const Run second = make(slow);
        QVERIFY(second.end == End::Done);
        QCOMPARE(second.progress.there, 3);
        QCOMPARE(second.progress.made, 7);
        QCOMPARE(asked(), 10);
    }

    void overloadPasses()
    {
        m_server->expect(refusal("429 Too Many Requests"));
        m_server->expect(refusal("503 Service Unavailable"));
        m_server->expect(answer());
        Order one = order(2);
        one.parallel = 1;
        const Run run = make(one);
        QVERIFY(run.end == End::Done);
        QCOMPARE(run.progress.made, 4);
        QCOMPARE(run.progress.failed, 0);
        QCOMPARE(asked(), 6);
    }

    void aWrongKeyIsNotTriedOnEveryPrompt()
    {
        m_server->expect(refusal("401 Unauthorized"));
        Order one = order(50);
        one.parallel = 1;
        const Run run = make(one);
        QVERIFY(run.end == End::Done);
        QCOMPARE(asked(), 1);
        QCOMPARE(run.progress.failed, 100);
        QCOMPARE(run.failures.size(), size_t(100));
        QCOMPARE(toString(run.failures.front().error.code), toString(Error::Code::Unauthorized));
    }

    void aFailureIsNotAnAnswer()
    {
        m_server->expect(refusal("400 Bad Request"));
        m_server->expect(answer());
        Order one = order(1);
        one.parallel = 1;
        const Run run = make(one);
        QCOMPARE(run.progress.failed, 1);
        QCOMPARE(run.progress.made, 1);
        const Run again = make(one);
        QCOMPARE(again.progress.there, 1);
        QCOMPARE(again.progress.made, 1);
    }

    void theCostLimitStops()
    {
        m_server->expect(answer());
        Order priced = order(5);
        priced.parallel = 1;
        priced.costLimit = 2.5;
        const Run run = make(priced);
        QVERIFY(run.end == End::CostReached);
        QCOMPARE(run.progress.made, 3);
        QCOMPARE(run.progress.cost, 3.0);
        QCOMPARE(asked(), 3);
    }

    void battlesOverMadeAnswersNeedNoServer()
    {
        m_server->expect(answer());
        QVERIFY(make(order(1)).end == End::Done);
        m_server.reset();
        BattleRunner runner(*m_session);
        runner.start(u"Question 0?"_s);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        QCOMPARE(runner.view(Side::A).text, u"Four."_s);
        QCOMPARE(runner.view(Side::B).text, u"Four."_s);
    }

    void nothingToAskIsRefused()
    {
        Order empty = order(0);
        VERIFY_ERROR(makeAnswerMaker(*m_session)->start(empty), Error::Code::InvalidInput);
        Order nobody = order(1);
        nobody.contestants.clear();
        VERIFY_ERROR(makeAnswerMaker(*m_session)->start(nobody), Error::Code::InvalidInput);
        Order unknown = order(1);
        unknown.contestants = { ContestantId { 99 } };
        VERIFY_ERROR(makeAnswerMaker(*m_session)->start(unknown), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAnswerMaker)
#include "tst_answermaker.moc"
