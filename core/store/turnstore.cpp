// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/turnstore.h"

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kRun = R"(
    UPDATE battle SET state = 'running'
    WHERE id = :id AND state = 'judging' AND id NOT IN (SELECT battle FROM sealed_battle))"_L1;
constexpr auto kJudge = "UPDATE battle SET state = 'judging' WHERE id = :id AND state = 'running'"_L1;
constexpr auto kState = "SELECT state FROM battle WHERE id = :id"_L1;
constexpr auto kLast = R"(
    SELECT max(t.position),
           (SELECT count(*) FROM answer a WHERE a.battle = t.battle AND a.position = max(t.position)),
           (SELECT coalesce(max(r.attempt), 0) FROM replaced_answer r WHERE r.battle = t.battle AND r.position = max(t.position))
    FROM turn t WHERE t.battle = :battle)"_L1;
constexpr auto kInsertTurn
    = "INSERT INTO turn (battle, position, prompt, prompt_hash) VALUES (:battle, :position, :prompt, :prompt_hash)"_L1;
constexpr auto kDeleteTurn = "DELETE FROM turn WHERE battle = :battle AND position = :position"_L1;
constexpr auto kKeepAnswers = R"(
    INSERT INTO replaced_answer (battle, position, attempt, side, text, reasoning, finish, first_text_ms, duration_ms,
                                 prompt_tokens, completion_tokens, served_model)
    SELECT battle, position, :attempt, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens,
           completion_tokens, served_model
    FROM answer WHERE battle = :battle AND position = :position)"_L1;
constexpr auto kDeleteAnswers = "DELETE FROM answer WHERE battle = :battle AND position = :position"_L1;
constexpr auto kRestoreAnswers = R"(
    INSERT INTO answer (battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens,
                        completion_tokens, served_model)
    SELECT battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens, completion_tokens,
           served_model
    FROM replaced_answer WHERE battle = :battle AND position = :position AND attempt = :attempt)"_L1;
constexpr auto kDeleteReplaced
    = "DELETE FROM replaced_answer WHERE battle = :battle AND position = :position AND attempt = :attempt"_L1;
constexpr auto kAttempts
    = "SELECT count(*) FROM (SELECT DISTINCT position, attempt FROM replaced_answer WHERE battle = :battle)"_L1;

struct LastTurn {
    qint64 position = 0;
    qint64 answers = 0;
    qint64 attempts = 0; ///< that were replaced
};

Result<LastTurn> lastTurn(const Database& database, BattleId battle)
{
    Statement statement(database, kLast);
    statement.bind(":battle"_L1, battle);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow || statement.isNull(0))
        return fail(Error::Code::NotFound, u"a turn of battle %1"_s.arg(battle.value));
    return LastTurn { statement.integer(0), statement.integer(1), statement.integer(2) };
}

Result<void> changeState(const Database& database, QLatin1StringView sql, BattleId battle)
{
    Statement update(database, sql);
    update.bind(":id"_L1, battle);
    if (const auto ran = update.run(); !ran)
        return ran;
    if (update.rowsChanged() > 0)
        return {};
    Statement state(database, kState);
    state.bind(":id"_L1, battle);
    const auto hasRow = state.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"battle %1"_s.arg(battle.value));
    return fail(Error::Code::NotAllowedNow, u"battle %1 is %2"_s.arg(QString::number(battle.value), state.text(0)));
}

Result<void> runAt(const Database& database, QLatin1StringView sql, BattleId battle, qint64 position,
    std::optional<qint64> attempt = std::nullopt)
{
    Statement statement(database, sql);
    statement.bind(":battle"_L1, battle).bind(":position"_L1, position);
    if (attempt)
        statement.bind(":attempt"_L1, *attempt);
    return statement.run();
}

} // namespace

TurnStore::TurnStore(Database& database) : m_database(database) { }

Result<void> TurnStore::goOn(BattleId battle, const QString& prompt)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto changed = changeState(m_database, kRun, battle); !changed)
        return changed;
    const auto last = lastTurn(m_database, battle);
    if (!last)
        return fail(last.error());
    Statement insert(m_database, kInsertTurn);
    insert.bind(":battle"_L1, battle)
        .bind(":position"_L1, last->position + 1)
        .bind(":prompt"_L1, prompt)
        .bind(":prompt_hash"_L1, promptHash(prompt));
    return insert.run().and_then([&] { return transaction->commit(); });
}

Result<void> TurnStore::askAgain(BattleId battle)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto changed = changeState(m_database, kRun, battle); !changed)
        return changed;
    const auto last = lastTurn(m_database, battle);
    if (!last)
        return fail(last.error());
    return runAt(m_database, kKeepAnswers, battle, last->position, last->attempts + 1)
        .and_then([&] { return runAt(m_database, kDeleteAnswers, battle, last->position); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> TurnStore::takeBack(BattleId battle)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto changed = changeState(m_database, kJudge, battle); !changed)
        return changed;
    const auto last = lastTurn(m_database, battle);
    if (!last)
        return fail(last.error());
    if (last->answers == 0 && last->attempts > 0) {
        return runAt(m_database, kRestoreAnswers, battle, last->position, last->attempts)
            .and_then([&] { return runAt(m_database, kDeleteReplaced, battle, last->position, last->attempts); })
            .and_then([&] { return transaction->commit(); });
    }
    if (last->answers > 0 || last->position == 0)
        return fail(Error::Code::NotAllowedNow, u"battle %1 has no earlier answers"_s.arg(battle.value));
    return runAt(m_database, kDeleteTurn, battle, last->position).and_then([&] { return transaction->commit(); });
}

Result<int> TurnStore::timesAskedAgain(BattleId battle) const
{
    Statement statement(m_database, kAttempts);
    statement.bind(":battle"_L1, battle);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return int(statement.integer(0));
}

} // namespace darkhorse
