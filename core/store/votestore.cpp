// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votestore.h"

#include "core/store/categorysetwriter.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/votelog.h"
#include "core/store/voterows.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// Changes nothing, but takes the lock and says whether the battle may have a verdict.
constexpr auto kHold = R"(
    UPDATE battle SET state = 'judging' WHERE id = :battle AND state = 'judging'
           AND id NOT IN (SELECT battle FROM sealed_battle))"_L1;
constexpr auto kMarkVoted = "UPDATE battle SET state = 'voted' WHERE id = :battle AND state = 'judging'"_L1;
constexpr auto kHide = R"(
    INSERT INTO hidden_battle (battle, evaluator) VALUES (:battle, :evaluator)
    ON CONFLICT (battle) DO UPDATE SET evaluator = excluded.evaluator)"_L1;
constexpr auto kState = "SELECT state FROM battle WHERE id = :battle"_L1;

constexpr auto kInsert = R"(
    INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, machine, is_blind, supersedes)
    VALUES (:uuid, :battle, :evaluator, :verdict, :cast_at, :reading_ms, :provenance, :machine, 1, :supersedes))"_L1;

constexpr auto kSetCategories = "UPDATE battle SET category_set = nullif(:set, 0) WHERE id = :battle"_L1;

constexpr auto kOfBattle = R"(
    SELECT v.id, ifnull(v.uuid, b.uuid), v.battle, v.evaluator, v.verdict, v.cast_at, v.reading_ms, v.provenance, v.supersedes,
           v.machine
    FROM vote v JOIN battle b ON b.id = v.battle WHERE v.battle = :battle ORDER BY v.id DESC)"_L1;

constexpr auto kCount = R"(
    SELECT count(*)
    FROM vote v JOIN battle b ON b.id = v.battle
    WHERE v.is_blind = 1 AND b.state = 'voted' AND b.has_leak = 0 AND b.repeats IS NULL
          AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.supersedes = v.id))"_L1;

Error whyNotVoted(const Database& database, BattleId battle)
{
    Statement statement(database, kState);
    statement.bind(":battle"_L1, battle);
    const auto hasRow = statement.first();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow)
        return { Error::Code::NotFound, u"battle %1"_s.arg(battle.value) };
    const QString state = statement.text(0);
    // One that is judged and takes no verdict has one whose models are not revealed yet.
    const bool hasVote = state == toWord(BattleState::Voted) || state == toWord(BattleState::Judging);
    const auto code = hasVote ? Error::Code::AlreadyExists : Error::Code::NotAllowedNow;
    return { code, u"battle %1 is %2"_s.arg(QString::number(battle.value), state) };
}

Result<void> setCategories(Database& database, BattleId battle, const std::vector<CategoryKey>& categories)
{
    const auto number = CategorySetWriter(database).number(textsOf(categories));
    if (!number)
        return fail(number.error());
    return Statement(database, kSetCategories).bind(":set"_L1, *number).bind(":battle"_L1, battle).run();
}

/// The battle is over now, or waits for the end of the session.
Result<void> settle(const Database& database, const Vote& vote, RevealPolicy reveal)
{
    if (reveal == RevealPolicy::AtSessionEnd)
        return {};
    const bool isOver = reveal == RevealPolicy::AtOnce;
    Statement statement(database, isOver ? kMarkVoted : kHide);
    statement.bind(":battle"_L1, vote.battle);
    if (!isOver)
        statement.bind(":evaluator"_L1, vote.evaluator);
    return statement.run();
}

Result<Verdict> readVerdict(const Statement& row, int column)
{
    const auto verdict = verdictFromArenaWord(row.text(column));
    if (!verdict)
        return unknownWord("verdict", row.text(column));
    return *verdict;
}

} // namespace

VoteStore::VoteStore(Database& database) : m_database(database) { }

Result<VoteId> VoteStore::record(const Vote& vote, const std::vector<CategoryKey>& categories, RevealPolicy reveal)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement hold(m_database, kHold);
    hold.bind(":battle"_L1, vote.battle);
    if (const auto ran = hold.run(); !ran)
        return fail(ran.error());
    if (hold.rowsChanged() == 0)
        return fail(whyNotVoted(m_database, vote.battle));

    Statement insert(m_database, kInsert);
    insert.bind(":uuid"_L1, vote.uuid.isNull() ? QUuid::createUuid() : vote.uuid)
        .bind(":battle"_L1, vote.battle)
        .bind(":evaluator"_L1, vote.evaluator)
        .bind(":verdict"_L1, arenaWord(vote.verdict))
        .bind(":cast_at"_L1, vote.castAtUtcMs)
        .bind(":reading_ms"_L1, vote.readingTime)
        .bind(":provenance"_L1, vote.provenance)
        .bind(":machine"_L1, vote.machine)
        .bind(":supersedes"_L1, vote.supersedes);
    if (const auto ran = insert.run(); !ran)
        return fail(ran.error());
    const VoteId id { insert.insertedId() };
    if (const auto inserted = setCategories(m_database, vote.battle, categories); !inserted)
        return fail(inserted.error());
    if (const auto settled = settle(m_database, vote, reveal); !settled)
        return fail(settled.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<Vote> VoteStore::ofBattle(BattleId battle) const
{
    Statement row(m_database, kOfBattle);
    row.bind(":battle"_L1, battle);
    const auto hasRow = row.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"a vote on battle %1"_s.arg(battle.value));
    const auto verdict = readVerdict(row, 4);
    if (!verdict)
        return fail(verdict.error());
    Vote vote {
        .id = row.id<VoteId>(0),
        .uuid = row.uuid(1),
        .battle = row.id<BattleId>(2),
        .evaluator = row.id<EvaluatorId>(3),
        .verdict = *verdict,
        .castAtUtcMs = row.integer(5),
        .readingTime = std::chrono::milliseconds(row.integer(6)),
        .provenance = row.text(7),
        .machine = row.text(9),
        .supersedes = std::nullopt,
    };
    if (!row.isNull(8))
        vote.supersedes = row.id<VoteId>(8);
    return vote;
}

Result<VoteLog> VoteStore::log(VoteLogDetail detail, LeakedBattles leaked) const
{
    return readVoteLog(m_database, detail, leaked);
}

Result<qint64> VoteStore::count() const
{
    Statement statement(m_database, kCount);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return statement.integer(0);
}

Result<void> VoteStore::forEachRow(const std::function<bool(const VoteRow&)>& visit) const
{
    return readVoteRows(m_database, visit);
}

} // namespace darkhorse
