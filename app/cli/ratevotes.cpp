// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ratevotes.h"

#include <algorithm>

#include <QHash>

#include "core/exchange/votereader.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/votestore.h"

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

Result<RateVotes> votesOfFiles(const QStringList& files, const CategoryChoice& categories, bool withTimes)
{
    auto table = readVotes(files, { .withTimes = withTimes });
    if (!table)
        return fail(table.error());
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
    votes.skipped = std::move(table->skipped);
    votes.warnings = table->warnings;
    votes.columns.modelCount = int(table->models.size());
    votes.columns.modelA = std::move(table->modelA);
    votes.columns.modelB = std::move(table->modelB);
    votes.columns.categories = std::move(table->categoryMask);
    votes.columns.outcome.resize(table->verdict.size());
    std::ranges::transform(
        table->verdict, votes.columns.outcome.begin(), [](std::uint8_t v) { return rating::Outcome(v); });
    chooseCategories(votes, *bits, table->categories);
    return votes;
}

Result<RateVotes> votesOfArena(const QString& path, const CategoryChoice& categories)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto contestants = ContestantStore(**database).all();
    if (!contestants)
        return fail(contestants.error());
    const auto log = VoteStore(**database).log();
    if (!log)
        return fail(log.error());

    RateVotes votes;
    QHash<ContestantId, std::uint16_t> numbers;
    for (const Contestant& contestant : *contestants) {
        numbers.insert(contestant.id, std::uint16_t(votes.models.size()));
        votes.models.append(contestant.name);
        votes.organizations.append(contestant.organization);
    }
    QStringList known { overallCategory().value };
    std::vector<std::uint32_t> masks;
    for (const std::vector<CategoryKey>& set : log->categorySets) {
        std::uint32_t mask = 1;
        for (const CategoryKey& key : set) {
            if (!known.contains(key.value))
                known.append(key.value);
            if (known.size() > rating::kMaxCategories)
                return fail(
                    Error::Code::InvalidInput, u"%1: more than %2 categories"_s.arg(path).arg(rating::kMaxCategories));
            mask |= 1U << known.indexOf(key.value);
        }
        masks.push_back(mask);
    }
    const auto bits = bitsOf(categories, known);
    if (!bits)
        return fail(bits.error());
    votes.columns.modelCount = int(votes.models.size());
    votes.columns.reserve(log->votes.size());
    for (const CountedVote& vote : log->votes) {
        rating::VoteRow row;
        row.modelA = numbers.value(vote.contestants.a);
        row.modelB = numbers.value(vote.contestants.b);
        row.outcome = rating::Outcome(int(vote.verdict));
        row.categories = masks.at(vote.categorySet);
        row.timeS = std::uint32_t(vote.castAtUtcMs / kMsPerSecond);
        row.evaluator = std::uint32_t(vote.evaluator.value);
        votes.columns.append(row);
    }
    chooseCategories(votes, *bits, known);
    return votes;
}

} // namespace darkhorse::cli
