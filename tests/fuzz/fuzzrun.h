// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a fuzz target where libFuzzer is not at hand.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <QDeadlineTimer>

#include "core/base/random.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace darkhorse {

/// Shows the target what `makeInput` makes of one seed after the other: as many as the first argument says, or with DARKHORSE_FUZZ_MINUTES
/// in the environment for so long. The first seed is 0, or DARKHORSE_FUZZ_SEED. Tells every 10,000th seed, so that a crash can be found again.
inline int runFuzz(int argc, char** argv, std::string (*makeInput)(RandomSource& random))
{
    constexpr std::uint64_t kTold = 10'000;
    const char* const minutes = std::getenv("DARKHORSE_FUZZ_MINUTES");
    const char* const seed = std::getenv("DARKHORSE_FUZZ_SEED");
    const std::uint64_t first = seed != nullptr ? std::strtoull(seed, nullptr, 10) : 0;
    const std::uint64_t rounds = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    const QDeadlineTimer deadline(minutes != nullptr ? qint64(std::strtod(minutes, nullptr) * 60'000) : -1);
    std::uint64_t done = 0;
    for (; minutes != nullptr ? !deadline.hasExpired() : done < rounds; ++done) {
        if (done % kTold == 0)
            std::fprintf(stderr, "from seed %llu\n", static_cast<unsigned long long>(first + done));
        RandomSource random { first + done };
        const std::string input = makeInput(random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(input.data()), input.size());
    }
    std::printf("%llu inputs\n", static_cast<unsigned long long>(done));
    return 0;
}

} // namespace darkhorse
