// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/voteintake.h"

#include "core/arena/importedrow.h"
#include "core/prompts/language.h"
#include "core/store/contestantstore.h"

namespace darkhorse {

namespace {

[[nodiscard]] QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

[[nodiscard]] QByteArray languageOfWord(std::string_view word)
{
    const QString code = languageCode(textOf(word)).value_or(QString());
    return code == unknownLanguage() ? QByteArray() : code.toUtf8();
}

} // namespace

VoteIntake::VoteIntake(Database& database, const QString& file, const VoteImportHooks& hooks, qint64 nowUtcMs)
    : VoteCounter(file, hooks)
    , m_database(database)
    , m_origin(originOf(file))
    , m_nowUtcMs(nowUtcMs)
    , m_loader(database, m_origin)
    , m_lookup(database)
    , m_identities(file)
{
}

Result<void> VoteIntake::append(const VoteBatch& piece)
{
    if (const auto counted = VoteCounter::append(piece); !counted)
        return counted;
    if (const auto learned = learnNames(piece); !learned)
        return learned;
    for (std::size_t row = 0; row < piece.size(); ++row) {
        if (const auto added = addVote(piece, row); !added)
            return added;
    }
    m_report.newEvaluators = m_loader.newEvaluators();
    return {};
}

Result<void> VoteIntake::learnNames(const VoteBatch& piece)
{
    if (const auto learned = learnModels(piece); !learned)
        return learned;
    for (auto number = std::uint32_t(m_evaluators.size()); number < piece.evaluators().size(); ++number) {
        const QString name = evaluatorNamed(piece.evaluators()[number], m_origin);
        const auto id = m_loader.evaluator(name, evaluatorUuid(name));
        if (!id)
            return fail(id.error());
        m_evaluators.push_back(*id);
    }
    for (auto number = std::uint32_t(m_languages.size()); number < piece.languages().size(); ++number)
        m_languages.push_back(languageOfWord(piece.languages()[number]));
    return {};
}

Result<void> VoteIntake::learnModels(const VoteBatch& piece)
{
    if (m_contestants.size() == piece.models().size())
        return {};
    ContestantStore store(m_database);
    const auto known = store.all();
    if (!known)
        return fail(known.error());
    for (auto number = std::uint32_t(m_contestants.size()); number < piece.models().size(); ++number) {
        Contestant contestant;
        contestant.name = textOf(piece.models()[number]);
        contestant.uuid = contestantUuid(contestant.name);
        contestant.createdAtUtcMs = m_nowUtcMs;
        if (const Contestant* same = contestantNamed(*known, contestant.name)) {
            m_contestants.push_back(same->id);
            continue;
        }
        const auto id = store.add(contestant);
        if (!id)
            return fail(id.error());
        m_contestants.push_back(*id);
        ++m_report.newModels;
    }
    return {};
}

Result<bool> VoteIntake::isOwnVote(LoadedVote vote, std::string_view prompt)
{
    const auto battle = exportedBattle(prompt);
    if (!battle)
        return false;
    vote.uuid = *battle;
    return m_lookup.holds(vote);
}

Result<CategorySetNumber> VoteIntake::categorySetOf(const VoteBatch& piece, std::uint32_t mask)
{
    if (const auto known = m_categorySets.find(mask); known != m_categorySets.end())
        return known->second;
    QStringList keys;
    for (std::uint32_t number = 1; number < piece.categories().size(); ++number) {
        if ((mask >> number & 1U) != 0)
            keys.append(textOf(piece.categories()[number]));
    }
    const auto number = m_loader.categorySet(keys);
    if (number)
        m_categorySets.emplace(mask, *number);
    return number;
}

Result<void> VoteIntake::addVote(const VoteBatch& piece, std::size_t row)
{
    const std::uint16_t modelA = piece.modelA()[row];
    const std::uint16_t modelB = piece.modelB()[row];
    const VoteIdentity identity = identityOf(piece, row);
    const auto uuid = m_identities.next(identity);
    if (!uuid)
        return fail(uuid.error());
    const auto categorySet = categorySetOf(piece, piece.categoryMask()[row]);
    if (!categorySet)
        return fail(categorySet.error());
    const QByteArray key = uuid->toByteArray(QUuid::WithoutBraces);
    LoadedVote vote {
        .uuid = key,
        .contestants = { m_contestants[modelA], m_contestants[modelB] },
        .evaluator = m_evaluators[piece.evaluator()[row]],
        .verdict = identity.verdict,
        .castAtUtcMs = identity.timeUtcMs != 0 ? identity.timeUtcMs : m_nowUtcMs,
        .language = m_languages[piece.language()[row]],
        .categorySet = *categorySet,
        .hasLeak = piece.hasLeak()[row] != 0,
    };
    if (vote.contestants.a == vote.contestants.b)
        return fail(Error::Code::InvalidInput,
            QStringLiteral(
                "%1 and %2 are one model in this arena; name it as before, or rename one of them in the file")
                .arg(textOf(identity.modelA), textOf(identity.modelB)));
    const auto isBack = isOwnVote(vote, identity.prompt);
    if (!isBack)
        return fail(isBack.error());
    if (*isBack) {
        ++m_report.knownVotes;
        return {};
    }
    const auto added = m_loader.add(vote);
    if (!added)
        return fail(added.error());
    ++(*added ? m_report.newVotes : m_report.knownVotes);
    return {};
}

} // namespace darkhorse
