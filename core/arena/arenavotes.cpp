// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/arenavotes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QHash>

#include "core/arena/ratingwords.h"
#include "core/domain/answerstyle.h"
#include "core/store/contestantstore.h"
#include "core/store/evaluatorstore.h"
#include "core/store/votedanswers.h"
#include "core/store/votestore.h"

namespace darkhorse {

namespace {

constexpr qint64 kMsPerSecond = 1000;
constexpr std::size_t kStyle = 8;

/// Names of things with ids, and the number of each.
template <typename AnyId>
struct Numbering {
    QHash<AnyId, std::uint32_t> numbers;
    QStringList names;

    void add(AnyId id, const QString& name)
    {
        numbers.insert(id, std::uint32_t(names.size()));
        names.append(name);
    }
};

[[nodiscard]] Result<std::vector<std::uint32_t>> masksOf(const VoteLog& log, QStringList& categories)
{
    categories = { overallCategory().value };
    std::vector<std::uint32_t> masks;
    for (const std::vector<CategoryKey>& set : log.categorySets) {
        std::uint32_t mask = 1;
        for (const CategoryKey& key : set) {
            if (!categories.contains(key.value))
                categories.append(key.value);
            if (categories.size() > rating::kMaxCategories)
                return fail(
                    Error::Code::InvalidInput, QStringLiteral("more than %1 categories").arg(rating::kMaxCategories));
            mask |= 1U << categories.indexOf(key.value);
        }
        masks.push_back(mask);
    }
    return masks;
}

void put(float* into, const QString& answer)
{
    const AnswerStyle style = answerStyle(answer);
    into[0] = float(style.tokens);
    into[1] = float(style.headers);
    into[2] = float(style.lists);
    into[3] = float(style.bold);
}

[[nodiscard]] Result<std::vector<float>> styleOf(const Database& database, const VoteLog& log)
{
    QMultiHash<BattleId, std::size_t> votesOf;
    for (std::size_t i = 0; i < log.votes.size(); ++i)
        votesOf.insert(log.votes[i].battle, i);
    std::vector<float> style(log.votes.size() * kStyle);
    const auto read = forEachVotedAnswers(database, [&](BattleId battle, const PerSide<QString>& answers) {
        const auto [first, last] = votesOf.equal_range(battle);
        for (auto vote = first; vote != last; ++vote) {
            put(&style[*vote * kStyle], answers.a);
            put(&style[*vote * kStyle + kStyle / 2], answers.b);
        }
    });
    if (!read)
        return fail(read.error());
    return style;
}

} // namespace

Result<ArenaVotes> readArenaVotes(Database& database, ArenaVotesDetail detail)
{
    const auto contestants = ContestantStore(database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto evaluators = EvaluatorStore(database).all();
    if (!evaluators)
        return fail(evaluators.error());
    auto log = VoteStore(database).log(VoteLogDetail::Contexts);
    if (!log)
        return fail(log.error());
    ArenaVotes votes;
    const auto masks = masksOf(*log, votes.categories);
    if (!masks)
        return fail(masks.error());

    Numbering<ContestantId> models;
    for (const Contestant& contestant : *contestants) {
        models.add(contestant.id, contestant.shownName());
        votes.organizations.append(contestant.organization);
    }
    if (models.names.size() > rating::kMaxModels)
        return fail(Error::Code::InvalidInput, QStringLiteral("more than %1 models").arg(rating::kMaxModels));
    Numbering<EvaluatorId> people;
    for (const Evaluator& evaluator : *evaluators)
        people.add(evaluator.id, evaluator.name);

    votes.columns.modelCount = int(models.names.size());
    votes.columns.categoryCount = int(votes.categories.size());
    votes.columns.reserve(log->votes.size());
    for (std::size_t i = 0; i < log->votes.size(); ++i) {
        const CountedVote& vote = log->votes[i];
        const VoteContext& context = log->contexts[i];
        rating::VoteRow row;
        row.modelA = std::uint16_t(models.numbers.value(vote.contestants.a));
        row.modelB = std::uint16_t(models.numbers.value(vote.contestants.b));
        row.outcome = outcomeOf(vote.verdict);
        row.categories = masks->at(vote.categorySet);
        row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
        row.evaluator = people.numbers.value(vote.evaluator);
        row.prompt = context.prompt;
        row.language = context.language;
        row.provenance = context.provenance;
        votes.columns.append(row);
    }
    votes.models = models.names;
    votes.evaluators = people.names;
    votes.languages = log->languages;
    votes.provenances = log->provenances;
    if (detail == ArenaVotesDetail::WithStyle) {
        auto style = styleOf(database, *log);
        if (!style)
            return fail(style.error());
        votes.style = std::move(*style);
    }
    return votes;
}

std::vector<rating::Judgement> judgementsOf(const ArenaVotes& votes)
{
    using Item = std::tuple<std::uint32_t, std::uint16_t, std::uint16_t>;
    std::map<Item, std::uint32_t> items;
    std::vector<rating::Judgement> judgements;
    const rating::VoteColumns& columns = votes.columns;
    judgements.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto [first, second] = std::minmax(columns.modelA[i], columns.modelB[i]);
        const auto item
            = items.try_emplace({ columns.prompt[i], first, second }, std::uint32_t(items.size())).first->second;
        const Verdict verdict = verdictOf(columns.outcome[i]);
        const bool isTurned = columns.modelA[i] > columns.modelB[i];
        judgements.push_back(
            { item, columns.evaluator[i], std::uint8_t(outcomeOf(isTurned ? swapped(verdict) : verdict)) });
    }
    return judgements;
}

} // namespace darkhorse
