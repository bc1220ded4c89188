// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/responsestore.h"

#include "core/domain/conversation.h"
#include "core/store/answerrow.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kInsert = R"(
    INSERT INTO response (uuid, contestant, prompt_hash, prompt, text, reasoning, finish, first_text_ms, duration_ms,
                          prompt_tokens, completion_tokens, served_model, continues)
    VALUES (:uuid, :contestant, :prompt_hash, :prompt, :text, :reasoning, :finish, :first_text_ms, :duration_ms,
            :prompt_tokens, :completion_tokens, :served_model, :continues)
    ON CONFLICT (prompt_hash, contestant) DO NOTHING)"_L1;

constexpr auto kFind = R"(
    SELECT text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens, completion_tokens, served_model
    FROM response WHERE prompt_hash = :prompt_hash AND contestant = :contestant)"_L1;

constexpr auto kNextTurn = R"(
    SELECT prompt FROM response
    WHERE continues = :continues AND contestant IN (SELECT value FROM json_each(:contestants))
    GROUP BY prompt_hash HAVING count(*) = json_array_length(:contestants) ORDER BY min(id) LIMIT 1)"_L1;

constexpr auto kContestantsFor
    = "SELECT contestant FROM response WHERE prompt_hash = :prompt_hash ORDER BY contestant"_L1;
constexpr auto kCount = "SELECT count(*) FROM response WHERE contestant = :contestant"_L1;
constexpr auto kCounts = "SELECT contestant, count(*) FROM response GROUP BY contestant"_L1;

} // namespace

ResponseStore::ResponseStore(Database& database) : m_database(database) { }

Result<ResponseStore::Added> ResponseStore::addAll(const std::vector<RecordedResponse>& responses)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement insert(m_database, kInsert);
    Added result;
    for (const RecordedResponse& response : responses) {
        if (response.prompt.trimmed().isEmpty())
            return fail(
                Error::Code::InvalidInput, u"answer %1 has no prompt"_s.arg(result.added + result.alreadyThere + 1));
        insert.bind(":uuid"_L1, response.uuid.isNull() ? QUuid::createUuid() : response.uuid)
            .bind(":contestant"_L1, response.contestant)
            .bind(":prompt_hash"_L1, promptHash(response.prompt))
            .bind(":prompt"_L1, response.prompt)
            .bind(":continues"_L1, hashOfEarlier(response.prompt));
        bindAnswer(insert, response.answer);
        if (const auto ran = insert.run(); !ran)
            return fail(ran.error());
        ++(insert.rowsChanged() > 0 ? result.added : result.alreadyThere);
    }
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return result;
}

Result<Answer> ResponseStore::find(ContestantId contestant, const QString& prompt) const
{
    Statement statement(m_database, kFind);
    statement.bind(":prompt_hash"_L1, promptHash(prompt)).bind(":contestant"_L1, contestant);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NoRecordedAnswer, u"contestant %1"_s.arg(contestant.value));
    return readAnswer(statement, 0);
}

Result<std::optional<QString>> ResponseStore::nextTurn(
    const std::vector<ContestantId>& contestants, const QString& conversation) const
{
    QStringList ids;
    for (const ContestantId one : contestants)
        ids.append(QString::number(one.value));
    Statement statement(m_database, kNextTurn);
    statement.bind(":continues"_L1, promptHash(conversation)).bind(":contestants"_L1, u"[%1]"_s.arg(ids.join(u',')));
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return *hasRow ? std::optional(conversationTurns(statement.text(0)).back()) : std::nullopt;
}

Result<std::vector<ContestantId>> ResponseStore::contestantsFor(const QString& prompt) const
{
    Statement statement(m_database, kContestantsFor);
    statement.bind(":prompt_hash"_L1, promptHash(prompt));
    return readAll<ContestantId>(statement, [](const Statement& row) { return row.id<ContestantId>(0); });
}

Result<qint64> ResponseStore::count(ContestantId contestant) const
{
    Statement statement(m_database, kCount);
    statement.bind(":contestant"_L1, contestant);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return statement.integer(0);
}

Result<QHash<ContestantId, qint64>> ResponseStore::counts() const
{
    Statement statement(m_database, kCounts);
    const auto rows = readAll<std::pair<ContestantId, qint64>>(
        statement, [](const Statement& row) { return std::pair(row.id<ContestantId>(0), row.integer(1)); });
    if (!rows)
        return fail(rows.error());
    return QHash<ContestantId, qint64>(rows->begin(), rows->end());
}

} // namespace darkhorse
