// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations that come with votes: kept, sorted into categories by their text, and given out again as they came.
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/arenaexport.h"
#include "core/arena/builtincategories.h"
#include "core/arena/categoriser.h"
#include "core/arena/voteimport.h"
#include "tests/core/store/arenafixture.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QByteArray kTwoTurns
    = R"json({"question_id":"q1","model_a":"heron","model_b":"otter","winner":"model_b","judge":"anna","turn":2,"language":"English",
"tstamp":1700000000.5,"conversation_a":[{"role":"user","content":"Write a Python function that reverses a list."},
{"role":"assistant","content":"```python\ndef back(x): return x[::-1]\n```","num_tokens":12},{"role":"user","content":"Shorter?"},
{"role":"assistant","content":"No."}],"conversation_b":[{"role":"user","content":"Write a Python function that reverses a list."},
{"role":"assistant","content":"reversed(x)"},{"role":"user","content":"Shorter?"},{"role":"assistant","content":"Нет, 不"}]})json";

[[nodiscard]] QByteArray exported(Database& database)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportChoice choice;
    choice.kind = ExportKind::Battles;
    choice.format = ExportFormat::JsonLines;
    return exportArena(database, buffer, choice) ? buffer.data() : QByteArray();
}

} // namespace

class TestImportedTalk : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QString twoTurns() { return write(u"talk.jsonl"_s, QByteArray(kTwoTurns).replace('\n', ' ') + '\n'); }

private slots:
    void everyTurnIsKept()
    {
        ArenaFixture arena;
        const QString file = twoTurns();
        for (const qint64 newVotes : { 1, 0 }) {
            const auto report = importVotes(arena.database(), file);
            VERIFY_OK(report);
            QCOMPARE(report->newVotes, newVotes);
        }
        const auto battle = BattleStore(arena.database()).find(BattleId { 1 });
        VERIFY_OK(battle);
        QCOMPARE(battle->turns.size(), 2U);
        QCOMPARE(battle->turns[0].prompt, u"Write a Python function that reverses a list."_s);
        QCOMPARE(battle->turns[0].answers.a->completionTokens, std::optional(12));
        QCOMPARE(battle->turns[0].answers.b->text, u"reversed(x)"_s);
        QVERIFY(!battle->turns[0].answers.b->completionTokens);
        QCOMPARE(battle->turns[1].prompt, u"Shorter?"_s);
        QCOMPARE(battle->turns[1].answers.a->text, u"No."_s);
        QCOMPARE(battle->turns[1].answers.b->text, u"Нет, 不"_s);
        VERIFY_OK(arena.database().checkIntegrity());
    }

    void theTextDecidesTheCategories()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(), twoTurns()));
        QCOMPARE(readMissingFacts(arena.database(), CodeRule::Ours).value_or(-1), 1);
        const auto sorted = categorise(arena.database(), builtInCategories());
        VERIFY_OK(sorted);
        QStringList keys;
        for (const CategoryKey& key : sorted->sets.at(sorted->memberships.front().set))
            keys.append(key.value);
        QVERIFY2(keys.contains(u"coding"_s) && keys.contains(u"multiturn"_s) && keys.contains(u"english"_s),
            qPrintable(keys.join(u' ')));
    }

    void whatWentOutComesBack()
    {
        ArenaFixture first;
        ArenaFixture second;
        VERIFY_OK(importVotes(first.database(), twoTurns()));
        const QByteArray out = exported(first.database());
        QVERIFY(out.contains("reversed(x)"));
        const auto back = importVotes(second.database(), write(u"out.jsonl"_s, out));
        VERIFY_OK(back);
        QCOMPARE(back->newVotes, 1);
        // The same but for its name: an export names the battle, and in another arena that is another one.
        const auto unnamed = [](const QByteArray& line) {
            QJsonObject object = QJsonDocument::fromJson(line).object();
            for (const char* name : { "question_id", "vote_id", "provenance" })
                object.remove(QLatin1StringView(name));
            return object;
        };
        QCOMPARE(unnamed(exported(second.database())), unnamed(out));
        const auto known = importVotes(first.database(), m_folder.filePath(u"out.jsonl"_s));
        VERIFY_OK(known);
        QCOMPARE(known->newVotes, 0);
    }

    void alpacaEvalsTextsAreKept()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"annotations.json"_s,
                R"([{"instruction":"Name a bird.","output_1":"Heron","generator_1":"h","output_2":"Owl","generator_2":"o","preference":1.9}])")));
        const auto battle = BattleStore(arena.database()).find(BattleId { 1 });
        VERIFY_OK(battle);
        QCOMPARE(battle->turns.size(), 1U);
        QCOMPARE(battle->turns[0].prompt, u"Name a bird."_s);
        QCOMPARE(battle->turns[0].answers.b->text, u"Owl"_s);
    }

    void aServersLogIsKept()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(),
            write(u"log.json"_s,
                R"({"tstamp":1700000000.1,"type":"leftvote","models":["",""],"states":[{"model_name":"heron","messages":[["USER","Hi"],["ASSISTANT","a"]]},{"model_name":"otter","messages":[["USER","Hi"],["ASSISTANT","b"]]}],"ip":"1.2.3.4"})"
                "\n")));
        const auto battle = BattleStore(arena.database()).find(BattleId { 1 });
        VERIFY_OK(battle);
        QCOMPARE(battle->turns.size(), 1U);
        QCOMPARE(battle->turns[0].answers.a->text, u"a"_s);
        QCOMPARE(battle->turns[0].answers.b->text, u"b"_s);
    }

    void realVotesKeepTheirTexts()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        ArenaFixture arena;
        const auto report = importVotes(arena.database(), shared + u"/data/05-arena-55k-sample/small_train.csv"_s);
        VERIFY_OK(report);
        QCOMPARE(report->newVotes, 100);
        RawSql raw(arena.path());
        QCOMPARE(raw.run(u"SELECT count(DISTINCT battle) FROM turn"_s), QStringList(u"100"_s));
        // Each turn has both answers, but for the null ones of the file.
        const int turns = raw.run(u"SELECT count(*) FROM turn"_s).front().toInt();
        QVERIFY(turns > 100);
        QVERIFY(raw.run(u"SELECT count(*) FROM answer"_s).front().toInt() > 2 * turns - 5);
        QCOMPARE(raw.run(u"SELECT count(*) FROM answer WHERE text LIKE '[\"%'"_s), QStringList(u"0"_s));
        QCOMPARE(readMissingFacts(arena.database(), CodeRule::Ours).value_or(-1), 100);
        VERIFY_OK(arena.database().checkIntegrity());
    }
};

} // namespace darkhorse

QTEST_GUILESS_MAIN(darkhorse::TestImportedTalk)
#include "tst_importedtalk.moc"
