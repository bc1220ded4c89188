// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/arena/promptbook.h"
#include "core/store/promptstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestPromptBook : public QObject {
    Q_OBJECT

private slots:
    void nextIsDrawnAmongTheLeastUsed();
    void equalSeedsDrawEqualPrompts();
    void everyPromptHasItsTurn();
    void emptyBookSaysSo();
};

namespace {

constexpr int kPrompts = 6;

/// Two that can answer anything.
void addServers(ArenaFixture& arena)
{
    ContestantStore contestants(arena.database());
    for (const QString& name : { u"first server"_s, u"second server"_s }) {
        Contestant contestant;
        contestant.name = name;
        contestant.kind = ContestantKind::OpenAiCompatible;
        VERIFY_OK(contestants.add(contestant));
    }
}

std::vector<Prompt> promptSet()
{
    std::vector<Prompt> prompts(kPrompts);
    for (int i = 0; i < kPrompts; ++i) {
        prompts[size_t(i)].text = u"prompt %1"_s.arg(i);
        prompts[size_t(i)].promptSet = u"set"_s;
    }
    return prompts;
}

} // namespace

void TestPromptBook::nextIsDrawnAmongTheLeastUsed()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    VERIFY_OK(store.addAll(promptSet()));
    const ContestantId a = arena.addContestant(u"A"_s);
    const ContestantId b = arena.addContestant(u"B"_s);
    const PromptBook book(store);
    QCOMPARE(book.suggestions()->size(), size_t(kPrompts));
    QSet<QString> used;
    for (quint64 seed = 0; seed < kPrompts; ++seed) { // nothing twice before everything once
        const auto next = book.next(seed);
        VERIFY_OK(next);
        QVERIFY(!used.contains(next->text));
        used.insert(next->text);
        arena.beginBattle(a, b, next->text);
    }
    QCOMPARE(used.size(), kPrompts);
    VERIFY_OK(book.next(0));
}

void TestPromptBook::equalSeedsDrawEqualPrompts()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    VERIFY_OK(store.addAll(promptSet()));
    const PromptBook book(store);
    for (quint64 seed = 0; seed < 20; ++seed)
        QCOMPARE(book.next(seed)->text, book.next(seed)->text);
}

void TestPromptBook::everyPromptHasItsTurn()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    VERIFY_OK(store.addAll(promptSet()));
    const PromptBook book(store);
    QSet<QString> drawn;
    for (quint64 seed = 0; seed < 100; ++seed)
        drawn.insert(book.next(seed)->text);
    QCOMPARE(drawn.size(),
        kPrompts); // missing one of six in 100 uniform draws: below one in ten million, and the seeds are fixed
}

void TestPromptBook::emptyBookSaysSo()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    const PromptBook book(store);
    VERIFY_ERROR(book.next(1), Error::Code::NotFound);
    QVERIFY(book.suggestions()->empty());
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestPromptBook)
#include "tst_promptbook.moc"
