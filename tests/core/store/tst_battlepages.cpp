// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/store/battlestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestBattlePages : public QObject {
    Q_OBJECT

private slots:
    void init();

    void pageIsNewestFirstAndContinues();
    void aPageKnowsWhetherThereIsMore();
    void pageOrdersByTimeThenId();
    void namesStayClosedUntilTheVerdict();
    void textFindsPromptsAndOpenNames_data();
    void textFindsPromptsAndOpenNames();
    void searchByNameDoesNotUnblind();
    void commonPromptsAreThoseThatBothWereJudgedOn();

private:
    std::unique_ptr<ArenaFixture> m_arena;
    ContestantId m_alpha;
    ContestantId m_beta;
};

void TestBattlePages::init()
{
    m_arena = std::make_unique<ArenaFixture>();
    m_alpha = m_arena->addContestant(u"Alpha"_s);
    m_beta = m_arena->addContestant(u"Бета"_s);
}

void TestBattlePages::pageIsNewestFirstAndContinues()
{
    BattleStore store(m_arena->database());
    for (int i = 0; i < 7; ++i)
        m_arena->voteBattle(m_alpha, m_beta, u"prompt %1"_s.arg(i), Verdict::ABetter, 1'700'000'000'000 + i * 1000);
    QStringList seen;
    std::optional<BattleId> before;
    for (;;) {
        const auto page = store.page(3, before);
        VERIFY_OK(page);
        if (page->battles.empty())
            break;
        for (const BattleSummary& line : page->battles)
            seen.append(line.prompt);
        before = page->battles.back().battle;
    }
    QCOMPARE(seen,
        QStringList({ u"prompt 6"_s, u"prompt 5"_s, u"prompt 4"_s, u"prompt 3"_s, u"prompt 2"_s, u"prompt 1"_s,
            u"prompt 0"_s }));
    QCOMPARE(store.count().value_or(-1), 7);
    QCOMPARE(store.page(0)->battles.size(), size_t(0));
}

void TestBattlePages::aPageKnowsWhetherThereIsMore()
{
    BattleStore store(m_arena->database());
    QVERIFY(!store.page(5)->reached); // nothing at all
    for (int i = 0; i < 5; ++i)
        m_arena->beginBattle(m_alpha, m_beta, u"prompt %1"_s.arg(i), 1000 + i);
    const auto first = store.page(3);
    VERIFY_OK(first);
    QCOMPARE(first->reached, std::optional(first->battles.back().battle));
    const auto second = store.page(3, first->reached);
    VERIFY_OK(second);
    QCOMPARE(second->battles.size(), size_t(2));
    QVERIFY(!second->reached);
    QVERIFY(!store.page(5)->reached); // exactly a page
}

void TestBattlePages::pageOrdersByTimeThenId()
{
    BattleStore store(m_arena->database());
    const BattleId late = m_arena->beginBattle(m_alpha, m_beta, u"late"_s, 2000);
    const BattleId early = m_arena->beginBattle(m_alpha, m_beta, u"early, stored later"_s, 1000);
    const BattleId twin = m_arena->beginBattle(m_alpha, m_beta, u"late twin"_s, 2000);
    const auto page = store.page(10);
    VERIFY_OK(page);
    QCOMPARE(page->battles.size(), size_t(3));
    QCOMPARE(page->battles.at(0).battle, twin);
    QCOMPARE(page->battles.at(1).battle, late);
    QCOMPARE(page->battles.at(2).battle, early);
    QCOMPARE(store.page(10, twin)->battles.size(), size_t(2));
    QCOMPARE(store.page(10, late)->battles.size(), size_t(1));
    QCOMPARE(store.page(10, early)->battles.size(), size_t(0));
}

void TestBattlePages::namesStayClosedUntilTheVerdict()
{
    BattleStore store(m_arena->database());
    const BattleId voted = m_arena->voteBattle(m_alpha, m_beta, u"p"_s, Verdict::BothBad);
    const BattleId running = m_arena->beginBattle(m_alpha, m_beta, u"p"_s, 1'800'000'000'000);
    const BattleId judging = m_arena->completeBattle(m_alpha, m_beta, u"p"_s, 1'800'000'000'001);
    const auto page = store.page(10);
    VERIFY_OK(page);
    QCOMPARE(page->battles.at(0).battle, judging);
    QCOMPARE(page->battles.at(0).state, BattleState::Judging);
    QCOMPARE(page->battles.at(1).battle, running);
    for (const size_t line : { size_t(0), size_t(1) }) {
        QCOMPARE(page->battles.at(line).names.a, QString());
        QCOMPARE(page->battles.at(line).names.b, QString());
        QVERIFY(!page->battles.at(line).verdict);
    }
    QCOMPARE(page->battles.at(2).battle, voted);
    QCOMPARE(page->battles.at(2).names.a, u"Alpha"_s);
    QCOMPARE(page->battles.at(2).names.b, u"Бета"_s);
    QCOMPARE(page->battles.at(2).verdict, std::optional(Verdict::BothBad));
    QCOMPARE(page->battles.at(2).evaluator, u"Anna"_s);
}

void TestBattlePages::textFindsPromptsAndOpenNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed finds all") << QString() << 3;
    QTest::newRow("a word of one prompt") << u"solve"_s << 1;
    QTest::newRow("Latin letters regardless of case") << u"SOLVE"_s << 1;
    QTest::newRow("Cyrillic letters regardless of case") << u"НАПИШИ"_s << 1;
    QTest::newRow("Chinese") << u"方程"_s << 1;
    QTest::newRow("a name finds its battles") << u"gamma"_s << 2;
    QTest::newRow("a Cyrillic name regardless of case") << u"БЕТА"_s << 2;
    QTest::newRow("wildcards of SQL mean themselves") << u"%"_s << 1;
    QTest::newRow("a quote does no harm") << u"' OR 1=1 --"_s << 0;
    QTest::newRow("two whole names find their battles") << u"gamma × Alpha"_s << 1;
    QTest::newRow("two names that are not whole are a text") << u"gam × Alpha"_s << 0;
    QTest::newRow("not there") << u"zebra"_s << 0;
}

void TestBattlePages::textFindsPromptsAndOpenNames()
{
    QFETCH(const QString, text);
    QFETCH(const int, found);
    const ContestantId gamma = m_arena->addContestant(u"Gamma"_s);
    m_arena->voteBattle(m_alpha, m_beta, u"Solve this, 100 % sure"_s, Verdict::Tie);
    m_arena->voteBattle(m_alpha, gamma, u"Напиши стихи"_s, Verdict::Tie);
    m_arena->voteBattle(gamma, m_beta, u"解方程"_s, Verdict::Tie);
    BattleStore store(m_arena->database());
    const auto page = store.page(10, std::nullopt, text);
    VERIFY_OK(page);
    QCOMPARE(page->battles.size(), size_t(found));
    QCOMPARE(store.countMatches(text)->matches, found);
}

void TestBattlePages::searchByNameDoesNotUnblind()
{
    m_arena->completeBattle(m_alpha, m_beta, u"p"_s);
    m_arena->beginBattle(m_alpha, m_beta, u"p"_s);
    BattleStore store(m_arena->database());
    QCOMPARE(store.page(10, std::nullopt, u"Alpha"_s)->battles.size(), size_t(0));
    QCOMPARE(store.countMatches(u"Alpha"_s)->matches, 0);
    QCOMPARE(store.countMatches(u"Alpha × Бета"_s)->matches, 0);
}

/// Alpha and Gamma never met; they share a prompt through Бета, and one that only Alpha was judged on so far.
void TestBattlePages::commonPromptsAreThoseThatBothWereJudgedOn()
{
    const ContestantId gamma = m_arena->addContestant(u"Gamma"_s);
    const BattleId one = m_arena->voteBattle(m_alpha, m_beta, u"shared"_s, Verdict::Tie);
    const BattleId two = m_arena->voteBattle(m_beta, gamma, u"shared"_s, Verdict::ABetter);
    m_arena->voteBattle(m_alpha, m_beta, u"Alpha's alone"_s, Verdict::Tie);
    m_arena->completeBattle(gamma, m_beta, u"Alpha's alone"_s); // not judged yet
    BattleStore store(m_arena->database());
    const auto found = [&store](const QString& text, EvaluatorId viewer = {}) {
        std::vector<BattleId> battles;
        if (const auto page = store.page(10, std::nullopt, text, viewer)) {
            for (const BattleSummary& line : page->battles)
                battles.push_back(line.battle);
        }
        std::ranges::sort(battles);
        return battles;
    };
    for (const auto& [first, second] : { std::pair(m_alpha, gamma), std::pair(gamma, m_alpha) })
        QCOMPARE(store.commonPrompts(first, second).value_or(-1), 1);
    QCOMPARE(store.commonPrompts(m_alpha, m_beta).value_or(-1), 2);
    QCOMPARE(found(u"Alpha ∩ Gamma"_s), (std::vector { one, two }));
    QCOMPARE(found(u"gamma ∩ ALPHA"_s), (std::vector { one, two }));
    QCOMPARE(found(u"Gam ∩ Alpha"_s), std::vector<BattleId> {}); // whole names only
    QCOMPARE(store.countMatches(u"Alpha ∩ Gamma"_s)->matches, 2);

    // Whoever may not know that it was Gamma does not find it out here.
    const EvaluatorId viewer = m_arena->evaluator();
    RawSql(m_arena->path())
        .run(u"INSERT INTO hidden_battle (battle, evaluator) VALUES (%1, %2)"_s.arg(two.value).arg(viewer.value));
    QCOMPARE(store.commonPrompts(m_alpha, gamma, viewer).value_or(-1), 0);
    QCOMPARE(found(u"Alpha ∩ Gamma"_s, viewer), std::vector<BattleId> {});
    QCOMPARE(found(u"Alpha ∩ Gamma"_s), (std::vector { one, two }));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestBattlePages)
#include "tst_battlepages.moc"
