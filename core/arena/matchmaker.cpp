// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/matchmaker.h"

#include <algorithm>

#include "core/arena/arenaparts.h"
#include "core/arena/pairtable.h"

namespace darkhorse {

namespace {

using Rule = BattleRules::Pairing;

std::vector<ContestantId> idsOf(const std::vector<Contestant>& contestants)
{
    std::vector<ContestantId> ids;
    std::ranges::transform(contestants, std::back_inserter(ids), &Contestant::id);
    return ids;
}

PairTable tableOf(Rule rule, const std::vector<Contestant>& contestants, const Standings& standings)
{
    const std::vector<ContestantId> ids = idsOf(contestants);
    if (rule == Rule::Informative)
        return informativeTable(ids, standings);
    std::vector<ArenaWeight> weights;
    for (const Contestant& one : contestants)
        weights.push_back({ .weight = rule == Rule::Weighted ? one.drawWeight : 1 });
    return arenaTable(ids, weights);
}

} // namespace

/// Everyone enabled who can answer this prompt, by id, so that a stored seed draws the same again.
Result<std::vector<Contestant>> Matchmaker::eligible(const QString& prompt) const
{
    auto contestants = m_parts.contestants.all();
    if (!contestants)
        return contestants;
    const auto recorded = m_parts.responses.contestantsFor(prompt);
    if (!recorded)
        return fail(recorded.error());
    std::erase_if(*contestants, [&](const Contestant& one) {
        const bool canAnswer = one.kind != ContestantKind::Recorded || std::ranges::count(*recorded, one.id) > 0;
        return !one.isEnabled || one.isRetired || !canAnswer;
    });
    std::ranges::sort(*contestants, {}, &Contestant::id);
    const auto now = m_parts.clock.monotonic();
    const auto isOut = [&](const Contestant& one) { return m_outages.isOut(one.id, now); };
    // Two that failed lately are better than no battle.
    if (std::ssize(*contestants) - std::ranges::count_if(*contestants, isOut) >= 2)
        std::erase_if(*contestants, isOut);
    return contestants;
}

Result<std::unique_ptr<Pairing>> Matchmaker::pairing(
    Rule rule, const std::vector<Contestant>& eligible, const QString& prompt) const
{
    QHash<ContestantId, double> weights;
    for (const Contestant& one : eligible)
        weights.insert(one.id, one.drawWeight);
    auto weighted = std::make_unique<WeightedPairing>(std::move(weights));
    if (rule == Rule::Uniform || (rule == Rule::Weighted && weighted->isUniform()))
        return std::make_unique<UniformPairing>();
    if (rule == Rule::Weighted)
        return weighted;
    if (rule == Rule::Balanced) {
        const auto met = m_parts.battles.pairsOn(prompt);
        if (!met)
            return fail(met.error());
        return std::make_unique<TablePairing>(toWord(rule), balancedTable(idsOf(eligible), *met));
    }
    const StandingsPtr standings = m_parts.standings.standings(overallCategory());
    return std::make_unique<TablePairing>(toWord(rule), informativeTable(idsOf(eligible), *standings));
}

Result<Matchmaker::Seating> Matchmaker::seat(const QString& prompt, quint64 seed)
{
    const auto contestants = eligible(prompt);
    if (!contestants)
        return fail(contestants.error());
    if (contestants->size() < 2)
        return fail(Error::Code::TooFewContestants, QString::number(contestants->size()));
    const auto rule = pairing(m_parts.rules.rules().pairing, *contestants, prompt);
    if (!rule)
        return fail(rule.error());
    Seating seating { blindDraw(idsOf(*contestants), **rule, seed), {}, (*rule)->name() };
    for (const Side side : kSides)
        seating.contestants[side] = *std::ranges::find(*contestants, seating.draw.contestants[side], &Contestant::id);
    return seating;
}

Result<std::vector<PairForecast>> Matchmaker::forecast(Rule rule, size_t limit) const
{
    auto contestants = m_parts.contestants.all();
    if (!contestants)
        return fail(contestants.error());
    std::erase_if(*contestants, [](const Contestant& one) { return !one.isEnabled || one.isRetired; });
    std::vector<PairForecast> pairs;
    if (contestants->size() < 2)
        return pairs;
    const PairTable table = tableOf(rule, *contestants, *m_parts.standings.standings(overallCategory()));
    for (size_t i = 0; i < contestants->size(); ++i) {
        for (size_t j = i + 1; j < contestants->size(); ++j)
            pairs.push_back({ contestants->at(i).shownName(), contestants->at(j).shownName(), table.chance(i, j) });
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &PairForecast::chance);
    pairs.resize(std::min(pairs.size(), limit));
    return pairs;
}

void Matchmaker::noteFailure(ContestantId contestant, Error::Code code)
{
    m_outages.noteFailure(contestant, code, m_parts.clock.monotonic());
}

} // namespace darkhorse
