// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace darkhorse {

namespace {

class SystemClock final : public Clock {
public:
    qint64 nowUtcMs() const override { return QDateTime::currentMSecsSinceEpoch(); }

    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace darkhorse
