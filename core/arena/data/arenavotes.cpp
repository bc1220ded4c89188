// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/arenavotes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/countedvotes.h"
#include "core/arena/standings/ratingwords.h"
#include "core/store/arenametastore.h"
#include "core/store/contestantstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Overall and every category that a vote is in.
QStringList categoriesOf(const VoteLog& log)
{
    QStringList categories { overallCategory().value };
    for (const std::vector<CategoryKey>& set : log.categorySets) {
        for (const CategoryKey& key : set) {
            if (!categories.contains(key.value))
                categories.append(key.value);
        }
    }
    return categories;
}

Result<QStringList> chosenCategories(const VoteLog& log, const QStringList& wanted)
{
    const QStringList known = categoriesOf(log);
    QStringList chosen { overallCategory().value };
    for (const QString& key : wanted.isEmpty() ? known : wanted) {
        if (!known.contains(key))
            return fail(Error::Code::NotFound,
                u"no vote is in the category \"%1\"; there are %2"_s.arg(key, known.join(u", "_s)));
        if (!chosen.contains(key))
            chosen.append(key);
    }
    if (chosen.size() > rating::kMaxCategories)
        return fail(Error::Code::InvalidInput,
            u"%1 categories; at most %2 can be rated at once, so name some of %3"_s.arg(chosen.size())
                .arg(rating::kMaxCategories)
                .arg(known.join(u", "_s)));
    return chosen;
}

/// One a set of categories: bit i says whether the i-th of `categories` is in it.
std::vector<std::uint32_t> masksOf(const VoteLog& log, const QStringList& categories)
{
    std::vector<std::uint32_t> masks;
    for (const std::vector<CategoryKey>& set : log.categorySets) {
        std::uint32_t mask = 1;
        for (const CategoryKey& key : set) {
            if (const qsizetype bit = categories.indexOf(key.value); bit >= 0)
                mask |= 1U << bit;
        }
        masks.push_back(mask);
    }
    return masks;
}

} // namespace

Result<ArenaVotes> readArenaVotes(
    Database& database, ArenaVotesDetail detail, const QStringList& categories, const ArenaVotesRules& rules)
{
    const auto contestants = ContestantStore(database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto stored = cleaningRulesIn(ArenaMetaStore(database));
    if (!stored)
        return fail(stored.error());
    ArenaVotes votes;
    auto log = countedVotes(database, { .hasPrompts = true, .hasStyle = detail == ArenaVotesDetail::WithStyle },
        rules.countsLeaks ? LeakedBattles::Counted : LeakedBattles::LeftOut, rules.cleaning.value_or(*stored),
        &votes.leftOut);
    if (!log)
        return fail(log.error());
    const auto chosen = chosenCategories(*log, categories);
    if (!chosen)
        return fail(chosen.error());
    votes.categories = *chosen;
    if (log->contestants.size() > std::size_t(rating::kMaxModels))
        return fail(Error::Code::InvalidInput, u"more than %1 models"_s.arg(rating::kMaxModels));
    for (const ContestantId id : log->contestants) {
        const auto contestant = std::ranges::find(*contestants, id, &Contestant::id);
        votes.models.append(contestant == contestants->end() ? QString() : contestant->shownName());
        votes.organizations.append(contestant == contestants->end() ? QString() : contestant->organization);
    }

    rating::VoteColumns& columns = votes.columns;
    columns.modelCount = int(votes.models.size());
    columns.categoryCount = int(votes.categories.size());
    columns.modelA = std::move(log->contestantA);
    columns.modelB = std::move(log->contestantB);
    columns.outcome.reserve(log->verdict.size());
    for (const quint8 verdict : log->verdict)
        columns.outcome.push_back(outcomeOf(Verdict(verdict)));
    const std::vector<std::uint32_t> masks = masksOf(*log, votes.categories);
    for (quint32& set : log->categorySet)
        set = masks.at(set);
    columns.categories = std::move(log->categorySet);
    columns.timeS = std::move(log->castAtS);
    columns.evaluator = std::move(log->evaluator);
    columns.prompt = std::move(log->prompt);
    columns.language = std::move(log->language);
    columns.provenance = std::move(log->provenance);
    votes.evaluators = log->evaluatorNames;
    votes.languages = log->languages;
    votes.provenances = log->provenances;
    votes.style.reserve(log->style.size() * std::tuple_size_v<BothStyles>);
    for (const BothStyles& both : log->style)
        votes.style.insert(votes.style.end(), both.begin(), both.end());
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
