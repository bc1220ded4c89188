// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of BattleStore; internal to core/store, and to the test that asks SQLite how it would run them.
#pragma once

#include <QLatin1StringView>

namespace darkhorse::battlesql {

using namespace Qt::StringLiterals;

// A kept prompt of the same text knows the language when the battle does not.
constexpr auto kInsert = R"(
    INSERT INTO battle (uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, repeats, language)
    VALUES (:uuid, :contestant_a, :contestant_b, :seed, :pairing, 'running', :started_at, 'live', :repeats,
            coalesce(nullif(:language, ''), (SELECT max(language) FROM prompt WHERE text_hash = :text_hash), '')))"_L1;

constexpr auto kInsertTurn = R"(
    INSERT INTO turn (battle, position, prompt, prompt_hash) VALUES (:battle, :position, :prompt, :prompt_hash)
    ON CONFLICT (battle, position) DO NOTHING)"_L1;

constexpr auto kInsertAnswer = R"(
    INSERT INTO answer (battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens,
                        completion_tokens, served_model)
    VALUES (:battle, :position, :side, :text, :reasoning, :finish, :first_text_ms, :duration_ms, :prompt_tokens,
            :completion_tokens, :served_model)
    ON CONFLICT (battle, position, side) DO NOTHING)"_L1;

constexpr auto kComplete
    = "UPDATE battle SET state = 'judging', has_leak = :has_leak WHERE id = :id AND state = 'running'"_L1;

constexpr auto kMarkVoid = R"(
    UPDATE battle SET state = 'void', void_reason = :reason, skip_reason = :skip_reason
    WHERE id = :id AND state IN ('running', 'judging'))"_L1;

// The newest battle that somebody was at: it waits for a verdict, or for the answers to a later turn or to the same turn again.
constexpr auto kUndecided = R"(
    SELECT max(b.id) FROM battle b
    WHERE b.state IN ('running', 'judging') AND b.id NOT IN (SELECT battle FROM sealed_battle)
          AND (b.state = 'judging' OR EXISTS (SELECT 1 FROM turn t WHERE t.battle = b.id AND t.position = 1)
               OR EXISTS (SELECT 1 FROM replaced_answer r WHERE r.battle = b.id))
    HAVING count(*) > 0)"_L1;

constexpr auto kVoidAbandoned = R"(
    UPDATE battle SET state = 'void', void_reason = :reason
    WHERE state IN ('running', 'judging') AND id NOT IN (SELECT battle FROM sealed_battle)
          AND id NOT IN (SELECT max(b.id) FROM battle b
                         WHERE b.state IN ('running', 'judging') AND b.id NOT IN (SELECT battle FROM sealed_battle)
                               AND (b.state = 'judging' OR EXISTS (SELECT 1 FROM turn t WHERE t.battle = b.id AND t.position = 1)
                                    OR EXISTS (SELECT 1 FROM replaced_answer r WHERE r.battle = b.id))
                         HAVING count(*) > 0))"_L1;

constexpr auto kPairsOn = R"(
    SELECT b.contestant_a, b.contestant_b FROM turn t JOIN battle b ON b.id = t.battle
    WHERE t.prompt_hash = :prompt_hash AND t.position = 0 AND b.repeats IS NULL
          AND (b.state = 'voted' OR b.id IN (SELECT battle FROM sealed_battle)))"_L1;

constexpr auto kState = "SELECT state FROM battle WHERE id = :id"_L1;

constexpr auto kById = R"(
    SELECT id, uuid, contestant_a, contestant_b, seed, pairing, state, void_reason, started_at, language, has_leak, skip_reason, repeats
    FROM battle WHERE id = :id)"_L1;

constexpr auto kTurns = "SELECT prompt FROM turn WHERE battle = :battle ORDER BY position"_L1;

constexpr auto kAnswers = R"(
    SELECT position, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens, completion_tokens, served_model
    FROM answer WHERE battle = :battle ORDER BY position, side)"_L1;

// Newest first, one row at a time, so that whoever reads stops when the page is full. An imported battle may have no turns.
constexpr auto kNewest = R"(
    SELECT b.id, b.state, b.contestant_a, b.contestant_b, t.prompt
    FROM battle b LEFT JOIN turn t ON t.battle = b.id AND t.position = 0
    ORDER BY b.started_at DESC, b.id DESC)"_L1;

constexpr auto kOlder = R"(
    SELECT b.id, b.state, b.contestant_a, b.contestant_b, t.prompt
    FROM battle b LEFT JOIN turn t ON t.battle = b.id AND t.position = 0
    WHERE (b.started_at, b.id) < ((SELECT started_at FROM battle WHERE id = :before), :before)
    ORDER BY b.started_at DESC, b.id DESC)"_L1;

// The newest vote of a battle is the one that counts: a revision comes after what it supersedes.
constexpr auto kSummary = R"(
    SELECT b.id, b.started_at, t.prompt, b.state, CASE WHEN ca.is_secret THEN ca.codename ELSE ca.name END,
           CASE WHEN cb.is_secret THEN cb.codename ELSE cb.name END, v.verdict, e.name, b.void_reason,
           b.has_leak, b.skip_reason, v.cast_at, b.repeats IS NOT NULL
    FROM battle b
    LEFT JOIN turn t ON t.battle = b.id AND t.position = 0
    JOIN contestant ca ON ca.id = b.contestant_a
    JOIN contestant cb ON cb.id = b.contestant_b
    LEFT JOIN vote v ON v.id = (SELECT max(id) FROM vote WHERE battle = b.id)
        AND NOT EXISTS (SELECT 1 FROM vote_withdrawal w WHERE w.vote = v.id)
    LEFT JOIN evaluator e ON e.id = v.evaluator
    WHERE b.id = :id)"_L1;

constexpr auto kCount = "SELECT count(*) FROM battle"_L1;
constexpr auto kWithLeaks = "SELECT id FROM battle WHERE has_leak = 1 AND state = 'voted'"_L1;

/// First prompts that two contestants were both judged on, leaving out battles whose names are kept from the viewer.
constexpr auto kCommonPrompts = R"(
    SELECT count(*) FROM (
        SELECT t.prompt_hash FROM battle b JOIN turn t ON t.battle = b.id AND t.position = 0
        WHERE (b.contestant_a = :first OR b.contestant_b = :first) AND b.state = 'voted'
              AND NOT EXISTS (SELECT 1 FROM hidden_battle h WHERE h.battle = b.id AND h.evaluator = :viewer)
        INTERSECT
        SELECT t.prompt_hash FROM battle b JOIN turn t ON t.battle = b.id AND t.position = 0
        WHERE (b.contestant_a = :second OR b.contestant_b = :second) AND b.state = 'voted'
              AND NOT EXISTS (SELECT 1 FROM hidden_battle h WHERE h.battle = b.id AND h.evaluator = :viewer)))"_L1;

/// Whether another contestant was judged on the first prompt of a battle.
constexpr auto kSharesPrompt = R"(
    SELECT EXISTS (
        SELECT 1 FROM turn t JOIN turn o ON o.prompt_hash = t.prompt_hash AND o.position = 0 JOIN battle b ON b.id = o.battle
        WHERE t.battle = :battle AND t.position = 0 AND :other IN (b.contestant_a, b.contestant_b) AND b.state = 'voted'
              AND NOT EXISTS (SELECT 1 FROM hidden_battle h WHERE h.battle = b.id AND h.evaluator = :viewer)))"_L1;

constexpr auto kHidden = "SELECT battle FROM hidden_battle WHERE evaluator = :evaluator"_L1;

constexpr auto kNames = "SELECT id, CASE WHEN is_secret THEN codename ELSE name END FROM contestant"_L1;

} // namespace darkhorse::battlesql
