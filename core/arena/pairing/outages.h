// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QHash>

#include "core/base/error.h"
#include "core/base/id.h"

namespace darkhorse {

/// Contestants that failed lately and are left out of the draw for a while: one minute, then twice as long after each
/// failure in a row, at most half an hour. An answer brings one back at once.
class Outages {
public:
    /// Failures that lie with the prompt or the evaluator do not count.
    void noteFailure(ContestantId contestant, Error::Code code, std::chrono::milliseconds now);
    void noteAnswer(ContestantId contestant);
    [[nodiscard]] bool isOut(ContestantId contestant, std::chrono::milliseconds now) const;

private:
    struct Outage {
        int failures = 0;
        std::chrono::milliseconds until { 0 };
    };
    QHash<ContestantId, Outage> m_outages;
};

} // namespace darkhorse
