// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one number for all the bits that the rating library computes from fixed votes. Equal numbers on two machines mean
// equal ratings to the last bit. No Qt, so that it can be built for any machine with a cross compiler:
//
//   aarch64-linux-gnu-g++ -std=c++20 -O2 -ffp-contract=off -static -I. -I/usr/include/eigen3 tests/core/rating/digest.cpp
//       core/rating/*.cpp -o digest && qemu-aarch64 ./digest
//
// Votes are drawn with whole numbers only: a random generator over floating point would be part of what is tested.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "core/rating/difference.h"
#include "core/rating/rate.h"
#include "core/rating/sequentialtest.h"
#include "core/rating/stylecontrol.h"

using namespace darkhorse::rating;

namespace {

/// Fowler-Noll-Vo over the bits of numbers; all NaNs are alike.
class Digest {
public:
    void add(double value) { addBits(value == value ? std::bit_cast<std::uint64_t>(value) : 1); }
    void add(const CategoryResult& result)
    {
        for (const ModelRating& model : result.models) {
            for (const double value : { model.rating, model.lower, model.upper, model.standardError, model.onlineElo,
                     model.bothBadRate.lower, model.bothBadRate.upper })
                add(value);
        }
        add(result.tieParameter);
        for (Eigen::Index i = 0; i < result.covariance.size(); ++i)
            add(result.covariance.data()[i]);
    }
    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    void addBits(std::uint64_t bits)
    {
        for (int byte = 0; byte < 8; ++byte)
            m_hash = (m_hash ^ (bits >> (8 * byte) & 255U)) * 1099511628211U;
    }

    std::uint64_t m_hash = 14695981039346656037U;
};

class WholeNumbers {
public:
    std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>((m_state >> 33) % limit);
    }

private:
    std::uint64_t m_state = 20'240'520;
};

template <typename Value>
[[nodiscard]] Value must(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "digest: %s\n", result.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

constexpr std::uint16_t kModels = 23;

[[nodiscard]] VoteColumns drawVotes(WholeNumbers& random, StyleFeatures& features)
{
    VoteColumns votes;
    votes.modelCount = kModels;
    votes.categoryCount = 3;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        const auto a = static_cast<std::uint16_t>(random.below(kModels));
        const auto b = static_cast<std::uint16_t>((a + 1 + random.below(kModels - 1)) % kModels);
        const std::uint32_t draw = random.below(1000);
        const std::uint32_t winsOfA = 400 + 8U * a - 8U * b; // never below 224
        VoteRow vote { a, b };
        vote.outcome = draw < winsOfA ? Outcome::AWins
            : draw < winsOfA + 150    ? Outcome::Tie
            : draw < winsOfA + 200    ? Outcome::BothBad
                                      : Outcome::BWins;
        vote.categories = 1 | random.below(8);
        vote.timeS = 1'700'000'000 + i;
        vote.prompt = random.below(300);
        votes.append(vote);
        for (std::size_t k = 0; k < kStyleFeatures; ++k)
            features.push_back((static_cast<float>(random.below(2001)) - 1000.0F) / 512.0F);
    }
    return votes;
}

/// One number for each part, so that a difference says where it comes from.
struct Part {
    std::string name;
    std::uint64_t digest = 0;

    friend bool operator==(const Part&, const Part&) = default;
};

[[nodiscard]] std::uint64_t boardDigest(const VoteColumns& votes, const RateOptions& options)
{
    Digest digest;
    for (const CategoryResult& category : must(rate(votes, options)).categories)
        digest.add(category);
    return digest.value();
}

[[nodiscard]] std::uint64_t differenceDigest(const VoteColumns& votes, const RateOptions& options)
{
    Digest digest;
    const Board board = must(rate(votes, options));
    for (int i = 1; i < kModels; ++i) {
        const Difference pair = must(difference(board.categories[1], i - 1, i));
        digest.add(pair.probabilityOfSuperiority);
        digest.add(pair.expectedScore);
        digest.add(pair.sequential.eValue);
        digest.add(pair.sequential.upper);
        const SequentialVerdict direct = headToHeadTest(40 + i, 30);
        digest.add(direct.eValue);
        digest.add(direct.lower);
    }
    return digest.value();
}

[[nodiscard]] std::vector<Part> partsWith(int threads)
{
    WholeNumbers random;
    StyleFeatures features;
    const VoteColumns votes = drawVotes(random, features);
    RateOptions options;
    options.threads = threads;
    options.rounds = 40;
    std::vector<Part> parts { { "sandwich", boardDigest(votes, options) },
        { "differences", differenceDigest(votes, options) } };
    options.interval = Interval::Bootstrap;
    parts.push_back({ "bootstrap", boardDigest(votes, options) });
    options.resample = Resample::Prompts;
    parts.push_back({ "bootstrap of prompts", boardDigest(votes, options) });
    options.resample = Resample::Votes;
    options.method = Method::Davidson;
    parts.push_back({ "Davidson", boardDigest(votes, options) });
    options.method = Method::OnlineElo;
    parts.push_back({ "online Elo", boardDigest(votes, options) });
    options = {};
    options.threads = threads;
    for (const auto& [name, definition] : { std::pair("style as FastChat", StyleDefinition::FastChat),
             std::pair("style as arena-rank", StyleDefinition::ArenaRank) }) {
        const StyleBoard style = must(rateWithStyle(votes, 0, features, definition, options));
        Digest digest;
        digest.add(style.category);
        for (const StyleCoefficient& coefficient : style.coefficients) {
            digest.add(coefficient.value);
            digest.add(coefficient.standardError);
        }
        parts.push_back({ name, digest.value() });
    }
    return parts;
}

} // namespace

int main()
{
    const std::vector<Part> parts = partsWith(1);
    for (const Part& part : parts)
        std::printf("%016llx %s\n", static_cast<unsigned long long>(part.digest), part.name.c_str());
    if (partsWith(3) == parts)
        return 0;
    std::printf("not the same with three threads\n");
    return 1;
}
