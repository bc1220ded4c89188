// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations that come with votes: kept, sorted into categories by their text, and given out again as they came.
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/categories/builtincategories.h"
#include "core/arena/categories/categoriser.h"
#include "core/arena/data/arenaexport.h"
#include "core/arena/data/voteimport.h"
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

/// A chat in which heron, and beside it otter and owl, answered the second prompt; `rated` answered better than the others.
[[nodiscard]] QByteArray feedback(const QByteArray& rated, const QByteArray& model, const QByteArray& others)
{
    return QByteArray(R"json([{"id":"f","user_id":"anna","type":"rating","created_at":1700000000,
"data":{"rating":1,"model_id":"MODEL","sibling_model_ids":[OTHERS]},"meta":{"message_id":"RATED","arena":true},
"snapshot":{"chat":{"chat":{"history":{"messages":{
"1":{"id":"1","parentId":null,"childrenIds":["2"],"role":"user","content":"Name a bird."},
"2":{"id":"2","parentId":"1","childrenIds":["3"],"role":"assistant","content":"[Wren]","model":"finch"},
"3":{"id":"3","parentId":"2","childrenIds":["4","5","6"],"role":"user","content":"Another one?"},
"4":{"id":"4","parentId":"3","role":"assistant","content":"Heron","model":"heron"},
"5":{"id":"5","parentId":"3","role":"assistant","content":"Выдра","model":"arena-model","selectedModelId":"otter"},
"6":{"id":"6","parentId":"3","role":"assistant","content":"Owl","model":"owl"}}}}}}}])json")
        .replace("RATED", rated)
        .replace("MODEL", model)
        .replace("OTHERS", others);
}

/// Each turn of an imported battle: prompt, answer A, answer B; "-" for no answer.
[[nodiscard]] QString told(ArenaFixture& arena, qint64 battle)
{
    const auto found = BattleStore(arena.database()).find(BattleId { battle });
    if (!found)
        return toString(found.error().code);
    QStringList turns;
    for (const BattleTurn& turn : found->turns) {
        const auto text = [&](Side side) { return turn.answers[side] ? turn.answers[side]->text : u"-"_s; };
        turns.append(QStringList { turn.prompt, text(Side::A), text(Side::B) }.join(u" | "_s));
    }
    return turns.join(u'\n');
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

    void openWebUisChatIsKept()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(), write(u"feedback.json"_s, feedback("4", "heron", R"("otter","owl")"))));
        QCOMPARE(told(arena, 1), u"Name a bird. | [Wren] | [Wren]\nAnother one? | Heron | Выдра"_s);
        QCOMPARE(told(arena, 2), u"Name a bird. | [Wren] | [Wren]\nAnother one? | Heron | Owl"_s);
    }

    void openWebUisOtherAnswerIsKeptAlike()
    {
        ArenaFixture arena;
        VERIFY_OK(importVotes(arena.database(), write(u"feedback.json"_s, feedback("5", "otter", R"("heron","owl")"))));
        QCOMPARE(told(arena, 1), u"Name a bird. | [Wren] | [Wren]\nAnother one? | Выдра | Heron"_s);
    }

    void aFeedbackWithHalfAChatKeepsWhatItHas_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("expected"); // of the first battle
        const QString whole = u"Name a bird. | [Wren] | [Wren]\nAnother one? | Heron | "_s;
        QTest::newRow("answers in another order")
            << QByteArray(R"(["4","5","6"])") << QByteArray(R"(["6","5","4"])") << whole + u"Выдра"_s;
        QTest::newRow("an answer that was deleted")
            << QByteArray(R"(["4","5","6"])") << QByteArray(R"(["4","6"])") << whole + u"-"_s;
        QTest::newRow("children that are none")
            << QByteArray(R"(["4","5","6"])") << QByteArray(R"([7,null,"x","4"])") << whole + u"-"_s;
        QTest::newRow("parents in a circle")
            << QByteArray(R"("parentId":null)") << QByteArray(R"("parentId":"3")") << whole + u"Выдра"_s;
        QTest::newRow("no such message") << QByteArray(R"("4":{)") << QByteArray(R"("9":{)") << QString();
        QTest::newRow("messages in a list") << QByteArray(R"("messages":)") << QByteArray(R"("m":)") << QString();
        QTest::newRow("no snapshot") << QByteArray(R"("snapshot")") << QByteArray(R"("shot")") << QString();
    }

    void aFeedbackWithHalfAChatKeepsWhatItHas()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, expected);
        ArenaFixture arena;
        const QByteArray text = feedback("4", "heron", R"("otter","owl")").replace(from, to);
        const auto report = importVotes(arena.database(), write(u"feedback.json"_s, text));
        VERIFY_OK(report);
        QCOMPARE(report->newVotes, 2);
        if (QByteArray(QTest::currentDataTag()) == "parents in a circle")
            QVERIFY(told(arena, 1).endsWith(u"Heron | Выдра"_s));
        else
            QCOMPARE(told(arena, 1), expected);
    }

    void labelStudiosTextsAreKept_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a prompt and two answers")
            << QByteArray(R"("prompt":"Name a bird.","answer1":"Heron","answer2":"Owl")")
            << u"Name a bird. | Heron | Owl"_s;
        QTest::newRow("sides exchanged") << QByteArray(R"("prompt":"Name a bird.","answer1":"Owl","answer2":"Heron")")
                                         << u"Name a bird. | Owl | Heron"_s;
        QTest::newRow("other names, and an answer that looks like a list")
            << QByteArray(R"("instruction":"[\u0022a\u0022]","output_a":"[1]","output_b":"x")")
            << u"[\"a\"] | [1] | x"_s;
        QTest::newRow("all that was said before") << QByteArray(
            R"("dialogue":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yes?"},{"role":"user","content":"A bird."}],"response_a":"Heron","response_b":"Owl")")
                                                  << u"Hi | Yes? | Yes?\nA bird. | Heron | Owl"_s;
        QTest::newRow("one answer") << QByteArray(R"("prompt":"Name a bird.","text2":"Owl")")
                                    << u"Name a bird. | - | Owl"_s;
        QTest::newRow("answers without a prompt") << QByteArray(R"("left":"Heron","right":"Owl")") << QString();
        QTest::newRow("numbers and objects")
            << QByteArray(R"("prompt":{"x":1},"answer1":7,"answer2":[3,null])") << QString();
        QTest::newRow("no texts") << QByteArray(R"("x":1)") << QString();
    }

    void labelStudiosTextsAreKept()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const QString, expected);
        ArenaFixture arena;
        const auto report = importVotes(arena.database(),
            write(u"tasks.json"_s,
                R"([{"id":7,"data":{"model_a":"h","model_b":"o",)" + data
                    + R"(},"annotations":[{"completed_by":3,"result":[{"type":"pairwise","value":{"selected":"left"}}]}]}])"));
        VERIFY_OK(report);
        QCOMPARE(report->newVotes, 1);
        QCOMPARE(told(arena, 1), expected);
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
