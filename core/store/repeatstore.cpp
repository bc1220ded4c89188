// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repeatstore.h"

#include "core/store/battlestore.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kCandidates = R"(
    WITH recent AS (SELECT * FROM vote WHERE provenance = 'live' ORDER BY cast_at DESC, id DESC LIMIT :newest)
    SELECT b.id, v.uuid, b.contestant_a, b.contestant_b
    FROM recent v JOIN battle b ON b.id = v.battle
    WHERE v.evaluator = :evaluator AND v.is_blind = 1
          AND b.state = 'voted' AND b.has_leak = 0 AND b.repeats IS NULL
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.battle = v.battle AND s.supersedes = v.id)
          AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.battle = b.id AND t.position = 1)
          AND NOT EXISTS (SELECT 1 FROM battle r WHERE r.repeats = v.uuid AND r.state <> 'void')
          AND EXISTS (SELECT 1 FROM turn t JOIN prompt p ON p.text_hash = t.prompt_hash
                      WHERE t.battle = b.id AND t.position = 0
                            AND p.prompt_set <> '' AND (:prompt_set IS NULL OR p.prompt_set = :prompt_set))
    ORDER BY v.id DESC LIMIT -1 OFFSET :resting)"_L1;

constexpr auto kJudged = R"(
    SELECT e.name, first.verdict, again.verdict
    FROM battle b
    JOIN vote again ON again.battle = b.id
    JOIN vote first ON first.uuid = b.repeats
    JOIN evaluator e ON e.id = again.evaluator
    WHERE b.repeats IS NOT NULL AND b.state = 'voted'
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.battle = b.id AND s.supersedes = again.id)
          AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.battle = b.id AND t.position = 1)
          AND NOT EXISTS (SELECT 1 FROM replaced_answer r WHERE r.battle = b.id)
    ORDER BY again.id)"_L1;

} // namespace

RepeatStore::RepeatStore(Database& database) : m_database(database) { }

Result<std::vector<RepeatableBattle>> RepeatStore::candidates(
    EvaluatorId evaluator, const std::optional<QString>& promptSet, int resting) const
{
    Statement statement(m_database, kCandidates);
    statement.bind(":newest"_L1, kSearchedAtOnce)
        .bind(":evaluator"_L1, evaluator)
        .bind(":prompt_set"_L1, promptSet)
        .bind(":resting"_L1, resting);
    return readAll<RepeatableBattle>(statement, [](const Statement& row) {
        return RepeatableBattle { row.id<BattleId>(0), row.uuid(1),
            { row.id<ContestantId>(2), row.id<ContestantId>(3) } };
    });
}

Result<std::vector<JudgedRepeat>> RepeatStore::judged() const
{
    Statement statement(m_database, kJudged);
    return readAll<JudgedRepeat>(statement, [](const Statement& row) -> Result<JudgedRepeat> {
        const auto first = verdictFromArenaWord(row.text(1));
        const auto again = verdictFromArenaWord(row.text(2));
        if (!first || !again)
            return unknownWord("verdict", row.text(first ? 2 : 1));
        return JudgedRepeat { row.text(0), *first, *again };
    });
}

} // namespace darkhorse
