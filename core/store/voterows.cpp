// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/voterows.h"

#include <limits>
#include <string>

#include <QHash>

#include "core/store/categorysetwriter.h"
#include "core/store/contestantstore.h"
#include "core/store/evaluatorstore.h"
#include "core/store/rawstatement.h"
#include "core/store/votestore.h"
#include "core/store/words.h"

namespace darkhorse {

namespace {

// Where votes lie in the order of time, as they mostly do, nothing needs to be sorted.
constexpr auto kTimes = "SELECT cast_at FROM vote ORDER BY id";

constexpr std::string_view kRows = R"(
    SELECT ifnull(v.uuid, b.uuid), b.uuid, b.contestant_a, b.contestant_b, v.verdict, v.evaluator,
           (SELECT count(*) FROM turn t WHERE t.battle = b.id), b.language, v.cast_at, v.is_blind, b.has_leak,
           b.id, b.started_at, v.reading_ms, v.provenance, ifnull(b.category_set, 0), v.machine
    FROM vote v CROSS JOIN battle b ON b.id = v.battle
    WHERE b.state = 'voted' AND b.repeats IS NULL AND NOT EXISTS (SELECT 1 FROM vote s WHERE s.supersedes = v.id)
    ORDER BY )";

[[nodiscard]] QUuid uuidOf(std::string_view text)
{
    return QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size())));
}

/// A few texts that come again and again.
class KnownTexts {
public:
    [[nodiscard]] const QString& of(std::string_view utf8)
    {
        const auto key = QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size()));
        const auto known = m_texts.constFind(key);
        return known != m_texts.constEnd() ? *known
                                           : *m_texts.insert(QByteArray(utf8.data(), qsizetype(utf8.size())),
                                               QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

/// What rows name by number.
struct Names {
    QHash<ContestantId, QString> contestants;
    QHash<EvaluatorId, Evaluator> evaluators;

    [[nodiscard]] static Result<Names> read(Database& database)
    {
        const auto contestants = ContestantStore(database).all();
        if (!contestants)
            return fail(contestants.error());
        const auto evaluators = EvaluatorStore(database).all();
        if (!evaluators)
            return fail(evaluators.error());
        Names names;
        for (const Contestant& one : *contestants)
            names.contestants.insert(one.id, one.shownName());
        for (const Evaluator& one : *evaluators)
            names.evaluators.insert(one.id, one);
        return names;
    }
};

[[nodiscard]] Result<bool> areInTimeOrder(Database& database)
{
    RawStatement votes(rawConnection(database), kTimes);
    qint64 latest = std::numeric_limits<qint64>::min();
    auto hasRow = votes.next();
    for (; hasRow && *hasRow; hasRow = votes.next()) {
        if (votes.integer(0) < latest)
            return false;
        latest = votes.integer(0);
    }
    return hasRow ? Result<bool>(true) : fail(hasRow.error());
}

} // namespace

Result<void> readVoteRows(Database& database, const std::function<bool(const VoteRow&)>& visit)
{
    const auto names = Names::read(database);
    if (!names)
        return fail(names.error());
    KnownTexts texts;
    CategorySetWriter sets(database);
    const auto isInOrder = areInTimeOrder(database);
    if (!isInOrder)
        return fail(isInOrder.error());
    const std::string sql = std::string(kRows) + (*isInOrder ? "v.id" : "v.cast_at, v.id");
    RawStatement rows(rawConnection(database), sql.c_str());
    VoteRow row;
    auto hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        const auto verdict = verdictFromArenaWord(texts.of(rows.text(4)));
        if (!verdict)
            return unknownWord("verdict", texts.of(rows.text(4)));
        const auto evaluator = names->evaluators.constFind(EvaluatorId { rows.integer(5) });
        if (evaluator == names->evaluators.constEnd())
            return fail(Error::Code::DatabaseCorrupt, QStringLiteral("vote of an unknown evaluator"));
        row.vote = uuidOf(rows.text(0));
        row.battle = rows.text(0) == rows.text(1) ? row.vote : uuidOf(rows.text(1));
        row.names = { names->contestants.value(ContestantId { rows.integer(2) }),
            names->contestants.value(ContestantId { rows.integer(3) }) };
        row.contestants = { ContestantId { rows.integer(2) }, ContestantId { rows.integer(3) } };
        row.verdict = *verdict;
        row.evaluator = evaluator->uuid;
        row.evaluatorName = evaluator->name;
        row.turns = int(rows.integer(6));
        row.language = texts.of(rows.text(7));
        row.castAtUtcMs = rows.integer(8);
        row.isBlind = rows.integer(9) != 0;
        row.hasLeak = rows.integer(10) != 0;
        row.battleId = BattleId { rows.integer(11) };
        row.startedAtUtcMs = rows.integer(12);
        row.readingTime = std::chrono::milliseconds(rows.integer(13));
        row.provenance = texts.of(rows.text(14));
        row.machine = texts.of(rows.text(16));
        row.categories.clear();
        if (const qint64 set = rows.integer(15); set != 0) {
            const auto keys = sets.keys(set);
            if (!keys)
                return fail(keys.error());
            row.categories = *keys;
        }
        if (!visit(row))
            return fail(Error::Code::Cancelled, QStringLiteral("the export was stopped"));
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

} // namespace darkhorse
