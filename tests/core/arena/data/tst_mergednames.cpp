// SPDX-License-Identifier: GPL-3.0-or-later
// Other names of models in bundles.
#include <QStandardPaths>
#include <QTest>

#include "core/store/batch.h"
#include "tests/core/arena/data/bundlefixture.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

void call(ArenaFixture& arena, const QString& alias, const QString& model)
{
    ArenaMetaStore meta(arena.database());
    ModelAliases aliases = need(aliasesIn(meta));
    need(aliases.add(alias, model));
    need(storeAliases(meta, aliases));
}

} // namespace

class TestMergedNames : public QObject {
    Q_OBJECT

private:
    Bundles m_bundles;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void otherNamesComeWithABundle()
    {
        ArenaFixture a;
        ArenaFixture b;
        call(a, u"gpt \"4\" · 'x'"_s, u"gpt-4-0613"_s);
        call(a, u"yi"_s, u"yi-34b"_s);
        call(b, u"yi"_s, u"yi-34b-chat"_s);
        const QString fromA = m_bundles.of(a);
        const auto here = mergeBundle(a.database(), m_bundles.of(b));
        const auto there = mergeBundle(b.database(), fromA);
        VERIFY_OK(here);
        VERIFY_OK(there);
        QCOMPARE(there->added.value(u"aliases"_s), 1);
        for (const auto* report : { &*here, &*there }) {
            QCOMPARE(report->conflicts.size(), size_t(1));
            QCOMPARE(report->conflicts.front().kind, u"aliases"_s);
            QCOMPARE(report->conflicts.front().what, u"yi"_s);
        }
        QVERIFY(here->conflicts.front().isTheirs && !there->conflicts.front().isTheirs);
        for (ArenaFixture* arena : { &a, &b }) {
            QCOMPARE(meaning(*arena, u"yi"_s), u"yi-34b-chat"_s);
            QCOMPARE(meaning(*arena, u"gpt \"4\" · 'x'"_s), u"gpt-4-0613"_s);
        }
        QCOMPARE(recordsOf(a.database()), recordsOf(b.database()));
    }

    void namesThatLeadInACircleAreListed()
    {
        ArenaFixture a;
        ArenaFixture b;
        call(a, u"heron"_s, u"grey heron"_s);
        call(b, u"grey heron"_s, u"heron"_s);
        const QString fromA = m_bundles.of(a);
        const auto here = mergeBundle(a.database(), m_bundles.of(b));
        const auto there = mergeBundle(b.database(), fromA);
        VERIFY_OK(here);
        VERIFY_OK(there);
        for (const auto* report : { &*here, &*there }) {
            QCOMPARE(report->conflicts.size(), size_t(1));
            QCOMPARE(report->conflicts.front().kind, u"aliases"_s);
            QCOMPARE(report->conflicts.front().what, u"heron"_s); // without effect, wherever it came from
        }
        QVERIFY(here->conflicts.front().isTheirs && !there->conflicts.front().isTheirs);
        for (ArenaFixture* arena : { &a, &b })
            QCOMPARE(meaning(*arena, u"heron"_s), u"heron"_s);
        QCOMPARE(recordsOf(a.database()), recordsOf(b.database()));
        ArenaFixture other;
        other.addContestant(u"otter"_s);
        const auto unrelated = mergeBundle(a.database(), m_bundles.of(other));
        VERIFY_OK(unrelated);
        QCOMPARE(unrelated->conflictCount, 0); // told once
    }

    void aNameThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no model") << QByteArray(R"({"alias":"yi"})");
        QTest::newRow("an empty name") << QByteArray(R"({"alias":" ","model":"yi"})");
        QTest::newRow("a number") << QByteArray(R"({"alias":4,"model":"yi"})");
        QTest::newRow("null, which would take one away") << QByteArray(R"({"alias":"yi","model":null})");
        QTest::newRow("an object") << QByteArray(R"({"alias":"yi","model":{"a":"b"}})");
    }

    void aNameThatIsNoneIsRefused()
    {
        QFETCH(const QByteArray, record);
        ArenaFixture arena;
        const auto batch = Batch::begin(arena.database());
        VERIFY_OK(batch);
        VERIFY_ERROR(ArenaRecords(arena.database()).merge(RecordKind::Aliases, record), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMergedNames)
#include "tst_mergednames.moc"
