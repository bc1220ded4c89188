// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

#include <QString>
#include <QTimer>

namespace darkhorse {

/// How long this thread's event loop is held up, in bounded memory however long it is watched.
///
/// A precise timer beats every few milliseconds; between two beats no turn took longer than the processor time that this thread spent
/// there, and a person waited no longer than the beat was late.
class LoopMeter {
public:
    LoopMeter()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { take(); });
        m_beat.start(int(kBeatMs));
    }

    /// Milliseconds that `share` of the beats stayed below: of processor time, which other programs do not lengthen.
    [[nodiscard]] double processorMs(double share) const { return quantile(m_processor, share); }
    /// The same of how late beats were.
    [[nodiscard]] double lateMs(double share) const { return quantile(m_late, share); }
    [[nodiscard]] QString report() const
    {
        return QStringLiteral(
            "%1 beats; processor time 99.9 %: %2 ms, longest %3 ms; late 99.9 %: %4 ms, longest %5 ms")
            .arg(m_beats)
            .arg(processorMs(0.999), 0, 'f', 1)
            .arg(processorMs(1), 0, 'f', 1)
            .arg(lateMs(0.999), 0, 'f', 1)
            .arg(lateMs(1), 0, 'f', 1);
    }

private:
    static constexpr double kBeatMs = 4;
    static constexpr double kBucketMs = 0.1;
    using Histogram = std::array<qint64, 20'000>; ///< the last one holds all that is longer than two seconds

    static double wallNow()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double, std::milli>(now).count();
    }
    static double processorNow()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static void add(Histogram& histogram, double ms)
    {
        ++histogram.at(std::min(histogram.size() - 1, size_t(std::max(0.0, ms) / kBucketMs)));
    }
    [[nodiscard]] double quantile(const Histogram& histogram, double share) const
    {
        qint64 below = 0;
        size_t bucket = 0;
        while (bucket + 1 < histogram.size() && double(below += histogram.at(bucket)) < share * double(m_beats))
            ++bucket;
        return double(bucket + 1) * kBucketMs;
    }
    void take()
    {
        const double wall = wallNow();
        const double processor = processorNow();
        add(m_late, wall - m_wall - kBeatMs);
        add(m_processor, processor - m_spent);
        ++m_beats;
        m_wall = wall;
        m_spent = processor;
    }

    QTimer m_beat;
    Histogram m_late {};
    Histogram m_processor {};
    qint64 m_beats = 0;
    double m_wall = wallNow();
    double m_spent = processorNow();
};

} // namespace darkhorse
