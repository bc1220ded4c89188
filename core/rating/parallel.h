// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace darkhorse::rating {

/// As many threads as asked for, or as the machine has when 0 is asked for.
[[nodiscard]] inline int threadCount(int asked)
{
    return asked > 0 ? asked : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

/// Calls job(index, thread) for each index in [0, jobs), spread over threads; returns when all are done.
///
/// Which thread gets which index is left to chance, so a job must depend on its index alone. `thread` is in
/// [0, threads) and only good for picking scratch memory.
template <typename Job>
void parallelFor(int jobs, int threads, const Job& job)
{
    threads = std::min(threads, jobs);
    if (threads <= 1) {
        for (int i = 0; i < jobs; ++i)
            job(i, 0);
        return;
    }
    std::atomic<int> next { 0 };
    const auto work = [&](int thread) {
        for (int i = next++; i < jobs; i = next++)
            job(i, thread);
    };
    std::vector<std::jthread> others;
    for (int t = 1; t < threads; ++t)
        others.emplace_back(work, t);
    work(0);
}

} // namespace darkhorse::rating
