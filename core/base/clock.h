// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QtGlobal>

namespace darkhorse {

/// Tells the time. The only way that anything in core learns it, so that a test can say what time it is.
/// Thread: implementations answer from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC; may jump when the system's clock is set.
    [[nodiscard]] virtual qint64 nowUtcMs() const = 0;
    /// Time since an arbitrary start; never goes back. For durations.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's clock. Lifetime: static.
[[nodiscard]] const Clock& systemClock();

} // namespace darkhorse
