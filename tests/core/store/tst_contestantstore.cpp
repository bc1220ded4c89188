// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "core/store/contestantstore.h"
#include "core/store/responsestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestContestantStore : public QObject {
    Q_OBJECT

private slots:
    void init() { m_arena = std::make_unique<ArenaFixture>(); }

    void everyFieldSurvives();
    void fieldsThatAreNotSetStayUnset();
    void updateKeepsIdentity();
    void allIsByNameRegardlessOfCase();
    void namesAreUnique();
    void badInputIsRefused();
    void unknownIsNotFound();
    void onlyAContestantWithoutBattlesGoes();
    void removingTakesRecordedAnswersAlong();
    void kindOfANewerProgramIsNamed();

private:
    std::unique_ptr<ArenaFixture> m_arena;
};

namespace {

Contestant fullContestant()
{
    return {
        .id = {},
        .uuid = QUuid::createUuid(),
        .name = u"gpt-4o; DROP TABLE vote; --"_s,
        .organization = u"Организация 01.AI"_s,
        .license = u"Apache-2.0"_s,
        .kind = ContestantKind::OpenAiCompatible,
        .baseUrl = QUrl(u"http://user@[::1]:8080/v1?x=%2F&y=ü"_s),
        .modelId = u"org/model:7b"_s,
        .key = { KeySource::Kind::Environment, u"OPENAI_API_KEY"_s },
        .provider = u"openai"_s,
        .apiVersion = u"2026-10-21"_s,
        .engineBuild = u"llama-server 0.7.0 (build 11669, commit Debian)"_s,
        .systemPrompt = u"Be brief.\nВсегда."_s,
        .sampling = { 0.1, 1.0, 4096, std::numeric_limits<qint64>::max() },
        .isEnabled = false,
        .isSample = true,
        .isRetired = true,
        .drawWeight = 0.25,
        .knowledgeCutoff = u"2023/10"_s,
        .price = { 5, 15.5 },
        .codename = u"im-also-a-good-gpt2-chatbot"_s,
        .isSecret = true,
        .refusedFields = { u"temperature"_s, u"top_p"_s },
        .previous = {},
        .createdAtUtcMs = 1'700'000'000'001,
    };
}

bool isEqual(const Contestant& a, const Contestant& b)
{
    return a.uuid == b.uuid && a.name == b.name && a.organization == b.organization && a.license == b.license
        && a.kind == b.kind && a.baseUrl == b.baseUrl && a.modelId == b.modelId && a.key == b.key
        && a.systemPrompt == b.systemPrompt && a.sampling == b.sampling && a.isEnabled == b.isEnabled
        && a.isSample == b.isSample && a.createdAtUtcMs == b.createdAtUtcMs && a.provider == b.provider
        && a.apiVersion == b.apiVersion && a.engineBuild == b.engineBuild && a.isRetired == b.isRetired
        && a.drawWeight == b.drawWeight && a.knowledgeCutoff == b.knowledgeCutoff && a.price == b.price
        && a.codename == b.codename && a.isSecret == b.isSecret && a.refusedFields == b.refusedFields
        && a.previous == b.previous;
}

} // namespace

void TestContestantStore::everyFieldSurvives()
{
    const Contestant contestant = fullContestant();
    const auto id = ContestantStore(m_arena->database()).add(contestant);
    VERIFY_OK(id);
    m_arena->reopen();
    ContestantStore store(m_arena->database());
    const auto found = store.find(*id);
    VERIFY_OK(found);
    QCOMPARE(found->id, *id);
    QVERIFY(isEqual(*found, contestant));
    QVERIFY(isEqual(*store.findByName(contestant.name), contestant));
}

void TestContestantStore::fieldsThatAreNotSetStayUnset()
{
    ContestantStore store(m_arena->database());
    Contestant plain;
    plain.name = u"Plain"_s;
    const auto id = store.add(plain);
    VERIFY_OK(id);
    const auto found = store.find(*id);
    VERIFY_OK(found);
    QVERIFY(found->sampling == SamplingSettings {});
    QVERIFY(found->baseUrl.isEmpty());
    QVERIFY(found->key == KeySource {});
    QVERIFY(!found->uuid.isNull());
}

void TestContestantStore::updateKeepsIdentity()
{
    ContestantStore store(m_arena->database());
    const Contestant before = fullContestant();
    const auto id = store.add(before);
    VERIFY_OK(id);
    Contestant changed;
    changed.id = *id;
    changed.name = u"Renamed"_s;
    changed.createdAtUtcMs = 5;
    VERIFY_OK(store.update(changed));
    const auto after = store.find(*id);
    VERIFY_OK(after);
    QCOMPARE(after->name, u"Renamed"_s);
    QCOMPARE(after->uuid, before.uuid);
    QCOMPARE(after->createdAtUtcMs, before.createdAtUtcMs);
    QCOMPARE(after->kind, ContestantKind::Recorded);
    QVERIFY(after->sampling == SamplingSettings {});
    VERIFY_OK(store.setEnabled(*id, false));
    QVERIFY(!store.find(*id)->isEnabled);
    VERIFY_OK(store.setEnabled(*id, true));
    QVERIFY(store.find(*id)->isEnabled);
}

void TestContestantStore::allIsByNameRegardlessOfCase()
{
    for (const QString& name : { u"beta"_s, u"Alpha"_s, u"Ёлка"_s, u"Gamma"_s, u"ёжик"_s })
        m_arena->addContestant(name);
    QStringList names;
    const auto all = ContestantStore(m_arena->database()).all();
    VERIFY_OK(all);
    for (const Contestant& contestant : *all)
        names.append(contestant.name);
    QCOMPARE(names, QStringList({ u"Alpha"_s, u"beta"_s, u"Gamma"_s, u"ёжик"_s, u"Ёлка"_s }));
}

void TestContestantStore::namesAreUnique()
{
    ContestantStore store(m_arena->database());
    Contestant contestant;
    contestant.name = u"Alpha"_s;
    const auto alpha = store.add(contestant);
    VERIFY_OK(alpha);
    VERIFY_ERROR(store.add(contestant), Error::Code::AlreadyExists);
    contestant.name = u"Beta"_s;
    contestant.id = *store.add(contestant);
    contestant.name = u"Alpha"_s;
    VERIFY_ERROR(store.update(contestant), Error::Code::AlreadyExists);
    contestant.name = u"Gamma"_s;
    contestant.uuid = store.find(*alpha)->uuid;
    VERIFY_ERROR(store.add(contestant), Error::Code::AlreadyExists);
    QCOMPARE(store.all()->size(), size_t(2));
}

void TestContestantStore::badInputIsRefused()
{
    ContestantStore store(m_arena->database());
    Contestant contestant;
    VERIFY_ERROR(store.add(contestant), Error::Code::InvalidInput);
    contestant.name = u" \t"_s;
    VERIFY_ERROR(store.add(contestant), Error::Code::InvalidInput);
    VERIFY_ERROR(store.update(contestant), Error::Code::InvalidInput);
    contestant.name = u"Hot"_s;
    contestant.sampling.temperature = -1.0;
    VERIFY_ERROR(store.add(contestant), Error::Code::DatabaseFailed); // the schema's own check
    QCOMPARE(store.all()->size(), size_t(0));
}

void TestContestantStore::unknownIsNotFound()
{
    ContestantStore store(m_arena->database());
    const ContestantId nobody { 12 };
    Contestant contestant;
    contestant.id = nobody;
    contestant.name = u"Nobody"_s;
    VERIFY_ERROR(store.find(nobody), Error::Code::NotFound);
    VERIFY_ERROR(store.findByName(u"Nobody"_s), Error::Code::NotFound);
    VERIFY_ERROR(store.update(contestant), Error::Code::NotFound);
    VERIFY_ERROR(store.setEnabled(nobody, true), Error::Code::NotFound);
    VERIFY_ERROR(store.remove(nobody), Error::Code::NotFound);
    QCOMPARE(store.hasBattles(nobody).value_or(true), false);
}

void TestContestantStore::onlyAContestantWithoutBattlesGoes()
{
    ContestantStore store(m_arena->database());
    const ContestantId a = m_arena->addContestant(u"A"_s);
    const ContestantId b = m_arena->addContestant(u"B"_s);
    const ContestantId c = m_arena->addContestant(u"C"_s);
    m_arena->beginBattle(a, b, u"p"_s);
    QCOMPARE(store.hasBattles(a).value_or(false), true);
    QCOMPARE(store.hasBattles(b).value_or(false), true);
    QCOMPARE(store.hasBattles(c).value_or(true), false);
    VERIFY_ERROR(store.remove(a), Error::Code::NotAllowedNow);
    VERIFY_ERROR(store.remove(b), Error::Code::NotAllowedNow);
    VERIFY_OK(store.remove(c));
    QCOMPARE(store.all()->size(), size_t(2));
}

void TestContestantStore::removingTakesRecordedAnswersAlong()
{
    const ContestantId a = m_arena->addContestant(u"A"_s);
    const ContestantId b = m_arena->addContestant(u"B"_s);
    ResponseStore responses(m_arena->database());
    VERIFY_OK(responses.addAll({ { {}, a, u"p"_s, {} }, { {}, b, u"p"_s, {} } }));
    VERIFY_OK(ContestantStore(m_arena->database()).remove(a));
    QCOMPARE(*responses.contestantsFor(u"p"_s), std::vector<ContestantId>({ b }));
    VERIFY_OK(m_arena->database().checkIntegrity());
}

void TestContestantStore::kindOfANewerProgramIsNamed()
{
    m_arena->addContestant(u"A"_s);
    RawSql raw(m_arena->path());
    raw.run(u"PRAGMA ignore_check_constraints = 1"_s);
    raw.run(u"UPDATE contestant SET kind = 'hologram'"_s);
    VERIFY_ERROR(ContestantStore(m_arena->database()).all(), Error::Code::DatabaseNewer);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestContestantStore)
#include "tst_contestantstore.moc"
