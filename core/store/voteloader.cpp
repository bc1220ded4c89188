// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/voteloader.h"

#include <utility>

#include <QHash>
#include <QUuid>

#include <sqlite3.h>

#include "core/store/categorysetwriter.h"
#include "core/store/database.h"
#include "core/store/evaluatorstore.h"
#include "core/store/loadedvotetable.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// "WHERE true" tells SQLite's parser that ON CONFLICT is no join.
constexpr auto kInsertBattles = R"(
    INSERT INTO battle (id, uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, language,
                        category_set, given_set, has_leak)
    SELECT battle, uuid, contestant_a, contestant_b, 0, 'import', 'voted', cast_at, provenance, language, category_set,
           category_set, has_leak
    FROM loaded_vote WHERE true
    ON CONFLICT (uuid) DO NOTHING)";

constexpr auto kInsertVotes = R"(
    INSERT INTO vote (battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind)
    SELECT battle, evaluator, verdict, cast_at, 0, provenance, 1 FROM loaded_vote)";

constexpr auto kInsertVotesOfNewBattles = R"(
    INSERT INTO vote (battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind)
    SELECT l.battle, l.evaluator, l.verdict, l.cast_at, 0, l.provenance, 1
    FROM loaded_vote l CROSS JOIN battle b ON b.id = l.battle)";

constexpr auto kHasBattle = "SELECT 1 FROM battle WHERE id = ?1";
constexpr auto kNewestBattle = "SELECT coalesce(max(id), 0) FROM battle";

constexpr auto kInsertTurn = "INSERT INTO turn (battle, position, prompt, prompt_hash) VALUES (?1, ?2, ?3, ?4)";

constexpr auto kInsertAnswer = R"(
    INSERT INTO answer (battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, completion_tokens,
                        served_model)
    VALUES (?1, ?2, ?3, ?4, '', 'complete', 0, 0, nullif(?5, -1), ''))";

constexpr auto kInsertEvaluator = "INSERT INTO evaluator (uuid, name) VALUES (?1, ?2)";

// Random keys go into the indexes of UUIDs: with SQLite's usual 2 MB every page of them would be written many times over.
constexpr auto kLargeCache = "PRAGMA cache_size = -98304"_L1;
constexpr auto kUsualCache = "PRAGMA cache_size = -2000"_L1;

// A third of the time of an insert goes into CHECKs that LoadedVote answers by its types, and into triggers about votes that supersede others.
constexpr auto kWithoutChecks = "PRAGMA ignore_check_constraints = ON"_L1;
constexpr auto kWithChecks = "PRAGMA ignore_check_constraints = OFF"_L1;

[[nodiscard]] std::string_view view(QByteArrayView bytes) { return { bytes.data(), std::size_t(bytes.size()) }; }

} // namespace

struct VoteLoader::Parts {
    explicit Parts(Database& opened)
        : database(opened)
        , table(rawConnection(opened))
        , insertBattles(rawConnection(opened), kInsertBattles)
        , insertVotes(rawConnection(opened), kInsertVotes)
        , insertVotesOfNewBattles(rawConnection(opened), kInsertVotesOfNewBattles)
        , hasBattle(rawConnection(opened), kHasBattle)
        , insertTurn(rawConnection(opened), kInsertTurn)
        , insertAnswer(rawConnection(opened), kInsertAnswer)
        , insertEvaluator(rawConnection(opened), kInsertEvaluator)
        , categorySets(opened)
    {
    }

    [[nodiscard]] Result<void> readEvaluators()
    {
        if (std::exchange(knowsEvaluators, true))
            return {};
        const auto known = EvaluatorStore(database).all();
        if (!known)
            return fail(known.error());
        for (const Evaluator& evaluator : *known) {
            evaluatorsByUuid.insert(evaluator.uuid, evaluator.id);
            if (!evaluatorsByName.contains(evaluator.name)) // of several, the first, as EvaluatorStore::ensure does
                evaluatorsByName.insert(evaluator.name, evaluator.id);
        }
        return {};
    }

    [[nodiscard]] Result<void> readNewestBattle()
    {
        if (newestBattle >= 0)
            return {};
        RawStatement row(rawConnection(database), kNewestBattle);
        const auto found = row.next();
        if (!found)
            return fail(found.error());
        newestBattle = row.integer(0);
        return {};
    }

    [[nodiscard]] Result<void> insertConversation(qint64 battle, std::span<const VotedTurn> turns)
    {
        for (qint64 position = 0; position < qint64(turns.size()); ++position) {
            const VotedTurn& turn = turns[std::size_t(position)];
            const QByteArray hash = promptHashOfUtf8(turn.prompt);
            const auto inserted
                = insertTurn.bind(1, battle).bind(2, position).bind(3, turn.prompt).bindBytes(4, view(hash)).run();
            if (!inserted)
                return fail(inserted.error());
            for (const Side side : kSides) {
                if (!turn.answers[side])
                    continue;
                const auto answered = insertAnswer.bind(1, battle)
                                          .bind(2, position)
                                          .bind(3, side == Side::A ? "a" : "b")
                                          .bind(4, *turn.answers[side])
                                          .bind(5, turn.tokens[side].value_or(-1))
                                          .run();
                if (!answered)
                    return fail(answered.error());
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> insertConversations(
        std::span<const LoadedVote> votes, qint64 firstBattle, bool areAllNew)
    {
        for (std::size_t row = 0; row < votes.size(); ++row) {
            if (votes[row].conversation.empty())
                continue;
            const qint64 battle = firstBattle + qint64(row);
            const auto isNew = areAllNew ? Result<bool>(true) : hasBattle.bind(1, battle).hasRow();
            if (!isNew)
                return fail(isNew.error());
            if (!*isNew)
                continue;
            if (const auto inserted = insertConversation(battle, votes[row].conversation); !inserted)
                return inserted;
        }
        return {};
    }

    Database& database;
    LoadedVoteTable table; // before the statements over it
    RawStatement insertBattles;
    RawStatement insertVotes;
    RawStatement insertVotesOfNewBattles;
    RawStatement hasBattle;
    RawStatement insertTurn;
    RawStatement insertAnswer;
    RawStatement insertEvaluator;
    CategorySetWriter categorySets;
    QHash<QString, EvaluatorId> evaluatorsByName;
    QHash<QUuid, EvaluatorId> evaluatorsByUuid;
    bool knowsEvaluators = false; ///< they are read when the first is asked for
    qint64 newestBattle = -1; ///< number that the last battle got or might have got; -1 before the first piece
    qint64 newEvaluators = 0;
};

VoteLoader::VoteLoader(Database& database) : m_parts(std::make_unique<Parts>(database))
{
    Q_ASSERT(database.isBatching());
    // Without them the same is done, only slower.
    (void)execute(database.connection(), kLargeCache);
    (void)execute(database.connection(), kWithoutChecks);
    sqlite3_db_config(rawConnection(database), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

VoteLoader::~VoteLoader()
{
    sqlite3_db_config(rawConnection(m_parts->database), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    (void)execute(m_parts->database.connection(), kWithChecks);
    (void)execute(m_parts->database.connection(), kUsualCache);
}

Result<CategorySetNumber> VoteLoader::categorySet(const QStringList& keys)
{
    return m_parts->categorySets.number(keys);
}

Result<EvaluatorId> VoteLoader::evaluator(const QString& name, const QUuid& uuid)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Code::InvalidInput, u"an evaluator needs a name"_s);
    if (const auto read = m_parts->readEvaluators(); !read)
        return fail(read.error());
    if (const EvaluatorId known = m_parts->evaluatorsByUuid.value(uuid); known.isStored())
        return known;
    if (const EvaluatorId known = m_parts->evaluatorsByName.value(name); known.isStored())
        return known;
    const QByteArray text = name.toUtf8();
    const QByteArray key = uuid.toByteArray(QUuid::WithoutBraces);
    const auto ran = m_parts->insertEvaluator.bind(1, view(key)).bind(2, view(text)).run();
    if (!ran)
        return fail(ran.error());
    const EvaluatorId id { m_parts->insertEvaluator.insertedId() };
    m_parts->evaluatorsByName.insert(name, id);
    m_parts->evaluatorsByUuid.insert(uuid, id);
    ++m_parts->newEvaluators;
    return id;
}

Result<qint64> VoteLoader::add(std::span<const LoadedVote> votes)
{
    if (const auto read = m_parts->readNewestBattle(); !read)
        return fail(read.error());
    const qint64 firstBattle = m_parts->newestBattle + 1;
    m_parts->newestBattle += qint64(votes.size());
    m_parts->table.show(votes, firstBattle);
    const auto inserted = m_parts->insertBattles.run();
    if (!inserted)
        return fail(inserted.error());
    const bool areAllNew = *inserted == int(votes.size());
    const auto voted = (areAllNew ? m_parts->insertVotes : m_parts->insertVotesOfNewBattles).run();
    if (!voted)
        return fail(voted.error());
    return m_parts->insertConversations(votes, firstBattle, areAllNew).map([&] { return qint64(*inserted); });
}

qint64 VoteLoader::newEvaluators() const { return m_parts->newEvaluators; }

} // namespace darkhorse
