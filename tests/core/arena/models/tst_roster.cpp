// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/arena/models/roster.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

using Change = std::function<void(Contestant& contestant)>;

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Change)

namespace darkhorse {

class TestRoster : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_store = std::make_unique<ContestantStore>(m_arena->database());
    }

    void everyChangeIsAnnouncedOnce();
    void refusedChangesAreNotAnnounced();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void addedContestantGetsItsTime();
    void settingsOfAContestantWithBattlesStay_data();
    void settingsOfAContestantWithBattlesStay();
    void labelsOfAContestantWithBattlesMayChange();
    void aNewVersionIsLinkedToTheOldAndTakesItsPlace();
    void anEngineIsAdoptedOnlyBeforeTheFirstBattle();
    void aRetiredContestantKeepsItsVotes();
    void aCodenameHidesTheNameUntilItIsRevealed();
    void refusedFieldsAreNotedOnce();

private:
    std::unique_ptr<ArenaFixture> m_arena;
    std::unique_ptr<ContestantStore> m_store;
};

namespace {

Contestant server(const QString& name)
{
    Contestant contestant;
    contestant.name = name;
    contestant.kind = ContestantKind::OpenAiCompatible;
    contestant.baseUrl = QUrl(u"http://localhost:8080/v1"_s);
    return contestant;
}

} // namespace

void TestRoster::everyChangeIsAnnouncedOnce()
{
    Roster roster(*m_store);
    QSignalSpy spy(&roster, &Roster::rosterChanged);
    const auto id = roster.add(server(u"  Alpha "_s));
    VERIFY_OK(id);
    QCOMPARE(spy.size(), 1);
    auto found = roster.find(*id);
    VERIFY_OK(found);
    QCOMPARE(found->name, u"Alpha"_s);
    found->modelId = u"other"_s;
    found->name = u" Beta"_s;
    VERIFY_OK(roster.update(*found));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(roster.all()->at(0).name, u"Beta"_s);
    QCOMPARE(roster.all()->at(0).modelId, u"other"_s);
    VERIFY_OK(roster.setEnabled(*id, false));
    QCOMPARE(spy.size(), 3);
    QVERIFY(!roster.find(*id)->isEnabled);
    VERIFY_OK(roster.remove(*id));
    QCOMPARE(spy.size(), 4);
    QVERIFY(roster.all()->empty());
}

void TestRoster::refusedChangesAreNotAnnounced()
{
    Roster roster(*m_store);
    const ContestantId a = m_arena->addContestant(u"A"_s);
    const ContestantId b = m_arena->addContestant(u"B"_s);
    m_arena->beginBattle(a, b, u"p"_s);
    QSignalSpy spy(&roster, &Roster::rosterChanged);
    VERIFY_ERROR(roster.add(server(u"A"_s)), Error::Code::AlreadyExists);
    VERIFY_ERROR(roster.remove(a), Error::Code::NotAllowedNow);
    VERIFY_ERROR(roster.remove(ContestantId { 99 }), Error::Code::NotFound);
    VERIFY_ERROR(roster.setEnabled(ContestantId { 99 }, true), Error::Code::NotFound);
    VERIFY_ERROR(roster.update(server(u"C"_s)), Error::Code::NotFound);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(roster.all()->size(), size_t(2));
}

void TestRoster::badInputIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::newRow("no name") << u""_s << u"http://localhost/v1"_s;
    QTest::newRow("a blank name") << u" \t"_s << u"http://localhost/v1"_s;
    QTest::newRow("no URL") << u"A"_s << u""_s;
    QTest::newRow("no scheme") << u"A"_s << u"localhost/v1"_s;
    QTest::newRow("a host and a port without a scheme") << u"A"_s << u"localhost:8080"_s;
    QTest::newRow("another scheme") << u"A"_s << u"ftp://localhost/v1"_s;
    QTest::newRow("a file") << u"A"_s << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"A"_s << u"http:///v1"_s;
    QTest::newRow("no address at all") << u"A"_s << u"http://[::1"_s;
}

void TestRoster::badInputIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    Roster roster(*m_store);
    Contestant contestant = server(name);
    contestant.baseUrl = QUrl(url);
    VERIFY_ERROR(roster.add(contestant), Error::Code::InvalidInput);
    contestant.id = m_arena->addContestant(u"There"_s);
    VERIFY_ERROR(roster.update(contestant), Error::Code::InvalidInput);
    QCOMPARE(roster.all()->size(), size_t(1));
}

void TestRoster::addedContestantGetsItsTime()
{
    Roster roster(*m_store);
    const auto id = roster.add(server(u"Now"_s));
    VERIFY_OK(id);
    QCOMPARE_GT(roster.find(*id)->createdAtUtcMs, 1'700'000'000'000);
    Contestant old = server(u"Old"_s);
    old.createdAtUtcMs = 5;
    QCOMPARE(roster.find(*roster.add(old))->createdAtUtcMs, 5);
}

void TestRoster::settingsOfAContestantWithBattlesStay_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("kind") << Change([](Contestant& c) { c.kind = ContestantKind::Recorded; });
    QTest::newRow("base URL") << Change([](Contestant& c) { c.baseUrl = QUrl(u"http://example.org/v1"_s); });
    QTest::newRow("model id") << Change([](Contestant& c) { c.modelId = u"x"_s; });
    QTest::newRow("system prompt") << Change([](Contestant& c) { c.systemPrompt = u"x"_s; });
    QTest::newRow("temperature") << Change([](Contestant& c) { c.sampling.temperature = 0.0; });
    QTest::newRow("top-p") << Change([](Contestant& c) { c.sampling.topP = 0.5; });
    QTest::newRow("token limit") << Change([](Contestant& c) { c.sampling.maxTokens = 1; });
    QTest::newRow("seed") << Change([](Contestant& c) { c.sampling.seed = 0; });
}

void TestRoster::settingsOfAContestantWithBattlesStay()
{
    QFETCH(const Change, change);
    Roster roster(*m_store);
    const auto id = roster.add(server(u"A"_s));
    VERIFY_OK(id);
    Contestant changed = *roster.find(*id);
    change(changed);
    VERIFY_OK(roster.update(changed)); // no battles yet
    VERIFY_OK(roster.update([&] {
        Contestant back = server(u"A"_s);
        back.id = *id;
        return back;
    }()));
    m_arena->beginBattle(m_arena->addContestant(u"B"_s), *id, u"p"_s);
    VERIFY_ERROR(roster.update(changed), Error::Code::InvalidInput);
}

void TestRoster::labelsOfAContestantWithBattlesMayChange()
{
    Roster roster(*m_store);
    const auto id = roster.add(server(u"A"_s));
    VERIFY_OK(id);
    m_arena->beginBattle(*id, m_arena->addContestant(u"B"_s), u"p"_s);
    Contestant changed = *roster.find(*id);
    changed.name = u"A renamed"_s;
    changed.organization = u"O"_s;
    changed.license = u"MIT"_s;
    changed.key = { KeySource::Kind::Environment, u"KEY"_s };
    changed.isEnabled = false;
    VERIFY_OK(roster.update(changed));
    const auto found = roster.find(*id);
    VERIFY_OK(found);
    QCOMPARE(found->name, changed.name);
    QCOMPARE(found->organization, changed.organization);
    QCOMPARE(found->license, changed.license);
    QVERIFY(found->key == changed.key);
    QVERIFY(!found->isEnabled);
}

void TestRoster::aNewVersionIsLinkedToTheOldAndTakesItsPlace()
{
    Roster roster(*m_store);
    const auto a = roster.add(server(u"A"_s));
    VERIFY_OK(a);
    m_arena->beginBattle(*a, m_arena->addContestant(u"B"_s), u"p"_s);
    Contestant changed = *roster.find(*a);
    changed.sampling.temperature = 0.1;
    changed.refusedFields = { u"seed"_s };
    VERIFY_ERROR(roster.update(changed), Error::Code::InvalidInput);
    VERIFY_ERROR(roster.addVersion(changed), Error::Code::AlreadyExists); // two of one name nobody could tell apart
    QVERIFY(roster.find(*a)->isEnabled);
    changed.name = u"A (2)"_s;
    int rounds = 0;
    QObject watch;
    QObject::connect(&roster, &Roster::rosterChanged, &watch, [&rounds] { ++rounds; });
    const auto next = roster.addVersion(changed);
    VERIFY_OK(next);
    QCOMPARE(roster.find(*next)->previous, std::optional(*a));
    QCOMPARE(rounds, 1); // and nobody sees one without the other
    QVERIFY(roster.find(*next)->isEnabled);
    QVERIFY(roster.find(*next)->refusedFields.isEmpty());
    QVERIFY(roster.find(*next)->uuid != roster.find(*a)->uuid);
    QVERIFY(!roster.find(*a)->isEnabled);
    QCOMPARE(roster.find(*a)->sampling.temperature, std::optional<double>());
    QVERIFY(!*m_store->hasBattles(*next));
}

void TestRoster::anEngineIsAdoptedOnlyBeforeTheFirstBattle()
{
    Roster roster(*m_store);
    const auto file = [](const QString& name) {
        Contestant made;
        made.kind = ContestantKind::GgufFile;
        made.name = name;
        made.baseUrl = QUrl(u"file:///models/a.gguf"_s);
        made.modelId = u"0123"_s;
        return made;
    };
    const auto rated = roster.add(file(u"rated"_s));
    const auto fresh = roster.add(file(u"fresh"_s));
    VERIFY_OK(rated);
    VERIFY_OK(fresh);
    VERIFY_OK(roster.adoptEngine(u"llama-server 1"_s));
    m_arena->beginBattle(*rated, m_arena->addContestant(u"B"_s), u"p"_s);
    int rounds = 0;
    QObject watch;
    QObject::connect(&roster, &Roster::rosterChanged, &watch, [&rounds] { ++rounds; });
    VERIFY_OK(roster.adoptEngine(u"llama-server 2"_s));
    QCOMPARE(rounds, 1);
    QCOMPARE(roster.find(*rated)->engineBuild, u"llama-server 1"_s);
    QCOMPARE(roster.find(*fresh)->engineBuild, u"llama-server 2"_s);
    VERIFY_OK(roster.adoptEngine(u"llama-server 2"_s));
    QCOMPARE(rounds, 1); // or whoever adopts after each change would never end

    Contestant changed = *roster.find(*rated);
    changed.engineBuild = u"llama-server 2"_s;
    VERIFY_ERROR(roster.update(changed), Error::Code::InvalidInput); // it is another configuration
}

void TestRoster::aRetiredContestantKeepsItsVotes()
{
    Roster roster(*m_store);
    const ContestantId a = m_arena->addContestant(u"A"_s);
    m_arena->beginBattle(a, m_arena->addContestant(u"B"_s), u"p"_s);
    VERIFY_OK(roster.setRetired(a, true));
    QVERIFY(roster.find(a)->isRetired);
    QVERIFY(!roster.find(a)->isEnabled);
    QVERIFY(*m_store->hasBattles(a));
    VERIFY_OK(roster.setRetired(a, false));
    QVERIFY(roster.find(a)->isEnabled);
}

void TestRoster::aCodenameHidesTheNameUntilItIsRevealed()
{
    Roster roster(*m_store);
    Contestant secret = server(u"gpt-4o"_s);
    secret.organization = u"OpenAI"_s;
    secret.isSecret = true;
    VERIFY_ERROR(roster.add(secret), Error::Code::InvalidInput);
    secret.codename = u"gpt2-chatbot"_s;
    const auto id = roster.add(secret);
    VERIFY_OK(id);
    QCOMPARE(roster.find(*id)->shownName(), u"gpt2-chatbot"_s);
    QCOMPARE(roster.find(*id)->shownOrganization(), QString());
    VERIFY_OK(roster.reveal(*id));
    QCOMPARE(roster.find(*id)->shownName(), u"gpt-4o"_s);
    QCOMPARE(roster.find(*id)->shownOrganization(), u"OpenAI"_s);
    QCOMPARE(roster.find(*id)->codename, u"gpt2-chatbot"_s);
}

void TestRoster::refusedFieldsAreNotedOnce()
{
    Roster roster(*m_store);
    const auto id = roster.add(server(u"A"_s));
    VERIFY_OK(roster.noteRefusedFields(*id, { u"temperature"_s }));
    VERIFY_OK(roster.noteRefusedFields(*id, { u"temperature"_s, u"top_p"_s }));
    QCOMPARE(roster.find(*id)->refusedFields, (QStringList { u"temperature"_s, u"top_p"_s }));
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestRoster)
#include "tst_roster.moc"
