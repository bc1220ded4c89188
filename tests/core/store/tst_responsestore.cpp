// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/store/responsestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestResponseStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_alpha = m_arena->addContestant(u"Alpha"_s);
        m_beta = m_arena->addContestant(u"Beta"_s);
    }

    void answerSurvivesWhole();
    void promptIsMatchedExactly_data();
    void promptIsMatchedExactly();
    void contestantsForListsWhoCanAnswer();
    void firstAnswerStays();
    void allOrNothing();
    void wholeBenchmarkGoesInAtOnce();

private:
    std::unique_ptr<ArenaFixture> m_arena;
    ContestantId m_alpha;
    ContestantId m_beta;
};

namespace {

RecordedResponse responseOf(ContestantId contestant, const QString& prompt, const QString& text)
{
    RecordedResponse response;
    response.contestant = contestant;
    response.prompt = prompt;
    response.answer.text = text;
    return response;
}

} // namespace

void TestResponseStore::answerSurvivesWhole()
{
    RecordedResponse response = responseOf(m_alpha, u"p"_s, u"答案 🙂\r\n```"_s);
    response.answer.reasoning = u"hm"_s;
    response.answer.finishReason = FinishReason::Length;
    response.answer.timeToFirstText = std::chrono::milliseconds(7);
    response.answer.duration = std::chrono::milliseconds(70);
    response.answer.completionTokens = 0;
    response.answer.servedModel = u"served"_s;
    VERIFY_OK(ResponseStore(m_arena->database()).addAll({ response }));
    m_arena->reopen();
    const auto found = ResponseStore(m_arena->database()).find(m_alpha, u"p"_s);
    VERIFY_OK(found);
    QVERIFY(*found == response.answer);
}

void TestResponseStore::promptIsMatchedExactly_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the same") << u"Solve é"_s << true;
    QTest::newRow("another case") << u"solve é"_s << false;
    QTest::newRow("a space more") << u"Solve é "_s << false;
    QTest::newRow("the accent as a character of its own") << u"Solve e\u0301"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestResponseStore::promptIsMatchedExactly()
{
    QFETCH(const QString, prompt);
    QFETCH(const bool, isFound);
    ResponseStore store(m_arena->database());
    VERIFY_OK(store.addAll({ responseOf(m_alpha, u"Solve é"_s, u"x"_s) }));
    if (isFound)
        VERIFY_OK(store.find(m_alpha, prompt));
    else
        VERIFY_ERROR(store.find(m_alpha, prompt), Error::Code::NoRecordedAnswer);
    VERIFY_ERROR(store.find(m_beta, prompt), Error::Code::NoRecordedAnswer);
    QCOMPARE(store.contestantsFor(prompt)->size(), size_t(isFound ? 1 : 0));
}

void TestResponseStore::contestantsForListsWhoCanAnswer()
{
    ResponseStore store(m_arena->database());
    VERIFY_OK(store.addAll({ responseOf(m_beta, u"p"_s, u"x"_s), responseOf(m_alpha, u"p"_s, u"x"_s),
        responseOf(m_alpha, u"q"_s, u"x"_s) }));
    QCOMPARE(*store.contestantsFor(u"p"_s), std::vector<ContestantId>({ m_alpha, m_beta }));
    QCOMPARE(*store.contestantsFor(u"q"_s), std::vector<ContestantId>({ m_alpha }));
    QCOMPARE(store.count(m_alpha).value_or(-1), 2);
    QCOMPARE(store.count(ContestantId { 99 }).value_or(-1), 0);
    const QHash<ContestantId, qint64> expected { { m_alpha, 2 }, { m_beta, 1 } };
    QVERIFY(store.counts().value_or(QHash<ContestantId, qint64>()) == expected);
}

void TestResponseStore::firstAnswerStays()
{
    ResponseStore store(m_arena->database());
    VERIFY_OK(store.addAll({ responseOf(m_alpha, u"p"_s, u"first"_s) }));
    const auto again
        = store.addAll({ responseOf(m_alpha, u"p"_s, u"second"_s), responseOf(m_alpha, u"q"_s, u"new"_s) });
    VERIFY_OK(again);
    QCOMPARE(again->added, 1);
    QCOMPARE(again->alreadyThere, 1);
    QCOMPARE(store.find(m_alpha, u"p"_s)->text, u"first"_s);
}

void TestResponseStore::allOrNothing()
{
    ResponseStore store(m_arena->database());
    const RecordedResponse good = responseOf(m_alpha, u"p"_s, u"x"_s);
    VERIFY_ERROR(store.addAll({ good, responseOf(ContestantId { 99 }, u"p"_s, u"x"_s) }), Error::Code::NotFound);
    VERIFY_ERROR(store.addAll({ good, responseOf(m_beta, u" "_s, u"x"_s) }), Error::Code::InvalidInput);
    RecordedResponse one = responseOf(m_alpha, u"q"_s, u"x"_s);
    one.uuid = QUuid::createUuid();
    RecordedResponse two = responseOf(m_beta, u"q"_s, u"x"_s);
    two.uuid = one.uuid;
    VERIFY_ERROR(store.addAll({ good, one, two }), Error::Code::AlreadyExists);
    QVERIFY(store.counts()->isEmpty());
}

void TestResponseStore::wholeBenchmarkGoesInAtOnce()
{
    // The size of AlpacaEval: 805 prompts, 8 models, about two kilobytes an answer.
    std::vector<RecordedResponse> responses;
    for (int model = 0; model < 8; ++model) {
        const ContestantId contestant = m_arena->addContestant(u"Model %1"_s.arg(model));
        for (int prompt = 0; prompt < 805; ++prompt)
            responses.push_back(responseOf(contestant, u"Prompt number %1"_s.arg(prompt), QString(2000, u'x')));
    }
    ResponseStore store(m_arena->database());
    QElapsedTimer timer;
    timer.start();
    const auto added = store.addAll(responses);
    const qint64 elapsedMs = timer.elapsed();
    VERIFY_OK(added);
    QCOMPARE(added->added, 8 * 805);
    qInfo("6440 answers in %lld ms", qlonglong(elapsedMs));
    QCOMPARE_LT(elapsedMs, 5000); // 150 ms on an idle machine; this only notices a transaction for each answer
    QCOMPARE(store.contestantsFor(u"Prompt number 804"_s)->size(), size_t(8));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestResponseStore)
#include "tst_responsestore.moc"
