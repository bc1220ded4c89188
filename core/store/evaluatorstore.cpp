// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evaluatorstore.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kAll = "SELECT id, uuid, name FROM evaluator ORDER BY id"_L1;
constexpr auto kById = "SELECT id, uuid, name FROM evaluator WHERE id = :id"_L1;
constexpr auto kByName = "SELECT id, uuid, name FROM evaluator WHERE name = :name ORDER BY id"_L1;
constexpr auto kInsert = "INSERT INTO evaluator (uuid, name) VALUES (:uuid, :name)"_L1;
constexpr auto kRename = "UPDATE evaluator SET name = :name WHERE id = :id"_L1;
// The index tells which votes are new; only those are read.
constexpr auto kVotesSince = R"(
    SELECT count(own), coalesce(min(own), 0), coalesce(max(own), 0), coalesce(max(id), 0) FROM (
        SELECT id, iif(evaluator = :evaluator AND supersedes IS NULL, cast_at, NULL) AS own
        FROM vote INDEXED BY vote_live_by_time
        WHERE provenance = 'live' AND cast_at >= :since AND id > :after))"_L1;

Evaluator readRow(const Statement& row)
{
    return { .id = row.id<EvaluatorId>(0), .uuid = row.uuid(1), .name = row.text(2) };
}

Result<void> checkName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Code::InvalidInput, u"an evaluator needs a name"_s);
    return {};
}

Result<std::optional<Evaluator>> findByName(const Database& database, const QString& name)
{
    Statement statement(database, kByName);
    statement.bind(":name"_L1, name);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? std::optional(readRow(statement)) : std::nullopt;
}

} // namespace

EvaluatorStore::EvaluatorStore(Database& database) : m_database(database) { }

Result<std::vector<Evaluator>> EvaluatorStore::all() const
{
    Statement statement(m_database, kAll);
    return readAll<Evaluator>(statement, readRow);
}

Result<Evaluator> EvaluatorStore::find(EvaluatorId id) const
{
    Statement statement(m_database, kById);
    statement.bind(":id"_L1, id);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"evaluator %1"_s.arg(id.value));
    return readRow(statement);
}

Result<Evaluator> EvaluatorStore::ensure(const QString& name)
{
    if (const auto named = checkName(name); !named)
        return fail(named.error());
    // Mostly it is there, and then no write lock is needed.
    if (const auto found = findByName(m_database, name); !found || *found)
        return found.map([](const auto& evaluator) { return *evaluator; });

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto found = findByName(m_database, name); !found || *found)
        return found.map([](const auto& evaluator) { return *evaluator; });
    Evaluator evaluator { .id = {}, .uuid = QUuid::createUuid(), .name = name };
    Statement insert(m_database, kInsert);
    insert.bind(":uuid"_L1, evaluator.uuid).bind(":name"_L1, name);
    if (const auto ran = insert.run(); !ran)
        return fail(ran.error());
    evaluator.id = EvaluatorId { insert.insertedId() };
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return evaluator;
}

Result<OwnVotes> EvaluatorStore::votesSince(EvaluatorId id, qint64 sinceUtcMs, const OwnVotes& known) const
{
    Statement statement(m_database, kVotesSince);
    statement.bind(":since"_L1, sinceUtcMs).bind(":evaluator"_L1, id).bind(":after"_L1, known.newest);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    OwnVotes all = known;
    all.newest = std::max(known.newest, statement.id<VoteId>(3));
    const qint64 more = statement.integer(0);
    if (more == 0)
        return all;
    all.firstUtcMs = known.count == 0 ? statement.integer(1) : std::min(known.firstUtcMs, statement.integer(1));
    all.lastUtcMs = std::max(known.lastUtcMs, statement.integer(2));
    all.count += more;
    return all;
}

Result<void> EvaluatorStore::rename(EvaluatorId id, const QString& name)
{
    if (const auto named = checkName(name); !named)
        return named;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto taken = findByName(m_database, name);
    if (!taken)
        return fail(taken.error());
    if (*taken && (*taken)->id != id)
        return fail(Error::Code::AlreadyExists, u"an evaluator named \"%1\""_s.arg(name));
    Statement statement(m_database, kRename);
    statement.bind(":id"_L1, id).bind(":name"_L1, name);
    if (const auto ran = statement.run(); !ran)
        return ran;
    if (statement.rowsChanged() == 0)
        return fail(Error::Code::NotFound, u"evaluator %1"_s.arg(id.value));
    return transaction->commit();
}

} // namespace darkhorse
