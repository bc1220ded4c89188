// SPDX-License-Identifier: GPL-3.0-or-later
// Times the rating library on packed votes, for comparison with bare programs that do only the arithmetic.
//
//   bench_rating TASK VOTES.bin MODELS [REPEATS] [FEATURES.f32]
//
// TASK: board (bootstrap of 100 rounds), sandwich, elo, style, live, slice, memory (bytes a vote while a board is made). VOTES.bin holds one uint32 a vote:
// a | b << 8 | outcome << 16 (0 A, 1 B, 2 tie) | category mask << 18; FEATURES.f32 four floats a vote.
// Prints the best time of all repeats in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "core/rating/liveboard.h"
#include "core/rating/onlineelo.h"
#include "core/rating/rate.h"
#include "core/rating/stylecontrol.h"
#include "core/rating/votefilter.h"

using namespace darkhorse::rating;

namespace {

constexpr int kCategories = 12;

template <typename Value>
[[nodiscard]] std::vector<Value> readAll(const char* path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) {
        std::fprintf(stderr, "bench_rating: cannot read %s\n", path);
        std::exit(1);
    }
    std::vector<Value> values(static_cast<std::size_t>(file.tellg()) / sizeof(Value));
    file.seekg(0);
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(Value)));
    return values;
}

void must(bool ok)
{
    if (!ok) {
        std::fprintf(stderr, "bench_rating: cannot read the votes, or the ratings failed\n");
        std::exit(1);
    }
}

[[nodiscard]] VoteColumns readVotes(const char* path, int models)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::size_t>(file ? std::streamoff(file.tellg()) : 0) / sizeof(std::uint32_t);
    file.seekg(0);
    VoteColumns votes;
    votes.modelCount = models;
    votes.categoryCount = kCategories;
    votes.modelA.reserve(size);
    votes.modelB.reserve(size);
    votes.outcome.reserve(size);
    votes.categories.reserve(size);
    votes.timeS.reserve(size);
    std::vector<std::uint32_t> part(1 << 16);
    while (votes.size() < size) {
        part.resize(std::min(part.size(), size - votes.size()));
        file.read(reinterpret_cast<char*>(part.data()), static_cast<std::streamsize>(part.size() * sizeof(part[0])));
        for (const std::uint32_t word : part) {
            votes.modelA.push_back(static_cast<std::uint16_t>(word & 255U));
            votes.modelB.push_back(static_cast<std::uint16_t>(word >> 8 & 255U));
            votes.outcome.push_back(static_cast<Outcome>(word >> 16 & 3U));
            votes.categories.push_back(word >> 18);
            votes.timeS.push_back(static_cast<std::uint32_t>(votes.timeS.size()));
        }
    }
    must(!votes.modelA.empty());
    return votes;
}

[[nodiscard]] double bestOf(int repeats, const std::function<void()>& work)
{
    double best = 1e300;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(
            best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

[[nodiscard]] RateOptions optionsFor(const std::string& task)
{
    RateOptions options;
    options.withOnlineElo = false;
    options.interval = task == "board" ? Interval::Bootstrap : Interval::Sandwich;
    return options;
}

[[nodiscard]] double live(const VoteColumns& votes, int repeats)
{
    LiveBoard live(optionsFor("sandwich"));
    Board board;
    must(live.reset(votes).has_value() && live.refit(board).has_value());
    std::size_t next = 0;
    return bestOf(repeats, [&] {
        VoteRow vote;
        vote.modelA = votes.modelA[next];
        vote.modelB = votes.modelB[next];
        vote.outcome = votes.outcome[next];
        vote.categories = votes.categories[next++];
        must(live.add(vote).has_value() && live.refit(board).has_value());
    });
}

[[nodiscard]] double slice(const VoteColumns& votes, int repeats)
{
    VoteFilter filter;
    filter.fromS = static_cast<std::uint32_t>(votes.size() / 10);
    filter.untilS = static_cast<std::uint32_t>(votes.size());
    filter.outcomes = 0b0111;
    return bestOf(repeats, [&] {
        const auto mask = select(votes, filter);
        must(mask.has_value() && rate(votes, optionsFor("sandwich"), nullptr, &*mask).has_value());
    });
}

/// Bytes that the process has in use at most, or now; 0 where /proc does not say.
[[nodiscard]] double memoryInUse(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == key && status >> kilobytes)
            return kilobytes * 1024;
    }
    return 0;
}

/// The columns that standings need, filled vote by vote, then a whole board with bootstrap.
void printMemory(const char* path, int models)
{
    const double before = memoryInUse("VmRSS:");
    std::size_t size = 0;
    double held = 0;
    {
        const VoteColumns votes = readVotes(path, models);
        size = votes.size();
        held = memoryInUse("VmRSS:") - before;
        must(rate(votes, optionsFor("board")).has_value());
    }
    const double most = memoryInUse("VmHWM:") - before;
    std::printf("memory %zu votes %d models: %.1f bytes a vote held, %.1f at most\n", size, models,
        held / static_cast<double>(size), most / static_cast<double>(size));
}

[[nodiscard]] double run(const std::string& task, const VoteColumns& votes, int repeats, const char* features)
{
    if (task == "elo")
        return bestOf(repeats, [&] { must(!onlineElo(votes, 0, {}).empty()); });
    if (task == "live")
        return live(votes, repeats);
    if (task == "slice")
        return slice(votes, repeats);
    if (task == "style") {
        const auto style = readAll<float>(features);
        return bestOf(repeats, [&] { must(rateWithStyle(votes, 0, style, StyleDefinition::FastChat).has_value()); });
    }
    return bestOf(repeats, [&] { must(rate(votes, optionsFor(task)).has_value()); });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr,
            "usage: bench_rating board|sandwich|elo|style|live|slice|memory VOTES.bin MODELS [REPEATS] "
            "[FEATURES.f32]\n");
        return 2;
    }
    if (std::string(argv[1]) == "memory") {
        printMemory(argv[2], std::atoi(argv[3]));
        return 0;
    }
    const VoteColumns votes = readVotes(argv[2], std::atoi(argv[3]));
    const int repeats = argc > 4 ? std::atoi(argv[4]) : 5;
    const double best = run(argv[1], votes, repeats, argc > 5 ? argv[5] : "");
    std::printf("%s %zu votes %d models: %.2f ms\n", argv[1], votes.size(), votes.modelCount, best);
    return 0;
}
