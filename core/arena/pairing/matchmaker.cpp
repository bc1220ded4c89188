// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/pairing/matchmaker.h"

#include <algorithm>
#include <map>

#include "core/arena/session/arenaparts.h"
#include "core/arena/standings/countedvotes.h"
#include "core/store/meetingstore.h"

namespace darkhorse {

namespace {

using Rule = BattleRules::Pairing;

std::vector<ContestantId> idsOf(const std::vector<Contestant>& contestants)
{
    std::vector<ContestantId> ids;
    std::ranges::transform(contestants, std::back_inserter(ids), &Contestant::id);
    return ids;
}

/// What Chatbot Arena's draw knows of these, by the rules.
std::vector<ArenaWeight> arenaWeights(
    const std::vector<Contestant>& contestants, const BattleRules& rules, bool isWeighted)
{
    const auto idsOfNames = [&](const QStringList& names) {
        QSet<ContestantId> ids;
        for (const Contestant& one : contestants) {
            if (names.contains(one.name))
                ids.insert(one.id);
        }
        return ids;
    };
    std::vector<ArenaWeight> weights;
    for (const Contestant& one : contestants) {
        if (!isWeighted) {
            weights.push_back({ .weight = 1 });
            continue;
        }
        weights.push_back({ .weight = one.drawWeight,
            .isBoosted = rules.boosted.contains(one.name),
            .isOut = rules.paused.contains(one.name),
            .targets = idsOfNames(rules.targets.value(one.name)),
            .strictTargets = idsOfNames(rules.strictTargets.value(one.name)) });
    }
    return weights;
}

PairTable tableOf(
    Rule rule, const std::vector<Contestant>& contestants, const Standings& standings, const BattleRules& rules)
{
    const std::vector<ContestantId> ids = idsOf(contestants);
    if (rule == Rule::Informative)
        return informativeTable(ids, standings);
    return arenaTable(ids, arenaWeights(contestants, rules, rule == Rule::Weighted));
}

bool hasArenaRules(const BattleRules& rules)
{
    return !rules.boosted.isEmpty() || !rules.paused.isEmpty() || !rules.targets.isEmpty()
        || !rules.strictTargets.isEmpty();
}

} // namespace

/// Everyone enabled who can answer this prompt and is no other name of somebody, by id, so that a stored seed draws the same again.
Result<std::vector<Contestant>> Matchmaker::eligible(const QString& prompt) const
{
    auto contestants = m_parts.contestants.all();
    if (!contestants)
        return contestants;
    const auto recorded = m_parts.responses.contestantsFor(prompt);
    if (!recorded)
        return fail(recorded.error());
    const auto aliases = countedFor(*contestants, m_parts.aliases.aliases());
    std::erase_if(*contestants, [&](const Contestant& one) {
        const bool canAnswer = one.kind != ContestantKind::Recorded || std::ranges::count(*recorded, one.id) > 0;
        return !one.isEnabled || one.isRetired || !canAnswer || aliases.contains(one.id);
    });
    std::ranges::sort(*contestants, {}, &Contestant::id);
    const auto now = m_parts.clock.monotonic();
    const auto isOut = [&](const Contestant& one) { return m_outages.isOut(one.id, now); };
    const auto isPaused = [&](const Contestant& one) { return m_parts.rules.rules().paused.contains(one.name); };
    if (std::ssize(*contestants) - std::ranges::count_if(*contestants, isPaused) >= 2)
        std::erase_if(*contestants, isPaused);
    // Two that failed lately are better than no battle.
    if (std::ssize(*contestants) - std::ranges::count_if(*contestants, isOut) >= 2)
        std::erase_if(*contestants, isOut);
    return contestants;
}

Result<std::unique_ptr<Pairing>> Matchmaker::pairing(
    Rule rule, const std::vector<Contestant>& eligible, const QString& prompt) const
{
    const auto spent = spentPairs(prompt);
    if (!spent)
        return fail(spent.error());
    const bool needsTable = rule == Rule::Balanced || rule == Rule::Informative || !spent->empty()
        || (rule == Rule::Weighted && hasArenaRules(m_parts.rules.rules()));
    if (needsTable) {
        auto table = tableFor(rule, eligible, prompt);
        if (!table)
            return fail(table.error());
        const std::vector<ContestantId> ids = idsOf(eligible);
        const auto place = [&](ContestantId id) { return size_t(std::ranges::find(ids, id) - ids.begin()); };
        PairTable left = *table;
        for (const auto& [first, second] : *spent) {
            if (place(first) < ids.size() && place(second) < ids.size())
                left.bar(place(first), place(second));
        }
        // Where all are spent, the prompt is not handed out any more; who types it in means it.
        if (!left.isEmpty())
            table = left;
        table->normalize();
        return std::make_unique<TablePairing>(toWord(rule), *table);
    }
    QHash<ContestantId, double> weights;
    for (const Contestant& one : eligible)
        weights.insert(one.id, one.drawWeight);
    auto weighted = std::make_unique<WeightedPairing>(std::move(weights));
    if (rule == Rule::Uniform || weighted->isUniform())
        return std::make_unique<UniformPairing>();
    return weighted;
}

Result<PairTable> Matchmaker::tableFor(Rule rule, const std::vector<Contestant>& eligible, const QString& prompt) const
{
    if (rule == Rule::Balanced) {
        const auto met = m_parts.battles.pairsOn(prompt);
        if (!met)
            return fail(met.error());
        return balancedTable(idsOf(eligible), *met);
    }
    return tableOf(rule, eligible, *m_parts.standings.standings(overallCategory()), m_parts.rules.rules());
}

/// Nobody judges a pair twice on a prompt, and together evaluators judge it no more often than the rules say.
Result<std::vector<Matchmaker::Pair>> Matchmaker::spentPairs(const QString& prompt) const
{
    std::vector<Pair> spent;
    const auto work = m_parts.work.choice();
    if (!work)
        return spent;
    const MeetingStore meetings(*m_parts.database);
    const auto isInSet = meetings.isInSet(prompt, work->set);
    if (!isInSet || !*isInSet)
        return isInSet.map([&](bool) { return spent; });
    const auto all = meetings.on(prompt);
    if (!all)
        return fail(all.error());
    std::map<Pair, int> counts;
    for (const Meeting& one : *all) {
        const Pair pair = std::minmax(one.first, one.second);
        counts[pair] += one.evaluator == m_parts.evaluator.id ? m_parts.rules.rules().overlap : 1;
    }
    for (const auto& [pair, count] : counts) {
        if (count >= m_parts.rules.rules().overlap)
            spent.push_back(pair);
    }
    return spent;
}

bool Matchmaker::isSpent(const QString& prompt) const
{
    const auto spent = spentPairs(prompt);
    if (!spent || spent->empty())
        return false;
    const auto contestants = eligible(prompt);
    if (!contestants)
        return false;
    const auto isThere = [&](ContestantId id) { return std::ranges::count(*contestants, id, &Contestant::id) > 0; };
    const auto gone
        = std::ranges::count_if(*spent, [&](const Pair& pair) { return isThere(pair.first) && isThere(pair.second); });
    return gone >= std::ssize(*contestants) * (std::ssize(*contestants) - 1) / 2;
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
    const PairTable table
        = tableOf(rule, *contestants, *m_parts.standings.standings(overallCategory()), m_parts.rules.rules());
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
