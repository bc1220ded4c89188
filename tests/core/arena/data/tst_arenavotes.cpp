// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/arena/data/arenavotes.h"
#include "core/domain/category.h"
#include "core/store/categorystore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestArenaVotes : public QObject {
    Q_OBJECT

private slots:
    void categoriesAreBitsInTheOrderAskedFor();
    void moreCategoriesThanBitsAreChosenFrom();
    void aCategoryThatNoVoteHasIsRefused();

private:
    /// Battle i of 40 is in category "c<i>" and in "even" or "odd".
    void voteInManyCategories(ArenaFixture& arena)
    {
        const ContestantId a = arena.addContestant(u"Alpha"_s);
        const ContestantId b = arena.addContestant(u"Beta"_s);
        std::vector<std::vector<CategoryKey>> sets;
        std::vector<CategoryStore::Membership> memberships;
        for (int i = 0; i < 40; ++i) {
            const BattleId battle = arena.voteBattle(a, b, u"prompt"_s, Verdict::ABetter, 10'000 + i);
            sets.push_back({ { u"c%1"_s.arg(i) }, { i % 2 == 0 ? u"even"_s : u"odd"_s } });
            memberships.push_back({ battle, quint32(i) });
        }
        VERIFY_OK(CategoryStore(arena.database()).replaceMemberships(sets, memberships));
    }
};

void TestArenaVotes::categoriesAreBitsInTheOrderAskedFor()
{
    ArenaFixture arena;
    voteInManyCategories(arena);
    const auto votes = readArenaVotes(arena.database(), ArenaVotesDetail::Plain, { u"odd"_s, u"c7"_s });
    VERIFY_OK(votes);
    QCOMPARE(votes->categories, (QStringList { overallCategory().value, u"odd"_s, u"c7"_s }));
    QCOMPARE(votes->columns.categoryCount, 3);
    for (std::uint32_t i = 0; i < 40; ++i)
        QCOMPARE(votes->columns.categories.at(i), 1U | (i % 2) << 1U | (i == 7 ? 4U : 0U));
}

void TestArenaVotes::moreCategoriesThanBitsAreChosenFrom()
{
    ArenaFixture arena;
    voteInManyCategories(arena);
    const auto all = readArenaVotes(arena.database());
    VERIFY_ERROR(all, Error::Code::InvalidInput);
    QVERIFY2(all.error().detail.contains(u"43 categories; at most 32"_s), qPrintable(all.error().detail));
    const auto overall = readArenaVotes(arena.database(), ArenaVotesDetail::Plain, { overallCategory().value });
    VERIFY_OK(overall);
    QCOMPARE(overall->columns.size(), size_t(40));
}

void TestArenaVotes::aCategoryThatNoVoteHasIsRefused()
{
    ArenaFixture arena;
    voteInManyCategories(arena);
    const auto votes = readArenaVotes(arena.database(), ArenaVotesDetail::Plain, { u"c41"_s });
    VERIFY_ERROR(votes, Error::Code::NotFound);
    QVERIFY(votes.error().detail.contains(u"even"_s)); // what there is
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestArenaVotes)
#include "tst_arenavotes.moc"
