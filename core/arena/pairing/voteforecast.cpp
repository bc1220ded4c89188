// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/voteforecast.h"

#include "core/arena/data/importedrow.h"
#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/evaluatorstore.h"
#include "core/store/voteloader.h"

namespace darkhorse {

VoteForecast::VoteForecast(
    Database& database, const QString& file, const VoteReadOptions& options, const VoteImportHooks& hooks)
    : VoteCounter(file, hooks)
    , m_database(database)
    , m_origin(originOf(file))
    , m_lookup(database)
    , m_identities(file, options)
{
}

Result<void> VoteForecast::append(const VoteBatch& piece)
{
    if (const auto counted = VoteCounter::append(piece); !counted)
        return counted;
    if (!std::exchange(m_hasRead, true)) {
        if (const auto read = readArena(); !read)
            return read;
    }
    learnNames(piece);
    for (std::size_t row = 0; row < piece.size(); ++row) {
        const auto known = isKnown(piece, row);
        if (!known)
            return fail(known.error());
        ++(*known ? m_report.knownVotes : m_report.newVotes);
    }
    return {};
}

Result<void> VoteForecast::readArena()
{
    auto contestants = ContestantStore(m_database).all();
    if (!contestants)
        return fail(contestants.error());
    m_knownContestants = std::move(*contestants);
    const auto evaluators = EvaluatorStore(m_database).all();
    if (!evaluators)
        return fail(evaluators.error());
    for (const Evaluator& evaluator : *evaluators) {
        m_evaluatorsByUuid.insert(evaluator.uuid, evaluator.id);
        if (!m_evaluatorsByName.contains(evaluator.name)) // of several, the first, as VoteLoader does
            m_evaluatorsByName.insert(evaluator.name, evaluator.id);
    }
    const auto count = BattleStore(m_database).count();
    if (!count)
        return fail(count.error());
    m_hasBattles = *count > 0;
    return {};
}

void VoteForecast::learnNames(const VoteBatch& piece)
{
    for (auto number = std::uint32_t(m_contestants.size()); number < piece.models().size(); ++number) {
        const std::string_view name = piece.models()[number];
        const Contestant* known
            = contestantNamed(m_knownContestants, QString::fromUtf8(name.data(), qsizetype(name.size())));
        m_contestants.push_back(known != nullptr ? known->id : ContestantId {});
        m_report.newModels += known == nullptr;
    }
    for (auto number = std::uint32_t(m_evaluators.size()); number < piece.evaluators().size(); ++number) {
        const QString name = evaluatorNamed(piece.evaluators()[number], m_origin);
        EvaluatorId id = m_evaluatorsByUuid.value(evaluatorUuid(name));
        if (!id.isStored())
            id = m_evaluatorsByName.value(name);
        m_evaluators.push_back(id);
        m_report.newEvaluators += !id.isStored();
    }
}

Result<bool> VoteForecast::isKnown(const VoteBatch& piece, std::size_t row)
{
    const VoteIdentity identity = identityOf(piece, row);
    const auto uuid = m_identities.next(identity);
    if (!uuid)
        return fail(uuid.error());
    if (!m_hasBattles)
        return false;
    const auto hasBattle = m_lookup.hasBattle(uuid->toByteArray(QUuid::WithoutBraces));
    if (!hasBattle || *hasBattle)
        return hasBattle;
    const auto exported = exportedBattle(identity.prompt);
    if (!exported)
        return false;
    LoadedVote vote;
    vote.uuid = *exported;
    vote.contestants = { m_contestants[piece.modelA()[row]], m_contestants[piece.modelB()[row]] };
    vote.evaluator = m_evaluators[piece.evaluator()[row]];
    vote.verdict = identity.verdict;
    return m_lookup.holds(vote);
}

} // namespace darkhorse
