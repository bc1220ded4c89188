// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/categorystore.h"
#include "core/store/factstore.h"
#include "core/store/labelstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestLabelStore : public QObject {
    Q_OBJECT

private slots:
    void personsWordCountsBeforeAFilesAndThatBeforeAModels()
    {
        ArenaFixture arena;
        LabelStore store(arena.database());
        const QByteArray prompt(32, 'p');
        VERIFY_OK(store.save(prompt, { u"math"_s, u"1"_s, LabelSource::Person, {} }));
        VERIFY_OK(store.save(prompt, { u"math"_s, u"0"_s, LabelSource::Model, u"math-1"_s }));
        VERIFY_OK(store.save(prompt, { u"hard"_s, u"3"_s, LabelSource::Model, u"hard-1"_s }));
        VERIFY_OK(store.save(prompt, { u"hard"_s, u"5"_s, LabelSource::Import, {} }));
        const auto all = store.all();
        VERIFY_OK(all);
        const std::vector<StoredLabel> labels = all->value(prompt);
        QCOMPARE(labels.size(), size_t(2));
        QCOMPARE(labels[0].value, u"5"_s);
        QCOMPARE(labels[1].value, u"1"_s);
        VERIFY_OK(store.remove(prompt, u"math"_s, LabelSource::Person));
        QCOMPARE(winning(*store.of(prompt)).at(1).value, u"0"_s);
    }

    void tagsAreGivenOnceAndTakenBack()
    {
        ArenaFixture arena;
        const auto battle
            = arena.voteBattle(arena.addContestant(u"a"_s), arena.addContestant(u"b"_s), u"Hi"_s, Verdict::Tie);
        LabelStore store(arena.database());
        const QByteArray prompt(32, 'p');
        VERIFY_OK(store.addTag(battle, u"law"_s));
        VERIFY_OK(store.addTag(battle, u"law"_s));
        VERIFY_OK(store.addTag(prompt, u"école"_s));
        QCOMPARE(*store.tagsOf(battle), QStringList { u"law"_s });
        QCOMPARE(*store.allTags(), (QStringList { u"law"_s, u"école"_s }));
        QCOMPARE(store.battleTags()->value(battle.value), QStringList { u"law"_s });
        QCOMPARE(store.conversationTags()->value(prompt), QStringList { u"école"_s });
        VERIFY_OK(store.removeTag(battle, u"law"_s));
        VERIFY_OK(store.removeTag(prompt, u"école"_s));
        QVERIFY(store.allTags()->isEmpty());
        QVERIFY(!store.addTag(BattleId { 99 }, u"law"_s).has_value());
    }

    void factsAreReadOnce()
    {
        ArenaFixture arena;
        const auto battle
            = arena.voteBattle(arena.addContestant(u"a"_s), arena.addContestant(u"b"_s), u"Hi"_s, Verdict::Tie);
        FactStore store(arena.database());
        const auto unread = store.unread(7, 10);
        VERIFY_OK(unread);
        QCOMPARE(unread->size(), size_t(1));
        QCOMPARE(unread->front().turns, QStringList { u"Hi"_s });
        QCOMPARE(unread->front().answers.size(), 2);
        BattleFacts facts;
        facts.prompt = { u"en"_s, 1, 2, 1, false };
        facts.conversation = QByteArray(32, 'c');
        facts.nearKey = QByteArray(32, 'n');
        facts.isRefusal = true;
        VERIFY_OK(store.save(battle, facts, 7));
        QVERIFY(store.unread(7, 10)->empty());
        QCOMPARE(store.unread(8, 10)->size(), size_t(1));
        QCOMPARE(store.countOf(facts.conversation).value_or(0), 1);
        int votes = 0;
        VERIFY_OK(store.forEachVote([&](const FactRow& row) {
            ++votes;
            QCOMPARE(row.battle, battle);
            QVERIFY(row.facts && row.facts->prompt == facts.prompt && row.facts->isRefusal == true);
            QCOMPARE(row.models.b, u"b"_s);
        }));
        QCOMPARE(votes, 1);
        QVERIFY(!store.save(BattleId { 99 }, facts, 7).has_value());
    }

    void categoriesAreKept()
    {
        ArenaFixture arena;
        const auto battle
            = arena.voteBattle(arena.addContestant(u"a"_s), arena.addContestant(u"b"_s), u"Hi"_s, Verdict::Tie);
        CategoryStore store(arena.database());
        using Member = CategoryStore::Membership;
        CategoryDefinition law;
        law.key = { u"law"_s };
        law.name = u"Recht"_s;
        VERIFY_OK(store.setDefinitions({ law }));
        QVERIFY(*store.definitions() == std::vector { law });
        const std::vector<std::vector<CategoryKey>> sets { { law.key, { u"coding"_s } }, { law.key } };
        VERIFY_OK(store.replaceMemberships(sets, std::vector { Member { battle, 0 } }));
        VERIFY_OK(store.replaceMemberships(sets, std::vector { Member { battle, 1 } }));
        const auto log = VoteStore(arena.database()).log();
        VERIFY_OK(log);
        QCOMPARE(log->categorySets.at(log->categorySet.at(0)), std::vector { law.key });
    }
};

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestLabelStore)
#include "tst_labelstore.moc"
