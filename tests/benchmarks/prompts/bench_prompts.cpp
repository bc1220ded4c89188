// SPDX-License-Identifier: GPL-3.0-or-later
// How fast prompts are classified, and how fast redundant ones are found, on one core.
#include <chrono>
#include <cstdio>

#include "core/exchange/promptrecords.h"
#include "core/prompts/classify.h"
#include "core/prompts/redundancy.h"

using namespace darkhorse;

namespace {

template <typename Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_prompts FILE\n", stderr);
        return 2;
    }
    std::vector<QStringList> prompts;
    const auto read = forEachPrompt(
        QString::fromLocal8Bit(argv[1]), [&](const PromptRecord& record) { prompts.push_back(record.turns); },
        [](const SkippedRecord&) {});
    if (!read || prompts.empty())
        return 1;
    qint64 tokens = 0;
    const double classifying = secondsOf([&] {
        for (const QStringList& turns : prompts)
            tokens += classify(turns).tokens;
    });
    double cutoff = 0;
    const double redundancy = secondsOf([&] {
        std::vector<QString> keys;
        for (const QStringList& turns : prompts)
            keys.push_back(redundancyKey(turns));
        cutoff = tagRedundant(keys).cutoff;
    });
    std::printf("%zu prompts, %lld tokens: %.0f classified a minute; redundancy in %.3f s (cutoff %.2f)\n",
        prompts.size(), static_cast<long long>(tokens), double(prompts.size()) / classifying * 60, redundancy, cutoff);
    return 0;
}
