// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/voteloader.h"

#include <utility>

#include <QHash>
#include <QUuid>

#include "core/store/categorysetwriter.h"
#include "core/store/database.h"
#include "core/store/evaluatorstore.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr auto kInsertBattle = R"(
    INSERT INTO battle (uuid, contestant_a, contestant_b, seed, pairing, state, started_at, provenance, language,
                        category_set, given_set, has_leak)
    VALUES (?1, ?2, ?3, 0, 'import', 'voted', ?4, ?5, ?6, nullif(?7, 0), nullif(?7, 0), ?8)
    ON CONFLICT (uuid) DO NOTHING)";

constexpr auto kInsertVote = R"(
    INSERT INTO vote (battle, evaluator, verdict, cast_at, reading_ms, provenance, is_blind)
    VALUES (?1, ?2, ?3, ?4, 0, ?5, 1))";

constexpr auto kInsertTurn = "INSERT INTO turn (battle, position, prompt, prompt_hash) VALUES (?1, ?2, ?3, ?4)";

constexpr auto kInsertAnswer = R"(
    INSERT INTO answer (battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, completion_tokens,
                        served_model)
    VALUES (?1, ?2, ?3, ?4, '', 'complete', 0, 0, nullif(?5, -1), ''))";

constexpr auto kInsertEvaluator = "INSERT INTO evaluator (uuid, name) VALUES (?1, ?2)";

// Random keys go into the indexes of UUIDs: with SQLite's usual 2 MB every page of them would be written many times over.
constexpr auto kLargeCache = "PRAGMA cache_size = -98304"_L1;
constexpr auto kUsualCache = "PRAGMA cache_size = -2000"_L1;

[[nodiscard]] std::string_view view(QByteArrayView bytes) { return { bytes.data(), std::size_t(bytes.size()) }; }

} // namespace

struct VoteLoader::Parts {
    Parts(Database& opened, const QString& name)
        : database(opened)
        , provenance(name.toUtf8())
        , insertBattle(rawConnection(opened), kInsertBattle)
        , insertVote(rawConnection(opened), kInsertVote)
        , insertTurn(rawConnection(opened), kInsertTurn)
        , insertAnswer(rawConnection(opened), kInsertAnswer)
        , insertEvaluator(rawConnection(opened), kInsertEvaluator)
        , categorySets(opened)
    {
        for (const Verdict verdict : { Verdict::ABetter, Verdict::BBetter, Verdict::Tie, Verdict::BothBad })
            verdicts.append(arenaWord(verdict).toUtf8());
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

    Database& database;
    QByteArray provenance;
    QByteArrayList verdicts; ///< words by verdict
    RawStatement insertBattle;
    RawStatement insertVote;
    RawStatement insertTurn;
    RawStatement insertAnswer;
    RawStatement insertEvaluator;
    CategorySetWriter categorySets;
    QHash<QString, EvaluatorId> evaluatorsByName;
    QHash<QUuid, EvaluatorId> evaluatorsByUuid;
    bool knowsEvaluators = false; ///< they are read when the first is asked for
    qint64 newEvaluators = 0;
};

VoteLoader::VoteLoader(Database& database, const QString& provenance)
    : m_parts(std::make_unique<Parts>(database, provenance))
{
    Q_ASSERT(database.isBatching());
    (void)execute(database.connection(), kLargeCache); // without it the same is done, only slower
}

VoteLoader::~VoteLoader() { (void)execute(m_parts->database.connection(), kUsualCache); }

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

Result<bool> VoteLoader::add(const LoadedVote& vote)
{
    const std::string_view uuid = view(vote.uuid);
    const std::string_view provenance
        = view(vote.provenance.isEmpty() ? QByteArrayView(m_parts->provenance) : vote.provenance);
    RawStatement& insertBattle = m_parts->insertBattle;
    const auto inserted = insertBattle.bind(1, uuid)
                              .bind(2, vote.contestants.a.value)
                              .bind(3, vote.contestants.b.value)
                              .bind(4, vote.castAtUtcMs)
                              .bind(5, provenance)
                              .bind(6, view(vote.language))
                              .bind(7, vote.categorySet)
                              .bind(8, qint64(vote.hasLeak))
                              .run();
    if (!inserted)
        return fail(inserted.error());
    if (*inserted == 0)
        return false;
    const qint64 battle = insertBattle.insertedId();
    const auto voted = m_parts->insertVote.bind(1, battle)
                           .bind(2, vote.evaluator.value)
                           .bind(3, view(m_parts->verdicts[qsizetype(vote.verdict)]))
                           .bind(4, vote.castAtUtcMs)
                           .bind(5, provenance)
                           .run();
    if (!voted)
        return fail(voted.error());
    return m_parts->insertConversation(battle, vote.conversation).map([] { return true; });
}

qint64 VoteLoader::newEvaluators() const { return m_parts->newEvaluators; }

} // namespace darkhorse
