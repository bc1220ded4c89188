// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/promptstore.h"
#include "core/store/responsestore.h"
#include "tests/core/store/arenafixture.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

class TestPromptStore : public QObject {
    Q_OBJECT

private slots:
    void init() { m_arena = std::make_unique<ArenaFixture>(); }

    void setsKeepTheirOrder();
    void typedPromptsBelongToNoSet();
    void sameTextInASetStaysOnce();
    void battlesOfEachAreCounted();
    void whatTwoCanAnswerIsAnswerable();
    void aStretchHasWhatBelongsToSets();
    void allOrNothing();
    void removedSetLeavesBattlesWhole();
    void unknownIsNotFound();

private:
    std::unique_ptr<ArenaFixture> m_arena;
};

namespace {

Prompt promptOf(const QString& set, const QString& text)
{
    Prompt prompt;
    prompt.text = text;
    prompt.promptSet = set;
    prompt.language = u"en"_s;
    prompt.topic = u"code"_s;
    return prompt;
}

QStringList textsOf(const Result<std::vector<Prompt>>& prompts)
{
    if (!prompts)
        return { toString(prompts.error().code) };
    QStringList texts;
    for (const Prompt& prompt : *prompts)
        texts.append(prompt.text);
    return texts;
}

QStringList answerable(const PromptStore& store)
{
    QStringList texts;
    const auto stretch = store.stretch({}, std::nullopt, true);
    for (const PromptOfSet& one : stretch ? stretch->prompts : std::vector<PromptOfSet> {}) {
        if (one.isAnswerable)
            texts.append(one.prompt.text);
    }
    return texts;
}

/// How many battles began with each prompt.
QList<qint64> battlesOf(const PromptStore& store)
{
    QList<qint64> battles;
    const auto stretch = store.stretch({});
    for (const PromptOfSet& one : stretch ? stretch->prompts : std::vector<PromptOfSet> {})
        battles.append(one.battles);
    return battles;
}

} // namespace

void TestPromptStore::setsKeepTheirOrder()
{
    PromptStore store(m_arena->database());
    VERIFY_OK(store.addAll({ promptOf(u"z"_s, u"z2"_s), promptOf(u"z"_s, u"z1"_s) }));
    VERIFY_OK(store.addAll({ promptOf(u"a"_s, u"a1"_s), promptOf(u"z"_s, u"z3"_s) }));
    QCOMPARE(textsOf(store.ofSets()), QStringList({ u"z2"_s, u"z1"_s, u"z3"_s, u"a1"_s }));
    const Prompt first = store.ofSets()->front();
    const auto found = store.find(first.id);
    VERIFY_OK(found);
    QCOMPARE(found->uuid, first.uuid);
    QVERIFY(!found->uuid.isNull());
    QCOMPARE(found->promptSet, u"z"_s);
    QCOMPARE(found->language, u"en"_s);
    QCOMPARE(found->topic, u"code"_s);
}

void TestPromptStore::typedPromptsBelongToNoSet()
{
    PromptStore store(m_arena->database());
    VERIFY_OK(store.addAll({ promptOf({}, u"typed"_s), promptOf(u"s"_s, u"kept"_s) }));
    QCOMPARE(textsOf(store.ofSets()), QStringList(u"kept"_s));
}

void TestPromptStore::sameTextInASetStaysOnce()
{
    PromptStore store(m_arena->database());
    const auto added = store.addAll({ promptOf(u"s"_s, u"same"_s), promptOf(u"s"_s, u"same"_s),
        promptOf(u"t"_s, u"same"_s), promptOf(u"s"_s, u"Same"_s) });
    VERIFY_OK(added);
    QCOMPARE(added->added, 3);
    QCOMPARE(added->alreadyThere, 1);
    QCOMPARE(textsOf(store.ofSets()), QStringList({ u"same"_s, u"Same"_s, u"same"_s }));
}

void TestPromptStore::battlesOfEachAreCounted()
{
    PromptStore store(m_arena->database());
    VERIFY_OK(store.addAll({ promptOf(u"s"_s, u"p0"_s), promptOf(u"s"_s, u"p1"_s), promptOf(u"s"_s, u"p2"_s) }));
    const ContestantId a = m_arena->addContestant(u"A"_s);
    const ContestantId b = m_arena->addContestant(u"B"_s);
    QCOMPARE(battlesOf(store), QList<qint64>({ 0, 0, 0 }));
    m_arena->beginBattle(a, b, u"p1"_s);
    m_arena->beginBattle(b, a, u"p0"_s);
    m_arena->beginBattle(a, b, u"p0"_s);
    QCOMPARE(battlesOf(store), QList<qint64>({ 2, 1, 0 }));
}

void TestPromptStore::whatTwoCanAnswerIsAnswerable()
{
    PromptStore store(m_arena->database());
    ContestantStore contestants(m_arena->database());
    ResponseStore responses(m_arena->database());
    const auto add = [&](const QString& name, ContestantKind kind, const QStringList& answered) {
        Contestant contestant;
        contestant.name = name;
        contestant.kind = kind;
        const ContestantId id = contestants.add(contestant).value_or(ContestantId {});
        std::vector<RecordedResponse> rows;
        for (const QString& prompt : answered) {
            RecordedResponse row;
            row.contestant = id;
            row.prompt = prompt;
            row.answer.text = u"answer"_s;
            rows.push_back(row);
        }
        VERIFY_OK(responses.addAll(rows));
    };
    VERIFY_OK(store.addAll({ promptOf(u"s"_s, u"both"_s), promptOf(u"s"_s, u"one"_s), promptOf(u"s"_s, u"none"_s) }));
    QCOMPARE(answerable(store), QStringList());
    add(u"A"_s, ContestantKind::Recorded, { u"both"_s, u"one"_s });
    add(u"B"_s, ContestantKind::Recorded, { u"both"_s });
    QCOMPARE(answerable(store), QStringList(u"both"_s));
    add(u"C"_s, ContestantKind::OpenAiCompatible, {});
    QCOMPARE(answerable(store), QStringList({ u"both"_s, u"one"_s }));
    add(u"D"_s, ContestantKind::GgufFile, {});
    QCOMPARE(answerable(store), QStringList({ u"both"_s, u"one"_s, u"none"_s }));
    const auto all = contestants.all();
    for (const Contestant& one : *all)
        VERIFY_OK(contestants.setEnabled(one.id, one.name == u"A"_s));
    QCOMPARE(answerable(store), QStringList());
}

void TestPromptStore::aStretchHasWhatBelongsToSets()
{
    PromptStore store(m_arena->database());
    QVERIFY(store.stretch({})->prompts.empty());
    QVERIFY(!store.stretch({})->reached);
    std::vector<Prompt> typed(kPromptsAtOnce);
    for (size_t i = 0; i < typed.size(); ++i)
        typed[i].text = u"typed %1"_s.arg(i);
    VERIFY_OK(store.addAll(typed));
    VERIFY_OK(store.addAll({ promptOf(u"s"_s, u"of a set"_s) }));
    const auto first = store.stretch({});
    QVERIFY(first->prompts.empty()); // typed ones, which are not read again
    QVERIFY(first->reached);
    const auto second = store.stretch({}, first->reached);
    QCOMPARE(second->prompts.size(), size_t(1));
    QVERIFY(!second->reached);
    QCOMPARE(second->prompts.front().prompt.text, QString()); // not asked for
    QCOMPARE(store.stretch({}, first->reached, true)->prompts.front().prompt.text, u"of a set"_s);
}

void TestPromptStore::allOrNothing()
{
    PromptStore store(m_arena->database());
    VERIFY_ERROR(store.addAll({ promptOf(u"s"_s, u"good"_s), promptOf(u"s"_s, u" \n"_s) }), Error::Code::InvalidInput);
    Prompt twin = promptOf(u"s"_s, u"first"_s);
    twin.uuid = QUuid::createUuid();
    Prompt other = promptOf(u"s"_s, u"second"_s);
    other.uuid = twin.uuid;
    VERIFY_ERROR(store.addAll({ twin, other }), Error::Code::AlreadyExists);
    QCOMPARE(textsOf(store.ofSets()), QStringList());
    VERIFY_OK(store.addAll({}));
}

void TestPromptStore::removedSetLeavesBattlesWhole()
{
    PromptStore store(m_arena->database());
    VERIFY_OK(store.addAll({ promptOf(u"s"_s, u"p"_s), promptOf(u"t"_s, u"q"_s) }));
    const BattleId battle
        = m_arena->voteBattle(m_arena->addContestant(u"A"_s), m_arena->addContestant(u"B"_s), u"p"_s, Verdict::Tie);
    QCOMPARE(store.removeSet(u"s"_s).value_or(-1), 1);
    VERIFY_ERROR(store.removeSet(u"s"_s), Error::Code::NotFound);
    QCOMPARE(textsOf(store.ofSets()), QStringList(u"q"_s));
    QCOMPARE(BattleStore(m_arena->database()).find(battle)->turns.at(0).prompt, u"p"_s);
}

void TestPromptStore::unknownIsNotFound()
{
    VERIFY_ERROR(PromptStore(m_arena->database()).find(PromptId { 1 }), Error::Code::NotFound);
}

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestPromptStore)
#include "tst_promptstore.moc"
