// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/rating/exactmath.h"
#include "core/rating/randomstream.h"

namespace darkhorse::rating {

namespace {

constexpr std::size_t kValues = kMaxJudgementValues;
using Counts = std::array<double, kValues>;

/// One item with at least two verdicts.
struct Item {
    std::size_t begin; ///< in the sorted judgements
    std::size_t end;
    Counts count {};
    double verdicts = 0;

    /// Share of equal pairs among the pairs of verdicts.
    [[nodiscard]] double equalShare() const
    {
        double equal = 0;
        for (const double n : count)
            equal += n * (n - 1);
        return equal / (verdicts * (verdicts - 1));
    }
};

/// Sums over items, from which every overall number follows; so a bootstrap round is only a sum.
struct Sums {
    double items = 0;
    double equalShare = 0;
    double observedEqual = 0; ///< diagonal of Krippendorff's coincidences
    Counts values {};
    double verdicts = 0;

    void add(const Item& item)
    {
        items += 1;
        equalShare += item.equalShare();
        observedEqual += item.equalShare() * item.verdicts;
        for (std::size_t v = 0; v < kValues; ++v)
            values[v] += item.count[v];
        verdicts += item.verdicts;
    }

    [[nodiscard]] double agreement() const { return equalShare / items; }

    [[nodiscard]] double fleissKappa() const
    {
        double chance = 0;
        for (const double n : values)
            chance += (n / verdicts) * (n / verdicts);
        return chance < 1 ? (agreement() - chance) / (1 - chance) : kNoNumber;
    }

    [[nodiscard]] double krippendorffAlpha() const
    {
        double equal = 0;
        for (const double n : values)
            equal += n * (n - 1);
        const double expectedUnequal = 1 - equal / (verdicts * (verdicts - 1));
        const double observedUnequal = 1 - observedEqual / verdicts;
        return expectedUnequal > 0 ? 1 - observedUnequal / expectedUnequal : kNoNumber;
    }
};

/// By item, then evaluator; the last of several judgements of one evaluator on one item stays.
[[nodiscard]] std::vector<Judgement> sortedUnique(std::vector<Judgement> judgements)
{
    const auto key = [](const Judgement& j) { return std::pair(j.item, j.evaluator); };
    std::stable_sort(
        judgements.begin(), judgements.end(), [&](const Judgement& x, const Judgement& y) { return key(x) < key(y); });
    std::vector<Judgement> unique;
    for (const Judgement& judgement : judgements) {
        if (!unique.empty() && key(unique.back()) == key(judgement))
            unique.back() = judgement;
        else
            unique.push_back(judgement);
    }
    return unique;
}

[[nodiscard]] std::vector<Item> sharedItems(const std::vector<Judgement>& sorted)
{
    std::vector<Item> items;
    for (std::size_t begin = 0; begin < sorted.size();) {
        Item item { begin, begin };
        for (; item.end < sorted.size() && sorted[item.end].item == sorted[begin].item; ++item.end)
            item.count[sorted[item.end].value] += 1;
        item.verdicts = static_cast<double>(item.end - begin);
        if (item.verdicts >= 2)
            items.push_back(item);
        begin = item.end;
    }
    return items;
}

struct PairTally {
    int items = 0;
    int equal = 0;
    Counts a {};
    Counts b {};
};

[[nodiscard]] std::vector<PairAgreement> pairAgreements(
    const std::vector<Judgement>& sorted, const std::vector<Item>& items)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, PairTally> tallies;
    for (const Item& item : items) {
        for (std::size_t i = item.begin; i < item.end; ++i) {
            for (std::size_t j = i + 1; j < item.end; ++j) {
                PairTally& tally = tallies[{ sorted[i].evaluator, sorted[j].evaluator }];
                ++tally.items;
                tally.equal += sorted[i].value == sorted[j].value ? 1 : 0;
                tally.a[sorted[i].value] += 1;
                tally.b[sorted[j].value] += 1;
            }
        }
    }
    std::vector<PairAgreement> pairs;
    for (const auto& [who, tally] : tallies) {
        const double share = static_cast<double>(tally.equal) / tally.items;
        double chance = 0;
        for (std::size_t v = 0; v < kValues; ++v)
            chance += (tally.a[v] / tally.items) * (tally.b[v] / tally.items);
        pairs.push_back(
            { who.first, who.second, tally.items, share, chance < 1 ? (share - chance) / (1 - chance) : kNoNumber });
    }
    return pairs;
}

struct Running {
    int items = 0;
    double sum = 0;
    double squares = 0;
};

/// Holm: the smallest p-value is compared with level / m, the next with level / (m - 1), … until one fails.
void markThoseApart(std::vector<EvaluatorAgreement>& evaluators, double level)
{
    std::vector<EvaluatorAgreement*> order;
    for (EvaluatorAgreement& evaluator : evaluators) {
        if (!std::isnan(evaluator.pValue))
            order.push_back(&evaluator);
    }
    std::stable_sort(order.begin(), order.end(),
        [](const EvaluatorAgreement* x, const EvaluatorAgreement* y) { return x->pValue < y->pValue; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i]->pValue > level / static_cast<double>(order.size() - i))
            return;
        order[i]->standsApart = true;
    }
}

/// Each evaluator's share of agreeing others, item by item, against the mean over all items.
[[nodiscard]] std::vector<EvaluatorAgreement> evaluatorAgreements(
    const std::vector<Judgement>& sorted, const std::vector<Item>& items, double mean, double level)
{
    std::map<std::uint32_t, Running> running;
    for (const Judgement& judgement : sorted)
        running.try_emplace(judgement.evaluator);
    for (const Item& item : items) {
        for (std::size_t i = item.begin; i < item.end; ++i) {
            const double share = (item.count[sorted[i].value] - 1) / (item.verdicts - 1);
            Running& r = running[sorted[i].evaluator];
            ++r.items;
            r.sum += share;
            r.squares += share * share;
        }
    }
    std::vector<EvaluatorAgreement> result;
    for (const auto& [who, r] : running) {
        EvaluatorAgreement evaluator { who, r.items };
        if (r.items > 0)
            evaluator.agreement = r.sum / r.items;
        constexpr int kFewestItems = 10; // below, the normal approximation is not worth a verdict on a person
        if (r.items >= kFewestItems) {
            // Never below the variance of fair coins at the mean: a handful of equal items proves nothing.
            const double own = (r.squares - r.sum * r.sum / r.items) / (r.items - 1);
            const double variance = std::max(own, 0.25 * mean * (1 - mean));
            if (variance > 0)
                evaluator.pValue = normalProbability((evaluator.agreement - mean) / std::sqrt(variance / r.items));
        }
        result.push_back(evaluator);
    }
    markThoseApart(result, level);
    return result;
}

[[nodiscard]] Estimate withInterval(double value, std::vector<double> rounds, double confidence)
{
    std::erase_if(rounds, [](double x) { return std::isnan(x); });
    if (rounds.size() < 2)
        return { value, kNoNumber, kNoNumber };
    std::sort(rounds.begin(), rounds.end());
    const auto at = [&](double probability) {
        const double position = probability * static_cast<double>(rounds.size() - 1);
        const auto low = static_cast<std::size_t>(position);
        const std::size_t high = std::min(low + 1, rounds.size() - 1);
        return rounds[low] + (position - static_cast<double>(low)) * (rounds[high] - rounds[low]);
    };
    return { value, at((1 - confidence) / 2), at((1 + confidence) / 2) };
}

void addOverall(Agreement& result, const std::vector<Item>& items, const AgreementOptions& options)
{
    Sums all;
    for (const Item& item : items)
        all.add(item);
    std::vector<double> agreementRounds;
    std::vector<double> fleissRounds;
    std::vector<double> alphaRounds;
    for (int round = 0; round < options.rounds; ++round) {
        RandomStream random(options.seed, static_cast<std::uint64_t>(round));
        Sums drawn;
        for (std::size_t i = 0; i < items.size(); ++i)
            drawn.add(items[random.below(static_cast<std::uint32_t>(items.size()))]);
        agreementRounds.push_back(drawn.agreement());
        fleissRounds.push_back(drawn.fleissKappa());
        alphaRounds.push_back(drawn.krippendorffAlpha());
    }
    result.agreement = withInterval(all.agreement(), std::move(agreementRounds), options.confidence);
    result.fleissKappa = withInterval(all.fleissKappa(), std::move(fleissRounds), options.confidence);
    result.krippendorffAlpha = withInterval(all.krippendorffAlpha(), std::move(alphaRounds), options.confidence);
}

} // namespace

Result<Agreement> agreement(const std::vector<Judgement>& judgements, const AgreementOptions& options)
{
    if (!(options.confidence > 0 && options.confidence < 1) || options.rounds < 2)
        return fail(
            RatingError::Code::InvalidOptions, "confidence must lie between 0 and 1, rounds must be at least 2");
    for (std::size_t i = 0; i < judgements.size(); ++i) {
        if (judgements[i].value >= kMaxJudgementValues)
            return fail(RatingError::Code::InvalidVotes, "judgement " + std::to_string(i) + " has an unknown value");
    }
    const std::vector<Judgement> sorted = sortedUnique(judgements);
    const std::vector<Item> items = sharedItems(sorted);

    Agreement result;
    result.items = static_cast<int>(items.size());
    result.pairs = pairAgreements(sorted, items);
    if (!items.empty())
        addOverall(result, items, options);
    result.byEvaluator = evaluatorAgreements(sorted, items, result.agreement.value, 1 - options.confidence);
    result.evaluators = static_cast<int>(result.byEvaluator.size());
    return result;
}

} // namespace darkhorse::rating
