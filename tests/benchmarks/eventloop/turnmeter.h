// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

#include <QTimer>

namespace darkhorse {

/// Measures every turn of this thread's event loop from its construction on.
///
/// A timer that is always due fires once in every turn, so the time between two of its calls is one turn. Wall time includes
/// what other programs take of the processor; processor time is this thread's own.
class TurnMeter {
public:
    TurnMeter()
    {
        QObject::connect(&m_everyTurn, &QTimer::timeout, &m_everyTurn, [this] {
            const double wall = wallMs();
            const double processor = processorMs();
            m_wall.push_back(wall - m_lastWall);
            m_processor.push_back(processor - m_lastProcessor);
            m_lastWall = wall;
            m_lastProcessor = processor;
        });
        m_everyTurn.start(0);
    }

    /// Turns, and their median, 99th and 99.9th percentile, longest, and how many outlast a frame, to standard output.
    void print() const
    {
        std::printf("%zu turns\n", m_wall.size());
        print("wall time", m_wall);
        print("processor time", m_processor);
    }

private:
    static constexpr double kFrameMs = 16;

    static double wallMs()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double, std::milli>(now).count();
    }
    static double processorMs()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static void print(const char* what, std::vector<double> turns)
    {
        if (turns.empty())
            return;
        std::sort(turns.begin(), turns.end());
        const auto quantile = [&](double q) { return turns[size_t(q * double(turns.size() - 1))]; };
        const auto late = turns.end() - std::upper_bound(turns.begin(), turns.end(), kFrameMs);
        std::printf("%-14s median %.3f ms, 99 %% %.3f ms, 99.9 %% %.3f ms, longest %.3f ms, %td over %.0f ms\n", what,
            quantile(0.5), quantile(0.99), quantile(0.999), turns.back(), late, kFrameMs);
    }

    QTimer m_everyTurn;
    std::vector<double> m_wall;
    std::vector<double> m_processor;
    double m_lastWall = wallMs();
    double m_lastProcessor = processorMs();
};

} // namespace darkhorse
