// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealedvotestore.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kBattles = R"(
    SELECT battle FROM sealed_battle WHERE :evaluator IS NULL OR evaluator = :evaluator ORDER BY battle)"_L1;

constexpr auto kWithdraw = R"(
    INSERT INTO vote_withdrawal (vote, withdrawn_at)
    SELECT vote, :withdrawn_at FROM sealed_battle WHERE battle = :battle AND evaluator = :evaluator)"_L1;

constexpr auto kReveal = "UPDATE battle SET state = 'voted' WHERE id = :battle AND state = 'judging'"_L1;

} // namespace

SealedVoteStore::SealedVoteStore(Database& database) : m_database(database) { }

Result<std::vector<BattleId>> SealedVoteStore::battles(std::optional<EvaluatorId> evaluator) const
{
    Statement statement(m_database, kBattles);
    statement.bind(":evaluator"_L1, evaluator);
    return readAll<BattleId>(statement, [](const Statement& row) -> Result<BattleId> { return row.id<BattleId>(0); });
}

Result<void> SealedVoteStore::withdraw(BattleId battle, EvaluatorId evaluator, qint64 withdrawnAtUtcMs)
{
    Statement insert(m_database, kWithdraw);
    insert.bind(":battle"_L1, battle).bind(":evaluator"_L1, evaluator).bind(":withdrawn_at"_L1, withdrawnAtUtcMs);
    if (const auto ran = insert.run(); !ran)
        return ran;
    if (insert.rowsChanged() == 0)
        return fail(Error::Code::NotAllowedNow, u"the verdict on battle %1 is final"_s.arg(battle.value));
    return {};
}

Result<std::vector<BattleId>> SealedVoteStore::reveal(std::optional<EvaluatorId> evaluator)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto sealed = battles(evaluator);
    if (!sealed)
        return sealed;
    Statement update(m_database, kReveal);
    for (const BattleId battle : *sealed) {
        update.bind(":battle"_L1, battle);
        if (const auto ran = update.run(); !ran)
            return fail(ran.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return sealed;
}

} // namespace darkhorse
