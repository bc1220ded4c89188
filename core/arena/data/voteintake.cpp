// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/voteintake.h"

#include "core/arena/data/importedrow.h"
#include "core/prompts/language.h"
#include "core/store/contestantstore.h"

namespace darkhorse {

namespace {

[[nodiscard]] QByteArray languageOfWord(const std::string& word)
{
    const QString code = languageCode(QString::fromStdString(word)).value_or(QString());
    return code == unknownLanguage() ? QByteArray() : code.toUtf8();
}

} // namespace

VoteIntake::VoteIntake(Database& database, const QString& file, qint64 nowUtcMs)
    : m_database(database), m_origin(originOf(file)), m_nowUtcMs(nowUtcMs), m_loader(database), m_lookup(database)
{
}

Result<void> VoteIntake::store(const PreparedVotes& piece)
{
    if (const auto learned = learnNames(piece); !learned)
        return learned;
    m_loaded.clear();
    m_loaded.reserve(piece.votes.size());
    for (const PreparedVote& vote : piece.votes) {
        const auto loaded = loadedVote(vote);
        if (!loaded)
            return fail(loaded.error());
        const auto isBack = isOwnVote(vote, *loaded);
        if (!isBack)
            return fail(isBack.error());
        if (!*isBack)
            m_loaded.push_back(*loaded);
    }
    const auto added = m_loader.add(m_loaded);
    if (!added)
        return fail(added.error());
    m_newVotes += *added;
    m_knownVotes += qint64(piece.votes.size()) - *added;
    return {};
}

void VoteIntake::complete(VoteImportReport& report) const
{
    report.newVotes = m_newVotes;
    report.knownVotes = m_knownVotes;
    report.newModels = m_newModels;
    report.newEvaluators = m_loader.newEvaluators();
}

Result<void> VoteIntake::learnNames(const PreparedVotes& piece)
{
    if (const auto learned = learnModels(piece.models); !learned)
        return learned;
    for (const std::string& named : piece.evaluators) {
        const QString name = evaluatorNamed(named, m_origin);
        const auto id = m_loader.evaluator(name, evaluatorUuid(name));
        if (!id)
            return fail(id.error());
        m_evaluators.push_back(*id);
    }
    for (const std::string& word : piece.languages)
        m_languages.push_back(languageOfWord(word));
    for (const std::string& name : piece.provenances)
        m_provenances.push_back(name.empty() ? m_origin.toUtf8() : QByteArray::fromStdString(name));
    for (const std::string& key : piece.categories)
        m_categories.append(QString::fromStdString(key));
    return {};
}

Result<void> VoteIntake::learnModels(const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    ContestantStore store(m_database);
    const auto known = store.all();
    if (!known)
        return fail(known.error());
    for (const std::string& name : names) {
        m_models.push_back(name);
        Contestant contestant;
        contestant.name = QString::fromStdString(name);
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
        ++m_newModels;
    }
    return {};
}

Result<bool> VoteIntake::isOwnVote(const PreparedVote& vote, LoadedVote loaded)
{
    if (!vote.exportedBattle)
        return false;
    loaded.uuid = vote.exportedBattle->view();
    return m_lookup.holds(loaded);
}

Result<CategorySetNumber> VoteIntake::categorySetOf(std::uint32_t mask)
{
    if (const auto known = m_categorySets.find(mask); known != m_categorySets.end())
        return known->second;
    QStringList keys;
    for (qsizetype number = 1; number < m_categories.size(); ++number) {
        if ((mask >> number & 1U) != 0)
            keys.append(m_categories[number]);
    }
    const auto number = m_loader.categorySet(keys);
    if (number)
        m_categorySets.emplace(mask, *number);
    return number;
}

Result<LoadedVote> VoteIntake::loadedVote(const PreparedVote& vote)
{
    const auto categorySet = categorySetOf(vote.categories);
    if (!categorySet)
        return fail(categorySet.error());
    const LoadedVote loaded {
        .uuid = vote.uuid.view(),
        .contestants = { m_contestants[vote.modelA], m_contestants[vote.modelB] },
        .evaluator = m_evaluators[vote.evaluator],
        .verdict = vote.verdict,
        .castAtUtcMs = vote.timeUtcMs != 0 ? vote.timeUtcMs : m_nowUtcMs,
        .language = m_languages[vote.language],
        .categorySet = *categorySet,
        .hasLeak = vote.hasLeak,
        .conversation = vote.conversation,
        .provenance = m_provenances[vote.provenance],
    };
    if (loaded.contestants.a == loaded.contestants.b)
        return fail(Error::Code::InvalidInput,
            QStringLiteral(
                "%1 and %2 are one model in this arena; name it as before, or rename one of them in the file")
                .arg(QString::fromStdString(m_models[vote.modelA]), QString::fromStdString(m_models[vote.modelB])));
    return loaded;
}

} // namespace darkhorse
