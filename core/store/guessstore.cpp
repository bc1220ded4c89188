// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guessstore.h"

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kInsert = R"(
    INSERT INTO blind_guess (vote, side, guessed, choices, guessed_at)
    VALUES (:vote, :side, :guessed, :choices, :guessed_at))"_L1;

// A verdict that was revised later keeps its guess: the evaluator was asked once.
constexpr auto kAll = R"(
    SELECT e.name, CASE WHEN c.is_secret THEN c.codename ELSE c.name END, g.guessed IS NOT NULL, coalesce(g.guessed = c.id, 0), g.choices
    FROM blind_guess g JOIN vote v ON v.id = g.vote JOIN evaluator e ON e.id = v.evaluator JOIN battle b ON b.id = v.battle
    JOIN contestant c ON c.id = CASE g.side WHEN 'a' THEN b.contestant_a ELSE b.contestant_b END
    WHERE b.state = 'voted' AND b.id NOT IN (SELECT battle FROM hidden_battle)
    ORDER BY g.vote)"_L1;

constexpr auto kSideCounts = R"(
    SELECT e.name, sum(v.verdict = 'model_a'), sum(v.verdict = 'model_b')
    FROM vote v JOIN evaluator e ON e.id = v.evaluator JOIN battle b ON b.id = v.battle
    WHERE v.is_blind = 1 AND v.provenance = 'live' AND b.state = 'voted' AND b.repeats IS NULL
          AND NOT EXISTS (SELECT 1 FROM vote later WHERE later.supersedes = v.id)
    GROUP BY v.evaluator ORDER BY v.evaluator)"_L1;

} // namespace

GuessStore::GuessStore(Database& database) : m_database(database) { }

Result<void> GuessStore::add(const BlindGuess& guess)
{
    Statement insert(m_database, kInsert);
    insert.bind(":vote"_L1, guess.vote)
        .bind(":side"_L1, toWord(guess.side))
        .bind(":guessed"_L1, guess.guessed)
        .bind(":choices"_L1, guess.choices)
        .bind(":guessed_at"_L1, guess.guessedAtUtcMs);
    return insert.run();
}

Result<std::vector<JudgedGuess>> GuessStore::all() const
{
    Statement statement(m_database, kAll);
    return readAll<JudgedGuess>(statement, [](const Statement& row) {
        return JudgedGuess { row.text(0), row.text(1), row.truth(2), row.truth(3), int(row.integer(4)) };
    });
}

Result<std::vector<SideCounts>> GuessStore::sides() const
{
    Statement statement(m_database, kSideCounts);
    return readAll<SideCounts>(statement, [](const Statement& row) {
        return SideCounts { row.text(0), row.integer(1), row.integer(2) };
    });
}

} // namespace darkhorse
