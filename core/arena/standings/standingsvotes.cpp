// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/standingsvotes.h"

#include <algorithm>

#include "core/arena/standings/ratingwords.h"
#include "core/domain/categorydefinition.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr qint64 kMsPerSecond = 1000;

std::uint8_t numberIn(QStringList& words, const QString& word)
{
    qsizetype number = words.indexOf(word);
    if (number < 0) {
        number = words.size();
        words.append(word);
    }
    return std::uint8_t(std::min<qsizetype>(number, 255));
}

/// The numbers of all words that read like one of `wanted`; false when words are wanted and none is there.
template <typename Number>
[[nodiscard]] bool findAll(const QStringList& wanted, const QStringList& words, std::vector<Number>& numbers)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (wanted.contains(words[i], Qt::CaseInsensitive))
            numbers.push_back(Number(i));
    }
    return wanted.isEmpty() || !numbers.empty();
}

} // namespace

void StandingsVotes::reset(
    const std::vector<StandingsEntrant>& entrants, std::vector<CategoryKey> categories, VoteLog log, bool countsLeaks)
{
    m_categories = std::move(categories);
    m_contestants.clear();
    m_numbers.clear();
    for (const ContestantId contestant : log.contestants)
        (void)columnOf(contestant);
    for (const StandingsEntrant& entrant : entrants)
        (void)columnOf(entrant.id);
    m_evaluators = std::move(log.evaluators);
    m_evaluatorNames = std::move(log.evaluatorNames);
    m_languages = std::move(log.languages);
    m_provenances = std::move(log.provenances);
    m_lastVoteUtcMs = log.lastVoteUtcMs;

    std::vector<std::uint32_t> masks;
    for (const std::vector<CategoryKey>& set : log.categorySets)
        masks.push_back(maskOf(set));
    m_leaked.clear();
    m_countsLeaks = countsLeaks;
    for (size_t vote = 0; vote < log.categorySet.size(); ++vote) {
        const quint32 set = log.categorySet[vote];
        log.categorySet[vote] = masks.at(set);
        if (log.isLeaked(set))
            m_leaked.push_back({ vote, masks[set] });
    }

    m_columns = {};
    m_columns.categoryCount = int(m_categories.size());
    m_columns.modelCount = int(m_contestants.size());
    m_columns.modelA = std::move(log.contestantA);
    m_columns.modelB = std::move(log.contestantB);
    m_columns.outcome.reserve(log.verdict.size());
    for (const quint8 verdict : log.verdict)
        m_columns.outcome.push_back(outcomeOf(Verdict(verdict)));
    m_columns.categories = std::move(log.categorySet);
    m_columns.timeS = std::move(log.castAtS);
    m_columns.evaluator = std::move(log.evaluator);
    markVoters();
    m_columns.language = std::move(log.language);
    m_columns.provenance = std::move(log.provenance);
    m_hasPrompts = log.hasPrompts;
    m_promptNumbers = std::move(log.promptNumbers);
    m_columns.prompt = std::move(log.prompt);
    m_hasStyle = log.hasStyle;
    m_style.clear();
    m_style.shrink_to_fit();
    m_style.reserve(log.style.size() * std::tuple_size_v<BothStyles>);
    for (const BothStyles& both : log.style)
        m_style.insert(m_style.end(), both.begin(), both.end());
    if (countsLeaks)
        return;
    setLeaksCounted(false);
    if (!m_leaked.empty() && m_leaked.back().place + 1 == m_columns.size()) {
        const auto last = std::find_if(
            m_columns.categories.rbegin(), m_columns.categories.rend(), [](std::uint32_t mask) { return mask != 0; });
        const auto counted = std::size_t(m_columns.categories.rend() - last);
        m_lastVoteUtcMs = counted == 0 ? 0 : qint64(m_columns.timeS[counted - 1]) * kMsPerSecond;
    }
}

void StandingsVotes::markVoters()
{
    m_hasVoted.assign(m_evaluators.size(), false);
    for (const std::uint32_t evaluator : m_columns.evaluator) {
        if (evaluator < m_hasVoted.size())
            m_hasVoted[evaluator] = true;
    }
    nameVoters();
}

void StandingsVotes::nameVoters()
{
    m_voterNames.clear();
    for (size_t evaluator = 0; evaluator < m_hasVoted.size(); ++evaluator) {
        if (m_hasVoted[evaluator])
            m_voterNames.append(m_evaluatorNames[qsizetype(evaluator)]);
    }
    m_voterNames.removeDuplicates();
}

rating::VoteRow StandingsVotes::rowOf(const StandingsVote& vote)
{
    rating::VoteRow row;
    row.modelA = columnOf(vote.contestants.a);
    row.modelB = columnOf(vote.contestants.b);
    row.outcome = outcomeOf(vote.verdict);
    row.categories = vote.isLeaked && !m_countsLeaks ? 0 : maskOf(vote.categories);
    row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
    const auto evaluator = std::ranges::find(m_evaluators, vote.evaluator);
    row.evaluator = std::uint32_t(evaluator - m_evaluators.begin());
    if (evaluator == m_evaluators.end()) {
        m_evaluators.push_back(vote.evaluator);
        m_evaluatorNames.append(vote.evaluatorName);
        m_hasVoted.push_back(false);
    }
    row.language = numberIn(m_languages, vote.language);
    row.provenance = numberIn(m_provenances, QStringLiteral("live"));
    return row;
}

rating::VoteRow StandingsVotes::append(const StandingsVote& vote)
{
    const rating::VoteRow row = rowOf(vote);
    if (!m_hasVoted.at(row.evaluator)) {
        m_hasVoted[row.evaluator] = true;
        nameVoters();
    }
    if (vote.isLeaked)
        m_leaked.push_back({ m_columns.size(), maskOf(vote.categories) });
    m_columns.modelA.push_back(row.modelA);
    m_columns.modelB.push_back(row.modelB);
    m_columns.outcome.push_back(row.outcome);
    m_columns.categories.push_back(row.categories);
    m_columns.timeS.push_back(row.timeS);
    m_columns.evaluator.push_back(row.evaluator);
    m_columns.language.push_back(row.language);
    m_columns.provenance.push_back(row.provenance);
    if (row.categories != 0)
        m_lastVoteUtcMs = vote.castAtUtcMs;
    if (m_hasPrompts) {
        const quint32 next = quint32(m_promptNumbers.size() + 1);
        const auto number = m_promptNumbers.constFind(vote.promptHashes);
        m_columns.prompt.push_back(
            number != m_promptNumbers.constEnd() ? *number : *m_promptNumbers.insert(vote.promptHashes, next));
    }
    if (m_hasStyle) {
        const BothStyles both = bothCounts(vote.styles.a, vote.styles.b);
        m_style.insert(m_style.end(), both.begin(), both.end());
    }
    return row;
}

std::uint16_t StandingsVotes::columnOf(ContestantId contestant)
{
    const auto found = m_numbers.constFind(contestant);
    if (found != m_numbers.constEnd())
        return *found;
    m_contestants.push_back(contestant);
    m_columns.modelCount = int(m_contestants.size());
    return *m_numbers.insert(contestant, std::uint16_t(m_contestants.size() - 1));
}

std::optional<int> StandingsVotes::numberOf(ContestantId contestant) const
{
    const auto found = m_numbers.constFind(contestant);
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(int(*found));
}

std::optional<int> StandingsVotes::numberOf(const CategoryKey& category) const
{
    const auto found = std::ranges::find(m_categories, category);
    return found == m_categories.end() ? std::nullopt : std::optional(int(found - m_categories.begin()));
}

VoteWords StandingsVotes::words() const
{
    VoteWords words { m_voterNames, m_languages, m_provenances, 0, 0, qint64(m_leaked.size()), m_countsLeaks };
    if (!m_columns.timeS.empty()) {
        words.firstVoteS = m_columns.timeS.front();
        words.lastVoteS = m_columns.timeS.back();
    }
    return words;
}

std::optional<rating::VoteFilter> StandingsVotes::filterOf(
    const RatingSlice& slice, const std::vector<StandingsEntrant>& entrants) const
{
    rating::VoteFilter filter;
    filter.fromS = slice.fromS;
    filter.untilS = slice.untilS;
    for (const StandingsEntrant& entrant : entrants) {
        if (slice.models.contains(entrant.name, Qt::CaseInsensitive))
            filter.models.push_back(m_numbers.value(entrant.id));
    }
    if (!slice.models.isEmpty() && filter.models.empty())
        return std::nullopt;
    if (!findAll(slice.evaluators, m_evaluatorNames, filter.evaluators)
        || !findAll(slice.languages, m_languages, filter.languages)
        || !findAll(slice.provenances, m_provenances, filter.provenances))
        return std::nullopt;
    if (slice.leavesOutRedundant) {
        const auto redundant = numberOf(redundantCategory());
        if (!redundant)
            return std::nullopt; // nobody knows which they are
        filter.noCategories = 1U << *redundant;
    }
    if (!slice.verdicts.empty()) {
        filter.outcomes = 0;
        for (const Verdict verdict : slice.verdicts)
            filter.outcomes |= std::uint8_t(1U << int(outcomeOf(verdict)));
    }
    return filter;
}

void StandingsVotes::setLeaksCounted(bool areCounted)
{
    for (const LeakedVote& vote : m_leaked)
        m_columns.categories[vote.place] = areCounted ? vote.categories : 0;
}

StandingsVotes::LeaksAs::LeaksAs(StandingsVotes& votes, const RatingSlice& slice)
    : m_votes(votes), m_isOtherwise(slice.countsLeaks.value_or(votes.m_countsLeaks) != votes.m_countsLeaks)
{
    if (m_isOtherwise)
        m_votes.setLeaksCounted(!m_votes.m_countsLeaks);
}

StandingsVotes::LeaksAs::~LeaksAs()
{
    if (m_isOtherwise)
        m_votes.setLeaksCounted(m_votes.m_countsLeaks);
}

std::uint32_t StandingsVotes::maskOf(const std::vector<CategoryKey>& keys) const
{
    std::uint32_t mask = 1; // Overall
    for (const CategoryKey& key : keys) {
        if (const auto number = numberOf(key))
            mask |= 1U << *number;
    }
    return mask;
}

} // namespace darkhorse
