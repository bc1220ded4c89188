// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace darkhorse {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 nowUtcMs = 1'700'000'000'000) : m_nowUtcMs(nowUtcMs) { }

    qint64 nowUtcMs() const override { return m_nowUtcMs; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_nowUtcMs); }
    void advance(std::chrono::milliseconds by) { m_nowUtcMs += by.count(); }

private:
    qint64 m_nowUtcMs;
};

} // namespace darkhorse
