// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factstore.h"

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kSave = R"(
    INSERT INTO battle_facts (battle, classifier, conversation, near_key, language, tokens, characters, turns, is_code,
                              is_refusal)
    VALUES (:battle, :classifier, :conversation, :near_key, :language, :tokens, :characters, :turns, :is_code,
            :is_refusal)
    ON CONFLICT (battle) DO UPDATE SET classifier = excluded.classifier, conversation = excluded.conversation,
        near_key = excluded.near_key, language = excluded.language, tokens = excluded.tokens,
        characters = excluded.characters, turns = excluded.turns, is_code = excluded.is_code,
        is_refusal = excluded.is_refusal)"_L1;

constexpr auto kFind = R"(
    SELECT conversation, near_key, language, tokens, characters, turns, is_code, is_refusal
    FROM battle_facts WHERE battle = :battle)"_L1;

// From the turns: a battle without texts, as an imported vote brings it, has nothing to be read.
constexpr auto kUnread = R"(
    SELECT t.battle FROM turn t LEFT JOIN battle_facts f ON f.battle = t.battle
    WHERE t.position = 0 AND (f.battle IS NULL OR f.classifier <> :classifier) LIMIT :limit)"_L1;

constexpr auto kTurns = "SELECT prompt FROM turn WHERE battle = :battle ORDER BY position"_L1;
constexpr auto kAnswers = "SELECT text FROM answer WHERE battle = :battle ORDER BY position, side"_L1;

constexpr auto kCountOf = R"(
    SELECT count(*) FROM battle_facts f JOIN battle b ON b.id = f.battle
    WHERE f.conversation = :conversation AND b.state = 'voted' AND b.repeats IS NULL)"_L1;

constexpr auto kVotes = R"(
    SELECT f.conversation, f.near_key, f.language, f.tokens, f.characters, f.turns, f.is_code, f.is_refusal,
           v.battle, v.verdict, v.cast_at, e.name, ca.name, cb.name, p.topic, p.prompt_set
    FROM vote v
    JOIN battle b ON b.id = v.battle
    JOIN evaluator e ON e.id = v.evaluator
    JOIN contestant ca ON ca.id = b.contestant_a
    JOIN contestant cb ON cb.id = b.contestant_b
    LEFT JOIN battle_facts f ON f.battle = b.id
    LEFT JOIN turn t ON t.battle = b.id AND t.position = 0
    LEFT JOIN prompt p ON p.id = (SELECT max(id) FROM prompt WHERE text_hash = t.prompt_hash)
    WHERE v.is_blind = 1 AND b.state = 'voted' AND b.repeats IS NULL
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.supersedes = v.id)
    ORDER BY v.cast_at, v.id)"_L1;

[[nodiscard]] BattleFacts readFacts(const Statement& row)
{
    BattleFacts facts;
    facts.conversation = row.bytes(0);
    facts.nearKey = row.bytes(1);
    facts.prompt.language = row.text(2);
    facts.prompt.tokens = int(row.integer(3));
    facts.prompt.characters = int(row.integer(4));
    facts.prompt.turns = int(row.integer(5));
    facts.prompt.isCode = row.truth(6);
    if (!row.isNull(7))
        facts.isRefusal = row.truth(7);
    return facts;
}

[[nodiscard]] Result<QStringList> textsOf(const Database& database, QLatin1StringView sql, BattleId battle)
{
    Statement statement(database, sql);
    statement.bind(":battle"_L1, battle);
    auto texts = readAll<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!texts)
        return fail(texts.error());
    return QStringList(texts->begin(), texts->end());
}

} // namespace

FactStore::FactStore(Database& database) : m_database(database) { }

Result<void> FactStore::save(BattleId battle, const BattleFacts& facts, int classifier)
{
    Statement statement(m_database, kSave);
    statement.bind(":battle"_L1, battle)
        .bind(":classifier"_L1, classifier)
        .bind(":conversation"_L1, facts.conversation)
        .bind(":near_key"_L1, facts.nearKey)
        .bind(":language"_L1, facts.prompt.language)
        .bind(":tokens"_L1, facts.prompt.tokens)
        .bind(":characters"_L1, facts.prompt.characters)
        .bind(":turns"_L1, facts.prompt.turns)
        .bind(":is_code"_L1, facts.prompt.isCode)
        .bind(":is_refusal"_L1, facts.isRefusal);
    return statement.run();
}

Result<std::optional<BattleFacts>> FactStore::find(BattleId battle) const
{
    Statement statement(m_database, kFind);
    statement.bind(":battle"_L1, battle);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? std::optional(readFacts(statement)) : std::nullopt;
}

Result<std::vector<UnreadBattle>> FactStore::unread(int classifier, int limit) const
{
    Statement ids(m_database, kUnread);
    ids.bind(":classifier"_L1, classifier).bind(":limit"_L1, limit);
    auto battles = readAll<UnreadBattle>(ids, [](const Statement& row) -> Result<UnreadBattle> {
        return UnreadBattle { row.id<BattleId>(0), {}, {} };
    });
    if (!battles)
        return battles;
    for (UnreadBattle& battle : *battles) {
        auto turns = textsOf(m_database, kTurns, battle.battle);
        auto answers = textsOf(m_database, kAnswers, battle.battle);
        if (!turns || !answers)
            return fail(turns ? answers.error() : turns.error());
        battle.turns = std::move(*turns);
        battle.answers = std::move(*answers);
    }
    return battles;
}

Result<qint64> FactStore::countOf(const QByteArray& conversation) const
{
    Statement statement(m_database, kCountOf);
    statement.bind(":conversation"_L1, conversation);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return statement.integer(0);
}

Result<void> FactStore::forEachVote(const std::function<void(const FactRow&)>& visit) const
{
    Statement rows(m_database, kVotes);
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        const auto verdict = verdictFromArenaWord(rows.text(9));
        if (!verdict)
            return unknownWord("verdict", rows.text(9));
        FactRow row;
        if (!rows.isNull(0))
            row.facts = readFacts(rows);
        row.battle = rows.id<BattleId>(8);
        row.verdict = *verdict;
        row.castAtUtcMs = rows.integer(10);
        row.evaluator = rows.text(11);
        row.models = { rows.text(12), rows.text(13) };
        row.topic = rows.text(14);
        row.promptSet = rows.text(15);
        visit(row);
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

} // namespace darkhorse
