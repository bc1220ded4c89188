// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/arena/battle/battlerules.h"
#include "core/domain/side.h"

namespace darkhorse {

/// Decides how much of both answers may be seen at a moment, so that speed tells nothing.
///
/// Equal pace: nothing until both have begun, or are complete; then both panes show the same number of characters, which
/// grows as fast as the slower stream does. When that one ends first, the other goes on at the average rate so far, whether
/// it has long been complete or is still coming.
/// Symmetry: exchanging the sides of what arrives exchanges the sides of what is seen, and nothing else.
class Delivery {
public:
    /// What one side has.
    struct Arrived {
        qsizetype characters = 0;
        bool isComplete = false;
    };

    explicit Delivery(BattleRules::Delivery kind) : m_kind(kind) { }

    /// Characters of each side that may be seen at `now`, which does not go back. Nothing while both panes wait.
    [[nodiscard]] std::optional<PerSide<qsizetype>> visible(
        const PerSide<Arrived>& arrived, std::chrono::milliseconds now);
    /// Whether both are complete and may be seen to their ends.
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    [[nodiscard]] qsizetype level(const PerSide<Arrived>& arrived, std::chrono::milliseconds now);

    BattleRules::Delivery m_kind;
    std::optional<std::chrono::milliseconds> m_begin; ///< the common start
    bool m_wereCompleteAtStart = false;
    std::optional<double> m_rate; ///< characters a millisecond, once one side has ended
    std::chrono::milliseconds m_rateSince { 0 };
    qsizetype m_rateFrom = 0;
    qsizetype m_level = 0;
    bool m_isDone = false;
};

} // namespace darkhorse
