// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/battlestore.h"

#include <algorithm>

#include "core/store/answerrow.h"
#include "core/store/battlefilter.h"
#include "core/store/battlesql.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using namespace battlesql;

Result<void> insertTurns(const Database& database, BattleId battle, const std::vector<BattleTurn>& turns)
{
    Statement insertTurn(database, kInsertTurn);
    Statement insertAnswer(database, kInsertAnswer);
    for (size_t position = 0; position < turns.size(); ++position) {
        const BattleTurn& turn = turns[position];
        insertTurn.bind(":battle"_L1, battle)
            .bind(":position"_L1, position)
            .bind(":prompt"_L1, turn.prompt)
            .bind(":prompt_hash"_L1, promptHash(turn.prompt));
        if (const auto ran = insertTurn.run(); !ran)
            return ran;
        for (const Side side : kSides) {
            const auto& answer = turn.answers[side];
            if (!answer)
                continue;
            insertAnswer.bind(":battle"_L1, battle).bind(":position"_L1, position).bind(":side"_L1, toWord(side));
            bindAnswer(insertAnswer, *answer);
            if (const auto ran = insertAnswer.run(); !ran)
                return ran;
        }
    }
    return {};
}

/// Why an update that asked for certain states changed nothing.
Error whyUnchanged(const Database& database, BattleId id)
{
    Statement statement(database, kState);
    statement.bind(":id"_L1, id);
    const auto hasRow = statement.first();
    if (!hasRow)
        return hasRow.error();
    if (!*hasRow)
        return { Error::Code::NotFound, u"battle %1"_s.arg(id.value) };
    return { Error::Code::NotAllowedNow, u"battle %1 is %2"_s.arg(QString::number(id.value), statement.text(0)) };
}

Result<void> changeState(const Database& database, Statement& update, BattleId id)
{
    update.bind(":id"_L1, id);
    if (const auto ran = update.run(); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return fail(whyUnchanged(database, id));
    return {};
}

Result<std::optional<Error::Code>> readReason(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto reason = errorCodeFromWord(row.text(column));
    if (!reason)
        return unknownWord("void_reason", row.text(column));
    return reason;
}

Result<BattleState> readState(const Statement& row, int column)
{
    const auto state = battleStateFromWord(row.text(column));
    if (!state)
        return unknownWord("state", row.text(column));
    return *state;
}

Result<Battle> readBattle(const Statement& row)
{
    const auto state = readState(row, 6);
    if (!state)
        return fail(state.error());
    const auto reason = readReason(row, 7);
    if (!reason)
        return fail(reason.error());
    return Battle {
        .id = row.id<BattleId>(0),
        .uuid = row.uuid(1),
        .contestants = { row.id<ContestantId>(2), row.id<ContestantId>(3) },
        .seed = quint64(row.integer(4)),
        .pairing = row.text(5),
        .state = *state,
        .voidReason = *reason,
        .startedAtUtcMs = row.integer(8),
        .hasLeak = row.truth(10),
        .language = row.text(9),
        .turns = {},
        .skipReason = row.text(11),
        .repeats = row.uuid(12),
    };
}

Result<BattleSummary> readSummary(const Statement& row)
{
    const auto state = readState(row, 3);
    if (!state)
        return fail(state.error());
    const auto reason = readReason(row, 8);
    if (!reason)
        return fail(reason.error());
    BattleSummary summary {
        .battle = row.id<BattleId>(0),
        .startedAtUtcMs = row.integer(1),
        .prompt = row.text(2),
        .state = *state,
        .names = {},
        .verdict = std::nullopt,
        .castAtUtcMs = row.integer(11),
        .evaluator = row.text(7),
        .voidReason = *reason,
        .hasLeak = row.truth(9),
        .skipReason = row.text(10),
        .isRepeat = *state == BattleState::Voted && row.truth(12),
    };
    if (namesAreOpen(*state))
        summary.names = { row.text(4), row.text(5) };
    if (!row.isNull(6)) {
        summary.verdict = verdictFromArenaWord(row.text(6));
        if (!summary.verdict)
            return unknownWord("verdict", row.text(6));
    }
    return summary;
}

Result<void> readTurns(const Database& database, Battle& battle)
{
    Statement turnRows(database, kTurns);
    turnRows.bind(":battle"_L1, battle.id);
    auto turns = readAll<BattleTurn>(turnRows, [](const Statement& row) { return BattleTurn { row.text(0), {} }; });
    if (!turns)
        return fail(turns.error());
    battle.turns = std::move(*turns);

    Statement answers(database, kAnswers);
    answers.bind(":battle"_L1, battle.id);
    auto hasRow = answers.first();
    for (; hasRow && *hasRow; hasRow = answers.next()) {
        auto answer = readAnswer(answers, 2);
        if (!answer)
            return fail(answer.error());
        const auto position = size_t(answers.integer(0));
        if (position >= battle.turns.size())
            return fail(Error::Code::DatabaseCorrupt, u"battle %1 answers a turn that it lacks"_s.arg(battle.id.value));
        battle.turns[position].answers[answers.text(1) == "a"_L1 ? Side::A : Side::B] = std::move(*answer);
    }
    return hasRow ? Result<void>() : fail(hasRow.error());
}

/// Gives the kSearchedAtOnce battles before `before` to `look`, newest first, until it answers that it wants no more; returns the
/// last one that it wanted, or nothing when there are no older ones.
template <typename Look>
Result<std::optional<BattleId>> scan(const Database& database, std::optional<BattleId> before, Look look)
{
    Statement rows(database, before ? kOlder : kNewest);
    if (before)
        rows.bind(":before"_L1, *before);
    std::optional<BattleId> last = before;
    auto hasRow = rows.first();
    for (int looked = 0; hasRow && *hasRow; hasRow = rows.next(), ++looked) {
        if (looked == kSearchedAtOnce)
            return last;
        const Result<bool> wantsMore = look(rows);
        if (!wantsMore)
            return fail(wantsMore.error());
        if (!*wantsMore)
            return last;
        last = rows.id<BattleId>(0);
    }
    if (!hasRow)
        return fail(hasRow.error());
    return std::nullopt;
}

} // namespace

BattleStore::BattleStore(Database& database) : m_database(database) { }

Result<BattleId> BattleStore::begin(const Battle& battle)
{
    if (battle.turns.empty())
        return fail(Error::Code::InvalidInput, u"a battle needs a prompt"_s);
    if (battle.contestants.a == battle.contestants.b)
        return fail(Error::Code::InvalidInput, u"a battle needs two different contestants"_s);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement insert(m_database, kInsert);
    insert.bind(":uuid"_L1, battle.uuid.isNull() ? QUuid::createUuid() : battle.uuid)
        .bind(":contestant_a"_L1, battle.contestants.a)
        .bind(":contestant_b"_L1, battle.contestants.b)
        .bind(":seed"_L1, battle.seed)
        .bind(":pairing"_L1, battle.pairing)
        .bind(":started_at"_L1, battle.startedAtUtcMs)
        .bind(":repeats"_L1, battle.repeats.isNull() ? std::nullopt : std::optional(battle.repeats))
        .bind(":language"_L1, battle.language)
        .bind(":text_hash"_L1, promptHash(battle.turns.front().prompt));
    if (const auto ran = insert.run(); !ran)
        return fail(ran.error());
    const BattleId id { insert.insertedId() };
    std::vector<BattleTurn> prompts;
    for (const BattleTurn& turn : battle.turns)
        prompts.push_back({ turn.prompt, {} });
    if (const auto inserted = insertTurns(m_database, id, prompts); !inserted)
        return fail(inserted.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<void> BattleStore::complete(BattleId id, const std::vector<BattleTurn>& turns, bool hasLeak)
{
    const bool isWhole = !turns.empty()
        && std::ranges::all_of(turns, [](const BattleTurn& turn) { return turn.answers.a && turn.answers.b; });
    if (!isWhole)
        return fail(Error::Code::InvalidInput, u"battle %1 lacks an answer"_s.arg(id.value));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement update(m_database, kComplete);
    update.bind(":has_leak"_L1, int(hasLeak));
    if (const auto changed = changeState(m_database, update, id); !changed)
        return changed;
    if (const auto inserted = insertTurns(m_database, id, turns); !inserted)
        return inserted;
    return transaction->commit();
}

Result<void> BattleStore::markVoid(
    BattleId id, Error::Code reason, const std::vector<BattleTurn>& turns, const QString& skipReason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Statement update(m_database, kMarkVoid);
    update.bind(":reason"_L1, toString(reason)).bind(":skip_reason"_L1, skipReason);
    if (const auto changed = changeState(m_database, update, id); !changed)
        return changed;
    if (const auto inserted = insertTurns(m_database, id, turns); !inserted)
        return inserted;
    return transaction->commit();
}

Result<Battle> BattleStore::find(BattleId id) const
{
    Statement statement(m_database, kById);
    statement.bind(":id"_L1, id);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return fail(Error::Code::NotFound, u"battle %1"_s.arg(id.value));
    auto battle = readBattle(statement);
    if (!battle)
        return battle;
    if (const auto read = readTurns(m_database, *battle); !read)
        return fail(read.error());
    return battle;
}

Result<BattleStretch> BattleStore::page(
    int limit, std::optional<BattleId> before, const QString& text, EvaluatorId viewer) const
{
    auto filter = BattleFilter::make(m_database, text, viewer);
    if (!filter)
        return fail(filter.error());
    Statement summary(m_database, kSummary);
    BattleStretch page;
    const auto reached = scan(m_database, before, [&](const Statement& row) -> Result<bool> {
        if (page.battles.size() == size_t(limit))
            return false;
        const Result<bool> isWanted = filter->accepts(row);
        if (!isWanted || !*isWanted)
            return isWanted.map([](bool) { return true; });
        summary.bind(":id"_L1, row.id<BattleId>(0));
        auto lines = readAll<BattleSummary>(summary, readSummary);
        if (!lines)
            return fail(lines.error());
        for (BattleSummary& line : *lines) {
            if (filter->isHidden(line.battle))
                line.names = {};
            page.battles.push_back(std::move(line));
        }
        return true;
    });
    if (!reached)
        return fail(reached.error());
    page.reached = *reached;
    return page;
}

Result<std::vector<BattleId>> BattleStore::withLeaks() const
{
    Statement rows(m_database, kWithLeaks);
    return readAll<BattleId>(rows, [](const Statement& row) { return row.id<BattleId>(0); });
}

Result<qint64> BattleStore::count() const
{
    Statement statement(m_database, kCount);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    return statement.integer(0);
}

Result<BattleCount> BattleStore::countMatches(
    const QString& text, std::optional<BattleId> before, EvaluatorId viewer) const
{
    auto filter = BattleFilter::make(m_database, text, viewer);
    if (!filter)
        return fail(filter.error());
    BattleCount count;
    const auto reached = scan(m_database, before, [&](const Statement& row) -> Result<bool> {
        return filter->accepts(row).map([&count](bool isWanted) {
            count.matches += isWanted ? 1 : 0;
            return true;
        });
    });
    if (!reached)
        return fail(reached.error());
    count.reached = *reached;
    return count;
}

Result<std::vector<std::pair<ContestantId, ContestantId>>> BattleStore::pairsOn(const QString& prompt) const
{
    Statement statement(m_database, kPairsOn);
    statement.bind(":prompt_hash"_L1, promptHash(prompt));
    return readAll<std::pair<ContestantId, ContestantId>>(
        statement, [](const Statement& row) { return std::pair(row.id<ContestantId>(0), row.id<ContestantId>(1)); });
}

Result<qint64> BattleStore::commonPrompts(ContestantId first, ContestantId second, EvaluatorId viewer) const
{
    Statement statement(m_database, kCommonPrompts);
    statement.bind(":first"_L1, first).bind(":second"_L1, second).bind(":viewer"_L1, viewer);
    return statement.first().map([&](bool) { return statement.integer(0); });
}

Result<std::optional<Battle>> BattleStore::undecided() const
{
    Statement statement(m_database, kUndecided);
    const auto hasRow = statement.first();
    if (!hasRow)
        return fail(hasRow.error());
    if (!*hasRow)
        return std::nullopt;
    return find(statement.id<BattleId>(0)).map([](Battle battle) { return std::optional(std::move(battle)); });
}

Result<qint64> BattleStore::voidAbandoned()
{
    if (!m_database.wasAlone())
        return 0;
    Statement update(m_database, kVoidAbandoned);
    update.bind(":reason"_L1, toString(Error::Code::Cancelled));
    if (const auto ran = update.run(); !ran)
        return fail(ran.error());
    return update.rowsChanged();
}

} // namespace darkhorse
