// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/arenametastore.h"
#include "core/store/evaluatorstore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestEvaluatorStore : public QObject {
    Q_OBJECT

private slots:
    void init() { m_arena = std::make_unique<ArenaFixture>(); }

    void ensureMakesAPersonOnce();
    void renameKeepsThePerson();
    void badInputIsRefused();
    void settingsAreKept();

private:
    std::unique_ptr<ArenaFixture> m_arena;
};

void TestEvaluatorStore::ensureMakesAPersonOnce()
{
    EvaluatorStore store(m_arena->database());
    const auto anna = store.ensure(u"Анна"_s);
    VERIFY_OK(anna);
    QVERIFY(!anna->uuid.isNull());
    const auto boris = store.ensure(u"Boris"_s);
    VERIFY_OK(boris);
    const auto again = store.ensure(u"Анна"_s);
    VERIFY_OK(again);
    QCOMPARE(again->id, anna->id);
    QCOMPARE(again->uuid, anna->uuid);
    const auto all = store.all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->at(0).name, u"Анна"_s);
    QCOMPARE(all->at(1).uuid, boris->uuid);
}

void TestEvaluatorStore::renameKeepsThePerson()
{
    EvaluatorStore store(m_arena->database());
    const auto anna = store.ensure(u"Anna"_s);
    VERIFY_OK(anna);
    VERIFY_OK(store.ensure(u"Boris"_s));
    VERIFY_OK(store.rename(anna->id, u"Anna K."_s));
    VERIFY_OK(store.rename(anna->id, u"Anna K."_s)); // to the name that it has
    QCOMPARE(store.find(anna->id)->name, u"Anna K."_s);
    QCOMPARE(store.find(anna->id)->uuid, anna->uuid);
    VERIFY_ERROR(store.rename(anna->id, u"Boris"_s), Error::Code::AlreadyExists);
}

void TestEvaluatorStore::badInputIsRefused()
{
    EvaluatorStore store(m_arena->database());
    VERIFY_ERROR(store.ensure({}), Error::Code::InvalidInput);
    VERIFY_ERROR(store.ensure(u" "_s), Error::Code::InvalidInput);
    VERIFY_ERROR(store.find(EvaluatorId { 3 }), Error::Code::NotFound);
    VERIFY_ERROR(store.rename(EvaluatorId { 3 }, u"X"_s), Error::Code::NotFound);
    VERIFY_ERROR(store.rename(EvaluatorId { 3 }, u""_s), Error::Code::InvalidInput);
    QVERIFY(store.all()->empty());
}

void TestEvaluatorStore::settingsAreKept()
{
    QCOMPARE(ArenaMetaStore(m_arena->database()).setting(u"k"_s).value_or(u"error"_s), std::optional<QString>());
    VERIFY_OK(ArenaMetaStore(m_arena->database()).setSetting(u"k"_s, u"значение"_s));
    VERIFY_OK(ArenaMetaStore(m_arena->database()).setSetting(u"empty"_s, {}));
    m_arena->reopen();
    ArenaMetaStore store(m_arena->database());
    QCOMPARE(store.setting(u"k"_s).value_or(u"error"_s), std::optional(u"значение"_s));
    QCOMPARE(store.setting(u"empty"_s).value_or(u"error"_s), std::optional(u""_s));
    VERIFY_OK(store.setSetting(u"k"_s, u"other"_s));
    QCOMPARE(store.setting(u"k"_s).value_or(u"error"_s), std::optional(u"other"_s));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestEvaluatorStore)
#include "tst_evaluatorstore.moc"
