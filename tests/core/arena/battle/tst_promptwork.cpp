// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QTimer>

#include "core/arena/battle/promptwork.h"
#include "core/arena/session/arenafiles.h"
#include "core/store/arenametastore.h"
#include "core/store/promptstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/arena/promptstep.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestPromptWork : public QObject {
    Q_OBJECT

private slots:
    void aSetIsWorkedThroughInItsOrder();
    void aShuffledOrderIsEachEvaluatorsOwn();
    void manySpentPromptsAreAFewACall();
    void nothingIsInWorkUntilChosen();
    void filesBecomeSets_data();
    void filesBecomeSets();
};

namespace {

std::vector<Prompt> promptSet(const QString& name, int size)
{
    std::vector<Prompt> prompts(static_cast<size_t>(size));
    for (int i = 0; i < size; ++i) {
        prompts[size_t(i)].text = u"%1 %2"_s.arg(name).arg(i);
        prompts[size_t(i)].promptSet = name;
    }
    return prompts;
}

/// An arena with two sets, and battles that are judged at once by whoever is asked for.
struct Work {
    Work()
    {
        a = arena.addContestant(u"A"_s);
        b = arena.addContestant(u"B"_s);
        anna = EvaluatorStore(arena.database()).ensure(u"Anna"_s).value_or(Evaluator {});
        boris = EvaluatorStore(arena.database()).ensure(u"Boris"_s).value_or(Evaluator {});
        (void)prompts.addAll(promptSet(u"first"_s, 3));
        (void)prompts.addAll(promptSet(u"second"_s, 20));
    }
    void judge(const Evaluator& evaluator, const QString& prompt)
    {
        Vote vote;
        vote.battle = arena.completeBattle(a, b, prompt);
        vote.evaluator = evaluator.id;
        vote.provenance = u"live"_s;
        QVERIFY(VoteStore(arena.database()).record(vote).has_value());
    }
    /// The prompts in the order in which the evaluator gets them.
    QStringList walk(PromptWork& work, const Evaluator& evaluator)
    {
        QStringList order;
        for (;;) {
            const auto step = stepOf(work);
            if (!step || !step->next)
                return order;
            if (step->progress.done != order.size())
                return {};
            order.append(step->next->text);
            judge(evaluator, step->next->text);
        }
    }

    ArenaFixture arena;
    PromptStore prompts { arena.database() };
    ArenaMetaStore meta { arena.database() };
    ContestantId a;
    ContestantId b;
    Evaluator anna;
    Evaluator boris;
};

} // namespace

void TestPromptWork::aSetIsWorkedThroughInItsOrder()
{
    Work one;
    PromptWork work(one.prompts, one.meta, one.anna);
    VERIFY_OK(work.choose(PromptWork::Choice { u"first"_s, false }));
    one.judge(one.boris, u"first 0"_s); // somebody else's verdict is not Anna's
    one.judge(one.anna, u"first 1"_s);
    one.arena.beginBattle(one.a, one.b, u"first 0"_s); // without a verdict nothing is done
    const auto step = stepOf(work);
    VERIFY_OK(step);
    QCOMPARE(step->next->text, u"first 0"_s);
    QCOMPARE(step->progress.done, 1);
    QCOMPARE(step->progress.total, 3);
    one.judge(one.anna, u"first 0"_s);
    QCOMPARE(stepOf(work)->next->text, u"first 2"_s);
    one.judge(one.anna, u"first 2"_s);
    QVERIFY(!stepOf(work)->next);
    QCOMPARE(stepOf(work)->progress.done, 3);
    const auto sets = setsOf(work);
    VERIFY_OK(sets);
    QCOMPARE(sets->progress.size(), size_t(2));
    QCOMPARE(sets->progress.front().done, 3);
    QCOMPARE(sets->progress.back().total, 20);
    QCOMPARE(sets->prompts.size(), size_t(23));
    QCOMPARE(sets->prompts.front().text, u"first 0"_s);
}

void TestPromptWork::aShuffledOrderIsEachEvaluatorsOwn()
{
    Work one;
    PromptWork annas(one.prompts, one.meta, one.anna);
    PromptWork boriss(one.prompts, one.meta, one.boris);
    for (PromptWork* work : { &annas, &boriss })
        VERIFY_OK(work->choose(PromptWork::Choice { u"second"_s, true }));
    QVERIFY(annas.choice()->isShuffled);
    const QStringList first = one.walk(annas, one.anna);
    const QStringList second = one.walk(boriss, one.boris);
    QCOMPARE(first.size(), 20);
    QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 20);
    QCOMPARE(second.size(), 20);
    QVERIFY(first != second);
}

void TestPromptWork::manySpentPromptsAreAFewACall()
{
    Work one;
    PromptWork work(one.prompts, one.meta, one.anna);
    VERIFY_OK(work.choose(PromptWork::Choice { u"second"_s, false }));
    int asked = 0;
    int askedThisTurn = 0;
    int mostInATurn = 0;
    work.passOver([&](const QString& prompt) {
        ++asked;
        mostInATurn = std::max(mostInATurn, ++askedThisTurn);
        return prompt != u"second 17"_s;
    });
    QTimer turns;
    turns.callOnTimeout([&askedThisTurn] { askedThisTurn = 0; });
    turns.start(0);
    const auto step = stepOf(work);
    VERIFY_OK(step);
    QCOMPARE(step->next->text, u"second 17"_s);
    QCOMPARE(step->progress.total, 20);
    QCOMPARE(mostInATurn, 5);
    QCOMPARE(stepOf(work)->next->text, u"second 17"_s);
    QCOMPARE(asked, 17 + 2); // none of those that are spent twice
}

void TestPromptWork::nothingIsInWorkUntilChosen()
{
    Work one;
    PromptWork work(one.prompts, one.meta, one.anna);
    QVERIFY(!work.choice());
    VERIFY_ERROR(stepOf(work), Error::Code::NotFound);
    VERIFY_OK(work.choose(PromptWork::Choice { u"gone"_s, false }));
    QVERIFY(!stepOf(work)->next);
    QCOMPARE(stepOf(work)->progress.total, 0);
    VERIFY_OK(work.choose(std::nullopt));
    QVERIFY(!work.choice());
}

void TestPromptWork::filesBecomeSets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("prompts");
    QTest::newRow("text, one a line") << u"mine.txt"_s << QByteArray("One?\nДва?\n\n三？\n") << 3;
    QTest::newRow("CSV with a line in quotes")
        << u"mine.csv"_s << QByteArray("prompt,topic\n\"One,\ntwo?\",math\nThree?,\n") << 2;
    QTest::newRow("JSON lines") << u"mine.jsonl"_s << QByteArray("{\"prompt\":\"One?\"}\n{\"text\":\"Two?\"}\n") << 2;
    QTest::newRow("JSON lines, one broken")
        << u"mine.jsonl"_s << QByteArray("{\"prompt\":\"One?\"}\n{\"prompt\":\n") << 1;
    QTest::newRow("the same twice") << u"mine.txt"_s << QByteArray("One?\nOne?\n") << 1;
    QTest::newRow("nothing") << u"mine.jsonl"_s << QByteArray("{\"answer\":\"4\"}\n") << 0;
}

void TestPromptWork::filesBecomeSets()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, prompts);
    Work one;
    const QString path = one.arena.path(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto report = importPromptsFromFile(one.arena.path(), path);
    QCOMPARE(report.has_value(), prompts > 0);
    PromptWork work(one.prompts, one.meta, one.anna);
    const auto sets = setsOf(work);
    VERIFY_OK(sets);
    QCOMPARE(sets->progress.back().set, prompts > 0 ? u"mine"_s : u"second"_s);
    if (prompts > 0)
        QCOMPARE(sets->progress.back().total, prompts);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestPromptWork)
#include "tst_promptwork.moc"
