// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetingstore.h"

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kOn = R"(
    SELECT b.contestant_a, b.contestant_b, coalesce((SELECT v.evaluator FROM vote v WHERE v.battle = b.id ORDER BY v.id DESC LIMIT 1), 0)
    FROM turn t JOIN battle b ON b.id = t.battle
    WHERE t.prompt_hash = :prompt_hash AND t.position = 0 AND b.state <> 'void' AND b.repeats IS NULL)"_L1;
constexpr auto kIsInSet = "SELECT 1 FROM prompt WHERE prompt_set = :prompt_set AND text_hash = :prompt_hash"_L1;

} // namespace

MeetingStore::MeetingStore(Database& database) : m_database(database) { }

Result<std::vector<Meeting>> MeetingStore::on(const QString& prompt) const
{
    Statement statement(m_database, kOn);
    statement.bind(":prompt_hash"_L1, promptHash(prompt));
    return readAll<Meeting>(statement, [](const Statement& row) {
        return Meeting { row.id<ContestantId>(0), row.id<ContestantId>(1), row.id<EvaluatorId>(2) };
    });
}

Result<bool> MeetingStore::isInSet(const QString& prompt, const QString& promptSet) const
{
    Statement statement(m_database, kIsInSet);
    statement.bind(":prompt_set"_L1, promptSet).bind(":prompt_hash"_L1, promptHash(prompt));
    return statement.first();
}

} // namespace darkhorse
