// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/arena/data/voteimport.h"

namespace darkhorse {

/// How fast an import goes, from its start on.
class ImportPace {
public:
    explicit ImportPace(const Clock& clock = systemClock()) : m_clock(clock), m_start(clock.monotonic()) { }

    /// Votes a second; 0 in the first instant.
    [[nodiscard]] double votesPerSecond(const VoteImportProgress& progress) const;
    /// If it goes on like this; nothing while nobody can tell.
    [[nodiscard]] std::optional<std::chrono::seconds> left(const VoteImportProgress& progress) const;
    /// True about once in `interval`, for those who tell people.
    [[nodiscard]] bool isTimeToTell(std::chrono::milliseconds interval);

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_clock.monotonic() - m_start; }

    const Clock& m_clock;
    std::chrono::milliseconds m_start;
    std::chrono::milliseconds m_told { 0 };
};

} // namespace darkhorse
