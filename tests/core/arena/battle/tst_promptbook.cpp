// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>
#include <QTimer>

#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/promptdraw.h"
#include "core/arena/battle/promptreading.h"
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
    void oneOfTheInterfacesLanguageComesFirst();
    void manyPromptsAreReadAStretchATurn();
    void aReadingCanBeDropped();
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

std::vector<PromptOfSet> readAll(const PromptStore& store)
{
    QObject context;
    std::optional<std::vector<PromptOfSet>> all;
    new PromptReading(
        store, {}, PromptReading::Texts::Without,
        [&all](Result<std::vector<PromptOfSet>> read) { all = read.value_or(std::vector<PromptOfSet> {}); }, &context);
    (void)QTest::qWaitFor([&all] { return all.has_value(); });
    return *all;
}

QString suggested(const PromptStore& store, quint64 seed, QLocale::Language language = QLocale::English)
{
    const auto drawn = drawSuggestion(readAll(store), language, seed);
    return drawn ? store.find(*drawn)->text : QString();
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
    QCOMPARE(PromptBook(store).suggestions()->size(), size_t(kPrompts));
    QSet<QString> used;
    for (quint64 seed = 0; seed < kPrompts; ++seed) { // nothing twice before everything once
        const QString next = suggested(store, seed);
        QVERIFY(!next.isEmpty());
        QVERIFY(!used.contains(next));
        used.insert(next);
        arena.beginBattle(a, b, next);
    }
    QCOMPARE(used.size(), kPrompts);
    QVERIFY(!suggested(store, 0).isEmpty());
}

void TestPromptBook::equalSeedsDrawEqualPrompts()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    VERIFY_OK(store.addAll(promptSet()));
    for (quint64 seed = 0; seed < 20; ++seed) {
        QCOMPARE(suggested(store, seed), suggested(store, seed));
        const std::vector<PromptOfSet> all = readAll(store);
        QCOMPARE(drawExamples(all, 3, QLocale::English, seed), drawExamples(all, 3, QLocale::English, seed));
    }
}

void TestPromptBook::everyPromptHasItsTurn()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    VERIFY_OK(store.addAll(promptSet()));
    QSet<QString> drawn;
    for (quint64 seed = 0; seed < 100; ++seed)
        drawn.insert(suggested(store, seed));
    QCOMPARE(drawn.size(),
        kPrompts); // missing one of six in 100 uniform draws: below one in ten million, and the seeds are fixed
}

void TestPromptBook::emptyBookSaysSo()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    const PromptBook book(store);
    QVERIFY(book.suggestions()->empty());
    QObject context;
    std::optional<QString> suggestion;
    std::optional<QStringList> examples;
    book.suggest(QLocale::English, 1, &context, [&suggestion](const QString& text) { suggestion = text; });
    book.examples(3, QLocale::English, 1, &context, [&examples](const QStringList& texts) { examples = texts; });
    QTRY_VERIFY(suggestion && examples);
    QCOMPARE(*suggestion, QString());
    QCOMPARE(*examples, QStringList());
}

void TestPromptBook::oneOfTheInterfacesLanguageComesFirst()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    std::vector<Prompt> prompts = promptSet();
    for (size_t i = 0; i < prompts.size(); ++i)
        prompts[i].language = i == 2 ? u"ru"_s : u"zh"_s;
    VERIFY_OK(store.addAll(prompts));
    for (quint64 seed = 0; seed < 20; ++seed) {
        QCOMPARE(suggested(store, seed, QLocale::Russian), u"prompt 2"_s);
        QVERIFY(!suggested(store, seed, QLocale::English).isEmpty()); // rather any than none
        const std::vector<PromptId> examples = drawExamples(readAll(store), 3, QLocale::Russian, seed);
        QCOMPARE(examples.size(), size_t(3));
        QCOMPARE(store.find(examples.front())->text, u"prompt 2"_s);
    }
}

/// However many prompts there are, no turn of the event loop reads more than a stretch.
void TestPromptBook::manyPromptsAreReadAStretchATurn()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    addServers(arena);
    constexpr int kMany = 4 * kPromptsAtOnce + 1;
    std::vector<Prompt> prompts(kMany);
    for (int i = 0; i < kMany; ++i) {
        prompts[size_t(i)].text = u"prompt %1"_s.arg(i);
        prompts[size_t(i)].promptSet = i % 2 == 0 ? u"even"_s : u"odd"_s;
    }
    VERIFY_OK(store.addAll(prompts));
    std::optional<PromptId> reached;
    int stretches = 0;
    do {
        const auto stretch = store.stretch({}, reached);
        VERIFY_OK(stretch);
        QCOMPARE_LE(stretch->prompts.size(), size_t(kPromptsAtOnce));
        reached = stretch->reached;
        ++stretches;
    } while (reached);
    QCOMPARE(stretches, 5);
    int turns = 0;
    QTimer counter;
    counter.callOnTimeout([&turns] { ++turns; });
    counter.start(0);
    const std::vector<PromptOfSet> all = readAll(store);
    QCOMPARE_GE(turns, stretches - 1);
    QCOMPARE(all.size(), size_t(kMany));
    QCOMPARE(store.find(all.front().prompt.id)->text, u"prompt 0"_s);
    QCOMPARE(store.find(all[1].prompt.id)->text, u"prompt 2"_s); // a set after the other
    QCOMPARE(store.find(all.back().prompt.id)->text, u"prompt %1"_s.arg(kMany - 2));
}

/// A window that closes, or another search, ends it without a word.
void TestPromptBook::aReadingCanBeDropped()
{
    ArenaFixture arena;
    PromptStore store(arena.database());
    VERIFY_OK(store.addAll(promptSet()));
    const PromptBook book(store);
    QObject context;
    int answers = 0;
    delete book.suggest(QLocale::English, 1, &context, [&answers](const QString&) { ++answers; });
    book.suggest(QLocale::English, 1, &context, [&answers](const QString&) { answers += 10; });
    QTRY_COMPARE(answers, 10);
    QTRY_VERIFY(context.children().isEmpty());
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestPromptBook)
#include "tst_promptbook.moc"
