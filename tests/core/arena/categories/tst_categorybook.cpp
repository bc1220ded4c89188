// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/categoriesstate.h"
#include "core/arena/categories/categoriser.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/standings/livestandings.h"
#include "core/store/categorystore.h"
#include "core/store/database.h"
#include "core/store/factstore.h"
#include "core/store/labelstore.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/json.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"Write a Python function that adds two numbers."_s;
const QString kRussian = u"Объясни семилетнему ребёнку, почему небо голубое."_s;

/// Two recorded contestants; otter refuses to speak Russian.
class Pond {
public:
    Pond()
    {
        m_arena.addRecorded(u"heron"_s, {}, { { kCode, u"def add(a, b): ..."_s }, { kRussian, u"Свет."_s } });
        m_arena.addRecorded(
            u"otter"_s, {}, { { kCode, u"a + b"_s }, { kRussian, u"К сожалению, я не могу помочь."_s } });
        open();
    }

    void open()
    {
        session.reset();
        session = m_arena.open();
    }
    void vote(const QString& prompt, Verdict verdict) const
    {
        BattleRunner runner(*session, nullptr, [] { return quint64(1); });
        runner.start(prompt);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        runner.castVerdict(verdict);
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Revealed);
    }
    [[nodiscard]] qint64 votesIn(const QString& key) const
    {
        return session->standings().standings(CategoryKey { key })->votesCounted;
    }
    [[nodiscard]] QString path() const { return m_arena.path(); }

    std::unique_ptr<ArenaSession> session;

private:
    TempArena m_arena;
};

CategoryDefinition definition(const QString& key, const QByteArray& rule)
{
    CategoryDefinition made;
    made.key.value = key;
    made.name = key;
    made.rule = *CategoryRule::fromJson(QJsonDocument::fromJson(json(rule)).object());
    return made;
}

} // namespace

class TestCategoryBook : public QObject {
    Q_OBJECT

private slots:
    void builtInCategoriesAreThere()
    {
        QStringList keys;
        for (const CategoryDefinition& one : builtInCategories()) {
            keys.append(one.key.value);
            QVERIFY(one.isBuiltIn);
        }
        for (const char* key : { "coding", "hard_6", "if", "math", "creative_writing", "long_user", "multiturn",
                 "english", "chinese", "french", "german", "spanish", "russian", "japanese", "korean", "no_tie",
                 "no_short", "no_refusal", "dedup" })
            QVERIFY2(keys.contains(QLatin1String(key)), key);
    }

    void aVoteCountsInItsCategoriesAtOnceAndAfterReopening()
    {
        Pond pond;
        pond.vote(kCode, Verdict::ABetter);
        pond.vote(kRussian, Verdict::Tie);
        for (int round = 0; round < 2; ++round) {
            QTRY_COMPARE(pond.votesIn(u"full"_s), 2);
            QCOMPARE(pond.votesIn(u"coding"_s), 1);
            QCOMPARE(pond.votesIn(u"russian"_s), 1);
            QCOMPARE(pond.votesIn(u"english"_s), 1);
            QCOMPARE(pond.votesIn(u"no_tie"_s), 1);
            QCOMPARE(pond.votesIn(u"refusal"_s), 1);
            QCOMPARE(pond.votesIn(u"math"_s), 0);
            pond.open();
        }
    }

    void whetherVotesAreSortedIsKnown()
    {
        Pond pond;
        QTRY_VERIFY(isSorted(pond.path()).value_or(false)); // by the window that opened it
        pond.vote(kCode, Verdict::ABetter);
        QVERIFY(isSorted(pond.path()).value_or(false)); // a vote is sorted as it is cast
        pond.session.reset();
        const auto database = Database::open(pond.path(), Database::Mode::Existing);
        VERIFY_OK(database);
        VERIFY_OK(
            CategoryStore(**database).setDefinitions({ definition(u"short"_s, "{'field':'model','in':['heron']}") }));
        QVERIFY(!isSorted(pond.path()).value_or(true));
        QVERIFY(!isSorted(pond.path() + u"-none"_s));
    }

    /// Before anybody votes; what only a vote can tell is not known of them.
    void promptsAreSortedBeforeAnyVote()
    {
        Pond pond;
        CategoryBook& book = pond.session->categories();
        Prompt code;
        code.text = kCode;
        code.promptSet = u"pond"_s;
        Prompt stated; // a set may know better than we do
        stated.text = kRussian;
        stated.language = u"uk"_s;
        VERIFY_OK(book.save(definition(u"of_pond"_s, "{'field':'prompt_set','in':['pond']}")));
        std::optional<std::vector<std::vector<CategoryKey>>> sorted;
        book.sort({ code, stated }, this, [&](const Result<std::vector<std::vector<CategoryKey>>>& result) {
            VERIFY_OK(result);
            sorted = *result;
        });
        QTRY_VERIFY(sorted);
        QCOMPARE(sorted->size(), size_t(2));
        const auto isIn = [&](size_t prompt, const QString& key) {
            return std::ranges::count(sorted->at(prompt), CategoryKey { key }) > 0;
        };
        QVERIFY(isIn(0, u"coding"_s) && isIn(0, u"english"_s) && isIn(0, u"of_pond"_s));
        QVERIFY(!isIn(0, u"no_tie"_s) && !isIn(0, u"refusal"_s) && !isIn(0, u"math"_s));
        QVERIFY(!isIn(1, u"russian"_s) && !isIn(1, u"coding"_s) && !isIn(1, u"of_pond"_s));
    }

    void ownCategoryIsCountedSavedAndTravels()
    {
        Pond pond;
        pond.vote(kCode, Verdict::ABetter);
        pond.vote(kRussian, Verdict::BBetter);
        CategoryBook& book = pond.session->categories();
        const auto own = definition(
            u"heron_code"_s, "{'all':[{'field':'model','in':['heron']},{'not':{'field':'language','in':['ru']}}]}");
        std::optional<MatchCount> count;
        book.count(own.rule, this, [&](const Result<MatchCount>& counted) { count = counted.value(); });
        QTRY_VERIFY(count);
        QCOMPARE(count->matching, 1);
        QCOMPARE(count->votes, 2);
        VERIFY_OK(book.save(own));
        QTRY_COMPARE(pond.votesIn(u"heron_code"_s), 1);
        QTRY_COMPARE(book.unlabelled({ u"math"_s }), 2);
        pond.vote(kCode, Verdict::BothBad);
        QTRY_COMPARE(pond.votesIn(u"heron_code"_s), 2);

        const QByteArray exported = book.exported();
        pond.open();
        QTRY_COMPARE(pond.votesIn(u"heron_code"_s), 2);
        CategoryBook& again = pond.session->categories();
        VERIFY_OK(again.remove({ u"heron_code"_s }));
        VERIFY_ERROR(again.remove({ u"heron_code"_s }), Error::Code::NotFound);
        QTRY_VERIFY(pond.session->standings().categories().size() == builtInCategories().size() + 1);
        QCOMPARE(again.import(exported).value_or(0), 1);
        VERIFY_ERROR(again.import("nonsense"), Error::Code::InvalidInput);
        VERIFY_ERROR(again.save(definition(u"coding"_s, "{'all':[]}")), Error::Code::AlreadyExists);
        VERIFY_ERROR(again.save(definition(u"full"_s, "{'all':[]}")), Error::Code::AlreadyExists);
        QTRY_COMPARE(pond.votesIn(u"heron_code"_s), 2);
    }

    void filterLeavesVotesOutEverywhere()
    {
        Pond pond;
        pond.vote(kCode, Verdict::ABetter);
        pond.vote(kRussian, Verdict::ABetter);
        CategoryBook& book = pond.session->categories();
        book.setFilter({ false, true });
        QTRY_COMPARE(pond.votesIn(u"full"_s), 1);
        QCOMPARE(pond.votesIn(u"russian"_s), 0);
        pond.vote(kRussian, Verdict::BBetter); // a refusal again
        QTRY_COMPARE(pond.votesIn(u"full"_s), 1);
        book.setFilter({});
        QTRY_COMPARE(pond.votesIn(u"full"_s), 3);
    }

    void anArenaOfBeforeIsClassifiedWhenOpened()
    {
        Pond pond;
        pond.vote(kCode, Verdict::ABetter);
        const QString path = pond.path();
        pond.session.reset();
        {
            const auto database = Database::open(path, Database::Mode::Existing);
            VERIFY_OK(database);
            VERIFY_OK(LabelStore(**database).save(QByteArray(32, 'x'), { u"math"_s, u"1"_s, LabelSource::Model, {} }));
            // As an import leaves it: without facts of this version.
            const auto facts = FactStore(**database).find(BattleId { 1 });
            VERIFY_OK(facts);
            VERIFY_OK(FactStore(**database).save(BattleId { 1 }, **facts, 0));
        }
        pond.open();
        QTRY_COMPARE(pond.votesIn(u"coding"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestCategoryBook)
#include "tst_categorybook.moc"
