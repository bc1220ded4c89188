// SPDX-License-Identifier: GPL-3.0-or-later
// How long many categories over many votes take: bench_categories [VOTES] [CATEGORIES] [MODELS]
//
// Made-up votes, as an arena's are held: all categories counted and rated anew, and all of them after one more vote.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "core/arena/standings/standingsworkers.h"
#include "core/base/random.h"
#include "core/store/votestore.h"

using namespace darkhorse;

namespace {

constexpr int kLiveVotes = 20;
constexpr int kSets = 200; ///< combinations of categories that occur

struct Cost {
    double wallMs = 0;
    double processorMs = 0; ///< of all threads: says something on a busy machine, too
};

template <typename Work>
Cost costOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t processorBegin = std::clock();
    work();
    return { std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(),
        double(std::clock() - processorBegin) * 1000 / CLOCKS_PER_SEC };
}

struct Arena {
    std::vector<StandingsEntrant> entrants;
    std::vector<CategoryKey> categories { overallCategory() };
    VoteLog log;
};

Verdict verdictOf(RandomSource& random, double chanceOfA)
{
    constexpr double kTies = 0.3;
    if (random.unit() < kTies)
        return random.unit() < 0.5 ? Verdict::Tie : Verdict::BothBad;
    return random.unit() < chanceOfA ? Verdict::ABetter : Verdict::BBetter;
}

Arena arenaOf(int votes, int categories, int models)
{
    RandomSource random(20261124);
    Arena arena;
    std::vector<double> strengths;
    for (int model = 0; model < models; ++model) {
        arena.entrants.push_back({ { model + 1 }, QStringLiteral("model %1").arg(model), {} });
        arena.log.contestants.push_back({ model + 1 });
        strengths.push_back(random.unit() * 2);
    }
    for (int category = 1; category < categories; ++category)
        arena.categories.push_back({ QStringLiteral("c%1").arg(category) });
    for (int set = 1; set < kSets; ++set) {
        std::vector<CategoryKey>& keys = arena.log.categorySets.emplace_back();
        for (size_t category = 1; category < arena.categories.size(); ++category) {
            if (random.unit() < 1.0 / double(1 + category % 8)) // common ones and rare ones
                keys.push_back(arena.categories[category]);
        }
    }
    arena.log.evaluators = { { 1 } };
    arena.log.evaluatorNames = { QStringLiteral("e") };
    arena.log.languages = { QString() };
    arena.log.provenances = { QStringLiteral("live") };
    for (int vote = 0; vote < votes; ++vote) {
        const auto a = quint16(random.below(quint64(models)));
        const auto b = quint16((a + 1 + random.below(quint64(models - 1))) % quint64(models));
        arena.log.contestantA.push_back(a);
        arena.log.contestantB.push_back(b);
        const double chance = 1 / (1 + std::exp(strengths[b] - strengths[a]));
        arena.log.verdict.push_back(quint8(verdictOf(random, chance)));
        arena.log.categorySet.push_back(quint32(random.below(kSets)));
        arena.log.castAtS.push_back(quint32(vote));
        arena.log.evaluator.push_back(0);
        arena.log.language.push_back(0);
        arena.log.provenance.push_back(0);
    }
    return arena;
}

} // namespace

int main(int argc, char** argv)
{
    const auto argument = [&](int at, int otherwise) { return argc > at ? std::atoi(argv[at]) : otherwise; };
    const int votes = argument(1, 1'170'000);
    const int categories = argument(2, 40);
    const int models = argument(3, 130);
    Arena arena = arenaOf(votes, categories, models);
    const auto sets = arena.log.categorySets;
    StandingsWorkers workers;
    const Cost counting
        = costOf([&] { workers.reset(arena.entrants, arena.categories, std::move(arena.log), std::nullopt, false); });
    bool isRated = false;
    const Cost rating = costOf([&] { isRated = workers.fit().has_value(); });
    if (!isRated)
        return 1;
    std::vector<Cost> live;
    for (int i = 0; i < kLiveVotes; ++i) {
        StandingsVote vote;
        vote.contestants = { { 1 + i % models }, { 1 + (i + 7) % models } };
        vote.verdict = Verdict::ABetter;
        vote.castAtUtcMs = qint64(votes + i) * 1000;
        vote.evaluator = { 1 };
        vote.evaluatorName = QStringLiteral("e");
        vote.categories = sets[size_t(1 + i)];
        live.push_back(costOf([&] {
            workers.add(vote);
            isRated = workers.fit().has_value() && isRated;
        }));
    }
    std::ranges::sort(live, {}, &Cost::wallMs);
    const Cost& median = live[live.size() / 2];
    std::printf("%d votes, %d categories, %d models, wall (processor) in ms: counted %.1f (%.1f), rated %.1f (%.1f); "
                "one more vote in all "
                "categories: median of %d %.2f (%.2f), longest %.2f\n",
        votes, categories, models, counting.wallMs, counting.processorMs, rating.wallMs, rating.processorMs, kLiveVotes,
        median.wallMs, median.processorMs, live.back().wallMs);
    return isRated ? 0 : 1;
}
