// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answerfacts.h"

#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// Answers that came all at once, or were never counted, say nothing of speed.
constexpr auto kFacts = R"(
    SELECT CASE a.side WHEN 'a' THEN b.contestant_a ELSE b.contestant_b END AS contestant, COUNT(*), AVG(LENGTH(a.text)),
        1000.0 * SUM(CASE WHEN a.duration_ms > a.first_text_ms THEN a.completion_tokens END)
            / SUM(CASE WHEN a.duration_ms > a.first_text_ms AND a.completion_tokens IS NOT NULL
                THEN a.duration_ms - a.first_text_ms END)
    FROM answer a JOIN battle b ON b.id = a.battle WHERE b.state = 'voted' AND b.repeats IS NULL GROUP BY contestant)"_L1;

constexpr auto kReasons = R"(
    SELECT b.contestant_a, b.contestant_b, v.verdict, n.reasons
    FROM vote_note n JOIN vote v ON v.id = n.vote JOIN battle b ON b.id = v.battle
    WHERE n.id = (SELECT MAX(id) FROM vote_note WHERE vote = n.vote) AND n.reasons <> '' AND b.repeats IS NULL)"_L1;

} // namespace

Result<std::vector<AnswerFacts>> readAnswerFacts(const Database& database)
{
    Statement rows(database, kFacts);
    std::vector<AnswerFacts> facts;
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next())
        facts.push_back({ rows.id<ContestantId>(0), rows.integer(1), rows.number(2), rows.optionalNumber(3) });
    if (!hasRow)
        return fail(hasRow.error());
    return facts;
}

Result<void> forEachReasons(const Database& database,
    const std::function<void(const PerSide<ContestantId>& sides, Verdict verdict, const QStringList& reasons)>& visit)
{
    Statement rows(database, kReasons);
    auto hasRow = rows.first();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        if (const auto verdict = verdictFromArenaWord(rows.text(2)))
            visit({ rows.id<ContestantId>(0), rows.id<ContestantId>(1) }, *verdict,
                rows.text(3).split(u'|', Qt::SkipEmptyParts));
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

} // namespace darkhorse
