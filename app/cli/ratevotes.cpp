// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratevotes.h"

#include <algorithm>

#include "app/cli/cleaningoption.h"
#include "core/domain/verdict.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr qint64 kMsPerSecond = 1000;

// Verdict and Outcome name the same four things in the same order; this is the only place that relies on it.
static_assert(int(Verdict::ABetter) == int(rating::Outcome::AWins)
    && int(Verdict::BBetter) == int(rating::Outcome::BWins) && int(Verdict::Tie) == int(rating::Outcome::Tie)
    && int(Verdict::BothBad) == int(rating::Outcome::BothBad));

/// The bit in the votes' masks of each category that is wanted. Errors: NotFound.
[[nodiscard]] Result<std::vector<int>> bitsOf(const CategoryChoice& choice, const QStringList& known)
{
    std::vector<int> bits;
    for (const QString& key : choice.wantsAll ? known : choice.keys) {
        const qsizetype bit = known.indexOf(key);
        if (bit < 0)
            return fail(Error::Code::NotFound,
                u"no vote is in the category \"%1\"; there are %2"_s.arg(key, known.join(u", "_s)));
        bits.push_back(int(bit));
    }
    return bits;
}

/// Keeps the wanted categories only, as bits 0, 1, 2 …
void chooseCategories(RateVotes& votes, const std::vector<int>& bits, const QStringList& known)
{
    votes.columns.categoryCount = int(bits.size());
    for (const int bit : bits)
        votes.categories.append(known[bit]);
    bool isEverything = qsizetype(bits.size()) == known.size();
    for (std::size_t i = 0; i < bits.size(); ++i)
        isEverything = isEverything && bits[i] == int(i);
    if (isEverything)
        return;
    for (std::uint32_t& mask : votes.columns.categories) {
        std::uint32_t chosen = 0;
        for (std::size_t i = 0; i < bits.size(); ++i)
            chosen |= (mask >> bits[i] & 1U) << i;
        mask = chosen;
    }
}

} // namespace

Result<RateVotes> votesOfFiles(const QStringList& files, const CategoryChoice& categories,
    const VoteReadOptions& options, const ModelAliases& aliases, const CleaningRules& cleaning)
{
    auto table = readVotes(files, options);
    if (!table)
        return fail(table.error());
    table->unite(aliases);
    clean(*table, cleaning);
    if (table->models.size() > rating::kMaxModels)
        return fail(Error::Code::InvalidInput,
            u"%1 different models; at most %2 can be rated at once"_s.arg(table->models.size())
                .arg(rating::kMaxModels));
    const auto bits = bitsOf(categories, table->categories);
    if (!bits)
        return fail(bits.error());

    RateVotes votes;
    votes.models = table->models;
    votes.organizations = QStringList(table->models.size(), QString());
    votes.evaluators = table->evaluators;
    votes.languages = table->languages;
    votes.skipped = std::move(table->skipped);
    votes.warnings = table->warnings;
    votes.style = std::move(table->style);
    votes.columns.modelCount = int(table->models.size());
    votes.columns.modelA = std::move(table->modelA);
    votes.columns.modelB = std::move(table->modelB);
    votes.columns.categories = std::move(table->categoryMask);
    votes.columns.evaluator = std::move(table->evaluator);
    votes.columns.prompt = std::move(table->prompt);
    votes.columns.language = std::move(table->language);
    votes.columns.outcome.resize(table->verdict.size());
    std::ranges::transform(
        table->verdict, votes.columns.outcome.begin(), [](std::uint8_t v) { return rating::Outcome(v); });
    votes.columns.timeS.resize(table->timeUtcMs.size());
    std::ranges::transform(table->timeUtcMs, votes.columns.timeS.begin(),
        [](std::int64_t ms) { return std::uint32_t(ms / kMsPerSecond); });
    chooseCategories(votes, *bits, table->categories);
    return votes;
}

Result<RateVotes> votesOfArena(
    Database& database, const CategoryChoice& categories, bool withStyle, const ArenaVotesRules& rules)
{
    auto arena = readArenaVotes(
        database, withStyle ? ArenaVotesDetail::WithStyle : ArenaVotesDetail::Plain, categories.keys, rules);
    if (!arena)
        return fail(arena.error());
    const auto bits = bitsOf(categories, arena->categories);
    if (!bits)
        return fail(bits.error());
    RateVotes votes;
    votes.models = arena->models;
    votes.organizations = arena->organizations;
    votes.evaluators = arena->evaluators;
    votes.languages = arena->languages;
    votes.provenances = arena->provenances;
    for (auto reason = arena->leftOut.begin(); reason != arena->leftOut.end(); ++reason)
        votes.skipped.push_back({ skipReasonOf(reason.key()), *reason, 0, {} });
    votes.columns = std::move(arena->columns);
    votes.style = std::move(arena->style);
    chooseCategories(votes, *bits, arena->categories);
    return votes;
}

} // namespace darkhorse::cli
